import type pt from '../pt/reportWriting'
import type { Translation } from '../translation'

export default {
  open: 'Informe',
  title: 'Informe anual',
  refused:
    'El informe lo preparan la ciudad coordinadora y la secretaría de la red, y lo siguen las ciudades de la unidad. Una vez publicado, cualquiera puede leerlo en la página del plan.',
  periods: 'Períodos',
  notBegun: 'Todavía no se preparó',
  begun: 'En preparación',
  published: 'Versión {number, number} publicada',
  empty:
    'Actividades, asistencia, acuerdos y objetivos se toman de lo que ya está registrado en el plan. El texto lo escribe usted, y nada se publica sin su confirmación.',
  emptyForReaders:
    'Todavía nadie preparó el informe de este período. Lo preparan la ciudad coordinadora o la secretaría de la red.',
  draft: 'Preparar el informe de {years}',
  facts: 'Datos',
  drafted: 'Informe preparado con los datos del plan. Ahora se pueden escribir los textos; todavía no se publicó nada.',
  taken: 'Datos actualizados a partir del plan. Lo que se había escrito quedó como estaba.',
  takenAt: 'Tomados del plan el {date}.',
  takeAgain: 'Actualizar los datos',
  takeAgainMeans: 'Si el plan cambió desde entonces, actualice los datos: los textos quedan como están.',
  changes: {
    none: 'Desde entonces no cambió nada de lo que registra el plan.',
    count:
      '{count, plural, one {Desde entonces cambió un elemento: ver qué cambió} other {Desde entonces cambiaron # elementos: ver qué cambió}}',
    others: 'Desde entonces solo cambió lo que no aparece en este idioma, como una traducción.',
    basis: 'Con qué se compara',
    movedOut: 'Pasó a otro período',
  },
  write: {
    opening: 'Escribir la apertura',
    activities: 'Escribir sobre las actividades',
    attendance: 'Escribir sobre la asistencia de las ciudades',
    decisions: 'Escribir sobre los acuerdos',
    objectives: 'Escribir sobre los objetivos',
    closing: 'Escribir las palabras finales',
  },
  edit: {
    opening: 'Editar la apertura',
    activities: 'Editar el texto sobre las actividades',
    attendance: 'Editar el texto sobre la asistencia de las ciudades',
    decisions: 'Editar el texto sobre los acuerdos',
    objectives: 'Editar el texto sobre los objetivos',
    closing: 'Editar las palabras finales',
  },
  hint: {
    opening: 'Cómo fue el período, en pocas líneas. Una línea en blanco inicia un nuevo párrafo.',
    activities: 'Lo que la lista de abajo no cuenta. Una línea en blanco inicia un nuevo párrafo.',
    attendance: 'Lo que los números de abajo no cuentan. Una línea en blanco inicia un nuevo párrafo.',
    decisions: 'Lo que la lista de abajo no cuenta. Una línea en blanco inicia un nuevo párrafo.',
    objectives: 'Lo que la lista de abajo no cuenta. Una línea en blanco inicia un nuevo párrafo.',
    closing: 'Agradecimientos, o lo que viene después. Una línea en blanco inicia un nuevo párrafo.',
  },
  publish: {
    title: 'Publicación',
    none: 'Este informe todavía no se publicó. Por ahora lo leen solo las ciudades de la unidad y la secretaría de la red.',
    planIsDraft: 'El plan todavía es un borrador: el informe solo puede publicarse después de él.',
    nothingNew: 'Nada cambió desde la versión {number, number}.',
    form: 'Publicar el informe',
    means:
      'La versión {number, number} guardará para siempre lo que el informe dice ahora. Cualquiera podrá leerla y nadie podrá modificarla. El informe se puede seguir editando, para una próxima versión.',
    note: 'Cómo se conocerá la versión',
    noteHint: 'Opcional. Por ejemplo: «Presentada a la Cumbre».',
    submit: 'Publicar la versión {number, number}',
    done: 'Versión {number, number} publicada.',
    version: 'Versión {number, number}',
  },
} satisfies Translation<typeof pt>
