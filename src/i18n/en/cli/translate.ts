import type { TranslateWords } from '../../ja/cli/translate.ts'

/** What `translate` says. */
export const translateWords: TranslateWords = {
  help: {
    summary: 'Begins a translation or brings it up to date, keeping comments.',
    usage: 'PATH --to ja|en [--check]',
    options: {
      to: 'The language to translate into: <language>.yaml beside the scenario.',
      check: 'Write nothing; exit with 1 if any text is stale or missing.',
    },
    notes: [
      'A text without translation is entered as “todo-…: source text”. Write the translation over the source; the next run takes “todo-” off.',
      'A text whose source has changed gets “# 要見直し (stale) KEY: source as it is now”. Revise the translation and give it that key.',
      'A translation whose source is gone is not deleted: it becomes a comment, “# 原文なし (gone)”.',
      'Example: kandokoro translate scenarios/absent-customer --to en',
    ].join('\n'),
  },
  noLanguage: 'Say which language to translate into, for example --to en.',
  untranslated: ({ file }) => `${file} has errors, so its translation was left as it is. Mend them, then run this again.`,
  ownLanguage: ({ path, language }) => `“${path}” is written in ${language} itself.`,
  left: ({ file }) => `${file} was left as it is. Mend what is found, then run this again.`,
  counts: ({ file, current, stale, missing, gone }) => `${file}: ${current} up to date, ${stale} stale, ${missing} missing, ${gone} gone`,
  begun: ({ file }) => `Began ${file}. Translate the texts marked “todo-”.`,
  refreshed: ({ file }) => `Rewrote ${file}.`,
}
