import { describe, expect, test } from 'vitest'
import { isHtml, readHtml } from '../../../server/ingest/pages/html/read-html.ts'

const seen = (body: string): string => {
  const read = readHtml(`<!doctype html><html><body>${body}</body></html>`)
  return 'text' in read ? read.text : `refused: ${read.tooMuch}`
}

describe('a reader sees', () => {
  test.each([
    ['blocks in lines, paragraphs apart', '<h1>A &amp; B</h1><div>one<div>two</div></div><p>three<br>four</p>', 'A & B\n\none\ntwo\n\nthree\nfour'],
    ['a label and its value in one line', '<dl><dt>Action Plan</dt><dd><a href="/x">Plan</a></dd><div><dt>Status:</dt><dd></dd></div><dt>Area</dt><dd>A</dd><dd>B</dd></dl>', 'Action Plan: Plan\nStatus:\nArea: A, B'],
    ['numbers and bullets of lists', '<ol><li><h3>First</h3><p>NL0001, 2013, X</p></li><li>Second</li></ol><ul><li>bullet</li></ul>', '1. First\n\nNL0001, 2013, X\n\n2. Second\n\n• bullet'],
    ['rows of tables', '<table><tr><th>Status</th><td>Active</td></tr><tr><td>Kick-off</td><td><p>01/09/2018</p></td></tr></table>', 'Status: Active\nKick-off 01/09/2018'],
    ['no programs, styles, navigation or dialogues', '<script>alert("Lead Institution: X")</script><style>a{}</style><nav>Menu</nav><div role="dialog">Cookies?</div><button>Accept</button><p hidden>no</p><p style="display:none">no</p><p>yes</p>', 'yes'],
    ['nothing of hints', 'action plan<span role="tooltip">Action plans are ...</span> of 2018', 'action plan of 2018'],
  ])('%s', (_, body, text) => {
    expect(seen(body)).toBe(text)
  })
})

test('a page says its address and language', () => {
  const page = '<!doctype html><html lang="fr-FR"><head><link rel="canonical" href="https://site.example/fr/x/"></head><body><p>x</p></body></html>'
  expect(readHtml(page)).toMatchObject({ address: 'https://site.example/fr/x/', language: 'fr-FR' })
  expect(readHtml('<!-- saved from url=(0023)https://site.example/y/ --><html><body>x</body></html>')).toMatchObject({ address: 'https://site.example/y/' })
})

test('text with a sharp bracket is no HTML', () => {
  expect(isHtml('a < b and <selection of photos>')).toBe(false)
  expect(isHtml('<div class="x">a</div>')).toBe(true)
})

describe('what only a machine can have made ends in a reason', () => {
  test.each([
    ['depth', '<div>'.repeat(100_000), 'nested more than 500 deep'], ['formatting left open', Array.from({ length: 20_000 }, (_, n) => `<p><font size=${n}>`).join(''), 'nested more than 500 deep'],
    ['a million headings', '<h2>x</h2>'.repeat(1_000_000), 'more than 150,000 elements'],
  ])('%s', (_, body, reason) => {
    expect(seen(body)).toContain(reason)
  })
})
