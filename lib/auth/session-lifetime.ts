const day = 24 * 60 * 60

/** How long a session lives, in seconds: unused, and in all. Its end is moved forward at most once per `renewAfter`. */
export const sessionLifetime = { idle: 14 * day, absolute: 60 * day, renewAfter: day } as const

/** When a session that is used at `now` ends if it is not used again: idle, but never beyond its absolute end. */
export function sessionEnd(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + sessionLifetime.idle * 1000, absoluteEnd(createdAt).getTime()))
}

/** The instant at which a session ends however much it is used. */
export function absoluteEnd(createdAt: Date): Date {
  return new Date(createdAt.getTime() + sessionLifetime.absolute * 1000)
}
