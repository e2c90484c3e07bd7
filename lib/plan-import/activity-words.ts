import { activityKinds } from '@/lib/schedule/kinds'
import type { ActivityKind } from '@/prisma/generated/client/client'
import { fold } from './dates'

const kindWords: Record<Exclude<ActivityKind, 'OTHER'>, RegExp> = {
  MEETING:
    /\b(?:reuni\w*|encontros?|encuentros?|meetings?|assembleias?|asambleas?|sess(?:ao|oes)|sesion(?:es)?|kick-?off|plenari[oa]s?|mesa redonda|gathering)\b/,
  TECHNICAL_MISSION:
    /\b(?:miss(?:ao|oes) tecnicas?|mision(?:es)? tecnicas?|visitas? tecnicas?|recorridos? tecnicos?|technical (?:mission|visit)s?|study (?:visit|tour)s?)\b/,
  SEMINAR:
    /\b(?:seminarios?|seminars?|coloquios?|congressos?|congresos?|foruns|forums?|foros?|simposios?|conferenci?as?|conferences?|webinar\w*|jornadas?|paine(?:l|is)|paneles|panel|palestras?|charlas?)\b/,
  WORKSHOP: /\b(?:oficinas?|taller(?:es)?|workshops?)\b/,
  TRAINING: /\b(?:capacita\w+|formacao|formacion|cursos?|trainings?|courses?|treinamentos?)\b/,
  SURVEY:
    /\b(?:levantamentos?|relevamientos?|surveys?|diagnosticos?|pesquisas?|encuestas?|mapeos?|mapeamentos?|mapping|inventarios?)\b/,
  PUBLICATION:
    /\b(?:publica(?:cao|coes|cion|ciones|tions?|r)|publish(?:ed|ing)|livros?|libros?|cartilhas?|cartillas?|boletins?|boletim|boletin(?:es)?|revistas?|guia|handbooks?|books?|newsletters?)\b/,
  SUMMIT: /\b(?:cupulas?|cumbres?|summits?)\b/,
}

/** The kinds of activity that a title names; `OTHER` when it names none. */
export function kindsOf(title: string): ActivityKind[] {
  const folded = fold(title)
  const found = activityKinds.filter((kind) => kind !== 'OTHER' && kindWords[kind].test(folded))
  return found.length > 0 ? found : ['OTHER']
}

const otherWords =
  /\b(?:convocatorias?|chamadas?|call|ferias?|feiras?|fairs?|lanzamientos?|lancamentos?|launch|campan(?:a|as|ha|has)|campaigns?|pasantias?|intercambios?|exchanges?|exposi(?:cion|cao|ciones|coes)|exhibitions?|festiva(?:l|is|les|ls)|concursos?|premios?|contests?|awards?|hackat\w+|residencias?|residenc(?:y|ies)|consultas? publicas?|consultations?)\b/
/** Whether a title says what happens, as activities are called. */
export const namesActivity = (title: string): boolean => kindsOf(title)[0] !== 'OTHER' || otherWords.test(fold(title))

const ordinals: readonly [RegExp, number][] = [
  [/^(?:primeir[oa]|primera|primero|primer|first)\s+/, 1],
  [/^(?:segund[oa]|second)\s+/, 2],
  [/^(?:terceir[oa]|tercera|tercero|tercer|third)\s+/, 3],
  [/^(?:quart[oa]|cuart[oa]|fourth)\s+/, 4],
  [/^(?:quint[oa]|fifth)\s+/, 5],
  [/^(?:sext[oa]|sixth)\s+/, 6],
  [/^(?:setima|setimo|septim[oa]|seventh)\s+/, 7],
  [/^(?:oitav[oa]|octav[oa]|eighth)\s+/, 8],
  [/^(?:non[oa]|noven[oa]|ninth)\s+/, 9],
  [/^(?:decim[oa]|tenth)\s+/, 10],
]

/** A title's "First", "2ª", "III" with the title that is left without it; null where it begins with none. */
export function splitOrdinal(title: string): { ordinal: number; rest: string } | null {
  const folded = fold(title)
  for (const [pattern, ordinal] of ordinals) {
    const match = pattern.exec(folded)
    if (match) return { ordinal, rest: title.slice(match[0].length) }
  }
  const figure = /^(\d{1,2}) ?(?:\.?[ºª°]|st|nd|rd|th|ra|da)\s+/.exec(folded)
  return figure ? { ordinal: Number(figure[1]), rest: title.slice(figure[0].length) } : null
}

/** What a label at the beginning of a line says of an activity. */
export type Label = 'title' | 'date' | 'place' | 'description'
const labels: readonly [Label, RegExp][] = [
  [
    'place',
    /^(?:local|locais|lugar|lugares|place|venue|sede|onde|donde|where|location|cidade(?: sede| anfitria)?|ciudad(?: sede| anfitriona)?|(?:host )?city|hosted by|anfitria|anfitriona?)$/,
  ],
  ['date', /^(?:datas?|fechas?|dates?|quando|cuando|when|periodo|period|mes|month|prazo|plazo)$/],
  ['title', /^(?:atividade|actividad|activity|titulo|title|evento|event|nome|nombre|name|acao|accion|action)$/],
  [
    'description',
    /^(?:descricao|descripcion|description|tema|temas|theme|topic|objetivo|objective|modalidade|modalidad|format|formato|responsave(?:l|is)|responsables?|responsible|lead|participantes|participants|publico|audience|obs|observac\w+|notas?|notes?|produto|producto|resultado|horario|hora|time|pauta|agenda)$/,
  ],
]

/** What a heading of a column or the word before a colon says of an activity; null for any other word. */
export function labelOf(text: string): Label | null {
  const word = fold(text)
    .replace(/[\s.:]+$/, '')
    .replace(/\(s\)$/, '')
    .trim()
  return labels.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

/** A line that begins with such a label: "Local: Canoas, Brasil". */
export function labelled(text: string): { label: Label; rest: string; whole: string } | null {
  const match = /^(?:[-*•·] ?)?([^:]{2,30}):\s*(\S.*)$/.exec(text)
  const label = match && labelOf(match[1] ?? '')
  return label ? { label, rest: match[2] ?? '', whole: text.replace(/^[-*•·] ?/, '') } : null
}

/** Whether a row names the columns of a table of activities. */
export const isTableHead = (cells: readonly string[] | null): boolean =>
  (cells ?? []).filter((cell) => labelOf(cell)).length >= 3
