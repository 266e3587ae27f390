import type { Private } from './private.ts'

/** @name, also in an address such as medium.example/@name; in an e-mail address something stands before the sign. */
const handle = /(?<![\p{L}\p{N}@._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,40}/gu
const services = 'skype|telegram|twitter|linkedin|facebook|instagram|messenger|viber|signal|wechat|whatsapp|snapchat|tiktok'
/** Skype: live:name, Telegram ID name.surname: behind the colon one word alone, or one that no sentence has. */
const named = new RegExp(String.raw`(?<!\p{L})(?:${services})(?:[ /]+(?:id|name|user ?name|handle|account|usuario|cuenta|compte|identifiant|naam|account|${services})){0,3}[ \t]*(?:[:：][ \t]*(?<alone>[\p{L}\p{N}_.:-]{2,64})(?<!\.(?:com|me))(?=[ \t]*(?:[,;|)\n]|$))|[:：–-]?[ \t]*(?<odd>(?!www\.|https?:)\p{L}[\p{L}\p{N}]{0,40}(?:[_.:]\p{L}?|\d)[\p{L}\p{N}_.:-]{0,40}[\p{L}\p{N}_]))`, 'giu')
/** The page that a person or an office has on such a service. */
const profile = /(?<=(?:linkedin\.com\/(?:in|pub)|(?:facebook|fb|instagram|twitter|x|t|tiktok)\.(?:com|me))\/@?)[\p{L}\p{N}%_.-]{2,100}/giu

/** Names under which somebody is found on a service for messages. */
export const handlesIn = (text: string): readonly Private[] => {
  const behind = [...text.matchAll(named)].map((found) => ({ name: found.groups?.alone ?? found.groups?.odd ?? '', end: found.index + found[0].length }))
  const alone = [handle, profile].flatMap((shape) => [...text.matchAll(shape)]).map((found) => ({ name: found[0].replace(/\.+$/, ''), end: found.index + found[0].replace(/\.+$/, '').length }))
  return [...behind, ...alone].map(({ name, end }) => ({ kind: 'contact', start: end - name.length, end, who: name.toLowerCase() }))
}
