// Next: built when sources changed, and served.
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endChild, runQuietly, startChild } from './children.mjs'
import { fingerprint, inProject, installed, root, unlessDone } from './project.mjs'
import { Refusal, step } from './steps.mjs'
import { atEnd } from './stopping.mjs'

const NEXT = installed('next', 'dist', 'bin', 'next')
const END_WITH_PARENT = path.join(import.meta.dirname, 'end-with-parent.mjs')
const READY_MS = 60_000

/** What a build is made of. */
const SOURCES = ['app', 'components', 'lib', 'prisma', 'public', 'instrumentation.ts', 'instrumentation-node.ts']
const SETTINGS = ['proxy.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']
const isSource = (/** @type {string} */ file) => !/\.test\.tsx?$|^prisma\/generated\//.test(file)

/**
 * Builds the app unless it was built from these very sources.
 * @param {string} distDir
 */
export function ensureBuild(distDir = '.next') {
  const stamp = inProject(distDir, 'enlace-build')
  return unlessDone(stamp, fingerprint([...SOURCES, ...SETTINGS], isSource), () =>
    step('Building', () =>
      runQuietly('The build failed: what Next says stands above.', [process.execPath, NEXT, 'build'], {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: distDir },
      }),
    ),
  )
}

/**
 * Serves until the process is stopped, and answers when the first request is answered.
 * @param {'start' | 'dev'} mode
 * @param {{ port: number, host: string | undefined, distDir?: string }} where
 * @param {(message: string) => void} whenLost is told when the server ends by itself
 */
export async function serve(mode, { port, host, distDir = '.next' }, whenLost) {
  const program =
    mode === 'dev'
      ? [NEXT, 'dev', '--port', String(port), ...(host ? ['--hostname', host] : [])]
      : // What the libraries' next versions will do otherwise is nobody's business who runs Enlace.
        ['--disable-warning=DeprecationWarning', path.join(import.meta.dirname, 'front.mjs')]
  const server = startChild(process.execPath, ['--import', END_WITH_PARENT, ...program], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_DIST_DIR: distDir,
      PORT: String(port),
      ENLACE_HOST: host ?? '',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  // Next's own greeting gives way to ours; it is shown when there is nothing else to show.
  let greeting = ''
  let ready = false
  let ending = false
  server.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    if (ready) process.stdout.write(text)
    else greeting += text
  })
  server.once('exit', () => ready && !ending && whenLost('The server has stopped by itself.'))
  atEnd(() => {
    ending = true
    return endChild(server)
  })
  const reached = !host || ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  await untilAnswered(`http://${reached}:${port}/api/health`, server, () => greeting)
  ready = true
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} server
 * @param {() => string} greeting
 */
async function untilAnswered(url, server, greeting) {
  for (let waited = 0; waited < READY_MS && server.exitCode === null && server.signalCode === null; waited += 100) {
    const answered = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(READY_MS) }).then(
      () => true,
      () => false,
    )
    if (answered) return
    await wait(100)
  }
  process.stderr.write(greeting())
  throw new Refusal('The server did not start.')
}
