import type pt from '../pt/people'
import type { Translation } from '../translation'

export default {
  roleIn: {
    COORDINATION: 'coordinación de la {unit}',
    SUB_COORDINATION: 'subcoordinación de la {unit}',
    MEMBERSHIP: 'miembro de la {unit}',
  },
  endedRole: '{role} (mandato finalizado: solo lectura)',
  noMandate: 'sin mandato vigente',
  profile: {
    title: 'Mi perfil',
    details: 'Mis datos',
    edit: 'Editar mis datos',
    form: 'Mis datos',
    name: 'Nombre',
    email: 'Correo electrónico',
    emailHint: 'Es el correo con el que usted ingresa. Para cambiarlo, hable con la secretaría de la red.',
    language: 'Idioma',
    languageHint: 'El idioma en que Enlace le escribe.',
    timeZone: 'Zona horaria',
    timeZoneHint: 'Primero las de las ciudades de la red, después todas las demás.',
    actsFor: 'Mis ciudades',
    lead: 'representante principal',
    secretariat: 'Secretaría de {network}',
    actsForNobody:
      'Por el momento usted no representa a ninguna ciudad. Para representar a una, hable con sus representantes, con la coordinación de la unidad o con la secretaría de la red.',
    sessions: 'Mis sesiones',
    since: 'Desde el {when}',
    thisSession: 'esta, en este navegador',
    endAll: 'Cerrar todas mis sesiones',
    endAllHint: 'La sesión actual también se cerrará: habrá que ingresar de nuevo en cada dispositivo.',
  },
  delegates: {
    title: 'Representantes',
    lead: 'Quiénes representan a {city} en Enlace. Esta lista no aparece en la página pública.',
    none: '{city} todavía no tiene representantes.',
    office: 'Cargo u oficina',
    isLead: 'Representante principal',
    isLeadHint: 'Puede invitar y retirar a otros representantes de la ciudad.',
    endsOn: 'Último día',
    endsOnHint:
      'Déjelo en blanco si no hay un fin previsto. Quien deja de representar a la ciudad pierde el acceso al día siguiente.',
    since: 'Desde el {start}',
    sinceUntil: 'Desde el {start}, hasta el {end}',
    from: 'A partir del {start}',
    fromUntil: 'Del {start} al {end}',
    suspended: 'acceso suspendido',
    edit: 'Editar los datos de {name} como representante',
    end: 'Retirar',
    endOf: 'Retirar a {name}',
    endMeans: '{name} deja de representar a {city} de inmediato.',
    endNow: 'Retirar ahora',
    refused:
      'A los representantes de {city} los elige su representante principal, la coordinación de la unidad o la secretaría de la red.',
    leadWord: 'representante principal',
  },
} satisfies Translation<typeof pt>
