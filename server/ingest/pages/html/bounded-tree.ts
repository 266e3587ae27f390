import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5'

const deepest = 500
const most = 150_000

/** Thrown inside the parser, which has no other way to stop. */
class TooMuch extends Error {}

/** An HTML text as a tree, or what makes it no page: work and memory of the parser grow with depth times elements, so both are bounded while it reads. */
export function boundedTree(html: string): DefaultTreeAdapterTypes.Document | { readonly tooMuch: string } {
  let depth = 0
  let elements = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1
      if (depth > deepest) throw new TooMuch(`elements nested more than ${deepest} deep`)
    },
    onItemPop: () => { depth -= 1 },
    createElement: (...parts: Parameters<typeof defaultTreeAdapter.createElement>) => {
      elements += 1
      if (elements > most) throw new TooMuch(`more than ${most.toLocaleString('en')} elements`)
      return defaultTreeAdapter.createElement(...parts)
    },
  }
  try {
    return parse(html, { treeAdapter, scriptingEnabled: false })
  } catch (error) {
    if (error instanceof TooMuch) return { tooMuch: error.message }
    throw error
  }
}
