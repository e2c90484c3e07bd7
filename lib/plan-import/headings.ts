import { plainWords } from '@/lib/i18n/plain-words'
import { wholeDate } from './dates'

/** The parts that a plan is made of. `other` is a part that Enlace has no place for. */
export type Section =
  | 'coordination'
  | 'subCoordination'
  | 'membership'
  | 'objectives'
  | 'axes'
  | 'activities'
  | 'contact'
  | 'introduction'
  | 'other'

// Words in lower-case ASCII, as plainWords gives them, in Portuguese, Spanish and English.
const qualifiers =
  'geral gerais general generales especificos especifico specific estrategicos estrategico estrategicas estrategica strategic principais principales principal main tematicos tematico tematicas tematica thematic trabalho trabajo work working accion acao acoes acciones action actions programadas programados programada previstas previstos planejadas planejados planificadas planificados planeadas planned propostas propuestas proposed scheduled prioritarios prioritarias prioritarios priority anual anuais anuales annual atividades actividades activities eventos events reunioes reuniones encuentros encontros meetings plano plan unidade unidad unit ut rede red network periodo period ano anos year gestao gestion comuns comunes shared common nossos nuestros nossas nuestras our tentativo tentativa provisorio provisoria sugeridas realizar desenvolver desarrollar cidade cidades ciudad ciudades city cities pais paises lista list integrantes equipo equipe team municipio municipios municipality municipalities prefeitura prefeituras comuna comunas governo governos gobierno gobiernos local locais locales person persona pessoa responsavel responsable chave clave key datos dados details nos proponemos siguientes seguintes following seran son are'
const small =
  'a o e as os de da do das dos em no na y del la el las los lo al the of for and to in para por que con com sera serao se what we'

const heads: readonly (readonly [Section, string])[] = [
  [
    'subCoordination',
    'subcoordena\\w+|subcoordina\\w+|sub coordena\\w+|sub coordina\\w+|vice coordena\\w+|vice coordina\\w+|co coordena\\w+|co coordina\\w+|co leads?|acompanantes|acompanhantes|deputy|deputies|suplentes',
  ],
  [
    'coordination',
    'coordenacao|coordenador(?:a|as|es)?|coordinacion|coordinador(?:a|as|es)?|coordination|coordinators?|coordinating|coordenam?|coordinan?|leads?|led|lead city|autoridades',
  ],
  ['membership', 'membros?|miembros?|members?|participantes|participating|integrantes'],
  ['objectives', 'objetivos?|objectives?|goals?|aims?|metas?|propositos?|purposes?|queremos|buscamos|want'],
  [
    'axes',
    'eixos?|ejes?|axes|axis|linhas?|lineas?|lines?|areas|workstreams?|streams?|prioridades|priorities|temas?|themes?|topicos?|topics?',
  ],
  [
    'activities',
    'cronogramas?|calendarios?|calendar|agenda|programacao|programacion|schedule|timeline|timetable|atividades|actividades|activities|eventos|events|reunioes|reuniones|meetings|encontros|encuentros|programme|program|acoes|acciones|hoja ruta|roadmap|fechas|datas|dates|hitos|marcos|milestones',
  ],
  [
    'contact',
    'contatos?|contactos?|contacts?|informacoes contato|informacion contacto|mais informacoes|mas informacion|further information|contact details|consultas?|get touch|pontos? focal|puntos? focal|focal points?|contact persons?',
  ],
  [
    'introduction',
    'introducao|introduccion|introduction|apresentacao|presentacion|antecedentes|background|contexto|context|justificativa|justificacion|fundamentacion|foreword|rationale|motivacao|motivacion|why this',
  ],
  [
    'other',
    'orcamento|presupuesto|budget|financiamento|financiamiento|funding|resultados|results|indicadores|indicators|metodologia|methodology|recursos|resources|avaliacao|evaluacion|evaluation|anexos?|annex\\w*|sumario|indice|contents|conclusao|conclusion\\w*|monitoramento|seguimiento|riscos|riesgos|risks|parcerias|alianzas|partners|aliados',
  ],
]
const sectionPatterns = heads.map(([section, keys]) => [section, new RegExp(`^(?:${keys})(?: (?:${keys}))*$`)] as const)
const keyWords = new Set(heads.flatMap(([, keys]) => keys.split('|').filter((key) => /^[a-z]+$/.test(key))))
const qualifying = new Set(qualifiers.split(' '))
const smallWords = new Set(small.split(' '))

