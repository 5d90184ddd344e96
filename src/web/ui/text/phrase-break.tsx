import { Fragment, useEffect, useState } from 'react'
import styles from './phrase-break.module.css'

type Phrases = (text: string) => readonly string[]

let splitter: Promise<Phrases> | undefined

function loadSplitter(): Promise<Phrases> {
  splitter ??= Promise.all([import('budoux/module/parser.js'), import('budoux/module/data/models/ja.js')]).then(
    ([{ Parser }, { model }]) => {
      const parser = new Parser(model)
      return (text) => parser.parse(text)
    },
  )
  return splitter
}

const kana = /[぀-ヿ]/
const browserBreaks = () => CSS.supports('word-break', 'auto-phrase')

/**
 * Text whose lines break between Japanese phrases. Browsers that do so themselves get the text as it is;
 * for the others BudouX is fetched, and until it is there the text stands unbroken.
 */
export function PhraseBreak({ text, browserDoes = browserBreaks }: { text: string; browserDoes?: () => boolean }) {
  const [phrases, setPhrases] = useState<readonly string[]>()
  useEffect(() => {
    setPhrases(undefined)
    if (!kana.test(text) || browserDoes()) return
    let current = true
    loadSplitter().then(
      (split) => current && setPhrases(split(text)),
      () => undefined, // offline before it was fetched: lines break anywhere
    )
    return () => {
      current = false
    }
  }, [text, browserDoes])

  if (phrases === undefined) return text
  return (
    <span className={styles.phrases}>
      {phrases.map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: phrases of one text keep their places
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  )
}
