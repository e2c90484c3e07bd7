// Months and days of the week in folded text, in Portuguese, Spanish and English, as parts of patterns.

export const full =
  'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|setiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december'
export const short = 'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|ene|feb|may|sept|sep|oct|dic|apr|aug|dec'
export const month = `(${full})`
export const anyMonth = `(${full}|(?:${short})\\b\\.?)`
const beginnings = [
  'jan ene',
  'fev feb',
  'mar',
  'abr apr',
  'mai may',
  'jun',
  'jul',
  'ago aug',
  'set sep',
  'out oct',
  'nov',
  'dez dic dec',
]
/** 1 to 12 by how the name of a month begins; 0 for any other word. */
export const monthNumber = (name = '') => beginnings.findIndex((some) => some.split(' ').includes(name.slice(0, 3))) + 1

/** A day of the week with what sets it off from the date behind it. */
export const weekday =
  '(?:(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo|lunes|martes|miercoles|jueves|viernes|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\\.?,? '
