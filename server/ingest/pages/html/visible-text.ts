import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { hidden } from './hidden.ts'

type Node = Tree.ChildNode

const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'ul', 'ol', 'dl', 'blockquote', 'section', 'article', 'header', 'main', 'footer', 'aside', 'figure', 'pre', 'hr', 'body', 'title'])
const blocks = new Set(['div', 'li', 'tr', 'dt', 'dd', 'address', 'details', 'summary', 'caption', 'fieldset', 'legend', 'form', 'center'])
/** A paragraph's edge and a line's edge while text is gathered; white space of the source counts as one space. */
const paragraph = '\uE000'
const line = '\uE001'

/** Where the text of a page is gathered, piece by piece: text that is taken out of what it stands in would be gone through once for every element around it. */
interface Writer {
  /** A text, or an edge; within a cell or a label edges are spaces. */
  readonly put: (piece: string) => void
  readonly inLine: (write: () => void) => void
  /** What opens with a block of its own still stands beside its mark. */
  readonly behindMark: (mark: string, write: () => void) => void
  /** With a colon behind it, where it does not end in a sign of its own. */
  readonly asLabel: (write: () => void) => void
  readonly whole: () => string
}

const edges = /[\uE000\uE001]+/g

function writer(): Writer {
  const pieces: string[] = []
  let [depth, isAtMark] = [0, false]
  const put = (piece: string): void => {
    const even = depth > 0 ? piece.replace(edges, ' ') : piece
    const rest = isAtMark ? even.replace(/^[\s\uE000\uE001]+/, '') : even
    if (rest === '') return
    isAtMark = false
    pieces.push(rest)
  }
  const inLine = (write: () => void): void => {
    depth += 1
    write()
    depth -= 1
  }
  return {
    put, inLine, whole: () => pieces.join(''),
    behindMark: (mark, write) => {
      put(mark)
      isAtMark = true
      write()
      isAtMark = false
    },
    asLabel: (write) => {
      const from = pieces.length
      inLine(write)
      while (pieces.length > from && pieces.at(-1)!.trim() === '') pieces.pop()
      const last = pieces.length > from ? pieces.pop()!.trimEnd() : ''
      pieces.push(/[:?]$/.test(last) ? last : `${last}:`)
    },
  }
}

/**
 * What a reader sees of a page, as text in the way that pages are saved as text: a line per block, a blank line between paragraphs, numbers and bullets of lists, and a
 * label and its value of definition lists and two-celled rows in one line.
 */
export function visibleText(document: Tree.Document): string {
  const out = writer()
  inner(document, out)
  return out.whole()
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/ ?[\uE000\uE001][ \uE000\uE001]*/g, (edge) => (edge.includes(paragraph) ? '\n\n' : '\n'))
    .trim()
}

function inner(node: Tree.ParentNode, out: Writer): void {
  for (const child of node.childNodes) seen(child, out)
}

function seen(node: Node, out: Writer): void {
  if (node.nodeName === '#text') out.put((node as Tree.TextNode).value.replace(edges, ' '))
  if (!isElement(node) || hidden(node)) return
  const { tagName } = node
  if (tagName === 'br') out.put(line)
  else if (tagName === 'ol' || tagName === 'ul') between(paragraph, out, () => list(node, out))
  else if (tagName === 'dl') between(paragraph, out, () => definitions(node, out))
  else if (tagName === 'tr') between(line, out, () => row(node, out))
  else if (tagName === 'td' || tagName === 'th') between(' ', out, () => out.inLine(() => inner(node, out)))
  else if (paragraphs.has(tagName)) between(paragraph, out, () => inner(node, out))
  else if (blocks.has(tagName)) between(line, out, () => inner(node, out))
  else inner(node, out)
}

function between(edge: string, { put }: Writer, write: () => void): void {
  put(edge)
  write()
  put(edge)
}

const isElement = (node: Node): node is Tree.Element => 'tagName' in node
const attributeOf = (node: Tree.Element, name: string): string | undefined => node.attrs.find((attribute) => attribute.name === name)?.value

/** List items carry their number or a bullet in front, as a reader sees them. */
function list(node: Tree.Element, out: Writer): void {
  const first = Number(attributeOf(node, 'start') ?? 1)
  let place = Number.isSafeInteger(first) ? first - 1 : 0
  for (const child of node.childNodes) {
    if (!isElement(child) || child.tagName !== 'li') {
      seen(child, out)
      continue
    }
    place += 1
    const mark = node.tagName === 'ol' ? `${place}. ` : '• '
    between(line, out, () => out.behindMark(mark, () => (hidden(child) ? undefined : inner(child, out))))
  }
}

/** "Label: value" in one line, several values parted by commas. Groups of a definition list may be wrapped. */
function definitions(node: Tree.Element, out: Writer): void {
  let before = ''
  for (const child of node.childNodes) {
    const name = isElement(child) && !hidden(child) ? child.tagName : ''
    if (name === 'div') between(line, out, () => definitions(child as Tree.Element, out))
    else if (name === 'dt') {
      out.put(line)
      out.asLabel(() => inner(child as Tree.Element, out))
    } else if (name === 'dd') {
      out.put(before === 'dd' ? ', ' : ' ')
      out.inLine(() => inner(child as Tree.Element, out))
    } else seen(child, out)
    if (isElement(child)) before = child.tagName
  }
}

function row(node: Tree.Element, out: Writer): void {
  const cells = node.childNodes.filter(isElement).filter((cell) => !hidden(cell))
  const [first, second] = cells
  if (cells.length > 2) return cells.forEach((cell, at) => {
    if (at > 0) out.put('|')
    seen(cell, out)
  })
  if (cells.length !== 2 || first?.tagName !== 'th' || second?.tagName !== 'td') return inner(node, out)
  out.asLabel(() => inner(first, out))
  seen(second, out)
}
