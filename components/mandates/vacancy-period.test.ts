import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import type { Precision } from '@/lib/time/when'
import { vacancyPeriod } from './vacancy-period'

type Known = [date: string, precision: Precision]

describe('a vacancy in words, no more exactly than is known', () => {
  test.each<[Known, Known, string, string, string]>([
    [
      ['2016-07-01', 'MONTH'],
      ['2016-10-31', 'MONTH'],
      'Vaga de julho de 2016 a outubro de 2016',
      'Vacante desde julio de 2016 hasta octubre de 2016',
      'Vacant from July 2016 to October 2016',
    ],
    [
      ['2016-06-17', 'DAY'],
      ['2016-08-02', 'DAY'],
      'Vaga de 17 de junho de 2016 a 2 de agosto de 2016',
      'Vacante desde el 17 de junio de 2016 hasta el 2 de agosto de 2016',
      'Vacant from 17 June 2016 to 2 August 2016',
    ],
    [['2016-01-01', 'YEAR'], ['2016-12-31', 'YEAR'], 'Vaga em 2016', 'Vacante en 2016', 'Vacant in 2016'],
    [
      ['2016-06-17', 'DAY'],
      ['2016-06-17', 'DAY'],
      'Vaga em 17 de junho de 2016',
      'Vacante el 17 de junio de 2016',
      'Vacant on 17 June 2016',
    ],
    [
      ['2016-07-01', 'MONTH'],
      ['2016-12-31', 'YEAR'],
      'Vaga de julho de 2016 até o fim de 2016',
      'Vacante desde julio de 2016 hasta fines de 2016',
      'Vacant from July 2016 to the end of 2016',
    ],
    [
      ['2016-01-01', 'YEAR'],
      ['2016-06-16', 'DAY'],
      'Vaga do início de 2016 a 16 de junho de 2016',
      'Vacante desde comienzos de 2016 hasta el 16 de junio de 2016',
      'Vacant from the beginning of 2016 to 16 June 2016',
    ],
  ])('%j to %j', ([startsOn, startPrecision], [endsOn, endPrecision], ...words) => {
    expect(locales.map((locale) => vacancyPeriod({ startsOn, startPrecision, endsOn, endPrecision }, locale))).toEqual(
      words,
    )
  })
})
