import { readNews } from '../claims/read-news.ts'
import type { PageForm } from './form.ts'

const subject = /\b(?:open overheid|open government|gouvernement ouvert|gobierno abierto|ogp|actieplan|action plan|plan d['’]action|plan de acci[óo]n|right to challenge|raadsinformatie|open data)\b/i
const enough = 300

/** Any page of running text on open government: a document with searchable passages, from which very little is claimed. */
export const news: PageForm = { name: 'news', fits: (page) => page.text.length >= enough && subject.test(page.text), read: readNews }
