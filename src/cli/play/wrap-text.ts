import { model } from 'budoux/module/data/models/ja.js'
import { Parser } from 'budoux/module/parser.js'
import stringWidth from 'string-width'

const parser = new Parser(model)
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })
const kana = /[\u3040-\u30ff]/
const neverFirst = /^[、。，．・：；？！゛゜ヽヾゝゞ々ー〜～…‥）］｝〉》」』】〕ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%,.!?:;)\]}’”]/
const neverLast = /[（［｛〈《「『【〔([{“‘]$/

/**
 * `text` in lines of at most `columns` terminal columns, wide characters counting two. Lines break at spaces and between
 * Japanese phrases; a phrase longer than a line breaks anywhere but before closing and after opening punctuation.
 * Line breaks in the text stay.
 */
export function wrapText(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => filled(piecesOf(line, columns), columns))
}

/** What must stay on one line, each piece with the spaces after it. */
function piecesOf(line: string, columns: number): string[] {
  const words = line.split(/(?<= )(?! )/)
  const phrases = words.flatMap((word) => (kana.test(word) ? parser.parse(word) : [word]))
  const fits = (piece: string) => stringWidth(piece.trimEnd()) <= columns
  const pieces = phrases.flatMap((phrase) => (fits(phrase) ? [phrase] : Array.from(graphemes.segment(phrase), ({ segment }) => segment)))
  const bound: string[] = []
  for (const piece of pieces) {
    const last = bound.at(-1)
    const isBound = last !== undefined && (neverFirst.test(piece) || neverLast.test(last))
    if (isBound && fits(last + piece)) bound[bound.length - 1] = last + piece
    else bound.push(piece)
  }
  return bound
}

function filled(pieces: readonly string[], columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
