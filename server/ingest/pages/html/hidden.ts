import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** Elements of which a reader of the page's matter sees nothing: programs, pictures, ways to elsewhere. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'nav', 'button', 'select', 'input', 'textarea', 'dialog', 'head', 'link', 'meta', 'frameset'])
const roles = new Set(['navigation', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'tooltip', 'banner-cookie'])

/** Whether an element is not shown, or no part of what the page is about; told by what the element is, not by its class. */
export function hidden(node: Tree.Element): boolean {
  if (unseen.has(node.tagName)) return true
  return node.attrs.some(({ name, value }) => {
    if (name === 'hidden') return value !== 'until-found'
    if (name === 'aria-hidden') return value === 'true'
    if (name === 'role') return roles.has(value.toLowerCase())
    return name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)
  })
}
