import { SaxesParser, type SaxesTagPlain } from 'saxes'

// The XML of office documents comes from anywhere. It is read as a stream of tags; what XML can do beyond tags and text (declared entities, other files) is
// neither needed nor done: a document with a DOCTYPE is refused, as the Open Packaging Conventions do (ISO/IEC 29500-2, 8.1.4).

const DEEPEST = 250
const MOST_ATTRIBUTES = 250

/** XML that is broken, or that no office program writes. */
export class BadXml extends Error {}

export type XmlReader = {
  open: (name: string, attributes: Record<string, string>) => void
  close: (name: string) => void
  text?: (text: string) => void
}

/** Tells `reader` each tag and text of a document in UTF-8, by the names as they are written. Throws {@link BadXml}. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let [depth, attributes] = [0, 0]
  const refuse = (): never => {
    throw new BadXml('not the XML of a document')
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > MOST_ATTRIBUTES) refuse()
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    attributes = 0
    depth += 1
    if (depth > DEEPEST) refuse()
    reader.open(tag.name, tag.attributes)
  })
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1
    reader.close(tag.name)
  })
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.write(decoded(bytes)).close()
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadXml('not UTF-8')
  }
}
