const words: Readonly<Record<string, readonly string[]>> = {
  nl: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  fr: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf', 'vingt'],
  es: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciseis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte'],
}

/** A count as a word or in figures, for use in a regular expression. Words for one are left out: they are articles too. */
export const numeral = `(?:\\d{1,3}|${Object.values(words).flatMap((list) => list.slice(1)).join('|')})`

/** The count that a numeral stands for; words that two languages share ("six") count the same in both. */
export function countOf(written: string): number {
  const plain = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return /^\d+$/.test(plain) ? Number(plain) : Math.max(0, ...Object.values(words).map((list) => list.indexOf(plain) + 1))
}
