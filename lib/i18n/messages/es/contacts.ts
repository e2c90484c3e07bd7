import type pt from '../pt/contacts'
import type { Translation } from '../translation'

export default {
  title: 'Contactos',
  lead: 'Quiénes representan a las ciudades de la unidad y a quién escribir sobre ella. Solo ven esta página quienes participan en la unidad y la secretaría de la red.',
  refused:
    'Ven los contactos de la {unit} las ciudades con mandato vigente en la unidad y la secretaría de la red. Si el mandato de su ciudad debería continuar, hable con la secretaría.',
  found:
    '{people, plural, =0 {Ninguna persona} one {Una persona} other {# personas}}{cities, plural, =0 {} one { en una ciudad} other { en # ciudades}}',
  nothing: 'No se encontró nada',
  nothingMeans: 'Ningún contacto de la unidad corresponde a esta búsqueda.',
  nobodyYet: 'Hoy ninguna ciudad participa en la unidad, que tampoco tiene otros contactos.',
  search: 'Nombre, cargo, ciudad, país o correo',
  role: 'Función de la ciudad',
  anyRole: 'Cualquier función',
  searchNow: 'Buscar',
  clear: 'Mostrar todos',
  write: 'Escribir a todos',
  addresses: '{count, plural, one {Una dirección de correo} other {# direcciones de correo}}',
  addressesHint:
    'Las que aparecen en esta página, separadas por punto y coma: péguelas como destinatarios en copia oculta.',
  copy: 'Copiar las direcciones',
  copied: '{count, plural, one {Una dirección copiada.} other {# direcciones copiadas.}}',
  notCopied:
    'El navegador no permitió copiar. Las direcciones están seleccionadas: cópielas con el teclado o desde el menú.',
  blindCopy: 'Abrir un mensaje en copia oculta',
  tooLong: 'Son demasiadas direcciones para abrir un mensaje desde aquí: cópielas.',
  download: 'Descargar',
  downloadHint:
    'Solo lo que aparece en esta página. Son datos personales: consérvelos solo para el trabajo de la unidad.',
  formats: { csv: 'Tabla (CSV)', xlsx: 'Planilla (XLSX)', vcf: 'Tarjetas de contacto (vCard)' },
  card: 'vCard',
  cardOf: 'vCard: {name}',
  office: 'Contacto institucional',
  nobody: 'Por el momento nadie representa a {city}.',
  unitContacts: 'A quién escribir sobre la unidad',
  fileName: 'contactos',
  columns: {
    name: 'Nombre',
    office: 'Cargo u oficina',
    kind: 'Tipo de contacto',
    organization: 'Institución',
    city: 'Ciudad',
    country: 'País',
    role: 'Función de la ciudad',
    email: 'Correo electrónico',
    phone: 'Teléfono',
  },
  kinds: {
    lead: 'Representante principal',
    delegate: 'Representante',
    contact: 'Contacto de la unidad',
    office: 'Contacto institucional',
  },
} satisfies Translation<typeof pt>
