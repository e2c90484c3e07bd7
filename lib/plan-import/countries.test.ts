import { expect, test } from 'vitest'
import { readCities } from './places'
import { known } from './test-reading'

const read = (text: string) =>
  readCities(text, known, true)?.map(({ name, country, cityId }) => `${name}, ${country ?? '?'}${cityId ? ' *' : ''}`)

test.each([
  ['Puerto Iguazú, Misiones', ['Puerto Iguazú, AR']],
  ['Puerto Iguazú, Provincia de Misiones, Argentina', ['Puerto Iguazú, AR']],
  ['Canoas, Rio Grande do Sul', ['Canoas, BR *']],
  ['Canoas/RS - Brasil', ['Canoas, BR *']],
  ['Esteio, Rio Grande do Sul, Montevideo, Quilmes', ['Esteio, BR', 'Montevideo, UY *', 'Quilmes, ?']],
  ['Puerto Iguazú, Misiones, Argentina; Salto, Uruguay', ['Puerto Iguazú, AR', 'Salto, UY']],
  ['Belo Horizonte, Medellín, Montevidéu', ['Belo Horizonte, ?', 'Medellín, ?', 'Montevideo, UY *']],
  ['Tandil (AR), Las Condes (CL)', ['Tandil, AR', 'Las Condes, CL']],
  ['Salto / Florianópolis / Viña del Mar', ['Salto, ?', 'Florianópolis, ?', 'Viña del Mar, ?']],
  ['Canoas, São Paulo, Lo Prado', ['Canoas, BR *', 'São Paulo, BR *', 'Lo Prado, CL *']],
  ['Ciudad de Mar del Plata', ['Mar del Plata, ?']],
  ['Ciudad del Este, Paraguay', ['Ciudad del Este, PY']],
  ['Santa Fe, Paraná', ['Santa Fe, ?', 'Paraná, ?']],
  ['Corrientes, Argentina y Santa Cruz de la Sierra, Bolivia', ['Corrientes, AR', 'Santa Cruz de la Sierra, BO']],
  ['Secretaria Municipal da Juventude', undefined],
])('%s', (text, cities) => {
  expect(read(text)).toEqual(cities)
})
