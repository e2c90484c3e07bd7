/** Remembers the language that a reader chose, for a year; read at the site's root only, so that every page stays the same for all. */
export const languageCookie = { name: 'language', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', path: '/' } as const
