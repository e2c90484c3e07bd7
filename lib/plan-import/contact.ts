import { fold } from './dates'
import type { DraftContact, Known } from './draft'
import { inlineHeading, splitMark } from './headings'
import type { Piece } from './pieces'
import { isName, readCity } from './places'

const mail = /[^\s@,;:<>()|]{1,64}@[^\s@,;:<>()|]{1,190}\.[a-z]{2,}/i
const phone = /(?:(?:tel|fone|telefone|telefono|phone|cel|celular|mobile|whatsapp)[.:]* ?)?(\+?\(?\d[\d ().-]{6,20}\d)/i
const offices =
  /^(?:sub ?)?(?:secretari[oa]|diretora?|director[a]?|coordenadora?|coordinadora?|coordinator|assessora?|asesora?|advis[eo]r|chefe|jef[ea]|head|gerente|manager|responsavel|encargad[oa]|prefeit[oa]|intendent[ea]|alcalde(?:sa)?|mayor|tecnic[oa]|analista|(?:(?:programme|program|project) )?(?:officer|manager|coordinator)|secretary|referente|vice)\b/
const organizations =
  /^(?:prefeitura|municipalidad|municipalidade|municipio|intendencia|gobierno|governo|alcaldia|ayuntamiento|city (?:of|hall|council)|municipality|camara|comuna|secretaria (?:municipal|executiva|ejecutiva|tecnica))\b/
const departments =
  /^(?:direccion|diretoria|direcao|departamento|oficina|gerencia|assessoria|asesoria|division|divisao|escritorio|office|department|directorate)\b|\b(?:office|department|directorate|secretariat|division)$/
const labels =
  /^(?:contat[oa]|contact[oa]?|equip[eo]|team|nome|nombre|name|cargo|func(?:ao|ion)|puesto|role|office|position|e-?mail|correo(?: electronico)?|tel(?:efone|efono)?|fone|phone|instituicao|institucion|organization|responsavel|responsable)[.:]+ ?/

/** What a contact's line may be; `name` only where nothing else fits. */
type Field = keyof DraftContact

/** Whether a text has an address to write to. */
export const hasMail = (text: string): boolean => mail.test(text)

/** A line with several addresses as one of the first and one of each that follows, so that those are listed. */
export function mailsApart(piece: Piece): Piece[] {
  if (piece.use !== null) return [piece]
  const mails = [...piece.text.matchAll(new RegExp(mail, 'gi'))]
  if (mails.length < 2) return [piece]
  return mails.map(({ index }, at) => {
    const text = piece.text.slice(at === 0 ? 0 : index, mails[at + 1]?.index)
    return { ...piece, text: text.replace(/[\s,;/|]+$/, '') }
  })
}
const isOnlyMail = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text)

/** Whether a text says what somebody does in an administration. */
const isOffice = (text: string): boolean => offices.test(fold(text))
/** Whether a part of a line does: "Coordenação: Joana Prates, Assessora" is of a person, not of a city. */
export const namesOffice = (text: string): boolean =>
  splitMark(text)
    .rest.split(/[,;–-]/)
    .some((part) => isOffice(part.trim()))

/** Who is named at the end of words that ask to write to her: "Por consultas comunicarse con Laura Méndez". */
const behindWith = /\s(?:con|com|with|a|para|to)\s(\p{Lu}.*)$/u

/** Which fields a line of a contact holds; empty when it looks like none. */
function fieldsOf(text: string): Partial<DraftContact> {
  const address = mail.exec(text)?.[0]
  const rest = address ? text.replace(address, ' ').replace(/<\s*>|\(\s*\)/g, ' ') : text
  const number = phone.exec(rest)
  const parts = (number ? rest.replace(number[0], ' ') : rest)
    .replace(/\(([^()\d]+)\)/g, ', $1,')
    .split(
      /\s*[,;|·]\s*|\s+[–—-]\s+|(?<=\p{Ll})(?<!\b(?:Lic|Arq|Ing|Dra?|Mg|Profa?|Sra?|Econ|Abog|Adv|Eng|Mtr[oa]|Mrs?|Ms))\.\s+/u,
    )
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
  const found: Partial<DraftContact> = {}
  if (address) found.email = address.replace(/\.$/, '').toLowerCase()
  if (number?.[1]) found.phone = number[1].trim()
  for (const part of parts) {
    const own = part.slice(labels.exec(fold(part))?.[0].length ?? 0).trim()
    const said = fieldOf(own) ? own : (behindWith.exec(own)?.[1] ?? own)
    const field = said ? fieldOf(said) : null
    if (field && !found[field]) found[field] = said.replace(/[\s.,]+$/, '')
  }
  return found
}

