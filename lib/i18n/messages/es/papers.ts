import type pt from '../pt/papers'
import type { Translation } from '../translation'

export default {
  title: 'Para imprimir',
  lead: 'En PDF, con lo que dice esta página ahora.',
  two: '{first} y {second}',
  when: 'Cuándo',
  where: 'Dónde',
  agenda: 'Agenda',
  call: {
    title: 'Convocatoria',
    fileName: 'convocatoria',
    text: 'La ciudad de {city}, que coordina la {unit}, convoca a las ciudades invitadas a la actividad que se describe a continuación.',
    textVacant: 'La {unit} convoca a las ciudades invitadas a la actividad que se describe a continuación.',
    invited: 'Invitadas',
    all: 'Todas las ciudades de la unidad: {names}',
    deadline: 'Responder hasta',
    joining: 'Participación en línea',
    linkOnPage: 'Quien representa a una ciudad encuentra el enlace en la página de la actividad.',
    practical: 'Información práctica',
    howToAnswer: 'Cómo responder',
    answerAt: 'Por el enlace recibido por correo o en {address}',
  },
  attendance: {
    title: 'Lista de asistencia',
    fileName: 'lista-de-asistencia',
    city: 'Ciudad',
    name: 'Nombre',
    office: 'Cargo',
    signature: 'Firma',
    remote: 'A distancia',
    present: 'Presente',
  },
} satisfies Translation<typeof pt>
