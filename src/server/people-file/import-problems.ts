import type { ImportColumn, ImportProblem } from '../../contract/people-import.ts'
import type { Language } from '../../core/scenario/scenario.ts'

/** What is said of each problem, with the cell or the header that has it, and what would do. */
const texts: Readonly<Record<ImportProblem['code'], (cell: string) => Readonly<Record<Language, string>>>> = {
  'not-text': () => ({
    ja: '文字コードを読み取れません。UTF-8 または Shift_JIS の CSV で保存してください。',
    en: 'The file is not readable as text. Save it as CSV in UTF-8 or Shift_JIS.',
  }),
  'broken-csv': () => ({
    ja: 'CSV として読めません。引用符（"）が閉じているか確かめてください。',
    en: 'This is not CSV. See whether every quotation mark (") is closed.',
  }),
  'no-header': () => ({
    ja: '見出しの行がありません。1 行目に「氏名,メールアドレス」のように列の名前を書いてください。',
    en: 'There is no header. Write the names of the columns in the first line, such as “name,email”.',
  }),
  'unknown-column': (cell) => ({
    ja: `「${cell}」という列はありません。使えるのは 氏名・メールアドレス・部署・グループ・役割・言語 です。`,
    en: `There is no column “${cell}”. Columns are name, email, department, cohort, roles and language.`,
  }),
  'repeated-column': (cell) => ({ ja: `「${cell}」の列が 2 つあります。`, en: `The column “${cell}” is there twice.` }),
  'no-email-column': () => ({ ja: '「メールアドレス」の列がありません。', en: 'There is no column “email”.' }),
  'too-many-cells': () => ({ ja: '見出しより多くの値があります。', en: 'There are more cells than columns.' }),
  'no-email': () => ({ ja: 'メールアドレスがありません。', en: 'The e-mail is missing.' }),
  'bad-email': (cell) => ({ ja: `「${cell}」はメールアドレスではありません。`, en: `“${cell}” is not an e-mail address.` }),
  'repeated-email': (cell) => ({ ja: `「${cell}」は前の行にもあります。`, en: `“${cell}” is in an earlier line too.` }),
  'no-name': () => ({ ja: '新しい人には氏名が要ります。', en: 'Somebody new needs a name.' }),
  'bad-text': (cell) => ({
    ja: `「${cell.slice(0, 20)}」は使えません。制御文字なしの 100 文字までにしてください。`,
    en: `“${cell.slice(0, 20)}” cannot be used. Up to 100 characters, without control characters.`,
  }),
  'unknown-role': (cell) => ({
    ja: `「${cell}」という役割はありません。受講者・講師・人事・管理者 のどれかにしてください。`,
    en: `There is no role “${cell}”. Roles are trainee, trainer, hr and admin.`,
  }),
  'unknown-language': (cell) => ({
    ja: `「${cell}」という言語は使えません。ja か en にしてください。`,
    en: `The language “${cell}” is not available. Use ja or en.`,
  }),
  'no-administrator': () => ({
    ja: 'この取り込みのあとに管理者がいなくなります。管理者を 1 人は残してください。',
    en: 'No administrator would be left after this import. Keep at least one.',
  }),
}

/** A problem at a line of the file; `cell` is what is written there. */
export const importProblem = (code: ImportProblem['code'], line: number, cell = '', column?: ImportColumn): ImportProblem => ({
  line,
  code,
  ...(column === undefined ? {} : { column }),
  text: texts[code](cell),
})
