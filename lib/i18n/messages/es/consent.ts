import type pt from '../pt/consent'
import type { Translation } from '../translation'

export default {
  title: 'Quién ve qué',
  labels: { name: 'Nombre', office: 'Cargo', organization: 'Institución', email: 'Correo', phone: 'Teléfono' },
  fields: { name: 'nombre', office: 'cargo', organization: 'institución', email: 'correo', phone: 'teléfono' },
  whoSees: {
    name: 'Quién ve el nombre',
    office: 'Quién ve el cargo',
    organization: 'Quién ve la institución',
    email: 'Quién ve el correo',
    phone: 'Quién ve el teléfono',
  },
  reaches: {
    NOBODY: 'solo quien cuida los contactos',
    UNIT: 'quien participa en la unidad',
    PUBLIC: 'todos, en la página pública',
  },
  shownTo: {
    PUBLIC: 'Todos ven: {fields}.',
    UNIT: 'Solo quien participa en la unidad ve: {fields}.',
    NOBODY: 'Solo quien cuida los contactos de la unidad ve: {fields}.',
  },
  texts: {
    v1: 'Cada dato se muestra solo a quien la persona aceptó mostrarlo. Sin ese acuerdo, solo lo ve quien cuida los contactos de la unidad: la ciudad que la coordina y la secretaría de la red. La persona puede cambiar de opinión cuando quiera, sin explicar por qué, con el enlace que Enlace le envía por correo.',
  },
  declares: 'Al guardar, usted declara que la persona estuvo de acuerdo con lo elegido aquí.',
  agrees: 'Al guardar, usted acepta lo elegido aquí.',
} satisfies Translation<typeof pt>
