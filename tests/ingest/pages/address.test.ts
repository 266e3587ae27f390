import { describe, expect, test } from 'vitest'
import { addressOf } from '../../../server/ingest/pages/address.ts'

describe('an address', () => {
  test.each([
    ['opengovpartnership.org/members/kenya/commitments/ke0023', undefined], ['javascript:alert(1)', undefined], ['file:///etc/passwd', undefined],
    ['http://opengovpartnership.org/members/Kenya/commitments/ke0023?utm_source=x#top', 'https://www.opengovpartnership.org/members/kenya/commitments/KE0023/'],
    ["https://www.opengovpartnership.org/fr/members/cote-d'ivoire/commitments/CI0031", 'https://www.opengovpartnership.org/fr/members/cote-d-ivoire/commitments/CI0031/'],
    ['https://news.example/item?id=12&utm_campaign=spring#more', 'https://news.example/item?id=12'], ['https://reader:secret@news.example/item?id=13', 'https://news.example/item?id=13'],
    ['https://www.opengovpartnership.org/?p=512&fbclid=abc', 'https://www.opengovpartnership.org/?p=512'],
  ])('%s', (written, address) => {
    expect(addressOf(written)?.url).toBe(address)
  })
})
