import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { hidden } from './hidden.ts'

type Node = Tree.ChildNode

const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'ul', 'ol', 'dl', 'blockquote', 'section', 'article', 'header', 'main', 'footer', 'aside', 'figure', 'pre', 'hr', 'body', 'title'])
const blocks = new Set(['div', 'li', 'tr', 'dt', 'dd', 'address', 'details', 'summary', 'caption', 'fieldset', 'legend', 'form', 'center'])
/** A paragraph's edge and a line's edge while text is gathered; white space of the source counts as one space. */
const paragraph = '\uE000'
const line = '\uE001'

/**
 * What a reader sees of a page, as text in the way that pages are saved as text: a line per block, a blank line between paragraphs, numbers and bullets of lists, and a
 * label and its value of definition lists and two-celled rows in one line.
 */
export function visibleText(document: Tree.Document): string {
  const text = childrenOf(document).map(seen).join('')
  return text
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/ ?[\uE000\uE001][ \uE000\uE001]*/g, (edge) => (edge.includes(paragraph) ? '\n\n' : '\n'))
    .trim()
}

const childrenOf = (node: Tree.ParentNode): readonly Node[] => node.childNodes
const inner = (node: Tree.ParentNode): string => childrenOf(node).map(seen).join('')

function seen(node: Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/[\uE000\uE001]/g, ' ')
  if (!('tagName' in node) || hidden(node)) return ''
  const { tagName } = node
  if (tagName === 'br') return line
  if (tagName === 'ol' || tagName === 'ul') return paragraph + list(node) + paragraph
  if (tagName === 'dl') return paragraph + definitions(node) + paragraph
  if (tagName === 'tr') return line + row(node) + line
  if (tagName === 'td' || tagName === 'th') return ` ${inner(node).replace(/[\uE000\uE001]+/g, ' ')} `
  if (paragraphs.has(tagName)) return paragraph + inner(node) + paragraph
  if (blocks.has(tagName)) return line + inner(node) + line
  return inner(node)
}

const isElement = (node: Node): node is Tree.Element => 'tagName' in node
const attributeOf = (node: Tree.Element, name: string): string | undefined => node.attrs.find((attribute) => attribute.name === name)?.value

/** List items carry their number or a bullet in front, as a reader sees them. */
function list(node: Tree.Element): string {
  const first = Number(attributeOf(node, 'start') ?? 1)
  let place = Number.isSafeInteger(first) ? first - 1 : 0
  return childrenOf(node).map((child) => {
    if (!isElement(child) || child.tagName !== 'li') return seen(child)
    place += 1
    const mark = node.tagName === 'ol' ? `${place}. ` : '• '
    const text = hidden(child) ? '' : inner(child)
    // What opens with a block of its own still stands beside its number.
    return `${line}${mark}${text.replace(/^[\s\uE000\uE001]+/, '')}${line}`
  }).join('')
}

/** "Label: value" in one line, several values parted by commas. Groups of a definition list may be wrapped. */
function definitions(node: Tree.Element): string {
  let after = ''
  return childrenOf(node).map((child) => {
    if (!isElement(child)) return seen(child)
    if (child.tagName === 'div') return line + definitions(child) + line
    const before = after
    after = child.tagName
    if (child.tagName === 'dt' && !hidden(child)) return line + asLabel(inner(child))
    if (child.tagName === 'dd' && !hidden(child)) return (before === 'dd' ? ', ' : ' ') + inner(child).replace(/[\uE000\uE001]+/g, ' ')
    return seen(child)
  }).join('')
}

function row(node: Tree.Element): string {
  const cells = childrenOf(node).filter(isElement).filter((cell) => !hidden(cell))
  const [first, second] = cells
  if (cells.length === 2 && first?.tagName === 'th' && second?.tagName === 'td') return asLabel(inner(first)) + seen(second)
  return cells.length > 2 ? cells.map((cell) => seen(cell)).join('|') : inner(node)
}

const asLabel = (text: string): string => {
  const label = text.replace(/[\uE000\uE001\s]+/g, ' ').trim()
  return /[:?]$/.test(label) ? label : `${label}:`
}
