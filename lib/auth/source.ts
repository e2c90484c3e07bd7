import { isIPv4, isIPv6 } from 'node:net'

/**
 * The network that a request comes from, out of its X-Forwarded-For header: the last address, because the proxy nearest to us wrote that
 * one and whoever asks may have written the others. Without a proxy Next fills it with the socket's address. An IPv6 network is its
 * first 64 bits, since one household gets at least as many addresses. Anything else is `unknown`.
 */
export function sourceOf(forwardedFor: string | null): string {
  const last = forwardedFor?.split(',').at(-1)?.trim() ?? ''
  const address = last.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return 'unknown'
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const given = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':').length : 0
  const missing = tail === undefined ? 0 : Math.max(0, 8 - given.length - after)
  const groups = [...given, ...Array<string>(missing).fill('0'), ...(tail ? tail.split(':') : [])]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
