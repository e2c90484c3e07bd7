import type pt from '../pt/mail'
import type { Translation } from '../translation'

export default {
  fact: '{label}: {value}',
  signIn: {
    subject: 'Su acceso a Enlace',
    open: 'Para ingresar a Enlace, abra esta dirección y confirme:',
    button: 'Ingresar a Enlace',
    code: 'Si lo prefiere, escriba este código en la página en la que pidió el acceso:',
    validity:
      'El enlace y el código valen por {minutes, plural, one {# minuto} other {# minutos}}, y solo se puede usar uno de los dos, una única vez.',
    notYou: 'Si usted no pidió este acceso, ignore el mensaje: sin él, nadie puede ingresar en su nombre.',
  },
  reasons: {
    secretariat: 'Usted recibe este mensaje en la secretaría de la red, porque hoy nadie coordina la {unit}.',
    unit: 'Usted recibe este mensaje porque representa a una ciudad que participa en la {unit}.',
    choose: 'Para elegir qué avisos recibir: {address}',
    unsubscribe: 'Para no recibir más avisos como este: {address}',
  },
  invitation: {
    subject: '{inviter} le invita a representar a {city}',
    subjectSecretariat: '{inviter} le invita a la secretaría de {network}',
    text: '{inviter}, en nombre de {behalf}, le invita a representar a {city} en Enlace. Allí las ciudades de la red {network} escriben sus planes de trabajo, programan sus actividades y mantienen sus datos.',
    textFromSecretariat:
      '{inviter}, en nombre de la secretaría de {network}, le invita a representar a {city} en Enlace. Allí las ciudades de la red escriben sus planes de trabajo, programan sus actividades y mantienen sus datos.',
    textSecretariat:
      '{inviter} le invita a trabajar en la secretaría de {network} en Enlace. Allí las ciudades de la red escriben sus planes de trabajo, programan sus actividades y mantienen sus datos.',
    open: 'Ver la invitación',
    lead: 'Para ver la invitación y aceptarla, abra esta dirección:',
    once: 'El enlace sirve una única vez. Abrirlo todavía no acepta nada: antes, usted confirma que este correo es suyo.',
    notExpected:
      'Si usted no esperaba esta invitación, no tiene que hacer nada: sin su confirmación nadie recibe acceso, y la invitación vence sola. Si tiene dudas, responda a este mensaje: la respuesta llega a {inviter}.',
  },
  planPublished: {
    subject: '{unit}: plan publicado, {title}',
    text: 'La {unit} publicó: {title}. Cualquier persona puede leer el plan, con sus objetivos, ejes y actividades programadas.',
    read: 'Leer el plan',
    workspace: 'Cuando se fije o cambie la fecha de una actividad, recibirá un aviso.',
    line: 'Publicado: {title}',
  },
  editionPublished: {
    subject: '{unit}: edición {number, number}, {title}',
    text: 'La {unit} publicó la edición {number, number} de: {title}.',
    changed: 'Desde la edición {since, number}, {count, plural, one {hay un cambio} other {hay # cambios}}.',
    seeChanges: 'Ver qué cambió',
    whole: 'La edición entera, para leer o citar: {address}',
    line: 'Edición {number, number} publicada: {title}',
  },
  reportPublished: {
    first: {
      subject: '{unit}: informe {years}, {title}',
      text: 'La {unit} publicó el informe {years} de: {title}. Reúne las actividades, la asistencia de las ciudades, los acuerdos y la situación de los objetivos. Cualquier persona ya puede leerlo.',
      line: 'Informe {years} publicado: {title}',
    },
    next: {
      subject: '{unit}: nueva versión del informe {years}, {title}',
      text: 'La {unit} publicó una nueva versión, la {number, number}, del informe {years} de: {title}. Las versiones anteriores siguen como estaban.',
      line: 'Nueva versión del informe {years}, la {number, number}: {title}',
    },
    read: 'Leer el informe',
    cite: 'Esta versión, para citar: {address}',
  },
  activityChanged: {
    cancelled: { subject: 'Cancelada: {title}', text: 'Se canceló la actividad: {title}.' },
    postponed: { subject: 'Postergada: {title}', text: 'Se postergó la actividad: {title}.' },
    reopened: { subject: 'Retomada: {title}, {when}', text: 'Vuelve a estar programada la actividad: {title}.' },
    firmedUp: { subject: 'Fecha fijada: {title}, {when}', text: 'Ya tiene fecha la actividad: {title}.' },
    moved: { subject: 'Nueva fecha: {title}, {when}', text: 'Cambió la fecha de la actividad: {title}.' },
    confirmed: { subject: 'Confirmada: {title}, {when}', text: 'Está confirmada la actividad: {title}.' },
    held: { subject: 'Realizada: {title}', text: 'Se realizó la actividad: {title}.' },
    place: { subject: 'Nuevo lugar: {title}, {place}', text: 'Cambió el lugar de la actividad: {title}.' },
    when: 'Cuándo',
    whenBefore: 'Antes',
    yourTime: 'En su horario',
    where: 'Dónde',
    whereBefore: 'Lugar anterior',
    open: 'Ver la actividad',
  },
  activityNotFirm: {
    subject: 'Falta fijar la fecha: {title}, {when}',
    text: 'De la actividad “{title}” solo se sabe que está prevista para {when}. Ese período se acerca: para que las ciudades puedan organizarse, fije el día en cuanto sea posible.',
    setDate: 'Fijar la fecha',
    otherwise: 'Si la actividad será en otro momento o no se hará, también puede decirlo en la misma página.',
  },
  proposal: {
    when: 'Cuándo',
    kinds: 'Tipo',
    where: 'Dónde',
    why: 'Por qué',
    decide: 'Responder a la propuesta',
    made: {
      subject: '{city} propone: {title}',
      text: '{city} propone una actividad y se ofrece como sede: {title} ({plan}). Usted puede aceptarla en el plan, preguntar algo antes o rechazarla con unas palabras.',
    },
    answered: {
      subject: '{city} respondió: {title}',
      text: '{city} respondió a lo que se le preguntó sobre su propuesta: {title} ({plan}). Ahora está así:',
    },
    accepted: {
      subject: 'Propuesta aceptada: {title}',
      text: 'La actividad que {city} propuso ya está en el plan: {title} ({plan}).',
      open: 'Ver la actividad',
    },
    asked: {
      subject: 'Una pregunta sobre la propuesta: {title}',
      text: 'Antes de decidir sobre la actividad que {city} propuso, {title} ({plan}), quien cuida del plan pregunta:',
      open: 'Responder a la pregunta',
    },
    declined: {
      subject: 'Propuesta rechazada: {title}',
      text: 'La actividad que {city} propuso no entrará en el plan: {title} ({plan}).',
      open: 'Ver la propuesta',
    },
  },
  translationAsked: {
    subject: 'Pedido de traducción: {plan}',
    text: 'La coordinación de la {unit} le pide que traduzca al {language}: {plan}. En la página del enlace, cada texto del plan aparece al lado de su traducción; lo que falta y lo que cambió viene primero. Usted guarda un texto a la vez y se detiene cuando quiera.',
    open: 'Traducir el plan',
    reason: 'La coordinación de la {unit} le pidió una traducción.',
  },
  meetingCall: {
    subject: 'Convocatoria: {title}, {when}',
    text: 'La {unit} invita a {city} a: {title}.',
    deadline: 'Responder hasta',
    answer: 'Responder por {city}',
    link: 'El enlace sirve solo para responder a esta convocatoria en nombre de su ciudad, sin contraseña. La respuesta se puede cambiar hasta el fin del plazo. No lo reenvíe a quien no habla por la ciudad.',
    stillOpen: 'La convocatoria sigue en pie: con este enlace se puede dar o cambiar la respuesta de la ciudad.',
  },
  calendar: {
    added:
      'El archivo adjunto pone la actividad en su calendario; si la fecha cambia, un nuevo aviso la cambia también allí. Responda por la ciudad con el enlace de arriba: lo que se responde en el calendario no llega a la unidad.',
    updated: 'El archivo adjunto actualiza la actividad en su calendario.',
    removed: 'El archivo adjunto retira la actividad de su calendario.',
    answer:
      'Para responder por la ciudad, use el enlace del correo de la convocatoria: lo que se responde en el calendario no llega a la unidad.',
  },
  answerDue: {
    subject: 'Falta responder hasta el {deadline}: {title}',
    text: 'La {unit} todavía espera la respuesta de {city} a la convocatoria para: {title}. El plazo termina el {deadline}.',
  },
  pollOpened: {
    subject: '¿Qué fecha conviene? {title}, {when}',
    text: 'La {unit} quiere fijar el día de “{title}”, prevista para {when}, y pregunta a {city} cuáles de estas fechas convienen.',
    link: 'El enlace sirve solo para responder a esta consulta en nombre de su ciudad, sin contraseña. La respuesta se puede cambiar mientras la consulta esté abierta. No lo reenvíe a quien no habla por la ciudad.',
  },
  pollAnswerDue: {
    subject: 'Falta responder hasta el {deadline}: ¿qué fecha conviene para {title}?',
    text: 'La {unit} todavía espera la respuesta de {city} a la consulta de fechas para “{title}”. El plazo termina el {deadline}.',
  },
  pollClosed: {
    chosen: 'La consulta de fechas de la {unit} terminó.',
    calledOff: {
      subject: 'Consulta de fechas cerrada: {title}',
      text: 'La consulta de fechas de la {unit} para “{title}” terminó sin fijar una fecha. Ya no hace falta responder.',
    },
  },
  meetingReminder: {
    subject: 'Recordatorio: {title}, {when}',
    text: 'Se acerca la actividad de la {unit} a la que su ciudad fue invitada: {title}.',
    coming: '{city} respondió que viene.',
    maybe: '{city} respondió que tal vez venga.',
    open: '{city} todavía no respondió.',
  },
  minutesPublished: {
    subject: 'Acta publicada: {title}',
    text: 'La {unit} publicó el acta de: {title} ({when}). Cualquier persona ya puede leerla.',
    read: 'Leer el acta',
  },
  decisionDue: {
    begins: {
      subject: 'Plazo en este mes, {month}: acuerdo de {title}',
      text: 'Comienza el mes en que {city} debe cumplir un acuerdo de “{title}” ({month}):',
    },
    over: {
      subject: 'Plazo vencido, {month}: acuerdo de {title}',
      text: 'Terminó el mes en que {city} debía cumplir un acuerdo de “{title}” ({month}), y sigue abierto:',
    },
    done: 'Cuando esté cumplido, o si el plazo debe cambiar, responda a este mensaje: la respuesta llega a quien coordina la {unit}.',
    open: 'Ver los acuerdos',
  },
  cardToConfirm: {
    subject: 'Ficha de {city}: ¿sigue todo correcto?',
    confirmedOn: 'La ficha de {city} en Enlace se confirmó por última vez el {date}.',
    neverConfirmed: 'La ciudad todavía no ha confirmado la ficha de {city} en Enlace.',
    election: 'Desde las elecciones locales del {date}, todavía no se ha confirmado la ficha de {city} en Enlace.',
    check: 'Revise los datos siguientes: son los que cualquier persona lee en la página de la ciudad.',
    notGiven: 'sin dato',
    presentationGiven: 'publicada en la página de la ciudad',
    confirmLead: 'Si todo es correcto:',
    correctLead: 'Si algo cambió:',
    correct: 'Corregir la ficha',
    validity:
      'Los dos enlaces valen hasta el {date} y no piden contraseña. Sirven solo para confirmar o corregir la ficha de {city}: no los reenvíe a quien no hable por la ciudad.',
    contactReason:
      'Usted recibe este mensaje porque {city} permitió que Enlace escribiera a su contacto institucional.',
    contactEnd: 'Para que Enlace no escriba más a esta dirección: {address}',
    line: '{city}: ficha por confirmar',
  },
  contactShown: {
    subject: '{unit}: sus datos como contacto',
    text: 'Usted está entre los contactos de la {unit} en Enlace, donde las ciudades de la red {network} organizan su trabajo en común. Esto es lo que está guardado, y quién ve cada dato:',
    fact: '{value} ({reach})',
    lead: 'Para corregir, ocultar o borrar:',
    button: 'Ver mis datos',
    validity:
      'El enlace vale por {days, plural, one {# día} other {# días}} y es solo suyo. Después, pida otro cuando quiera: {address}',
    origin:
      'Estos datos los registró quien cuida los contactos de la unidad. Lo que usted cambie vale en el mismo instante.',
  },
  accountUnused: {
    subject: 'Su acceso a Enlace se borrará el {date}',
    text: 'Hace más de dos años que el acceso de {address} no representa a ninguna ciudad y no se usa. Por eso, ese acceso y todo lo que Enlace guarda de usted se borrarán el {date}.',
    keep: 'Si quiere conservarlo, basta con entrar antes:',
    signIn: 'Entrar en Enlace',
    otherwise:
      'En su perfil también puede descargar antes sus datos. Si no hace nada, se borrarán. Lo que se cambió en planes y fichas sigue allí, sin su nombre.',
  },
  publishedData: {
    subject: 'Lo que Enlace guarda y muestra de usted',
    lead: 'Alguien pidió ver lo que Enlace guarda y muestra de {address}. Para ver, corregir u ocultar:',
    button: 'Ver mis datos',
    validity: 'El enlace vale por {hours, plural, one {# hora} other {# horas}}.',
    notYou: 'Si no fue usted, ignore el mensaje: sin él, nadie llega a esta página.',
  },
  digest: {
    subject: '{unit}: {count, plural, one {una novedad} other {# novedades}} de la semana',
    text: 'Lo que cambió en la {unit} desde el último resumen:',
    nextTitle: 'Próximamente',
    next: '{title}: {when}',
  },
  handover: {
    reason:
      'Usted recibe este mensaje porque la coordinación de la {unit} concierne a su ciudad o a su trabajo en la secretaría de la red.',
    see: 'Ver el traspaso',
    successor: 'Asume',
    notKnown: 'todavía no se sabe',
    day: 'Desde',
    opened: {
      subject: '{unit}: la coordinación de {outgoing} llega hasta {end}',
      text: 'El mandato de {outgoing} en la coordinación de la {unit} llega hasta {end}. Por eso Enlace abrió la página del traspaso de la coordinación. En ella está lo que queda abierto, y allí se dice quién asume, qué día y qué conviene saber.',
      until: 'Nada cambia mientras las dos ciudades no confirmen.',
      prepare: 'Preparar el traspaso',
    },
    asked: {
      subject: '{unit}: falta la confirmación de {city}',
      outgoing:
        '{successor} confirmó que asume la coordinación de la {unit} el {day}. Falta la confirmación de {outgoing}, que la deja.',
      successor:
        '{outgoing} confirmó que traspasa a {successor} la coordinación de la {unit} el {day}. Falta la confirmación de {successor}.',
      before: 'Antes de confirmar, vea en la página lo que queda abierto y las notas de {outgoing}.',
      nobody:
        'Hoy nadie representa a {city} en Enlace: invite a alguien que confirme por la ciudad, o confirme en nombre de ella.',
      confirm: 'Ver y confirmar',
    },
    confirmed: {
      subject: '{unit}: {successor} asume la coordinación el {day}',
      text: '{outgoing} y {successor} confirmaron: {successor} asume la coordinación de la {unit} el {day}. Hasta la víspera, {outgoing} sigue coordinando. Después, quienes representan a {outgoing} podrán leer lo que es de la unidad, pero no modificarlo.',
      tasks: 'Ese día, los acuerdos abiertos de {outgoing} pasan a {successor}.',
      until: 'Hasta entonces, el traspaso todavía se puede cancelar.',
    },
    calledOff: {
      subject: '{unit}: traspaso de la coordinación cancelado',
      confirmed:
        'El traspaso de la coordinación de la {unit} de {outgoing} a {successor}, que estaba confirmado para el {day}, fue cancelado. Los mandatos vuelven a ser los de antes.',
      text: 'El traspaso de la coordinación de la {unit} que {outgoing} estaba preparando fue cancelado. Nada cambia en los mandatos.',
    },
    passed: {
      subject: '{unit}: desde hoy coordina {successor}',
      text: 'Desde hoy, {successor} coordina la {unit}. Quienes representan a {successor} ya pueden modificar los planes, programar actividades, convocar a las ciudades e invitar a representantes.',
      decisions:
        '{count, plural, one {Un acuerdo abierto está} other {# acuerdos abiertos están}} ahora a cargo de {successor}.',
      points: '{count, plural, one {Un punto del traspaso quedó} other {# puntos del traspaso quedaron}} por resolver.',
      notes: 'Notas de {outgoing}',
      open: 'Abrir el área de trabajo de la unidad',
      letter: 'Lo que se traspasó y lo que queda abierto: {address}',
    },
  },
  mandate: {
    role: 'Función',
    period: 'Período',
    open: 'Ver los mandatos de la unidad',
    opened: {
      subject: '{unit}: {role}, {city}',
      text: '{city} tiene un nuevo mandato en la {unit}, desde {start}.',
    },
    extended: {
      subject: '{unit}: se prorrogó el mandato de {city}',
      text: 'El mandato de {city} en la {unit} se prorrogó y ahora vale hasta {end}.',
    },
    ended: {
      subject: '{unit}: termina el mandato de {city}',
      text: 'El mandato de {city} en la {unit} vale hasta {end}. Después, quienes representan a {city} podrán leer lo que es de la unidad, pero no modificarlo.',
    },
  },
} satisfies Translation<typeof pt>
