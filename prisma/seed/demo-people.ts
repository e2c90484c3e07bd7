import type { Language } from '@/prisma/generated/client/client'

/** A made-up person of the demonstration; her address ends in `.example`, which no mail ever reaches. */
export type DemoPerson = {
  email: string
  name: string
  language: Language
  timeZone: string
  /** For whom she acts: the slug of a city, or the network's secretariat. */
  actsFor: { city: string; office: string; isLead: boolean } | 'secretariat'
}

export const demoPeople: DemoPerson[] = [
  {
    email: 'ana.ferreira@canoas.example',
    name: 'Ana Ferreira',
    language: 'pt',
    timeZone: 'America/Sao_Paulo',
    actsFor: { city: 'canoas', office: 'Relações Internacionais e Cooperação', isLead: true },
  },
  {
    // A colleague, so that two coordinators can edit the same thing.
    email: 'marcelo.teixeira@canoas.example',
    name: 'Marcelo Teixeira',
    language: 'pt',
    timeZone: 'America/Sao_Paulo',
    actsFor: { city: 'canoas', office: 'Planejamento Urbano', isLead: false },
  },
  {
    email: 'carolina.munoz@loprado.example',
    name: 'Carolina Muñoz',
    language: 'es',
    timeZone: 'America/Santiago',
    actsFor: { city: 'lo-prado', office: 'Secretaría Comunal de Planificación', isLead: false },
  },
  {
    email: 'gonzalo.pereyra@montevideo.example',
    name: 'Gonzalo Pereyra',
    language: 'es',
    timeZone: 'America/Montevideo',
    actsFor: { city: 'montevideo', office: 'Relaciones Internacionales y Cooperación', isLead: false },
  },
  {
    email: 'lucia.fernandez@mercociudades.example',
    name: 'Lucía Fernández',
    language: 'es',
    timeZone: 'America/Montevideo',
    actsFor: 'secretariat',
  },
]
