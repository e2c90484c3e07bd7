import { expect, test } from 'vitest'
import { violatedConstraint } from './constraint'

/** An error as Prisma gives it; prisma/constraints.test.ts has the real ones, from a server that speaks English. */
const prismaError = (originalCode: string, originalMessage: string) =>
  Object.assign(new Error('Invalid `db.objective.update()`: the constraint "quoted_from_source"'), {
    meta: { driverAdapterError: { cause: { originalCode, originalMessage, kind: 'postgres' } } },
  })

test.each([
  ['English', 'new row for relation "objective" violates check constraint "objective_position"'],
  ['Spanish', 'el nuevo registro para la relación «objective» viola la restricción «check» «objective_position»'],
  ['Portuguese', 'a nova linha da relação "objective" viola a restrição de verificação "objective_position"'],
])('the name is found when the server speaks %s', (_language, message) => {
  expect(violatedConstraint(prismaError('23514', message))).toBe('objective_position')
})

test('an error that broke no constraint has none', () => {
  expect(violatedConstraint(prismaError('42P01', 'relation "objective" does not exist'))).toBeNull()
  expect(violatedConstraint(new Error('the constraint "objective_position"'))).toBeNull()
  expect(violatedConstraint(null)).toBeNull()
})
