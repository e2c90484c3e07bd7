import { addFile, addLink, moveMaterial, removeMaterial, saveMaterial } from '@/lib/materials/mutations'
import { seen, type Target, type Trial, words } from './trial'

const material = { title: words('Programa'), audience: 'PUBLIC' as const, url: 'https://papel.example/programa' }
const file = { ok: true, type: 'PDF', bytes: new TextEncoder().encode('%PDF-1.7'), sha256: '0'.repeat(64) } as const
const materialOf = ({ plan, activityId }: Target) => plan.materials.get(activityId) ?? ''

export const materialTrials: Trial[] = [
  {
    name: 'addLink',
    action: 'material.create',
    seen: 'plan',
    run: (viewer, { activityId }) => addLink(viewer, { activityId, ...material }),
  },
  {
    name: 'addFile',
    action: 'material.create',
    seen: 'plan',
    run: (viewer, { activityId }) => addFile(viewer, { activityId, title: 'Ata', language: 'pt', file }),
  },
  {
    name: 'saveMaterial',
    action: 'material.update',
    seen: 'plan',
    run: (viewer, target) => saveMaterial(viewer, { ...seen(materialOf(target)), ...material }),
  },
  {
    name: 'moveMaterial',
    action: 'material.reorder',
    seen: 'plan',
    run: (viewer, target) => moveMaterial(viewer, { id: materialOf(target), from: 1, to: 2 }),
  },
  {
    name: 'removeMaterial',
    action: 'material.remove',
    seen: 'plan',
    run: (viewer, target) => removeMaterial(viewer, seen(materialOf(target))),
  },
]
