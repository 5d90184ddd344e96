// Rules come without types. A module is the rule, or has it as `default`, depending on how it was built.
declare module 'textlint-rule-*' {
  type Rule = import('@textlint/kernel').TextlintKernelRule['rule']
  const rule: Rule | { readonly default: Rule }
  export default rule
}
declare module '@textlint-rule/textlint-rule-*' {
  type Rule = import('@textlint/kernel').TextlintKernelRule['rule']
  const rule: Rule | { readonly default: Rule }
  export default rule
}
