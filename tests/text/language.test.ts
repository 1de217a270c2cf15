import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/text/language.ts'
import { read, tools } from './texts.ts'

const list = readFileSync(new URL('../../data/lexicons/english-words.txt', import.meta.url), 'utf8').split(
  '\n',
)
const english = new Set(list.filter((line) => line !== '' && !line.startsWith('#')))
const detect = (text: string) => detectLanguage(read(text), tools, (word) => english.has(word))

describe('language', () => {
  it.each([
    [
      'Es tut uns sehr leid, dass Ihr Paket noch nicht angekommen ist. Bitte schicken Sie uns Ihre Nummer.',
      'deu',
    ],
    ['Nous sommes vraiment désolés pour ce retard. Envoyez-nous votre numéro de commande en privé.', 'fra'],
    ['Lamentamos mucho el retraso de su pedido. Por favor, envíenos su número por mensaje privado.', 'spa'],
    [
      'Приносим извинения, мы уже разбираемся с этим и обязательно вернём вам деньги, это наша ошибка и мы её исправим',
      'rus',
    ],
  ])('tells languages by franc-min: %j is %s, and hardly any word is English', (text, language) => {
    expect(detect(text).language).toBe(language)
    expect(detect(text).english).toBeLessThan(0.2)
  })

  it.each([
    "Hi Dana, we're really sorry your parcel hasn't arrived. Please DM us your order number and we'll check.",
    'Sorry 2 hear that! Pls msg us ur acct email so we can look into it asap, thx',
    'Your account has been credited. Allow five working days.',
  ])('knows English, informal too: %j', (text) => {
    expect(detect(text).english).toBeGreaterThan(0.6)
  })

  it('does not guess at a text of a few letters', () => {
    expect(detect('ok').language).toBe('und')
    expect(detect('😀😀').english).toBe(1)
  })

  it('has a list of words in order, each once, with its source', () => {
    const words = list.filter((line) => line !== '' && !line.startsWith('#'))
    expect(words).toEqual([...new Set(words)].sort())
    expect(list.some((line) => line.startsWith('#! Source'))).toBe(true)
  })
})
