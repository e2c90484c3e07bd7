import { escapeText, writeLines } from '@/lib/ical/content-lines'
import type { ContactLine } from './lines'

/**
 * The contacts as vCards, one after the other. Version 3.0 (RFC 2426), which Outlook, Apple's Contacts and Google's all import; they read
 * 4.0 in part or not at all. `unit` is the category under which an address book finds them together.
 */
export function writeVcards(lines: ContactLine[], unit: string): string {
  return lines.map((line) => writeVcard(line, unit)).join('')
}

function writeVcard(line: ContactLine, unit: string): string {
  const { id, kind, office, organization, city, country, role, email, phone } = line
  // Where a family's name begins is nobody's to guess: all of it stands as the given name.
  const name = line.name || office || organization || city || email || phone
  const properties: [name: string, value: string | string[]][] = [
    ['VERSION', '3.0'],
    ['UID', `urn:uuid:${id}`],
    ['FN', name],
    ['N', ['', name, '', '', '']],
    ['ORG', [organization]],
    ['TITLE', office],
    ['EMAIL;TYPE=INTERNET;TYPE=WORK', email],
    ['TEL;TYPE=WORK;TYPE=VOICE', phone],
    ['ADR;TYPE=WORK', city && ['', '', '', city, '', '', country]],
    ['CATEGORIES', unit],
    ['NOTE', role && `${city}: ${role} (${unit})`],
    // Apple's word for a card that is an office and not a person; others pass over it.
    ['X-ABShowAs', kind === 'office' ? 'COMPANY' : ''],
  ]
  const content = properties
    .filter(([, value]) => (Array.isArray(value) ? value.some(Boolean) : value))
    .map(([property, value]) => `${property}:${[value].flat().map(escapeText).join(';')}`)
  return writeLines(['BEGIN:VCARD', ...content, 'END:VCARD'])
}
