import { expect, test } from 'vitest'
import { readFindingPage } from './finding-page.ts'

const page = `# KD999 — 長い / Too long / indeed

注意 · warning

## 何が起きているか

長すぎます。

## 例 · Example

直す前 · Before

\`\`\`yaml wrong
# not a heading · of the page
\`\`\`

## What is wrong

It is too long.
`

test('a page is read into its parts', () => {
  expect(readFindingPage(page)).toMatchObject({
    code: 'KD999',
    title: { ja: '長い', en: 'Too long / indeed' },
    severity: { ja: '注意', en: 'warning' },
    sections: {
      ja: [{ heading: '何が起きているか', lines: ['長すぎます。'] }],
      en: [{ heading: 'What is wrong', lines: ['It is too long.'] }],
    },
    example: { heading: '例 · Example', lines: ['直す前 · Before', '', '```yaml wrong', '# not a heading · of the page', '```'] },
  })
})

test.each([
  ['without a title', page.replace('# KD999', '# 999'), /no title/],
  ['without an example', page.replace('## 例', '### 例'), /KD999.*Example/],
])('a page %s is refused', (_, text, message) => expect(() => readFindingPage(text)).toThrow(message))
