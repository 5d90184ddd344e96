import type { rubric as source } from '../ja/rubric.ts'
import type { SameKeys } from '../same-keys.ts'

export const rubric: SameKeys<typeof source> = {
  axis: { ownership: 'Ownership', empathy: 'Empathy', negotiation: 'Negotiation' },
  axisMeaning: {
    ownership: 'Did you take the case as your company’s own and promise a next step?',
    empathy: 'Did you see what this customer is going through, and ask?',
    negotiation: 'Did your handling fit the moment?',
  },
  level: {
    ownership: {
      0: 'Turned responsibility elsewhere, or held facts back.',
      1: 'Led with not being involved, or with procedure.',
      2: 'Passed it on politely, without saying what happens when.',
      3: 'Took the case and gave a dated next step. The close was weak.',
      4: 'Took the case as the company’s own, promised who does what by when, and saw it through.',
    },
    empathy: {
      0: 'Denied or made light of what the customer is going through.',
      1: 'Sounded hollow, or apologised again and again.',
      2: 'The right words, but they sounded like a formula.',
      3: 'Took in accurately what was said, and asked one good question.',
      4: 'Put into words what happened to this customer, checked it, listened first and then asked.',
    },
    negotiation: {
      0: 'Pushed, promised without authority, or gave in to make it end.',
      1: 'Offered too early, talked only of cost, or explained too much.',
      2: 'Rule only, or concession only.',
      3: 'The right kind of approach for the moment, with one gap.',
      4: 'Waited for calm, asked about interests, joined rule and benefit; drew a line where one was due.',
    },
  },
  case: { label: 'Case', resolved: 'resolved', ongoing: 'ongoing', lost: 'lost' },
  relationship: { label: 'Relationship', restored: 'restored', kept: 'kept', damaged: 'damaged' },
  mood: {
    smiling: 'smiling', calm: 'calm', concerned: 'concerned', displeased: 'displeased', angry: 'angry', furious: 'furious',
    cold: 'cold', suspicious: 'suspicious', tired: 'tired', anxious: 'anxious', sad: 'downcast', surprised: 'surprised',
    relieved: 'relieved', apologetic: 'apologetic', serious: 'serious',
  },
  style: {
    value: 'value', cost: 'cost', assurance: 'assurance', rule: 'rule', combination: 'combination', yielding: 'yielding', pushing: 'pushing', avoiding: 'avoiding', limits: 'setting limits',
  },
  move: {
    'own.represent': 'Speaking for the company', 'own.partial_apology': 'Partial apology', 'own.cause_commit': 'Promise to find the cause', 'own.joint_facts': 'Checking facts together',
    'own.next_step': 'Dated next step', 'own.evidence': 'Leaving evidence', 'own.org_rule': 'Company rule', 'own.raw_report': 'Unsoftened report', 'own.staff_care': 'Looking after colleagues',
    'emp.consequence': 'Naming the consequence', 'emp.kiku_listen': 'Listening', 'emp.kiku_ask': 'Asking', 'emp.cushion': 'Cushioning words', 'emp.source_complaint': 'Finding the root complaint',
    'neg.util_value': 'Showing value', 'neg.util_cost_quality': 'Lower cost, same quality', 'neg.util_assurance': 'Giving assurance', 'neg.norm': 'Pointing to the agreed rule', 'neg.combo': 'Rule and benefit together',
    'neg.yield': 'Concession', 'neg.firm_demand': 'Clarifying the demand', 'neg.limit': 'Setting a limit', 'neg.written_min': 'Minimal written reply', 'neg.close': 'Bringing to a close',
    'anti.deflect': 'Dodging responsibility', 'anti.relay_loop': 'Passing around', 'anti.hollow_apology': 'Hollow apology', 'anti.hollow_empathy': 'Hollow empathy', 'anti.premature_solution': 'Premature solution',
    'anti.push': 'Pushing', 'anti.cost_only': 'Cost only', 'anti.norm_only': 'Rule only', 'anti.over_explain': 'Over-explaining', 'anti.unlimited_time': 'Time without limit',
    'anti.inconsistent': 'Inconsistent answer', 'anti.accuse_when_right': 'Using being right against them', 'anti.sontaku': 'Softening for the boss', 'anti.false_kasuhara': 'Crying harassment too soon',
    'anti.exposes_customer': 'Exposing the customer', 'anti.overpromise': 'Promise that cannot be kept',
  },
  channel: { phone: 'Phone', visit: 'Visit', counter: 'Counter', chat: 'Chat', email: 'E-mail', social: 'Social media' },
  document: { memo: 'Memo', report: 'Report', letter: 'Letter', mail: 'E-mail', statement: 'Statement' },
}
