import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/prisma/generated/client/client'

/** Objectives and axes are alike in this: texts of a plan, numbered by their order. */
export type ItemKind = 'objective' | 'axis'

const itemSelect = {
  id: true,
  planId: true,
  position: true,
  formerPosition: true,
  text: true,
  version: true,
  removedAt: true,
  plan: {
    select: {
      unitId: true,
      publishedAt: true,
      closedAt: true,
      createdAt: true,
      unit: { select: { networkId: true, slug: true } },
    },
  },
} as const

type ItemWhere = { id?: string; version?: number; planId?: string; position?: Prisma.IntNullableFilter | number }
type ItemData = {
  text?: Prisma.InputJsonObject
  position?: number | null | { increment: number }
  formerPosition?: number | null
  removedAt?: Date | null
  version?: { increment: number }
}

/** The same few operations over both tables, which Prisma types apart. */
export function itemTable(tx: Transaction, kind: ItemKind) {
  if (kind === 'objective') {
    return {
      find: (id: string) => tx.objective.findUnique({ where: { id }, select: itemSelect }),
      count: (planId: string) => tx.objective.count({ where: { planId, removedAt: null } }),
      create: (data: { planId: string; position: number; text: Prisma.InputJsonObject }) =>
        tx.objective.create({ data, select: { id: true } }),
      update: (where: ItemWhere, data: ItemData) => tx.objective.updateMany({ where, data }),
    }
  }
  return {
    find: (id: string) => tx.axis.findUnique({ where: { id }, select: itemSelect }),
    count: (planId: string) => tx.axis.count({ where: { planId, removedAt: null } }),
    create: (data: { planId: string; position: number; text: Prisma.InputJsonObject }) =>
      tx.axis.create({ data, select: { id: true } }),
    update: (where: ItemWhere, data: ItemData) => tx.axis.updateMany({ where, data }),
  }
}

/** Waits for others who reorder the same plan: positions are only true together. */
export async function lockPlan(tx: Transaction, planId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM plan WHERE id = ${planId}::uuid FOR UPDATE`
}
