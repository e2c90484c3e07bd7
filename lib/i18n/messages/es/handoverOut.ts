import type pt from '../pt/handoverOut'
import type { Translation } from '../translation'

export default {
  checklist: {
    title: 'Lo que queda abierto',
    lead: 'Elaborado con los datos actuales de la unidad. Lo que se resuelve pasa automáticamente a «Ya en orden».',
    nothingOpen: 'Nada queda abierto: la unidad se puede traspasar como está.',
    settledTitle: 'Ya en orden',
    knownTitle: 'Lo que conviene saber',
    lines: '{count, plural, one {Ver cuál} other {Ver cuáles son}}',
    goTo: { proposals: 'Ver las propuestas', nextPlan: 'Comenzar el próximo plan', contacts: 'Ver los contactos' },
    settled: {
      decisions: 'Ningún acuerdo abierto.',
      unrecorded: 'De todas las actividades pasadas hay registro de lo que ocurrió.',
      minutes: 'Todas las actas de las reuniones realizadas están publicadas.',
      attendance: 'La asistencia de todas las reuniones realizadas está registrada.',
      dates: 'Todas las próximas actividades tienen día fijado.',
      calls: 'Todas las ciudades convocadas respondieron.',
      polls: 'Ninguna consulta de fechas en curso.',
      proposals: 'Ninguna propuesta a la espera de decisión.',
      plans: 'Los planes están publicados en su versión actual.',
      nextPlan: 'El próximo plan ya se comenzó.',
      translations: 'Todas las traducciones están al día.',
      contacts: 'La unidad no tiene contactos propios.',
      files: 'Ningún archivo guardado en las actividades.',
      elsewhere: 'Nada guardado fuera de Enlace.',
    },
    told: {
      decisions: '{count, plural, one {Un acuerdo abierto} other {# acuerdos abiertos}}',
      unrecorded:
        '{count, plural, one {Una actividad pasada sin registro de lo que ocurrió} other {# actividades pasadas sin registro de lo que ocurrió}}',
      minutes:
        '{count, plural, one {Una reunión realizada sin acta publicada} other {# reuniones realizadas sin acta publicada}}',
      attendance:
        '{count, plural, one {Una reunión realizada sin registro de asistencia} other {# reuniones realizadas sin registro de asistencia}}',
      dates:
        '{count, plural, one {Una próxima actividad todavía sin día fijado} other {# próximas actividades todavía sin día fijado}}',
      calls:
        '{count, plural, one {Una convocatoria a la que no respondieron todas las ciudades} other {# convocatorias a las que no respondieron todas las ciudades}}',
      polls: '{count, plural, one {Una consulta de fechas en curso} other {# consultas de fechas en curso}}',
      proposals:
        '{count, plural, one {Una propuesta a la espera de decisión} other {# propuestas a la espera de decisión}}',
      plans:
        '{count, plural, one {Un plan cuya versión actual no está publicada} other {# planes cuya versión actual no está publicada}}',
      nextPlan: 'El próximo plan todavía no se comenzó',
      translations: '{count, plural, one {Un texto por traducir o revisar} other {# textos por traducir o revisar}}',
      contacts:
        '{count, plural, one {Un contacto de la unidad por presentar} other {# contactos de la unidad por presentar}}',
      files:
        '{count, plural, one {Un archivo guardado en las actividades} other {# archivos guardados en las actividades}}',
      elsewhere: '{count, plural, one {Una cosa que está fuera de Enlace} other {# cosas que están fuera de Enlace}}',
    },
    facts: {
      takenAt: 'de {meeting}',
      responsible: 'responsable: {city}',
      due: 'hasta {month}',
      overdue: 'atrasado: era hasta {month}',
      notAnswered: 'faltan: {cities}',
      answeredBy: '{count, number} de {of, plural, one {# ciudad} other {# ciudades}}: respuestas hasta ahora',
      minutesDraft: 'el acta es un borrador',
      minutesNone: 'el acta todavía no se comenzó',
      planDraft: 'todavía borrador',
      noEdition: 'público, pero sin ninguna edición',
      changes:
        '{count, plural, one {un cambio} other {# cambios}} desde la edición {edition, number}, todavía sin nueva edición',
      missingIn: '{count, plural, one {falta una traducción} other {faltan # traducciones}} al {language}',
      outdatedIn:
        '{count, plural, one {una traducción desactualizada} other {# traducciones desactualizadas}} al {language}',
      ofOutgoing: 'de la ciudad que deja la coordinación',
      printedIn: 'es el contacto impreso en {plan}',
      files: '{count, plural, one {un archivo} other {# archivos}}',
      joiningLink: 'enlace para participar',
      placeOutside: 'en un lugar que no es ciudad de la red: {name}',
      link: 'enlace: {title}',
    },
  },
  letter: {
    title: 'Carta de traspaso de la coordinación',
    offered: 'Carta de traspaso',
    offeredLead:
      'En PDF, con lo que está escrito aquí y lo que los datos dicen hoy. Tiene lugar para la firma de las dos ciudades.',
    two: '{first} y {second}',
    fileName: 'carta-de-traspaso',
    text: 'La ciudad de {outgoing} traspasa a la ciudad de {successor} la coordinación de la {unit}. Esta carta dice qué se hizo, qué queda abierto y dónde está todo.',
    textUnknown:
      'La ciudad de {outgoing} traspasa la coordinación de la {unit} a la ciudad que la asuma. Esta carta dice qué se hizo, qué queda abierto y dónde está todo.',
    from: 'De',
    to: 'A',
    notKnown: 'Todavía no se sabe',
    day: 'Fecha del traspaso',
    mandate: 'Mandato',
    mandateOpen: 'desde {start}',
    mandateClosed: 'de {start} a {end}',
    asOf: 'Situación al',
    done: {
      title: 'Lo que se hizo',
      none: 'No hubo actividades en este mandato.',
      counts: 'En este mandato: {list}.',
      held: '{count, plural, one {una actividad realizada} other {# actividades realizadas}}',
      moved: '{count, plural, one {una cambió de fecha} other {# cambiaron de fecha}}',
      notHeld: '{count, plural, one {una no se realizó} other {# no se realizaron}}',
      untold: '{count, plural, one {una sin registro de lo que ocurrió} other {# sin registro de lo que ocurrió}}',
      activity: 'Actividad',
      when: 'Cuándo',
      outcome: 'Qué ocurrió',
      decisionsTitle: 'Lo que se acordó',
      noDecisions: 'No se registró ningún acuerdo en este mandato.',
      decisions:
        '{count, plural, one {Un acuerdo} other {# acuerdos}}: {done, plural, =0 {ninguno cumplido} one {uno cumplido} other {# cumplidos}}, {open, plural, =0 {ninguno abierto} one {uno abierto} other {# abiertos}}.',
    },
    open: 'Lo que queda abierto',
    contactsAt: 'Los nombres están en la página de contactos de la unidad, para quien la coordina.',
    linkOnPage: 'en la página de la actividad',
    points: 'Otros puntos',
    pointDone: 'Hecho el {date}',
    pointOpen: 'Por hacer',
    notes: 'Notas para quien asume',
    where: {
      title: 'Dónde está todo',
      unit: 'Página pública de la unidad',
      plans: 'Planes',
      schedule: 'Agenda',
      workspace: 'Área de trabajo',
      handover: 'Este traspaso',
      contacts: 'Contactos',
    },
    confirmed: {
      title: 'Confirmaciones',
      on: 'Confirmado el {date}',
      bySecretariat: 'Confirmado el {date} por la secretaría de la red',
      not: 'Todavía no confirmado',
    },
    signed: '{city}, que deja la coordinación',
    signedSuccessor: '{city}, que la asume',
    signedUnknown: 'Ciudad que asume la coordinación',
  },
} satisfies Translation<typeof pt>