/** The mark that an item of a list begins with: a number, a letter, a Roman number, a bullet, "Objetivo 2:", "Eje I -". */
const markPattern =
  /^(?:(?:OE|OG|OBJ|LE|LT|ET|EE|WS)\.? ?\d{1,2} ?[.:)–—-]+ ?|(?:(?:objetivos?|objectives?|goals?|metas?|eixos?|ejes?|axis|l[ií]neas?|linhas?|lines?|priority|atividade|actividad|activity)(?: (?:estrat[eé]gic[oa]|espec[ií]fic[oa]|tem[aá]tic[oa]))? )(?:n[.º°]? ?)?(?:\d{1,2}|[ivx]{1,4}|[a-h](?= ?[.:)–—-]))(?: ?[.:)–—-]+| ) ?|\(?\d{1,2}(?:\.\d{1,2})*(?:[ºª°]? ?[–—-]|[ºª°]?[.)])[.)-]? ?(?=\D)|\(?[a-zA-Z]\) ?|[IVX]{1,4}(?:[.)]| [–—-]) ?|\d{1,2}(?:\.\d{1,2})+ (?=\p{L})|[A-Z]\. (?=\p{L}{2})|[-*+•·●○▪◦‣➢✓–—] ?)/iu

/** A text without the mark of its list item, and that mark, empty where there is none. */
export function splitMark(text: string): { mark: string; rest: string } {
  const mark = markPattern.exec(text)?.[0] ?? ''
  const rest = text.slice(mark.length).trim()
  return rest === '' ? { mark: '', rest: text } : { mark: mark.trim(), rest }
}

// Plans for everybody ask what each of their parts answers. The first that is asked for decides.
const asked: readonly [Section, RegExp][] = [
  [
    'contact',
    /\b(?:con quien|com quem|a quien|a quem|who(?:m)? (?:to|do i|can i)|contacta\w*|contact|contatar|escribir|escrever|duvidas|dudas)\b/,
  ],
  [
    'coordination',
    /\b(?:quien(?:es)? (?:nos )?(?:coordina|lidera)n?|quem (?:nos )?(?:coordena|lidera)m?|who (?:coordinates|leads))\b/,
  ],
  ['introduction', /\b(?:quienes somos|quem somos|who are we|who we are|de donde venimos|de onde viemos)\b/],
  [
    'activities',
    /\b(?:cuando|quando|when|que (?:vamos|vamos a) (?:hacer|fazer)|(?:que )?(?:haremos|faremos)|what will we do|como lo haremos|como faremos)\b/,
  ],
  [
    'axes',
    /\b(?:(?:sobre|en|em) que|que temas|quais temas|cuales temas|(?:what|which) (?:topics|themes|areas)|temas|eixos|ejes|linhas|lineas)\b/,
  ],
  [
    'objectives',
    /\b(?:para que|por que|que (?:queremos|buscamos|pretendemos|esperamos|perseguimos)|what do we (?:want|aim)|what are we|why|lograr|alcancar|achieve|objetivos?|goals?)\b/,
  ],
]

/** The section that a question asks for: "¿Qué queremos lograr?". */
function askedSection(text: string): Section | null {
  const question = plainWords(text)
  if (!/\?$/.test(text) || question.length > 9) return null
  return asked.find(([, pattern]) => pattern.test(question.join(' ')))?.[0] ?? null
}

