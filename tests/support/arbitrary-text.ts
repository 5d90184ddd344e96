import fc from 'fast-check'

/** Texts that a careless YAML writer or reader would change. */
const treacherous = [
  'no', 'yes', 'on', 'true', 'null', '~', '1', '-1.50', '0x1F', '1e3', '.inf', '2026-01-01', '12:30', '14時：三分', '<<', '=', '__proto__',
  '- a', '-', '? a', ': b', 'a: b', 'a:', 'a #b', '#c', '&anchor', '*alias', '!tag', '!!js/function x', '|', '>-', '%YAML 1.1', '@a', '`a`',
  '"quoted"', "'quoted'", "it's", '[flow', '{flow: 1}', 'a, b', '---', '...', '--- a', '\\', '\\n', 'tab\tinside', '「全角」、。', '　全角の空白　を　含む',
  'two\nlines', 'a\n\nb', 'a\n  indented\nb', 'a \nb', '# a\n# b', '- a\n- b', 'key: a\nkey: b', '--- \n...', '😀👩‍👩‍👧', 'e\u0301', 'é', '\u2028x\u2029y', 'a\ufeffb',
  `${'長い文を折り返さずに保つこと。'.repeat(12)}`, `${'many words to be folded '.repeat(12)}end`, `x${' '.repeat(100)}y`, '</script><b>', '{{mustache}} ${dollar}',
]

// Control characters and lone surrogates are refused by the schema.
const unreadable = /[\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u

/** Any text that a scenario may hold: trimmed, not empty, unicode of every kind, YAML's traps among them. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .oneof(
    { arbitrary: fc.constantFrom(...treacherous), weight: 2 },
    { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), weight: 1 },
    { arbitrary: fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', ':', '#', '-', '"', "'", '\\', '、'), maxLength: 12 }), weight: 1 },
  )
  .map((written) => written.trim())
  .filter((written) => written.length > 0 && !unreadable.test(written))
