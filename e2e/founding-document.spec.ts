import { expect, test } from './fixtures'
import { activitiesSlide, emblems, head, sentences } from './founding-document'

const months = activitiesSlide.activities.map(({ month }) => month)
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

for (const javaScriptEnabled of [true, false]) {
  test(`every sentence of the founding document stands on the plan's page, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto('/pt/utpeam/plans/2016')
    const text = squeezed(String(await page.getByRole('main').textContent()))

    for (const sentence of sentences) {
      const inCapitals = sentence === head || months.includes(sentence)
      if (inCapitals) expect(text.toLowerCase()).toContain(sentence.toLowerCase())
      else expect(text).toContain(sentence)
    }
    for (const phrase of emblems.flat()) expect(text.toLowerCase()).toContain(phrase.toLowerCase())
  })
}

test('objectives and axes carry the numbers of the slides, and activities stand under their months', async ({
  visitor,
}) => {
  const page = await visitor()
  await page.goto('/pt/utpeam/plans/2016')

  for (const part of ['Objetivos', 'Eixos de trabalho']) {
    const items = page.getByRole('region', { name: part }).getByRole('listitem')
    for (const [index, text] of (await items.allTextContents()).entries()) {
      expect(squeezed(text)).toMatch(new RegExp(`^${index + 1}`))
    }
  }
  const activities = page.getByRole('region', { name: 'Atividades Programadas' })
  await expect(activities.getByRole('heading', { level: 3 })).toHaveText(months, { ignoreCase: true })
  await expect(activities.getByRole('link')).toHaveText(activitiesSlide.activities.map(({ title }) => title))
})