function fieldOf(text: string): Field | null {
  const folded = fold(text)
  if (organizations.test(folded) && !/^secretari[oa]/.test(folded)) return 'organization'
  if (offices.test(folded)) return 'office'
  if (organizations.test(folded) || departments.test(folded)) return 'organization'
  return isName(text) && text.split(' ').length >= 2 && text.split(' ').length <= 6 ? 'name' : null
}

/**
 * Whom to write to: the lines around each address that are nothing else as yet, the first that name somebody. They may go on behind the foot of
 * a page.
 */
export function findContact(all: readonly Piece[], known: Known): DraftContact | null {
  const pieces = all.filter(({ use }) => use !== 'pageFurniture')
  const isFree = (piece: Piece | undefined) => piece !== undefined && piece.use === null
  const mayGoOn = (text: string) => !hasMail(text) || isOnlyMail(text)
  const heads = pieces.flatMap(({ text }, at) => (hasMail(text) ? [at] : []))
  for (const at of heads) {
    let [from, to] = [at, at]
    while (isFree(pieces[from - 1]) && at - from < 6) from -= 1
    while (isFree(pieces[to + 1]) && to - at < 4 && mayGoOn(pieces[to + 1]?.text ?? '')) to += 1
    const contact = readContact(pieces.slice(from, to + 1), known)
    if (contact) return contact
  }
  return null
}

/**
 * The contact that some lines name, each marked as used by it; null when they hold no name beside an address or number. Lines that are nothing of
 * a contact are left as they are.
 */
function readContact(pieces: readonly Piece[], known: Known): DraftContact | null {
  const contact: DraftContact = { name: '', office: null, organization: null, email: null, phone: null }
  const used: Piece[] = []
  for (const piece of pieces) {
    const inline = inlineHeading(piece.text)
    const text = withoutCountry(
      inline && (inline.section === 'contact' || isOffice(inline.rest.split(',').at(-1)?.trim() ?? ''))
        ? inline.rest
        : piece.text,
      known,
    )
    const found = fieldsOf(text)
    const entries = Object.entries(found) as [Field, string][]
    const isNew = entries.some(([field]) => !contact[field])
    // Half of what a line says is not enough to call it understood.
    const covers =
      covered(text, found) && entries.every(([field]) => !contact[field] || contact[field] === found[field])
    if (!isNew || !covers) continue
    for (const [field, value] of entries) contact[field] ||= value.slice(0, 200)
    used.push(piece)
  }
  if (!contact.name || !(contact.email || contact.phone)) return null
  for (const piece of used) piece.use = 'contact'
  return contact
}

/** "Prefeitura Municipal de Canoas, Brasil": the country is not part of the name. */
function withoutCountry(text: string, known: Known): string {
  const comma = text.lastIndexOf(',')
  if (comma < 0 || !organizations.test(fold(text)) || mail.test(text)) return text
  return readCity(`X${text.slice(comma)}`, known) ? text.slice(0, comma) : text
}

/** The words around a name in a sentence that asks to write to her. */
const asking =
  /\b(?:por|para|mas|mais|more|informac(?:ion|oes|ao)|information|consultas?|duvidas?|dudas?|comunicar(?:se)?|escribir|escrever|fale|falar|con|com|with|al?|ao|ou?|or|[ye]|at|on|pelo|pela|please)\b/g

function covered(text: string, found: Partial<DraftContact>): boolean {
  const values = Object.values(found).filter((value): value is string => Boolean(value))
  let left = fold(text)
  for (const value of values) left = left.replace(fold(value), ' ')
  left = left.replace(
    /\b(?:contat[oa]s?|contact[oa]?s?|equip[eo]|team|func(?:ao|ion)|puesto|role|nome|nombre|name|cargo|office|position|e-?mail|correo|electronico|tel|telefone|telefono|fone|phone|cel|celular|mobile|whatsapp|instituicao|institucion|organization|responsavel|responsable)\b/g,
    ' ',
  )
  left = left.replace(asking, ' ')
  return left.replace(/[^a-z0-9]/g, '').length === 0
}
