import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, settle } from './explorer.ts'

describeInBrowser('who else does this? an official asks, in Dutch', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('comes from the home page to the answer, to the words it rests on, and to the document', async () => {
    const page = await explorer.open('/?lang=nl')
    await page.getByRole('link', { name: 'Wie werkt er al met Right to Challenge?' }).click()
    await page.waitForURL(/\/municipalities\?practice=right-to-challenge&lang=nl/)
    await page.getByRole('heading', { name: /^2 doen dit, 2 overwegen het.* van 342 gemeenten$/ }).waitFor()
    await page.getByText('Van de andere 337 weten we niets. Dat is niet hetzelfde als “doet het niet”.').waitFor()
    const rotterdam = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Rotterdam', exact: true }) })
    expect(await rotterdam.textContent()).toMatch(/Zuid-Holland · \d{3}\.\d{3} inwoners.*6 \w+ · stand van september 2017/)
    await rotterdam.locator('summary').click()
    await rotterdam.getByText('In Rotterdam zijn er zes en Utrecht vijf').waitFor()
    await rotterdam.locator('blockquote').first().getByRole('link', { name: /News of the Leer- en Expertisepunt/ }).first().click()
    await page.waitForURL(/\/source\/leoo-news-2017\?lang=nl/)
    await page.getByRole('heading', { level: 1, name: /News of the Leer- en Expertisepunt/ }).waitFor()
    await page.getByText('10 persoonsgegevens weggelaten.').waitFor()
    expect(await page.getByRole('region', { name: /Wat hierop berust/ }).getByRole('heading', { level: 3 }).count()).toBeGreaterThan(3)
    await page.close()
  })

  test('chooses and sorts with the keyboard alone, and finds the same after a reload', async () => {
    const page = await explorer.open('/municipalities?lang=nl')
    await page.getByLabel('Werkwijze').focus()
    await page.keyboard.type('Pol')
    await page.waitForURL(/practice=polis/)
    await page.getByRole('heading', { name: /^2 proberen het uit/ }).waitFor()
    await page.getByRole('button', { name: 'Tabel' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('columnheader', { name: /Inwoners/ }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/sort-municipalities=inhabitants%3Adown/)
    expect(await page.getByRole('row').nth(1).textContent()).toMatch(/^Amsterdam/)
    await page.reload({ waitUntil: 'networkidle' })
    await settle(page)
    expect(await page.getByRole('row').nth(1).textContent()).toMatch(/^Amsterdam/)
    expect(await page.getByLabel('Werkwijze').inputValue()).toBe('polis')
    await page.close()
  })

  test('has in the table every municipality of today, those of which nothing is known among them', async () => {
    const page = await explorer.open('/municipalities?practice=right-to-challenge&view=table&lang=nl')
    expect(await page.getByRole('row').count()).toBe(343)
    expect(await page.getByRole('row', { name: /Vlaardingen/ }).textContent()).toContain('niets bekend')
    await page.close()
  })

  test('finds a municipality by its name without accents, by a place in it, and one that has ended when asked', async () => {
    const page = await explorer.open('/municipalities?lang=nl')
    const name = page.getByLabel('Naam of plaats')
    await name.fill('sudwest')
    await page.getByRole('link', { name: 'Súdwest-Fryslân', exact: true }).waitFor()
    await name.fill('voorburg')
    await page.getByRole('link', { name: 'Leidschendam-Voorburg', exact: true }).waitFor()
    await name.fill('appingedam')
    await page.getByRole('heading', { name: /van 0 gemeenten/ }).waitFor()
    await page.getByLabel(/Ook 66 opgeheven gemeenten/).check()
    await page.getByRole('link', { name: 'Appingedam', exact: true }).waitFor()
    expect(page.url()).toMatch(/q=appingedam&ended=1/)
    await page.close()
  })

  test('asks by topic and province, and reads in what each takes part', async () => {
    const page = await explorer.open('/municipalities?topic=digital-participation&province=Groningen&lang=nl')
    const groningen = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Groningen', exact: true }) })
    await groningen.getByRole('link', { name: 'Pol.is' }).waitFor()
    await page.getByText(/van 10 gemeenten in Groningen/).first().waitFor()
    await page.close()
  })

  test('is told on the map what they point at, and opens it with a click', async () => {
    const page = await explorer.open('/municipalities?practice=right-to-challenge&lang=nl')
    const rotterdam = page.locator('.verband-map__area--known[data-code="GM0599"]')
    await rotterdam.dispatchEvent('pointermove')
    await page.getByText('Rotterdam: doet dit').waitFor()
    await rotterdam.dispatchEvent('click')
    await page.waitForURL(/\/municipality\/GM0599\?lang=nl/)
    await page.close()
  })

  test('keeps the list when the map cannot be fetched, and fetches it on a second try', async () => {
    const page = await explorer.open('/?lang=nl')
    await page.route(/municipalities\.topo/, (route) => route.abort(), { times: 1 })
    await page.goto(`${explorer.address}/municipalities?practice=right-to-challenge&lang=nl`, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Utrecht', exact: true }).waitFor()
    await page.getByRole('alert').getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('img', { name: /Kaart van Nederland/ }).waitFor()
    await page.close()
  })

  test('meets no error on the way but the one made', () => {
    expect(explorer.complaints().filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([])
  })
})

describeInBrowser('the page of a municipality', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('says of Utrecht what it does, how often and as of when, and where a source doubts', async () => {
    const page = await explorer.open('/municipality/GM0344')
    expect(await page.getByRole('region', { name: /^Practices/ }).textContent()).toMatch(/Right to Challenge.*does it · 5 challenges · as of September 2017/)
    const commitments = page.getByRole('region', { name: /^Commitments/ })
    expect(await commitments.getByRole('listitem').filter({ hasText: 'NL0033' }).first().textContent()).toContain('to be confirmed')
    await commitments.getByRole('listitem').filter({ hasText: 'NL0037' }).first().locator('summary').click()
    await commitments.locator('details[open] blockquote').first().waitFor()
    await page.getByText('374,238 inhabitants on 1 January 2024').waitFor()
    await page.close()
  })

  test('says of Vlaardingen plainly that nothing is known, which is not zero, and what to do next', async () => {
    const page = await explorer.open('/municipality/GM0622?lang=nl')
    await page.getByRole('heading', { name: 'Over Vlaardingen is hier niets bekend.' }).waitFor()
    await page.getByText(/Dat is niet hetzelfde als nul/).waitFor()
    expect(await page.getByRole('region', { name: /Werkwijzen/ }).count()).toBe(0)
    await page.getByRole('link', { name: 'Zie wie in de buurt wat doet' }).click()
    await page.getByLabel('Werkwijze').selectOption('right-to-challenge')
    await page.waitForURL(/practice=right-to-challenge/)
    const peers = page.getByRole('region', { name: 'Wie in de buurt doet dit?' })
    await peers.getByText(/Van Rotterdam is hierover iets bekend. Van Maassluis, Midden-Delfland en Schiedam weten we hierover niets/).waitFor()
    expect(await peers.getByRole('listitem').first().textContent()).toMatch(/^Rotterdam.*buurgemeente/)
    await page.getByRole('img', { name: /Vlaardingen gemarkeerd. Van de gekozen werkwijze: 2 doen dit/ }).waitFor()
    await page.close()
  })

  test('leads from one that has ended to its successor', async () => {
    const page = await explorer.open('/municipality/GM0003?lang=nl')
    await page.getByText('Appingedam is geen gemeente meer.').waitFor()
    await page.getByRole('link', { name: 'Eemsdelta' }).click()
    await page.waitForURL(/\/municipality\/GM1979\?lang=nl/)
    await page.close()
  })

  test('does not let a chosen practice leak into the next municipality', async () => {
    const page = await explorer.open('/municipality/GM0622?practice=right-to-challenge')
    await page.getByRole('region', { name: 'Who nearby does this?' }).getByRole('link', { name: 'Rotterdam', exact: true }).click()
    await page.waitForURL(/\/municipality\/GM0599$/)
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
