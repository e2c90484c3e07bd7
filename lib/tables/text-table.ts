/** A list as a table: its columns' names, and the cells of each row. */
export type TextTable = { columns: string[]; rows: string[][] }

/** The media types of the files that tables are written to. */
export const csvType = 'text/csv; charset=utf-8'
export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
