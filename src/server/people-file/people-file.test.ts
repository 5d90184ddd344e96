import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forAll } from '../../../tests/support/for-all.ts'
import { toShiftJis } from '../../../tests/support/to-shift-jis.ts'
import type { ImportColumn } from '../../contract/people-import.ts'
import { type Known, type KnownPerson, planImport } from './plan-import.ts'
import { readPeopleFile } from './read-people-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readPeopleFile(bytes(text))
const problemsOf = (text: string) => read(text).problems.map(({ line, code }) => `${line} ${code}`)

describe('a file of people is refused', () => {
  test.each([
    ['that is empty', '', ['1 no-header']],
    ['with a column nobody knows', 'email,給与\na@example.jp,1', ['1 unknown-column']],
    ['with a name that every object has as a column', 'email,__proto__\na@example.jp,1', ['1 unknown-column']],
    ['with a column twice, in two languages', 'email,メールアドレス\na@example.jp,b@example.jp', ['1 repeated-column']],
    ['without e-mails', '氏名\n山田', ['1 no-email-column']],
    ['with a quote left open', 'email,name\na@example.jp,"山田', ['2 broken-csv']],
    ['with lines longer than its header', 'email\na@example.jp,x', ['2 too-many-cells']],
    ['with what is no e-mail', 'email\nyamada\n\n@example.jp', ['2 bad-email', '4 bad-email']],
    ['with an e-mail twice, written in two ways', 'email\na@example.jp\nＡ＠Example.JP', ['3 repeated-email']],
    ['with a line without an e-mail', 'email,name\n,山田', ['2 no-email']],
    ['with roles and languages nobody knows', 'email,役割,言語\na@example.jp,社長、受講者,仏語', ['2 unknown-role', '2 unknown-language']],
    ['with control characters', 'email,name\na@example.jp,"山\n田"', ['2 bad-text']],
    ['with a name of 101 characters', `email,name\na@example.jp,${'あ'.repeat(101)}`, ['2 bad-text']],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected))

  test('that is no text', () => {
    expect(readPeopleFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xff])).problems).toMatchObject([{ code: 'not-text' }])
  })

  test('with every problem of every line, told in both languages', () => {
    const { problems } = read('email,役割\nx,社長\n,受講者\nb@example.jp,部長')
    expect(problems.map(({ line }) => line)).toEqual([2, 2, 3, 4])
    for (const { text } of problems) expect(text.ja !== '' && text.en !== '' && text.ja !== text.en).toBe(true)
  })

  test('lines are counted in the file, whatever stands inside quotes before them', () => {
    expect(problemsOf('email,グループ\r\na@example.jp,"春組\r\n夏組"\r\n\r\nx,春組\r\n')).toEqual(['5 bad-email'])
  })
})

