import type source from '../pt/translation'
import type { Translation } from '../translation'

export default {
  title: 'Traducciones del plan',
  desk: 'Traducir al {language}, lado a lado',
  own: 'Planes que le pidieron traducir',
  languages: 'Idioma de la traducción',
  progress:
    '{done, number} de {total, plural, one {# traducido} other {# traducidos}}{outdated, plural, =0 {} one {, # desactualizado} other {, # desactualizados}}',
  allDone: 'Todo está traducido y al día.',
  nothing: 'El plan todavía no tiene textos en otro idioma para traducir.',
  begin: 'Ir al próximo por hacer: {label}',
  next: 'Próximo por hacer: {label}',
  texts: 'Textos',
  states: { outdated: 'desactualizado', missing: 'sin traducción', done: 'traducido' },
  original: 'Original en {language}',
  since: 'Qué cambió en el original desde esta traducción',
  sinceUnknown:
    'El original cambió después de esta traducción. El historial no guarda cómo era antes, por eso no se puede mostrar qué cambió.',
  translationOf: '{label}: traducción al {language}',
  save: 'Guardar la traducción',
  stillRight: 'Sigue siendo correcta',
  saved: 'Traducción guardada: {label}.',
  refused:
    'Traducen el plan la ciudad que coordina la unidad, la secretaría de la red y las personas a quienes la coordinación pide una traducción.',
  translators: {
    link: 'Pedir a alguien que traduzca',
    title: 'Quién más traduce al {language}',
    lead: 'Quien actúa por una ciudad de la unidad puede traducir cuando usted se lo pide: recibe un correo con el enlace, y solo cambia las traducciones al {language}.',
    none: 'Todavía no pidió esta traducción a nadie.',
    since: 'pedido el {date}',
    gone: 'ya no actúa por una ciudad de la unidad y no puede traducir',
    withdraw: 'Retirar el pedido',
    withdrawOf: 'Retirar el pedido: {name}',
    ask: 'Pedir la traducción',
    person: 'Persona',
    choose: 'Elija una persona',
    option: '{name} ({cities})',
    nobody:
      'No hay nadie más a quien pedir: las demás personas que actúan por ciudades de la unidad ya pueden traducir.',
    asked: 'Pedido hecho. El correo con el enlace ya sale.',
    withdrawn: 'Pedido retirado. Lo que ya se tradujo queda.',
    yours: 'Le pidieron que traduzca este plan.',
  },
  labels: {
    planTitle: 'Título del plan',
    introduction: 'Introducción',
    closing: 'Palabras finales',
    activityTitle: '{activity}: título',
    description: '{activity}: sobre la actividad',
    statusReason: '{activity}: motivo del cambio',
    indicatorName: 'Objetivo {objective, number}, indicador {number, number}: nombre',
    indicatorUnit: 'Objetivo {objective, number}, indicador {number, number}: unidad de medida',
    office: 'Cargo del contacto',
  },
} satisfies Translation<typeof source>