/** The section that a text is the heading of, when it is nothing but that; null for any other text. */
export function sectionOf(text: string): Section | null {
  const question = askedSection(text)
  if (question) return question
  if (text.length > 90 || /[;,!?]|\.\s/.test(splitMark(text).rest.slice(0, -1))) return null
  const own = splitMark(text.replace(/[\s:.–—-]+$/, '')).rest.replace(/^\d{1,2}(?:\.\d{1,2})* (?=\D)/, '')
  // An acronym belongs to no heading's words: "Coordenação da UTPEAM".
  const isShouted = own === own.toUpperCase()
  const words = plainWords(isShouted ? own : own.replace(/\b\p{Lu}{2,}\b/gu, ' '))
  const meant = words.filter((word) => !smallWords.has(word) && !/^(19|20)\d\d$/.test(word))
  if (meant.length === 0 || meant.length > 7) return null
  const bare = meant.filter((word) => !qualifying.has(word) || keyWords.has(word)).join(' ')
  // "Plano de ação" is what a plan is called as often, unless it is a numbered part of one.
  const isNumbered = splitMark(text).mark !== ''
  if (isNumbered && /^(?:plano acao|plan accion|action plan)$/.test(meant.join(' '))) return 'activities'
  for (const [section, pattern] of sectionPatterns) if (pattern.test(bare)) return section
  return mixedSection(meant)
}

/** Whether a text only says which of the objectives follow: "4.1 Geral", "Específicos:". */
export function isKindOfObjectives(text: string): boolean {
  return /^(?:geral|gerais|general(?:es)?|especificos?|specific)$/.test(plainWords(splitMark(text).rest).join(' '))
}

/** The date that a heading of activities names behind its words, as they say it: "Actividades del primer semestre de 2027". */
export function dateOfHeading(text: string, year: number): string | null {
  if (text.length > 90) return null
  const words = splitMark(text)
    .rest.replace(/[\s:.]+$/, '')
    .split(' ')
  for (let at = 1; at < words.length; at++) {
    if (sectionOf(words.slice(0, at).join(' ')) !== 'activities') continue
    const behind = words
      .slice(at)
      .join(' ')
      .replace(/^(?:d[aeo]s?|del|para|for|of|in|em|en|o|el|la|the)\s+(?:o |el |la |the )?/i, '')
    const when = wholeDate(behind, year)
    if (when && when.precision !== 'YEAR') return behind
  }
  return null
}

/** Headings that name two things: the first that has a section of its own decides, an activity last ("Cronograma de reuniones"). */
function mixedSection(words: readonly string[]): Section | null {
  const joined = words.join(' ')
  for (const [section, pattern] of wordPatterns) {
    if (!pattern.test(joined)) continue
    const left = joined
      .replace(everyKey, ' ')
      .split(' ')
      .filter((word) => word && !qualifying.has(word))
    return left.length === 0 ? section : null
  }
  return null
}
const wordPatterns = heads.map(([section, keys]) => [section, new RegExp(`(?:^| )(?:${keys})(?: |$)`)] as const)
const everyKey = new RegExp(`\\b(?:${heads.map(([, keys]) => keys).join('|')})\\b`, 'g')

/** A heading with its content behind it on the same line ("Coordinación: Rosario, Argentina"), or null. */
export function inlineHeading(text: string): { section: Section; rest: string } | null {
  const match =
    /^([^:]{2,60}):\s*(\S.*)$/.exec(text) ?? /^([^–—-]{2,40}(?:[-–][^–—-\s]{2,20})?)\s[–—-]\s(\S.*)$/.exec(text)
  const [head = '', rest = ''] = [match?.[1], match?.[2]]
  const section = match && sectionOf(head)
  return section ? { section, rest } : null
}

/** The first of two cells, when it is a heading and the other its content. */
export function headingCell(cells: readonly string[] | null): { section: Section; rest: string } | null {
  const [head = '', rest = ''] = cells?.length === 2 ? cells : []
  const section = rest === '' ? null : sectionOf(head)
  return section ? { section, rest } : null
}
