import { Document, Footer, type ISectionOptions, Packer, PageNumber, Paragraph, SectionType, TextRun } from 'docx'
import type { Paper } from '@/lib/pdf/paper'
import { packAlike } from '@/lib/tables/pack-alike'
import { DocumentBlocks } from './document-blocks'
import { lists, sheet, stylesIn } from './style'

/**
 * A paper as a document for word processors (Office Open XML, ISO/IEC 29500), to be worked on: headings, lists and tables are such, and all words say which language they are in. A drawing is
 * told in words, since its table stands beside it. The same paper is the same bytes.
 */
export async function writeDocument(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = new DocumentBlocks()
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    styles: stylesIn(paper.lang),
    numbering: { config: lists },
    sections: paper.parts.map(
      ({ lang, blocks }): ISectionOptions => ({
        properties: { type: SectionType.NEXT_PAGE, page: sheet },
        footers: { default: footerOf(paper) },
        children: pieces.write(blocks, { lang, depth: 0 }),
      }),
    ),
  })
  return packAlike(new Uint8Array(await Packer.toBuffer(document)), paper.madeAt)
}

function footerOf({ foot }: Paper): Footer {
  const numbers = [`${foot} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({ children: [new Paragraph({ style: 'foot', children: [new TextRun({ children: numbers })] })] })
}
