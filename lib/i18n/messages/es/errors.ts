import type pt from '../pt/errors'
import type { Translation } from '../translation'

export default {
  required: 'Complete este campo.',
  invalid: 'Hay algo que corregir en este formulario. Vea los campos marcados.',
  tooLong: 'El texto es demasiado largo para este campo. Acórtelo.',
  invalidEmail: 'Escriba una dirección de correo completa, como nombre@ciudad.example.',
  invalidUrl: 'Escriba una dirección completa, que empiece con https:// o http://.',
  invalidNumber: 'Escriba un número válido.',
  invalidDate: 'Esa fecha no existe. Revise día, mes y año.',
  invalidTime: 'Escriba la hora con el formato 14:30.',
  invalidTimeZone: 'Elija una zona horaria de la lista.',
  invalidSlug: 'Use solo letras minúsculas sin tilde, cifras y guiones.',
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
  reasonRequired: 'Indique el motivo: aparece junto a la actividad.',
  notHeldYet: 'Solo se registra como realizada una actividad que ya comenzó. Revise la fecha.',
  kindRequired: 'Elija al menos un tipo de actividad.',
  placeTwice: 'Elija una ciudad de la red o escriba otro lugar, no ambos.',
  mandateOverlaps:
    'Esta ciudad ya tiene un mandato en esta unidad en ese período. Revise las fechas o finalice antes el otro mandato.',
  coordinationTaken: 'Otra ciudad coordina la unidad en ese período. Finalice antes su mandato.',
  delegateOverlaps: 'Esta persona ya representa a la ciudad en ese período. Revise la lista de representantes.',
  emailTaken: 'Ya existe una persona con ese correo. Búsquela en la lista.',
  unknownPerson:
    'Nadie en la red tiene acceso con ese correo. Revise la dirección o pida a la secretaría que agregue a la persona.',
  mandatesInForce: 'Esta ciudad todavía tiene mandatos vigentes. Finalícelos antes de archivarla.',
  lastOfSecretariat: 'La secretaría quedaría sin nadie. Agregue antes a otra persona.',
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
