// Ports of this machine.
import { once } from 'node:events'
import net from 'node:net'
import { Refusal } from './steps.mjs'

/** A port of this machine that nothing listens on. @returns {Promise<number>} */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {net.AddressInfo} */ (server.address())
  server.close()
  await once(server, 'close')
  return port
}

/** Refuses a port that is taken, before anything is begun. @param {number} port @param {string} [host] */
export async function checkPort(port, host) {
  const probe = net.createServer().listen(port, host)
  try {
    await once(probe, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    if (code === 'EADDRINUSE') {
      throw new Refusal(`Port ${port} is in use, perhaps by Enlace itself; PORT=${port + 1} chooses another.`)
    }
    throw new Refusal(`Port ${port} cannot be used (${code}).`)
  }
  probe.close()
  await once(probe, 'close')
}
