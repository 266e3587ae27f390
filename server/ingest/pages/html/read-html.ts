import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { boundedTree } from './bounded-tree.ts'
import { visibleText } from './visible-text.ts'

/** What a saved HTML page says about itself, and what a reader sees of it. */
export interface HtmlPage { readonly text: string; readonly address?: string; readonly language?: string }

const markup = /<(?:!doctype\s+html|html|head|body|main|article|section|div|table|dl|h1|h2|p)(?:\s[^<>]*)?>/i

/** Whether a text is HTML: it has an element of a page near its beginning. */
export const isHtml = (text: string): boolean => markup.test(text.slice(0, 20_000))

/** Reads a page as a browser would, without running anything; gives a reason where it is no page of bounded size. */
export function readHtml(html: string): HtmlPage | { readonly tooMuch: string } {
  const tree = boundedTree(html)
  if ('tooMuch' in tree) return tree
  const head = [...elements(tree, new Set(['html', 'link', 'meta', 'base']))]
  const language = head.find((node) => node.tagName === 'html')?.attrs.find(({ name }) => name === 'lang')?.value
  const address = addressIn(head) ?? /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 2_000))?.[1]
  return { text: visibleText(tree), ...(address ? { address } : {}), ...(language ? { language } : {}) }
}

/** The address that a page gives as its own. */
function addressIn(head: readonly Tree.Element[]): string | undefined {
  const valueOf = (node: Tree.Element | undefined, name: string) => node?.attrs.find((attribute) => attribute.name === name)?.value
  const canonical = head.find((node) => node.tagName === 'link' && valueOf(node, 'rel')?.toLowerCase() === 'canonical')
  const shared = head.find((node) => node.tagName === 'meta' && valueOf(node, 'property') === 'og:url')
  return [valueOf(canonical, 'href'), valueOf(shared, 'content')].find((value) => value !== undefined && /^https?:\/\//.test(value))
}

function* elements(node: Tree.ParentNode, names: ReadonlySet<string>): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    if (names.has(child.tagName)) yield child
    if (child.tagName === 'html' || child.tagName === 'head') yield* elements(child, names)
  }
}
