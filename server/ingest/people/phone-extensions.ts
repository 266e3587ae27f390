import type { Private } from './private.ts'

const announced = /(?<!\p{L})(?:ext(?:n|ension|ensi[óo]n)?|anexo|interno|poste|toestel)(?!\p{L})[ \t]*(?<sign>[.:]{0,2})[ \t]*(?<number>\d{1,6})(?!\d|[.,/-]\d)/giu
/** What the last digits are changed to: "555-123-4567 / 6708". A year is none. */
const instead = /^\)?[ \t]*(?:\/|or|ou|o|of)[ \t]*(?<number>(?!(?:19|20)\d\d(?!\d))\d{3,6})(?!\d|[./-]\d)/iu
const near = 60

/** Extensions and other last digits of telephone numbers, each as a mention of the number it belongs to; "ext. 216" alone too, other words only behind a number. */
export function extensionsIn(text: string, phones: readonly Private[]): readonly Private[] {
  const inOrder = [...phones].sort((a, b) => a.end - b.end)
  const behind = [...text.matchAll(announced)].flatMap((found): readonly Private[] => {
    const phone = lastBefore(inOrder, found.index)
    const belongs = phone !== undefined && found.index - phone.end < near
    const [number, end] = [found.groups?.number ?? '', found.index + found[0].length]
    return belongs || (/^ext/i.test(found[0]) && found.groups?.sign !== '') ? [piece(number, end, belongs ? phone.who : number)] : []
  })
  const others = inOrder.flatMap(({ end, who }) => {
    const found = instead.exec(text.slice(end, end + 20))
    return found ? [piece(found.groups?.number ?? '', end + found[0].length, who)] : []
  })
  return [...behind, ...others]
}

/** The last of numbers, in the order of their ends, that ends before a place. */
function lastBefore(phones: readonly Private[], place: number): Private | undefined {
  let [low, high] = [0, phones.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (phones[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return phones[low - 1]
}

const piece = (number: string, end: number, who: string): Private => ({ kind: 'phone', start: end - number.length, end, who })
