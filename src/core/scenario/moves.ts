/** Techniques (`own`, `emp`, `neg`) and anti-patterns (`anti`) that a choice may be tagged with. */
export const moves = [
  'own.represent',
  'own.partial_apology',
  'own.cause_commit',
  'own.joint_facts',
  'own.next_step',
  'own.evidence',
  'own.org_rule',
  'own.raw_report',
  'own.staff_care',
  'emp.consequence',
  'emp.kiku_listen',
  'emp.kiku_ask',
  'emp.cushion',
  'emp.source_complaint',
  'neg.util_value',
  'neg.util_cost_quality',
  'neg.util_assurance',
  'neg.norm',
  'neg.combo',
  'neg.yield',
  'neg.firm_demand',
  'neg.limit',
  'neg.written_min',
  'neg.close',
  'anti.deflect',
  'anti.relay_loop',
  'anti.hollow_apology',
  'anti.hollow_empathy',
  'anti.premature_solution',
  'anti.push',
  'anti.cost_only',
  'anti.norm_only',
  'anti.over_explain',
  'anti.unlimited_time',
  'anti.inconsistent',
  'anti.accuse_when_right',
  'anti.sontaku',
  'anti.false_kasuhara',
  'anti.exposes_customer',
  'anti.overpromise',
] as const
export type MoveId = (typeof moves)[number]

/** The kinds that make up a negotiation profile. */
export const styleKinds = ['value', 'cost', 'assurance', 'rule', 'combination', 'yielding', 'pushing', 'avoiding', 'limits'] as const
export type StyleKind = (typeof styleKinds)[number]

/** The kind of negotiating that a move shows; moves that are no negotiating are absent. */
export const styleOf: { readonly [move in MoveId]?: StyleKind } = {
  'neg.util_value': 'value',
  'neg.util_cost_quality': 'cost',
  'neg.util_assurance': 'assurance',
  'neg.norm': 'rule',
  'neg.combo': 'combination',
  'neg.yield': 'yielding',
  'neg.firm_demand': 'limits',
  'neg.limit': 'limits',
  'neg.written_min': 'limits',
  'neg.close': 'limits',
  'anti.push': 'pushing',
  'anti.cost_only': 'cost',
  'anti.norm_only': 'rule',
  'anti.deflect': 'avoiding',
  'anti.relay_loop': 'avoiding',
  'anti.unlimited_time': 'yielding',
  'anti.inconsistent': 'yielding',
}

/** Whether a move is an anti-pattern, shown as a flag on the words. */
export const isAntiPattern = (move: MoveId): boolean => move.startsWith('anti.')

/** A move that a choice shows, with the words that show it, if some do. */
export type Move = { readonly move: MoveId; readonly quote?: string }
