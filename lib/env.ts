import { z } from 'zod'

// The only reader of process.env in the app. Read lazily: a build runs without any setting.

const flag = z.enum(['', '0', '1'], { error: 'must be 0 or 1' }).transform((value) => value === '1')

const postgresUrl = z
  .string({ error: 'is missing' })
  .refine((value) => hasProtocol(value, ['postgresql:', 'postgres:']), {
    error: 'must be an address like postgresql://user:password@host:5432/database',
  })

const publicUrl = z
  .string({ error: 'is missing' })
  .refine((value) => hasProtocol(value, ['https:', 'http:']) && new URL(value).pathname === '/', {
    error: 'must be an address like https://enlace.example, without a path',
    abort: true,
  })
  .refine((value) => hasProtocol(value, ['https:']) || isThisMachine(value), {
    error: 'must begin with https:// (sign-in needs it everywhere but on localhost)',
  })
  .transform((value) => new URL(value).origin)

const settings = z
  .object({
    DATABASE_URL: postgresUrl,
    AUTH_SECRET: z.string({ error: 'is missing' }).min(32, { error: 'must have at least 32 characters' }),
    ENLACE_URL: publicUrl,
    ENLACE_DEMO: flag.default(false),
    // Set by our own commands when they brought the database themselves.
    ENLACE_EMBEDDED_DATABASE: flag.default(false),
    SMTP_URL: z
      .string()
      .refine((value) => hasProtocol(value, ['smtp:', 'smtps:']), {
        error: 'must be an address like smtps://user:password@host:465',
      })
      .optional(),
    MAIL_FROM: z.string().includes('@', { error: 'must hold an e-mail address' }).optional(),
    MAIL_BULK_PER_MINUTE: z.coerce
      .number({ error: 'must be a number' })
      .int({ error: 'must be a whole number' })
      .min(1, { error: 'must be at least 1' })
      .default(60),
    // Another process sends the mail: `npm run worker`.
    ENLACE_WORKER: z.enum(['embedded', 'apart'], { error: 'must be embedded or apart' }).default('embedded'),
    MAIL_OUTBOX_DIR: z.string().default('.data/outbox'),
  })
  .refine((env) => !env.ENLACE_DEMO || env.ENLACE_EMBEDDED_DATABASE, {
    path: ['ENLACE_DEMO'],
    error: 'must not be 1 together with a DATABASE_URL of your own: everybody could sign in as anybody',
  })
  .refine((env) => !env.SMTP_URL || env.MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is missing: with SMTP_URL, mail needs a sender',
  })
  .transform((env) => ({ ...env, MAIL_FROM: env.MAIL_FROM ?? 'Enlace <enlace@localhost.example>' }))

/** The settings of this process, parsed. */
export type Env = z.output<typeof settings>

/** Settings that are missing or make no sense; the message is one line that names them all. */
export class SettingsError extends Error {}

let known: Env | undefined

/**
 * The settings that the process was started with, read once. `ENLACE_URL` is an origin without a slash at its end,
 * `ENLACE_DEMO` a boolean; an empty setting counts as not set. Throws {@link SettingsError} when one is missing or
 * senseless; the server does so before it answers anybody (instrumentation.ts).
 */
export function getEnv(): Env {
  known ??= parseEnv(process.env)
  return known
}

/** Parses `source` as {@link getEnv} does with the process' own settings. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = settings.safeParse(given)
  if (result.success) return result.data
  throw new SettingsError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
}

function hasProtocol(value: string, protocols: string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol)
}

function isThisMachine(value: string): boolean {
  const { hostname } = new URL(value)
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost')
}
