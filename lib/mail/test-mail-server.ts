import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'

export type Received = { from: string; to: string[]; mail: ParsedMail }

/**
 * Gives the test file that calls it (once, at its top) a real SMTP server, at which its mail arrives. `refuse` makes it answer an address
 * with a reply code: 4xx for now, 5xx for good; null takes its mail again.
 */
export function useTestMailServer() {
  const received: Received[] = []
  const refused = new Map<string, number>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refused.get(address)
      done(responseCode ? Object.assign(new Error('no such mailbox'), { responseCode }) : null)
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope
      simpleParser(stream).then((mail) => {
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), mail })
        done()
      }, done)
    },
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as AddressInfo
    process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
    process.env.MAIL_FROM = 'Enlace da rede <enlace@rede.example>'
  })
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
  return {
    received,
    refuse(address: string, responseCode: number | null) {
      if (responseCode === null) refused.delete(address)
      else refused.set(address, responseCode)
    },
  }
}
