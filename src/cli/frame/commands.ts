import type { InterfaceLanguage } from '../../i18n/catalogue.ts'
import { backupWords as enBackup } from '../../i18n/en/cli/backup.ts'
import { checkWords as enCheck } from '../../i18n/en/cli/check.ts'
import { explainWords as enExplain } from '../../i18n/en/cli/explain.ts'
import { formatWords as enFormat } from '../../i18n/en/cli/format.ts'
import { graphWords as enGraph } from '../../i18n/en/cli/graph.ts'
import { newWords as enNew } from '../../i18n/en/cli/new.ts'
import { playWords as enPlay } from '../../i18n/en/cli/play.ts'
import { replayWords as enReplay } from '../../i18n/en/cli/replay.ts'
import { reportWords as enReport } from '../../i18n/en/cli/report.ts'
import { translateWords as enTranslate } from '../../i18n/en/cli/translate.ts'
import { backupWords as jaBackup } from '../../i18n/ja/cli/backup.ts'
import { checkWords as jaCheck } from '../../i18n/ja/cli/check.ts'
import { explainWords as jaExplain } from '../../i18n/ja/cli/explain.ts'
import { formatWords as jaFormat } from '../../i18n/ja/cli/format.ts'
import { graphWords as jaGraph } from '../../i18n/ja/cli/graph.ts'
import { newWords as jaNew } from '../../i18n/ja/cli/new.ts'
import { playWords as jaPlay } from '../../i18n/ja/cli/play.ts'
import { replayWords as jaReplay } from '../../i18n/ja/cli/replay.ts'
import { reportWords as jaReport } from '../../i18n/ja/cli/report.ts'
import { translateWords as jaTranslate } from '../../i18n/ja/cli/translate.ts'
import type { Command } from './command.ts'

/** A command by its name. It is loaded only when it is asked for, so that every command starts at once. */
export type CommandEntry = {
  readonly name: string
  readonly summary: Readonly<Record<InterfaceLanguage, string>>
  readonly load: () => Promise<Command>
}

type Words = { readonly help: { readonly summary: string } }
const entry = (name: string, ja: Words, en: Words, load: () => Promise<Command>): CommandEntry => ({
  name,
  summary: { ja: ja.help.summary, en: en.help.summary },
  load,
})

/** Every command, in the order in which help shows them. */
export const commands: readonly CommandEntry[] = [
  entry('check', jaCheck, enCheck, async () => (await import('../commands/check.ts')).checkCommand),
  entry('report', jaReport, enReport, async () => (await import('../commands/report.ts')).reportCommand),
  entry('play', jaPlay, enPlay, async () => (await import('../commands/play.ts')).playCommand),
  entry('replay', jaReplay, enReplay, async () => (await import('../commands/replay.ts')).replayCommand),
  entry('graph', jaGraph, enGraph, async () => (await import('../commands/graph.ts')).graphCommand),
  entry('new', jaNew, enNew, async () => (await import('../commands/new.ts')).newCommand),
  entry('translate', jaTranslate, enTranslate, async () => (await import('../commands/translate.ts')).translateCommand),
  entry('format', jaFormat, enFormat, async () => (await import('../commands/format.ts')).formatCommand),
  entry('explain', jaExplain, enExplain, async () => (await import('../commands/explain.ts')).explainCommand),
  entry('backup', jaBackup, enBackup, async () => (await import('../commands/backup.ts')).backupCommand),
  entry(
    'restore',
    { help: jaBackup.restoreHelp },
    { help: enBackup.restoreHelp },
    async () => (await import('../commands/restore.ts')).restoreCommand,
  ),
]
