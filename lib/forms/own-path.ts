/**
 * `candidate` when it is a path on this site (it starts with one slash), else `fallback`. Keeps a form's return address from leading
 * to another host: `//host`, `/\host` and control characters, which browsers drop, are not own paths; nor is what becomes
 * `//host` once its dots are resolved, such as `/.//host`.
 */
export function ownPath(candidate: unknown, fallback: string): string {
  if (typeof candidate !== 'string' || candidate.length > 2_000) return fallback
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  if (!/^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(candidate)) return fallback
  return new URL(candidate, 'https://own.invalid').pathname.startsWith('//') ? fallback : candidate
}
