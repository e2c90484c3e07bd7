import type pt from '../pt/privacy'
import type { Translation } from '../translation'

export default {
  title: 'Privacidad',
  ask: {
    title: '¿Qué muestra Enlace de mí?',
    lead: 'Escriba su correo. Si Enlace guarda algo con esa dirección, recibirá un enlace para verlo, corregirlo, ocultarlo o borrarlo.',
    email: 'Correo',
    submit: 'Enviar el enlace',
    done: 'Si hay algo guardado con esa dirección, en unos instantes llegará un correo con un enlace, que vale por {hours, plural, one {# hora} other {# horas}}.',
    account: 'Si usted entra en Enlace con ese correo, vea, descargue o borre sus datos en su perfil.',
  },
  published: {
    title: 'Mis datos en Enlace',
    lead: 'Esto es lo que Enlace guarda con la dirección {address}. Lo que cambie aquí vale en el mismo instante.',
    nothing: 'Enlace ya no guarda nada con esta dirección.',
    expiredTitle: 'Este enlace ya no vale',
    expired: 'La dirección está incompleta o es demasiado antigua. Pida otro enlace cuando quiera.',
    askAgain: 'Pedir otro enlace',
    contactOf: 'Contacto de la {unit}',
    table: 'Datos como contacto de la {unit}',
    columns: {
      what: 'Dato',
      value: 'Lo que está guardado',
      who: 'Quién lo ve',
      since: 'Desde cuándo y por decisión de quién',
    },
    words: {
      HERSELF: '{date}, por su decisión',
      TOLD: '{date}, según quien cuida los contactos',
      TOLD_BY: '{date}, según {name}',
      PRINTED: '{date}, por estar ya en un documento público de la red',
    },
    edit: 'Editar mis datos como contacto de la {unit}',
    emailHint: 'Es por donde llega a esta página. Si lo cambia, la nueva dirección recibirá un enlace.',
    hide: 'Ocultar todo',
    hideOf: 'Ocultar todo: contacto de la {unit}',
    hidden: 'Oculto: solo quien cuida los contactos de la unidad ve todavía estos datos.',
    erase: 'Borrar',
    eraseOf: 'Borrar mis datos como contacto de la {unit}',
    eraseMeans:
      'Su nombre, cargo, institución, correo y teléfono se borran de la lista de contactos de la {unit} y de sus planes. No se puede deshacer.',
    eraseNow: 'Borrar ahora',
    erased: 'Sus datos como contacto se borraron.',
    account: 'Su acceso',
    accountMeans: 'Esta dirección es también la de alguien que entra en Enlace.',
    toProfile: 'Entrar y ver, descargar o borrar mis datos',
  },
} satisfies Translation<typeof pt>
