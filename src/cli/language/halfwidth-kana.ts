import type { TextlintKernelRule } from '@textlint/kernel'

/** Reports each run of half-width katakana. The well-kept rule for it would bring a whole test harness along. */
export const halfwidthKana: TextlintKernelRule['rule'] = ({ Syntax, RuleError, report, getSource, locator }) => ({
  [Syntax.Str](node) {
    for (const { 0: run, index } of getSource(node).matchAll(/[\uff66-\uff9f]+/g))
      report(node, new RuleError(`half-width katakana: ${run}`, { padding: locator.range([index, index + run.length]) }))
  },
})
