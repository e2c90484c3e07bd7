import type pt from '../pt/feeds'
import type { Translation } from '../translation'

export default {
  about: 'Las actividades de los planes publicados que ya tienen día fijado.',
  aboutWithTentative:
    'Las actividades de los planes publicados que ya tienen día fijado, y aquellas de las que solo se sabe el mes.',
  onlyMonthKnown: 'Todavía no hay día fijado: solo se sabe el mes ({when}).',

  subscribe: 'Suscribirse en el calendario',
  addToCalendar: 'Añadir al calendario',
  title: 'Suscribirse en el calendario',
  titleOf: 'Suscribirse en el calendario: {name}',
  lead: 'Basta suscribirse una vez y el calendario sigue la programación: cuando un día se fija, cambia o se cancela, él también cambia.',
  addresses: 'Las direcciones',
  addressesLead: 'Hay dos calendarios. Elija uno de ellos.',
  firm: {
    title: 'Solo lo que ya tiene día fijado',
    about: 'Lo que solo tiene mes aparece cuando se fije el día. Ningún día se inventa.',
  },
  tentative: {
    title: 'También lo que solo tiene mes',
    about: 'El mes entero figura como provisional, sin ocupar su tiempo, hasta que se sepa el día.',
  },
  open: 'Abrir en mi calendario',
  download: 'Descargar el archivo',
  qrCode: 'Código para la cámara del teléfono: {address}',
  programs: {
    title: 'En cada programa',
    lead: 'Donde se pida una dirección, pegue la de arriba.',
    google: {
      name: 'Google Calendar',
      steps:
        'En la computadora, junto a «Otros calendarios», elija «+» y «Desde URL», pegue la dirección y confirme. Después el calendario aparece también en el teléfono.',
    },
    outlook: {
      name: 'Outlook',
      steps:
        'En el calendario, elija «Agregar calendario» y «Suscribirse desde web», pegue la dirección y confirme con «Importar».',
    },
    apple: {
      name: 'Apple (iPhone, iPad, Mac)',
      steps: 'Siga «Abrir en mi calendario», o apunte la cámara al código, y confirme la suscripción.',
    },
    thunderbird: {
      name: 'Thunderbird',
      steps: 'En el menú «Archivo», elija «Nuevo», «Calendario…» y «En la red», pegue la dirección y confirme.',
    },
  },
  shown: {
    title: 'Qué muestra el calendario',
    off: 'Lo que se postergó o se canceló sigue en él, con el motivo. Algunos programas ocultan lo cancelado.',
    gone: 'Lo que se retiró del plan desaparece.',
    year: 'Lo que solo tiene año queda en la programación del sitio: un año entero no cabría en un calendario.',
    pace: 'Cada programa decide cuándo busca novedades: algunos cada hora, otros una vez al día.',
    private: 'La dirección es la misma para todos: suscribirse no le dice a nadie quién es usted.',
  },
  own: {
    title: 'Mi programación en el calendario',
    lead: 'Una dirección solo suya, con las actividades de sus unidades y ciudades, los enlaces para participar y los borradores que puede leer.',
    calendarName: 'Enlace: mi programación',
    calendarAbout: 'Las actividades de sus unidades y ciudades, con lo que solo puede ver quien las representa.',
    none: 'Todavía no hay una dirección creada.',
    since: 'La dirección vale desde {when}.',
    make: 'Crear mi dirección',
    replace: 'Reemplazar la dirección',
    revoke: 'Revocar la dirección',
    replaceHint: 'Al reemplazarla o revocarla, la dirección anterior deja de funcionar en el momento.',
    shownOnce:
      'Copie la dirección ahora: no se podrá mostrar otra vez. Quien la tenga lee lo que usted puede leer; no la comparta.',
    qrCode: 'Código de la dirección para la cámara del teléfono',
  },
  newsLine: 'También hay una <a>dirección de novedades</a> para lectores de noticias (Atom).',
  news: {
    title: 'Novedades: {unit}',
    published: 'Plan publicado: {title}',
    added: 'Nueva actividad: {title}, {when}',
    dated: '{title}: {from} → {to}',
    state: '{state}: {title}',
    mandateOpened: 'Mandato: {city}, {role}',
    mandateExtended: 'Mandato prorrogado: {city}, {role}',
    mandateEnded: 'Mandato finalizado: {city}, {role}',
  },
} satisfies Translation<typeof pt>
