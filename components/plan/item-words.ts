import {
  addAxisAction,
  addObjectiveAction,
  moveAxisAction,
  moveObjectiveAction,
  removeAxisAction,
  removeObjectiveAction,
  restoreAxisAction,
  restoreObjectiveAction,
  saveAxisAction,
  saveObjectiveAction,
} from '@/lib/plan/item-actions'

/** What can be done with objectives and with axes. */
export const itemActions = {
  objective: {
    add: addObjectiveAction,
    save: saveObjectiveAction,
    move: moveObjectiveAction,
    remove: removeObjectiveAction,
    restore: restoreObjectiveAction,
  },
  axis: {
    add: addAxisAction,
    save: saveAxisAction,
    move: moveAxisAction,
    remove: removeAxisAction,
    restore: restoreAxisAction,
  },
}

/** The messages of `plan` that name it. */
export const itemWords = {
  objective: {
    id: 'objectives',
    title: 'objectives',
    none: 'noObjectives',
    add: 'addObjective',
    text: 'objectiveText',
    edit: 'editObjective',
    up: 'moveObjectiveUp',
    down: 'moveObjectiveDown',
    remove: 'removeObjective',
    removed: 'removedObjectives',
  },
  axis: {
    id: 'axes',
    title: 'axes',
    none: 'noAxes',
    add: 'addAxis',
    text: 'axisText',
    edit: 'editAxis',
    up: 'moveAxisUp',
    down: 'moveAxisDown',
    remove: 'removeAxis',
    removed: 'removedAxes',
  },
} as const

/** The messages of `workspace` that tell what became of it. */
export const itemOutcomes = {
  objective: {
    moved: 'plan.movedObjective',
    removed: 'plan.removedObjective',
    restore: 'plan.restoreObjective',
  },
  axis: {
    moved: 'plan.movedAxis',
    removed: 'plan.removedAxis',
    restore: 'plan.restoreAxis',
  },
} as const
