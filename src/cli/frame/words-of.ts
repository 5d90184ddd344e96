import { frameWords as en } from '../../i18n/en/cli/frame.ts'
import { type FrameWords, frameWords as ja } from '../../i18n/ja/cli/frame.ts'
import type { Shell } from './shell.ts'

/** The frame’s own words in the language of the person at the keyboard. */
export const wordsOf = ({ language }: Pick<Shell, 'language'>): FrameWords => ({ ja, en })[language]
