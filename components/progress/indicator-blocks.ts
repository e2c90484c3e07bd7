/** The blocks of the page that are about indicators, and that turn into fields. */
export const indicatorBlocks = {
  list: (objective: { id: string }) => `indicators-${objective.id}`,
  newIndicator: (objective: { id: string }) => `new-indicator-${objective.id}`,
  indicator: (indicator: { id: string }) => `indicator-${indicator.id}`,
  editIndicator: (indicator: { id: string }) => `edit-indicator-${indicator.id}`,
  newReading: (indicator: { id: string }) => `new-reading-${indicator.id}`,
  reading: (reading: { id: string }) => `reading-${reading.id}`,
}
