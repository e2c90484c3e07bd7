import type { Definition, List, Nodes, PhrasingContent, RootContent } from 'mdast'
import { createElement, Fragment, type ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import {
  definitionsOf,
  type HeadingLevel,
  headingLevels,
  linkAddress,
  parseMarkdown,
  wordsOf,
} from '@/lib/markdown/tree'
import { langIfOther, TextNote } from './localized'
import { paragraphsOf } from './paragraphs'

type LocalizedMarkdownProps = {
  value: LocalizedText
  locale: Locale
  /** The level of its outermost headings: one below that of the part in which it stands. */
  top: HeadingLevel
}

/** A long text in Markdown, in the reader's language. */
export function LocalizedMarkdown({ value, locale, top }: LocalizedMarkdownProps) {
  const readable = readText(value, locale)
  return (
    <>
      <div className="prose markdown" lang={langIfOther(readable, locale)}>
        <Markdown source={readable.text} top={top} />
      </div>
      <TextNote readable={readable} locale={locale} />
    </>
  )
}

/**
 * Markdown as elements of the page: headings, lists, quotations, emphasis and links to elsewhere. HTML is shown as it was typed, a picture by its words; nothing of
 * it can become markup.
 */
export function Markdown({ source, top }: { source: string; top: HeadingLevel }) {
  const root = parseMarkdown(source)
  if (!root) return paragraphsOf(source).map(({ at, text }) => <p key={at}>{text}</p>)
  const context = { levelOf: headingLevels(top), definitions: definitionsOf(root), depth: 0 }
  return blocksOf(root.children, context)
}

type Context = {
  levelOf: (depth: number) => HeadingLevel
  definitions: Map<string, Definition>
  /** In how many things a node stands. */
  depth: number
}

/** Deeper than this, only the words are shown. */
const DEEPEST = 40

function blocksOf(blocks: readonly RootContent[], context: Context): ReactNode {
  const below = { ...context, depth: context.depth + 1 }
  return blocks.map((block) => <Fragment key={keyOf(block)}>{blockOf(block, below)}</Fragment>)
}

function blockOf(node: RootContent, context: Context): ReactNode {
  if (context.depth > DEEPEST) return wordsOf(node)
  switch (node.type) {
    case 'heading':
      return createElement(`h${context.levelOf(node.depth)}`, null, phrasesOf(node.children, context))
    case 'paragraph':
      return <p>{phrasesOf(node.children, context)}</p>
    case 'list':
      return listOf(node, context)
    case 'blockquote':
      return <blockquote>{blocksOf(node.children, context)}</blockquote>
    case 'thematicBreak':
      return <hr />
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      )
    case 'html':
      return <p>{node.value}</p>
    default:
      return null
  }
}

/** Items of a line each are lines; where an empty line stands between them, they are paragraphs. */
function listOf(list: List, context: Context): ReactNode {
  const isLoose = list.children.some(({ spread }) => spread) || list.spread
  const items = list.children.map((item) => (
    <li key={keyOf(item)}>
      {item.children.map((block) => (
        <Fragment key={keyOf(block)}>
          {block.type === 'paragraph' && !isLoose ? phrasesOf(block.children, context) : blocksOf([block], context)}
        </Fragment>
      ))}
    </li>
  ))
  return list.ordered ? <ol start={list.start ?? 1}>{items}</ol> : <ul>{items}</ul>
}

function phrasesOf(phrases: readonly PhrasingContent[], context: Context): ReactNode {
  const below = { ...context, depth: context.depth + 1 }
  return phrases.map((phrase) => <Fragment key={keyOf(phrase)}>{phraseOf(phrase, below)}</Fragment>)
}

function phraseOf(node: PhrasingContent, context: Context): ReactNode {
  if (context.depth > DEEPEST) return wordsOf(node)
  switch (node.type) {
    case 'emphasis':
      return <em>{phrasesOf(node.children, context)}</em>
    case 'strong':
      return <strong>{phrasesOf(node.children, context)}</strong>
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'break':
      return <br />
    case 'link':
      return linkOf(node.url, phrasesOf(node.children, context))
    case 'linkReference':
      return linkOf(context.definitions.get(node.identifier)?.url ?? '', phrasesOf(node.children, context))
    default:
      return wordsOf(node)
  }
}

function linkOf(url: string, words: ReactNode): ReactNode {
  const address = linkAddress(url)
  if (!address) return words
  return (
    <a href={address} rel="noopener nofollow ugc">
      {words}
    </a>
  )
}

const keyOf = (node: Nodes) => node.position?.start.offset ?? 0
