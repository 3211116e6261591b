import { countyKey, countyName } from '../../../src/domain/cases/names'

describe('the name of a county', () => {
  it.each([
    ['as it is', 'Philadelphia', 'Philadelphia'],
    ['with “County” behind it', 'Philadelphia County', 'Philadelphia'],
    ['with “County of” before it', 'County of Philadelphia', 'Philadelphia'],
    ['in capitals', 'COUNTY OF BUTLER', 'BUTLER'],
    ['with spaces', '  Palm   Beach  county ', 'Palm Beach'],
    ['of more words', 'City and County of San Francisco', 'City and County of San Francisco'],
    ['of one word that begins alike', 'County Durham', 'County Durham'],
    ['of that word alone', 'County', 'County'],
    ['of nothing', ' ', ''],
  ])('%s', (_how, written, name) => {
    expect(countyName(written)).toBe(name)
  })
})

describe('two ways of writing a county', () => {
  it.each([
    ['are one by letter case', 'philadelphia', 'PHILADELPHIA', true],
    ['are one with and without the word', 'Philadelphia County', 'county of  Philadelphia', true],
    ['are one by how a letter is made', 'Doña Ana', 'Doña Ana County', true],
    ['are two by another name', 'Montgomery', 'Montour County', false],
    ['are two by half a name', 'Prince', 'Prince George', false],
  ])('%s', (_say, one, other, same) => {
    expect(countyKey(one) === countyKey(other)).toBe(same)
  })
})