const word = fc
  .stringMatching(/^[ぁ-んァ-ヴ一-龠a-zA-Z0-9'",＆ー]{1,12}$/)
  .filter((text) => toShiftJis(text).every((byte) => byte !== 0x3f))
const person = fc.record({
  name: word,
  department: fc.option(word, { nil: undefined }),
  roles: fc.uniqueArray(fc.constantFrom('受講者', 'trainer', '人事', 'ADMIN'), { minLength: 1, maxLength: 4 }),
  language: fc.constantFrom('ja', '英語'),
})
const headers: Readonly<Record<Exclude<ImportColumn, 'cohort'>, readonly string[]>> = {
  name: ['氏名', 'Name'],
  email: ['メールアドレス', 'E-MAIL'],
  department: ['部署', 'department'],
  roles: ['役割', 'roles'],
  language: ['言語', 'Ｌａｎｇｕａｇｅ'],
}
const format = fc.record({
  order: fc.shuffledSubarray(Object.keys(headers) as (keyof typeof headers)[], { minLength: 5 }),
  english: fc.boolean(),
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  alwaysQuote: fc.boolean(),
  end: fc.boolean(),
  encode: fc.constantFrom(
    bytes,
    (text: string) => bytes(`\uFEFF${text}`),
    toShiftJis,
    (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  ),
})

forAll(
  'people are read from any order of columns, line ends, quoting and encoding',
  200,
  [fc.array(person, { maxLength: 8 }), format],
  (people, how) => {
    const quote = (cell: string) => (how.alwaysQuote || /["',\s]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    const rows = people.map((one, index) => ({
      name: one.name,
      email: `p${index}@example.jp`,
      department: one.department ?? '',
      roles: one.roles.join('、'),
      language: one.language,
    }))
    const lines = [
      how.order.map((column) => headers[column][how.english ? 1 : 0]!),
      ...rows.map((row) => how.order.map((column) => row[column])),
    ]
    const text = lines.map((cells) => cells.map(quote).join(',')).join(how.lineBreak) + (how.end ? how.lineBreak : '')
    const file = readPeopleFile(how.encode(text))
    expect(file.problems).toEqual([])
    expect(file.rows.map(({ line }) => line)).toEqual(people.map((_, index) => index + 2))
    expect(file.rows).toMatchObject(
      people.map((one, index) => ({
        name: one.name,
        email: `p${index}@example.jp`,
        ...(one.department && { department: one.department }),
        roles: one.roles.map((role) => ({ 受講者: 'trainee', trainer: 'trainer', 人事: 'hr', ADMIN: 'admin' })[role]),
        language: one.language === 'ja' ? 'ja' : 'en',
      })),
    )
  },
)

forAll('no bytes make it fail', 500, [fc.uint8Array({ maxLength: 200 })], (some) => {
  const { encoding, rows, problems } = readPeopleFile(some)
  expect(new Set(rows.map(({ email }) => email)).size).toBe(rows.length)
  expect(encoding === null).toBe(problems.some(({ code }) => code === 'not-text'))
})

const known = (...people: readonly Partial<KnownPerson>[]): Known => ({
  people: new Map(
    people.map((one, index) => {
      const all: KnownPerson = {
        id: `id-${index}`,
        email: `p${index}@example.jp`,
        name: `名${index}`,
        department: null,
        cohorts: new Set(),
        roles: new Set(['trainee']),
        language: 'ja',
        active: true,
        ...one,
      }
      return [all.email, all]
    }),
  ),
  departments: new Set(['お客様相談室']),
  cohorts: new Set(['春組']),
})
const plan = (text: string, here: Known) => planImport(read(text), here)

describe('a plan', () => {
  test('somebody new needs a name, somebody here does not', () => {
    expect(plan('email\nnew@example.jp', known()).problems).toMatchObject([{ line: 2, code: 'no-name' }])
    expect(plan('email\np0@example.jp', known({})).problems).toEqual([])
  })

  test('names departments and cohorts that will be made', () => {
    const made = plan('email,氏名,部署,グループ\na@example.jp,甲,総務部,春組、夏組\nb@example.jp,乙,お客様相談室,夏組', known())
    expect(made.newDepartments).toEqual(['総務部'])
    expect(made.newCohorts).toEqual(['夏組'])
  })

  test('blank cells and missing columns change nothing, cohorts are only added, roles are replaced', () => {
    const here = known({ department: 'お客様相談室', cohorts: new Set(['春組']), roles: new Set(['trainer']) })
    expect(plan('email,氏名,部署,グループ\np0@example.jp,,,', here).people).toMatchObject([{ change: 'same', changes: [] }])
    const changed = plan('email,グループ,役割\np0@example.jp,夏組,人事', here)
    expect(changed.people).toMatchObject([{ change: 'changed', changes: ['cohort', 'roles'] }])
    expect(changed.planned).toMatchObject([{ department: 'お客様相談室', addedCohorts: ['夏組'], roles: ['hr'] }])
  })

  test('the last active administrator stays one', () => {
    const here = known({ roles: new Set(['admin']) }, { roles: new Set(['admin']), active: false })
    expect(plan('email,役割\np0@example.jp,受講者', here).problems).toMatchObject([{ line: 2, code: 'no-administrator' }])
    const two = known({ roles: new Set(['admin']) }, { roles: new Set(['admin']) })
    expect(plan('email,役割\np0@example.jp,受講者', two).problems).toEqual([])
    expect(plan('email,役割\np0@example.jp,受講者\np1@example.jp,人事', two).problems).toMatchObject([{ code: 'no-administrator' }])
  })
})
