import type pt from '../pt/people'
import type { Translation } from '../translation'

export default {
  roleIn: {
    COORDINATION: 'coordinación de la {unit}',
    SUB_COORDINATION: 'subcoordinación de la {unit}',
    MEMBERSHIP: 'miembro de la {unit}',
  },
  endedRole: '{role} (mandato terminado: solo lectura)',
  noMandate: 'sin mandato vigente',
  profile: {
    title: 'Mi perfil',
    details: 'Mis datos',
    edit: 'Editar mis datos',
    form: 'Mis datos',
    name: 'Nombre',
    email: 'Correo electrónico',
    emailHint: 'Con él usted ingresa. Para cambiarlo, hable con la secretaría de la red.',
    language: 'Idioma',
    languageHint: 'El idioma en que Enlace le escribe.',
    timeZone: 'Huso horario',
    timeZoneHint: 'Primero los de las ciudades de la red, después todos los demás.',
    actsFor: 'Mis ciudades',
    lead: 'representante principal',
    secretariat: 'Secretaría de la red {network}',
    actsForNobody:
      'Por el momento usted no representa a ninguna ciudad. Quien representa a su ciudad, la coordinación de la unidad o la secretaría de la red puede incorporarle.',
    sessions: 'Mis sesiones',
    since: 'Desde el {when}',
    thisSession: 'esta, en este navegador',
    endAll: 'Cerrar todas mis sesiones',
    endAllHint: 'Cerrarlas todas termina también esta: habrá que ingresar de nuevo en cada dispositivo.',
  },
} satisfies Translation<typeof pt>
