import type pt from '../pt/errors'
import type { Translation } from '../translation'

export default {
  required: 'Complete este campo.',
  invalid: 'Hay algo que corregir en este formulario. Vea los campos marcados.',
  tooLong: 'El texto es demasiado largo para este campo. Acórtelo.',
  invalidEmail: 'Escriba una dirección de correo completa, como nombre@ciudad.example.',
  invalidUrl: 'Escriba una dirección completa, que empiece con https:// o http://.',
  invalidNumber: 'Escriba un número válido.',
  invalidDecimal: 'Escriba solo el número, como 1.234,5. La unidad de medida tiene su propio campo.',
  decimalTooLong: 'El número puede tener hasta 15 cifras y 6 más después de la coma.',
  invalidYear: 'Escriba el año con cuatro cifras, como 2022.',
  invalidLatitude: 'Escriba la latitud en grados, de −90 a 90.',
  invalidLongitude: 'Escriba la longitud en grados, de −180 a 180.',
  invalidDate: 'Esa fecha no existe. Revise día, mes y año.',
  invalidTime: 'Escriba la hora con el formato 14:30.',
  invalidTimeZone: 'Elija una zona horaria de la lista.',
  invalidSlug: 'Use solo letras minúsculas sin tilde, cifras y guiones.',
  invalidColour: 'Escriba el color con # y seis signos, de 0 a 9 y de A a F, como #7a1f2b, o deje el campo en blanco.',
  colourTooLight:
    'Este color es demasiado claro: un texto escrito con él no se lee bien sobre el fondo de las páginas. Elija un tono más oscuro.',
  slugTaken: 'Esa dirección ya está en uso. Elija otra.',
  slugReserved: 'Esa dirección está reservada para el propio sitio. Elija otra.',
  endsBeforeStart: 'El fin no puede ser anterior al inicio. Revise las dos fechas.',
  endsNoLater: 'La nueva fecha debe ser posterior al último día actual del mandato.',
  hasNoEnd: 'Este mandato no tiene fin previsto: vale hasta que otra ciudad asuma.',
  hasNextTerm: 'La ciudad ya tiene el mandato siguiente en esta unidad. Finalice o modifique primero ese.',
  holdsItAlready: 'Elija otra ciudad: esta ya ejerce el mandato.',
  timeDoesNotExist:
    'Ese día esa hora no existe en la zona horaria elegida, porque los relojes se adelantan. Elija otra hora.',
  timeHappensTwice:
    'Ese día esa hora ocurre dos veces en la zona horaria elegida, porque los relojes se atrasan. Elija otra hora.',
  coordinatesIncomplete: 'Indique la latitud y la longitud, o deje las dos en blanco.',
  originalMissing: 'Escriba el texto en el idioma original.',
  translationUnchanged:
    'Nada cambió en esta traducción. Si sigue siendo correcta para el original actual, elija «Sigue siendo correcta».',
  translatorNotOfUnit: 'Esta persona no actúa hoy por una ciudad que participa en la unidad.',
  reasonRequired: 'Indique el motivo: aparece junto a la actividad.',
  notHeldYet: 'Solo se registra como realizada una actividad que ya comenzó. Revise la fecha.',
  kindRequired: 'Elija al menos un tipo de actividad.',
  placeTwice: 'Elija una ciudad de la red o escriba otro lugar, no ambos.',
  mandateOverlaps:
    'Esta ciudad ya tiene un mandato en esta unidad en ese período. Revise las fechas o finalice antes el otro mandato.',
  coordinationTaken: 'Otra ciudad coordina la unidad en ese período. Finalice antes su mandato.',
  delegateOverlaps: 'Esta persona ya representa a la ciudad en ese período. Revise la lista de representantes.',
  emailTaken: 'Ya existe una persona con ese correo. Búsquela en la lista.',
  addressList: 'Escriba una sola dirección: cada persona recibe su propia invitación.',
  addressDressed: 'Escriba solo la dirección, como nombre@ciudad.example: sin nombre, comillas, paréntesis ni < >.',
  addressUnseen: 'La dirección contiene signos invisibles, quizá copiados de otro lugar. Bórrela y escríbala.',
  addressLetters:
    'La dirección contiene letras que se confunden con otras, como las del alfabeto cirílico. Revísela con la persona y escríbala.',
  invitationOpen: 'Esa dirección ya tiene una invitación. Vea la lista: se puede reenviar o revocar.',
  invitationOver: 'Esta invitación ya no vale. Pida a quien la hizo que la reenvíe.',
  inviterMayNot:
    'Quien hizo la invitación ya no puede invitar. Pida otra a quienes representan a la ciudad, a la coordinación de la unidad o a la secretaría de la red.',
  tooManyInvitations: 'Hoy ya se enviaron muchas invitaciones. Continúe mañana o hable con la secretaría de la red.',
  dayHasPassed: 'Ese día ya pasó. Elija hoy o un día futuro.',
  mandatesInForce: 'Esta ciudad todavía tiene mandatos vigentes. Finalícelos antes de archivarla.',
  lastOfSecretariat: 'La secretaría quedaría sin nadie. Agregue antes a otra persona.',
  fileTooLarge: 'El archivo supera los 2 MB, el máximo admitido. Envíe solo la planilla de las ciudades, sin imágenes.',
  logoTooLarge: 'La imagen supera los 2 MB, el máximo admitido. Reduzca el tamaño y envíela otra vez.',
  logoType:
    'Este tipo de archivo no se admite. Envíe el logotipo como imagen PNG, JPEG o WebP. Lo que cuenta es el contenido, no el nombre.',
  materialTooLarge:
    'El archivo supera los 20 MB, el máximo aceptado. Envíe una versión más pequeña o agregue un enlace al archivo.',
  materialType:
    'Este tipo de archivo no se acepta. Se aceptan PDF, documentos, planillas y presentaciones (.docx, .xlsx, .pptx, .odt, .ods, .odp) e imágenes PNG, JPEG o WebP. Lo que cuenta es el contenido, no el nombre. Un documento antiguo de Office (.doc, .xls, .ppt) o con contraseña debe guardarse antes en uno de estos formatos, sin contraseña.',
  pictureUnreadable:
    'La imagen está dañada o supera los 60 millones de puntos. Guárdela de nuevo, en un tamaño menor, y envíela otra vez.',
  unitFilesFull:
    'Los archivos de la unidad superarían los 500 MB, el máximo de todos juntos. Quite archivos que ya no sirven o agregue un enlace.',
  notATable:
    'No se pudo leer una tabla en este archivo. Guarde la planilla como CSV o Excel (.xlsx) y envíela de nuevo.',
  oldWorkbook:
    'Este archivo es de un Excel antiguo (.xls) o tiene contraseña. Guarde la planilla como .xlsx, sin contraseña, o CSV.',
  quoteNotClosed: 'En el texto hay comillas que se abren y no se cierran. Corrija la línea y envíelo de nuevo.',
  tooManyRows: 'La tabla supera las 2.000 filas, el máximo por vez. Divídala en partes.',
  noRows: 'No hay filas de ciudades debajo del encabezado.',
  nameColumnMissing: 'Ninguna columna trae el nombre de la ciudad. Compare el encabezado con el modelo.',
  countryColumnMissing: 'Ninguna columna trae el país. Compare el encabezado con el modelo.',
  rowsWithErrors: 'Hay filas con errores y usted pidió importar todo o nada. No se importó nada.',
  nothingToImport: 'Ninguna fila cambiaría el registro: no hay nada que importar.',
  cityTwice: 'Otra fila ya cambia esta ciudad. Elija una sola.',
  cityNotRegistered: 'Marque también la ciudad: si no está en el registro, no puede tener mandato.',
  planReadingChanged:
    'Lo que se entiende del texto cambió desde que se abrió la página: el registro de ciudades, los mandatos de la unidad o el texto son otros. No se guardó nada; revise de nuevo abajo.',
  planFileTooLarge: 'El archivo supera los 10 MB, el máximo aceptado. Envíe una versión sin imágenes o pegue el texto.',
  planFileType:
    'Este tipo de archivo no se lee. Se leen PDF, .docx, .pptx, .odt, .txt y .md. Lo que cuenta es el contenido, no el nombre.',
  planFileUnreadable:
    'No se pudo leer este archivo: está dañado o es demasiado grande por dentro. Guárdelo de nuevo y envíelo otra vez, o pegue el texto.',
  planFileEncrypted:
    'Este archivo tiene contraseña o es de un Office antiguo (.doc, .ppt). Guárdelo sin contraseña, como .docx, .pptx o PDF, y envíelo de nuevo.',
  planFileEmpty:
    'No hay texto en este archivo: quizá sea una página escaneada, que es solo imagen. Envíe el documento original o pegue el texto.',
  planFileTooLong:
    'El archivo es demasiado largo para un plan: supera las 200 páginas, las 5.000 líneas o las 200.000 letras. Envíe solo la parte del plan.',
  registerChanged:
    'El registro cambió desde la lectura del archivo. No se importó nada: revise las filas marcadas y confirme de nuevo.',
  undoTooLate: 'Pasó un día desde la importación: ya no se puede deshacer de una vez.',
  confirmationDiffers: 'La dirección no es esa. Escriba el correo exactamente como aparece arriba.',
  cityRequired: 'Elija al menos una ciudad.',
  choiceRequired: 'Diga si la ciudad viene, no viene o tal vez venga.',
  peopleRequired: 'Indique cuántas personas participan: al menos una, en el lugar o a distancia.',
  fewerThanNamed: 'El número es menor que el de personas nombradas. Revise los dos.',
  headsRequired: 'Indique cuántas personas de la ciudad estuvieron presentes: al menos una.',
  itemRequired: 'Marque al menos un punto del agenda.',
  noNextMeeting: 'No hay una próxima reunión planificada que pueda preparar. Agréguela primero al plan.',
  meetingOff: 'Esta actividad fue pospuesta o cancelada: no hay nada que registrar de ella. Revise su estado.',
  notInvited: 'Esta ciudad no está entre las invitadas. Hable con la coordinación de la unidad.',
  answersClosed: 'El plazo para responder terminó. La coordinación de la unidad todavía puede registrar la respuesta.',
  planNotPublished: 'El plan todavía no está publicado. Publíquelo antes de enviar la convocatoria.',
  meetingOver: 'La actividad ya se realizó o fue cancelada: no queda nada que convocar.',
  nobodyToCall: 'Todas las ciudades invitadas ya recibieron la convocatoria.',
  decisionRequired: 'Elija qué responder a la propuesta.',
  wordRequired: 'Escriba unas palabras a la ciudad: no se pregunta ni se rechaza sin ellas.',
  answerRequired: 'Escriba una respuesta o cambie la propuesta.',
  proposalSettled: 'Esta propuesta ya fue aceptada, rechazada o retirada. Recargue la página para ver qué pasó.',
  proposalChanged:
    'La propuesta cambió mientras usted la leía. Recargue la página y léala de nuevo antes de responder.',
  suitsRequired: 'Indique si esta fecha conviene.',
  tooFewCandidates: 'Indique al menos dos fechas entre las que las ciudades puedan elegir.',
  candidateTwice: 'Esta fecha ya está en la lista.',
  dayKnown: 'El día de la actividad ya se conoce: no hay nada que preguntar.',
  pollOpen: 'Ya hay una consulta de fechas abierta para esta actividad.',
  pollEnded: 'Esta consulta de fechas ya terminó.',
  proposerGone:
    'La ciudad que hizo esta propuesta ya no está en el registro de la red y no puede ser sede. Rechace la propuesta o agregue la actividad en otro lugar.',
  dayAhead: 'Ese día todavía no llegó.',
  editionMeanwhile: 'Mientras tanto se publicó otra edición. Véala antes de publicar la siguiente.',
  nothingNew: 'Nada cambió desde la última edición: no hay nada que publicar.',
  reportOfDraft: 'El plan todavía es un borrador. Publíquelo antes de publicar el informe.',
  reportMeanwhile: 'Mientras tanto se publicó otra versión del informe. Véala antes de publicar la siguiente.',
  reportUnchanged: 'Nada cambió desde la última versión del informe: no hay nada que publicar.',
  reportReworked:
    'El informe cambió desde que se abrió la página: alguien escribió en él o volvió a tomar los datos. No se publicó nada; léalo de nuevo abajo.',
  reportOutdated:
    'Los datos del plan cambiaron desde que se tomaron para el informe. No se publicó nada: actualice los datos, revise el informe y publíquelo.',
  handoverOpen: 'Ya hay un traspaso de la coordinación de esta unidad en curso.',
  coordinationVacant:
    'Hoy nadie coordina esta unidad: no hay coordinación que traspasar. La secretaría puede abrir el mandato de la ciudad que la asume.',
  handoverConfirmed:
    'Las dos ciudades ya confirmaron estos términos. Para cambiar la ciudad, el día o lo que pasa, cancele antes este traspaso.',
  successorUnknown: 'Falta decir qué ciudad asume la coordinación.',
  dayUnknown: 'Falta fijar el día en que pasa la coordinación: el mes o el año no bastan.',
  handoverPassed: 'El día llegó y la coordinación ya pasó. Para cambiar quién coordina, abra otro traspaso.',
  mandatesChanged:
    'Alguien cambió los mandatos de la unidad después de la confirmación, y no sería correcto deshacer ese cambio. No se canceló nada: arregle antes los mandatos con la secretaría.',
  planClosed: 'Este plan está cerrado. Solo la secretaría de la red puede modificarlo.',
  alreadyDone: 'Eso ya estaba hecho. Recargue la página para ver cómo está ahora.',
  conflict: 'Alguien guardó esta parte mientras usted escribía. Nada se perdió: compare los dos textos y elija.',
  notFound: 'Esto ya no existe o usted no tiene acceso. Recargue la página o vuelva al espacio de trabajo.',
  notAllowed:
    'Su ciudad no tiene permiso para hacer esto. Hable con la coordinación de la unidad o con la secretaría de la red.',
  signInNeeded: 'Su sesión terminó. Ingrese de nuevo para continuar; lo que escribió sigue aquí.',
  crossSite: 'El pedido no vino de esta página. Recargue la página e inténtelo de nuevo.',
  tooManyAttempts: 'Hubo demasiados intentos. Espere unos minutos e inténtelo de nuevo.',
  wrongCode: 'El código no coincide o ya venció. Revise los seis dígitos o pida otro mensaje.',
  linkExpired: 'Este enlace ya fue usado o venció. Pida otro.',
  unavailable: 'No fue posible guardar ahora. Inténtelo de nuevo en unos instantes.',
} satisfies Translation<typeof pt>
