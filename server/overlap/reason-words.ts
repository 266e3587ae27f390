import { type ByLanguage, nameOf } from '../concepts/thing/thing.ts'
import { type Language, languages } from '../concepts/vocabulary.ts'

type Sentence = Readonly<Record<Language, string>>

/** Reasons in the four languages; {what} is filled in, {score} too. */
const sentences = {
  likely: { EN: 'A computation finds these texts likely to be about the same: score {score}, likely from {threshold} on.', NL: 'Volgens een berekening gaan deze teksten waarschijnlijk over hetzelfde: score {score}, waarschijnlijk vanaf {threshold}.', FR: 'Selon un calcul, ces textes portent probablement sur le même sujet : score {score}, probable à partir de {threshold}.', ES: 'Según un cálculo, estos textos tratan probablemente de lo mismo: puntuación {score}, probable a partir de {threshold}.' },
  possible: { EN: 'A computation finds that these texts are possibly about the same: score {score}, possible from {threshold} on.', NL: 'Volgens een berekening gaan deze teksten mogelijk over hetzelfde: score {score}, mogelijk vanaf {threshold}.', FR: 'Selon un calcul, ces textes portent peut-être sur le même sujet : score {score}, possible à partir de {threshold}.', ES: 'Según un cálculo, estos textos tratan posiblemente de lo mismo: puntuación {score}, posible a partir de {threshold}.' },
  fewBest: { EN: 'Offered because it is among the nearest that there are, not because it is near: score {score}, possible from {threshold} on.', NL: 'Getoond omdat dit een van de dichtstbijzijnde is, niet omdat het dichtbij is: score {score}, mogelijk vanaf {threshold}.', FR: 'Proposé parce que c’est l’un des plus proches, non parce qu’il est proche : score {score}, possible à partir de {threshold}.', ES: 'Se ofrece por ser uno de los más cercanos, no porque esté cerca: puntuación {score}, posible a partir de {threshold}.' },
  titleAlone: { EN: 'Of one of them at least there is hardly more than a title, which is never enough to be likely.', NL: 'Van minstens één van beide is er nauwelijks meer dan een titel; dat is nooit genoeg voor “waarschijnlijk”.', FR: 'De l’un au moins, il n’y a guère plus qu’un titre, ce qui ne suffit jamais à rendre une parenté probable.', ES: 'De uno al menos apenas hay más que un título, lo que nunca basta para que sea probable.' },
  words: { EN: 'Both texts say: {what}.', NL: 'Beide teksten noemen: {what}.', FR: 'Les deux textes disent : {what}.', ES: 'Ambos textos dicen: {what}.' },
  common: { EN: 'The texts share only words that many have: {what}.', NL: 'De teksten delen alleen woorden die vele hebben: {what}.', FR: 'Les textes n’ont en commun que des mots répandus : {what}.', ES: 'Los textos solo comparten palabras corrientes: {what}.' },
  meaning: { EN: 'The texts share no telling words; the sentence model finds them near in meaning.', NL: 'De teksten delen geen veelzeggende woorden; het taalmodel vindt ze verwant in betekenis.', FR: 'Les textes n’ont pas de mots parlants en commun ; le modèle de langue les trouve proches par le sens.', ES: 'Los textos no comparten palabras reveladoras; el modelo de lenguaje los encuentra cercanos en significado.' },
  letters: { EN: 'The texts share no whole telling words, only parts of words.', NL: 'De teksten delen geen hele veelzeggende woorden, alleen delen van woorden.', FR: 'Les textes n’ont pas de mots parlants entiers en commun, seulement des parties de mots.', ES: 'Los textos no comparten palabras reveladoras enteras, solo partes de palabras.' },
  topics: { EN: 'Both are tagged: {what}.', NL: 'Beide dragen het label: {what}.', FR: 'Les deux portent l’étiquette : {what}.', ES: 'Ambos llevan la etiqueta: {what}.' },
  actors: { EN: 'In both takes part: {what}.', NL: 'Aan beide doet mee: {what}.', FR: 'Participe aux deux : {what}.', ES: 'Participa en ambos: {what}.' },
  practices: { EN: 'Both carry out: {what}.', NL: 'Beide brengen in praktijk: {what}.', FR: 'Les deux mettent en pratique : {what}.', ES: 'Ambos ponen en práctica: {what}.' },
  laterPlan: { EN: 'Both are of the same member; the later one stands in a later plan.', NL: 'Beide zijn van hetzelfde lid; het latere staat in een later plan.', FR: 'Les deux sont du même membre ; le plus récent figure dans un plan postérieur.', ES: 'Ambos son del mismo miembro; el posterior figura en un plan más reciente.' },
  lead: { EN: 'Both are led by: {what}.', NL: 'Bij beide is trekker: {what}.', FR: 'Les deux sont pilotés par : {what}.', ES: 'Ambos están liderados por: {what}.' },
  wording: { EN: 'The later text speaks of going on with something: “{what}”.', NL: 'De latere tekst spreekt van een vervolg: “{what}”.', FR: 'Le texte postérieur parle d’une suite : « {what} ».', ES: 'El texto posterior habla de una continuación: «{what}».' },
} as const satisfies Readonly<Record<string, Sentence>>

/** A number in the way a language writes it, cut off: one just below a threshold is not written as the threshold. */
const locales: Readonly<Record<Language, string>> = { EN: 'en', NL: 'nl', FR: 'fr', ES: 'es' }
const numberIn = (language: Language, value: number): string => new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.floor(value * 10) / 10)

export type ReasonKind = keyof typeof sentences

/** A reason in four languages; names of things are given in each where there are any. */
export function reason(kind: ReasonKind, what: readonly (string | ByLanguage)[] = [], numbers: { readonly score?: number; readonly threshold?: number } = {}): ByLanguage {
  const inOne = (language: Language): string => sentences[kind][language]
    .replace('{what}', () => what.map((one) => (typeof one === 'string' ? one : nameOf({ id: '', names: one }, language))).join(', '))
    .replace('{score}', () => numberIn(language, numbers.score ?? 0)).replace('{threshold}', () => numberIn(language, numbers.threshold ?? 0))
  return Object.fromEntries(languages.map((language) => [language.toLowerCase(), inOne(language)]))
}
