import type { FindingPage } from '../../src/cli/explain/finding-page.ts'

const groups: Readonly<Record<string, string>> = {
  1: '書式 / Form',
  2: '構成 / Structure',
  3: '評価 / Scores',
  4: '見破られやすさ / Giveaways',
  5: '言葉 / Language',
}

const opening = `# 指摘の一覧 / Findings

\`check\` が見つけたことには、\`KD201\` のような番号が付いています。番号の意味は変わりません。それぞれのページに、何が起きているか、
受講者にどう響くか、どう直すかを、例とともに書いています。端末では \`kandokoro explain KD201\` で同じ説明を読めます。
「誤り」があるシナリオは使えません。「注意」は使えるけれども直したほうがよいところ、「参考」は知っておくとよいことです。

例はどれも「届かない返金」という一つの小さなシナリオ（\`tests/findings/base/scenario.yaml\`）の一部で、書かれていない部分はそのままです。
例はすべて自動で確かめています。直す前の例ではその番号の指摘だけが出て、直した後の例では何も出ません。

Everything that \`check\` finds carries a number such as \`KD201\`, whose meaning never changes. Each page says what is wrong, what it does to
trainees and how to mend it, with an example; \`kandokoro explain KD201\` shows the same in a terminal. A scenario with an error cannot be used;
a warning marks what had better be mended, a note what is good to know. All examples are parts of one small case
(\`tests/findings/base/scenario.yaml\`), of which the rest stays as it is. Every one is tested: before mending exactly this finding is there, after
mending none.
`

const closing = `## ページを書く / Writing a page

見出しはどのページも同じです。「例 · Example」には、直す前と直した後の部分だけを書きます。書いた項目が、小さなシナリオの同じ場所の項目と入れ替わります。
選択肢は丸ごと、場面や一覧はその中の項目ごとに入れ替わります。書き方の細かい点は \`tests/findings/example.ts\` に、ページに示せない例は
\`tests/findings/generated.ts\` にあります。この一覧は \`npx vitest run --project unit tests/findings -u\` で書き直します。

All pages have the same headings. The example holds only the parts before and after mending; what stands there takes the place of the same entry
of the small case: a choice as a whole, scenes and lists entry by entry. The details are in \`tests/findings/example.ts\`, examples that cannot be
shown in \`tests/findings/generated.ts\`. \`npx vitest run --project unit tests/findings -u\` writes this index anew.
`

/** The index of all pages, in the order given. */
export function indexOf(pages: readonly FindingPage[]): string {
  const sections = Object.entries(groups).flatMap(([digit, title]) => {
    const rows = pages.filter(({ code }) => code[2] === digit).map(rowOf)
    return rows.length === 0
      ? []
      : [`## ${title}\n\n| 番号 / Code | 重さ / Severity | 内容 / What it is |\n| --- | --- | --- |\n${rows.join('\n')}\n`]
  })
  return [opening, ...sections, closing].join('\n')
}

const rowOf = ({ code, severity, title }: FindingPage) =>
  `| [${code}](${code}.md) | ${severity.ja} / ${severity.en} | ${title.ja} / ${title.en} |`
