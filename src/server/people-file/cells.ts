import type { ImportColumn } from '../../contract/people-import.ts'
import type { Role } from '../../contract/role.ts'
import type { Language } from '../../core/scenario/scenario.ts'

/** Full-width letters, ＠ and spaces become plain ones, so that what looks the same is the same. */
const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

const columns: Readonly<Record<string, ImportColumn>> = {
  氏名: 'name',
  名前: 'name',
  name: 'name',
  メールアドレス: 'email',
  メール: 'email',
  email: 'email',
  'e-mail': 'email',
  部署: 'department',
  部門: 'department',
  所属: 'department',
  department: 'department',
  グループ: 'cohort',
  クラス: 'cohort',
  cohort: 'cohort',
  cohorts: 'cohort',
  役割: 'roles',
  権限: 'roles',
  role: 'roles',
  roles: 'roles',
  言語: 'language',
  language: 'language',
}

const roleNames: Readonly<Record<string, Role>> = {
  受講者: 'trainee',
  trainee: 'trainee',
  講師: 'trainer',
  トレーナー: 'trainer',
  trainer: 'trainer',
  人事: 'hr',
  hr: 'hr',
  管理者: 'admin',
  admin: 'admin',
  administrator: 'admin',
}

const languageNames: Readonly<Record<string, Language>> = {
  日本語: 'ja',
  ja: 'ja',
  japanese: 'ja',
  英語: 'en',
  en: 'en',
  english: 'en',
}

const lookUp =
  <Value>(names: Readonly<Record<string, Value>>) =>
  (cell: string): Value | undefined =>
    Object.hasOwn(names, fold(cell)) ? names[fold(cell)] : undefined

/** The meaning of a cell, in Japanese or English, whatever its width and case; undefined if it has none. */
export const columnOf = lookUp(columns)
export const roleOf = lookUp(roleNames)
export const languageOf = lookUp(languageNames)
export const emailOf = fold

/** The parts of a cell that holds several: `受講者、講師` or `trainee; trainer`. */
export const partsOf = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[;；、,，\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]
