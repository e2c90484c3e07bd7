import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Tag = { role: string; lang?: string; alt?: string; children?: (Tag | { type: string; id: string })[] }

/** A PDF as a reader of other hands finds it: its words by page, its tags in order, and what it says of itself. For tests. */
export async function readBack(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const pages: { text: string; tags: string[] }[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    pages.push({ text, tags: tagsOf((await page.getStructTree()) as Tag | null) })
  }
  const { info } = await document.getMetadata()
  const said = { Title: null, Language: null, ...info }
  const mark = (await document.getMarkInfo()) as { Marked: boolean } | null
  const outline = (await document.getOutline()) ?? []
  return {
    pages,
    title: said.Title,
    language: said.Language,
    isTagged: mark?.Marked === true,
    bookmarks: outline.map(({ title, items }) => [title, ...items.map((item: { title: string }) => item.title)]),
  }
}

function tagsOf(tag: Tag | null): string[] {
  if (!tag) return []
  const inner = (tag.children ?? []).flatMap((child) => ('role' in child ? tagsOf(child) : []))
  const said = tag.role === 'Figure' ? `Figure "${tag.alt}"` : tag.role
  return [tag.lang ? `${said}@${tag.lang}` : said, ...inner]
}
