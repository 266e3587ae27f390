import { contactLabels } from './contact-labels.ts'

/** Kinds of bodies that are called after people, with the words of their names up to the person's: "Universidad Centroamericana ...". */
const named = new RegExp(String.raw`(?<![\p{L}\d])(?:Universidad|Instituto|Fundaci[óo]n|Centro|Escuela|Colegio|Hospital|Biblioteca|Museo|Liceo|Academia|Universidade|Fundaç[ãa]o|Universit[ée]|Institut|Fondation|Centre|École|Lycée|Hôpital|Universiteit|Stichting|Hogeschool)(?: (?:de|del|da|do|la|las|los|el|y|e|en|des|du|pour|van|voor|\p{Lu}[\p{L}\p{M}]+)){0,6} $`, 'u')
const reach = 120
/** So much of a line is looked at to either side. */
const farthest = 400

/** Whether the name that begins at a place is that of a body, which is no person: "Instituto de Ciencia ...". Not in a line with an address, a number or a label of a contact. */
export function isOfBody(text: string, start: number): boolean {
  if (!named.test(text.slice(Math.max(0, start - reach), start))) return false
  const line = `${text.slice(Math.max(0, start - farthest), start).split('\n').at(-1)}${text.slice(start, start + farthest).split('\n')[0]}`
  return !/@|\d{3}[\s.-]?\d{3}/.test(line) && [contactLabels.name, contactLabels.contact, contactLabels.owner].every((label) => line.search(label) < 0)
}
