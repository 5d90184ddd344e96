/** Words and numbers that some reader of YAML, of version 1.1 or 1.2, takes for something else than text. */
const notText = /^(~|null|true|false|yes|no|on|off|y|n|=|<<)$|^[-+]?\.?(inf|nan)$/i
/** Times, signed amounts, dates, colours: texts that begin like a number. */
const likeNumber = /^[-+.]?\d[\w:+.,-]*$|^\+/
const momentLike = /^[+\d][\w:+.-]*( \d[\d:]*)?$/
/** Of these the seconds of `after: 30s` cannot be mistaken. */
const seconds = /^\d+s$/
const indicators = /^[,[\]{}#&*!|>'"%@`]|^[-?:](?=\s|$|[,[\]{}])|^(---|\.\.\.)/
const breaking = /:(?=\s|$)|\s#|[\t\n\r\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|^\s|\s$/u

/** A text as YAML on one line, quoted only if it would not be read as that text otherwise. `inline`: between brackets. */
export function writeText(text: string, inline: boolean): string {
  return isPlain(text, inline) ? text : quoted(text)
}

function isPlain(text: string, inline: boolean): boolean {
  if (text === '' || notText.test(text) || indicators.test(text) || breaking.test(text)) return false
  if (!seconds.test(text) && (likeNumber.test(text) || momentLike.test(text))) return false
  return !inline || !/[,[\]{}]/.test(text)
}

function quoted(text: string): string {
  // Loading refuses control characters as they are, and an editor may not show the others.
  const escaped = JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const needsEscapes = escaped.slice(1, -1) !== text
  return needsEscapes && isBare(text) ? `'${text.replaceAll("'", "''")}'` : escaped
}

/** Whether nothing but quotation marks would have to be escaped. */
const isBare = (text: string) => /^[^'\\\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]*$/u.test(text)
