/** A page about a commitment that does not exist, in own words, from which a saved text and saved HTML are made in the structures that the public site is known to use. */
export interface MadeUpPage {
  readonly language: string
  readonly address: string
  readonly skip: string
  readonly member: string
  readonly title: string
  readonly headings: { readonly overview: string; readonly glance: string; readonly institutions: string; readonly areas: string; readonly review: string; readonly design: string; readonly implementation: string; readonly description: string; readonly midterm: string; readonly list: string }
  /** Labels with values, in the parts of the header. */
  readonly glance: readonly Field[]
  readonly institutions: readonly Field[]
  readonly areas: readonly string[]
  readonly review: readonly Field[]
  readonly design: readonly Field[]
  readonly implementation: readonly Field[]
  readonly description: readonly string[]
  readonly midterm: readonly string[]
  readonly entries: readonly { readonly title: string; readonly code: string; readonly year: number; readonly area: string }[]
}
type Field = readonly [label: string, value: string]

const line = ([label, value]: Field): string => `${label}: ${value}`.trim()

/** As tools save a page as text: blocks apart, labels with colons. */
export function asText(page: MadeUpPage): string {
  const { headings: h } = page
  const fields = (list: readonly Field[]) => list.flatMap((field) => [line(field), ''])
  return [
    page.address, page.skip, page.member, '', page.title, '', h.overview, '', h.glance, '', ...fields(page.glance), h.institutions, '', ...fields(page.institutions), h.areas, '', page.areas.join(', '), '',
    h.review, '', ...fields(page.review), `${h.design} i`, '', ...fields(page.design), `${h.implementation} i`, '', ...fields(page.implementation), h.description, '', ...page.description, '', h.midterm, '', ...page.midterm.flatMap((one) => [one, '']), '',
    h.list, '', ...page.entries.flatMap((entry, at) => [`  ${at + 1}. ${entry.title}`, '', `    ${entry.code}, ${entry.year}, ${entry.area}`, '']), 'Open Government Partnership',
  ].join('\n')
}

/** How labels and values can be marked up. */
export const markups = {
  'definition lists': ([label, value]: Field) => `<dt>${label}</dt><dd>${value}</dd>`,
  'bold labels in paragraphs': ([label, value]: Field) => `<p><strong>${label}:</strong>&nbsp;<a href="#">${value}</a></p>`,
  'headings over values': ([label, value]: Field) => `<div><h4>${label}</h4><p>${value}</p></div>`,
  'rows of a table': ([label, value]: Field) => `<tr><th scope="row">${label}</th><td><div><span>${value}</span></div></td></tr>`,
  'nested blocks': ([label, value]: Field) => `<div class="x1"><div><span class="a">${label}: </span><span class="b">${value}</span></div></div>`,
} as const
export type Markup = keyof typeof markups

const wrap: Readonly<Partial<Record<Markup, string>>> = { 'definition lists': 'dl', 'rows of a table': 'table' }

/** As browsers save a page: scripts, styles, menus, a cookie banner and hints around it. */
export function asHtml(page: MadeUpPage, markup: Markup): string {
  const { headings: h } = page
  const tag = wrap[markup]
  const fields = (list: readonly Field[]) => (tag ? `<${tag}>${list.map(markups[markup]).join('\n')}</${tag}>` : list.map(markups[markup]).join('\n'))
  const icon = '<span class="tip"> i<span role="tooltip">What the reviewer looks at before the work begins.</span></span>'
  return `<!DOCTYPE html><html lang="${page.language}"><head><meta charset="utf-8"><title>${page.title} | site</title><link rel="canonical" href="${page.address}"><style>h1{color:red}</style><script>var x = "Lead Institution: nobody";</script></head>
<body><a class="screen-reader" href="#main">${page.skip}</a><div role="dialog" aria-label="cookies"><p>We use cookies. Status: Inactive</p><button>Accept</button></div>
<nav><ul><li><a href="/">Members</a></li><li>Commitments</li></ul></nav><main id="main"><header><p><a href="/m">${page.member}</a></p><h1>${page.title}</h1></header>
<section><h2>${h.overview}</h2><h3>${h.glance}</h3>${fields(page.glance)}<h3>${h.institutions}</h3>${fields(page.institutions)}<h3>${h.areas}</h3><p>${page.areas.map((area) => `<a href="#">${area.replace('&', '&amp;')}</a>`).join(', ')}</p></section>
<section><h2>${h.review}</h2>${fields(page.review)}<h3>${h.design}${icon}</h3>${fields(page.design)}<h3>${h.implementation}${icon}</h3>${fields(page.implementation)}</section>
<section><h2>${h.description}</h2><p>${page.description.map((one) => one.replace('&', '&amp;')).join('<br>\n')}</p></section><section><h2>${h.midterm}</h2>${page.midterm.map((one) => `<p>${one}</p>`).join('\n')}</section>
<section><h2>${h.list}</h2><ol>${page.entries.map((entry) => `<li><a href="#">${entry.title}</a><p>${entry.code}, ${entry.year}, ${entry.area}</p></li>`).join('')}</ol></section></main>
<footer><p>Open Government Partnership</p><p>Privacy</p></footer><noscript>Turn it on</noscript></body></html>`
}
