/** The same short sound case in English. */
export const templateEn = `# yaml-language-server: $schema=SCHEMA
# A Kandokoro scenario to start from. It plays as it is: rewrite the words, add scenes, make it a case of your own.
# How to write: scenarios/README.md. How to prove: kandokoro check. How to try: kandokoro play.

format: 1
# The same as the folder. Saved attempts point to it, so leave it alone once the case is published.
id: ID
language: en
title: Charged Twice
summary: The same membership fee has been taken twice, and last week’s message got an automatic reply. What do you say first?
# phone | visit | counter | chat | email | social
channel: phone
playtime: 4
# The axes this case trains, the foremost first. Every way through should give each at least three decisions that tell.
trains: [ownership, empathy]

# What the trainee reads before the start: only what they would know by then.
briefing:
  role: You answer the members’ line of a grocery delivery service.
  situation: Monday morning. Ms Clarke is on the line. Your screen shows one chat message from her, last Thursday. Refunds are handled by accounts.

# Papers that may be looked at, or not.
papers:
  chat-log:
    title: Chat record (last Thursday)
    text: |-
      Ms Clarke: “This month’s fee was taken twice. Please look into it.”
      Automatic reply: “We have received your message. The team in charge will contact you in turn.”
      Nothing from us since.

# \`you\` is the trainee. \`mood\` names the meter that a person’s face follows.
cast:
  you: { name: You, role: Members’ line }
  clarke:
    name: Ms Clarke
    role: Member
    portrait: { head: medium2, clothes: "6b7f6a" }
    mood: anger
customer: clarke

# Numbers that decisions move, from 0 to 100.
meters:
  anger: { label: Anger, start: 60 }

# What has been learnt. One with \`shown: false\` is never seen: it remembers what was done.
facts:
  need-heard: What troubles her now
  checked: { label: Asked accounts, shown: false }

# Hidden circumstances, one of which is drawn for each attempt. Every ending should be within reach under each.
variants:
  need:
    rent: Her rent leaves the account on Friday, and the balance will not cover it
    silence: More than the money, a week without an answer has hurt

start: opening

scenes:
  opening:
    lines:
      - Monday, ten in the morning. The members’ line rings.
      - clarke: “This month’s fee has been taken from my account twice.”
      - clarke(tired): “I wrote to you last week. All I got was an automatic reply.”
    # A question for guided practice. It must not give the answer away.
    hint: What has Ms Clarke been waiting for all week?
    # Keep the options about equally long and all of them plausible, so that the best one cannot be told by its looks.
    choose:
      dates:
        say: I’m sorry you were charged twice. I’ll take care of this myself. Could you give me the dates?
        rate: { ownership: 3, empathy: 2 }
        # A tag for the technique, with the words that show it, copied exactly from what is said.
        moves: [{ own.represent: I’ll take care of this myself }]
        effect: { anger: -5 }
        because: You take it on, so things move. But the week she waited goes unmentioned, and you still don’t know what it costs her.
        goto: details
      listen:
        say: You’ve waited a week for an answer, and I’m sorry. Tell me first what this has meant for you.
        rate: { ownership: 4, empathy: 4 }
        moves: [{ own.partial_apology: "You’ve waited a week for an answer, and I’m sorry" }, { emp.kiku_listen: Tell me first }]
        effect: { anger: -15, learn: need-heard }
        because: You apologise for the week before anything else and ask. She can say what troubles her instead of repeating the facts.
        goto: details
      call-back:
        say: I do apologise for the inconvenience. Charges are for accounts, so I’ll have them call you back shortly.
        rate: { ownership: 0, empathy: 1 }
        moves: [{ anti.relay_loop: I’ll have them call you back shortly }]
        effect: { anger: +10 }
        because: Politely put, and the same as the automatic reply in a human voice. Her week of waiting begins again.
        goto: waited-already

  details:
    lines:
      - clarke: “On the third and on the fifth. Forty-eight each time.”
      # A line with \`when\` is heard only where that holds.
      - clarke(anxious): “My rent goes out on Friday. I don’t know whether there will be enough.”
        when: { knows: need-heard, variant: { need: rent } }
      - clarke(sad): “It isn’t so much the money. It’s being left alone with it.”
        when: { knows: need-heard, variant: { need: silence } }
      - The second payment shows as “pending”. Only accounts can say whether it can be cancelled or must be refunded.
    hint: What could make her feel that something has changed with this call?
    choose:
      cause:
        say: It looks as if your old card and your new one were both charged.
        rate: { ownership: 1, empathy: 0 }
        moves: [{ anti.over_explain: both charged }]
        effect: { anger: +10 }
        because: A guess at the mechanism does not say when the money comes back. Causes can wait until her trouble is seen to.
        goto: answer
      check-now:
        say: I’ll ask accounts now. Could you stay on the line for five minutes?
        rate: { ownership: 4, empathy: 3 }
        moves: [{ own.cause_commit: I’ll ask accounts now }]
        effect: { anger: -15, learn: checked }
        because: You find out yourself, at once. Five minutes is a prospect, so waiting is not being forgotten.
        goto: answer
      reassure:
        say: I quite understand that you’re worried. We should be able to return it, so please don’t be.
        rate: { ownership: 2, empathy: 2 }
        moves: [{ anti.hollow_empathy: I quite understand }]
        effect: { anger: -5 }
        because: A kind voice, but nothing has been checked. She is asked to feel safe without a reason to.
        goto: answer

  waited-already:
    lines:
      - clarke(angry): “I’ve been waiting for that call since last week!”
    hint: How might you take back what you have just said?
    choose:
      pass-on:
        say: I’m sorry to keep you waiting again. I’ll urge my colleagues in accounts to ring you right away.
        rate: { ownership: 1, empathy: 1 }
        moves: [{ anti.relay_loop: urge my colleagues in accounts }]
        because: Well meant, but whoever will ring is still nobody she knows. There is no one on this call to rely on.
        goto: answer
      rule:
        say: Billing has its own line, I’m afraid, and our rules don’t let us handle charges from here.
        rate: { ownership: 0, empathy: 0 }
        moves: [{ anti.norm_only: our rules don’t let us }]
        effect: { anger: +10 }
        because: How the company divides its work is nothing to her. One company took the money.
        goto: answer
      take-back:
        say: You’re right. No more calling back. Stay with me, and I’ll find out from accounts myself.
        rate: { ownership: 4, empathy: 3 }
        moves: [{ own.represent: I’ll find out from accounts myself }]
        effect: { anger: -15, learn: checked }
        because: Awkward to say, but the promise is in your hands again. For someone who has waited, that is the first change.
        goto: answer

  answer:
    lines:
      - { narration: Accounts can cancel the second payment today. When the money is back depends on the bank., when: { knows: checked } }
      - narration: The line to accounts is engaged. Whether it will be cancelled or refunded is not yet known.
        when: { not: { knows: checked } }
      - clarke: “So what happens now, and when?”
    hint: How can what you know, and what you don’t, become a promise?
    choose:
      next-bill:
        say: May we take it off next month’s bill? We’d see to the formalities for you.
        rate: { ownership: 2, empathy: 1 }
        effect: { anger: +5 }
        because: It spares her trouble, but it is the way that suits the company. Next month does not help someone short of money this week.
        # The first destination whose condition holds is taken. The last one has no condition.
        goto:
          - { when: { any: [{ variant: { need: rent } }, { anger: { atLeast: 65 } }] }, to: hung-up }
          - { to: waiting }
      call-at-three:
        say: I’ll find out the date and ring you at three today. If anything is still open then, I’ll say so.
        rate: { ownership: 4, empathy: 3 }
        moves: [{ own.next_step: ring you at three today }]
        effect: { anger: -10 }
        because: You cannot give the date yet, but you can give an hour and yourself. Saying what is open too makes it safe to wait.
        goto:
          - { when: { anger: { atMost: 45 } }, to: settled }
          - { to: waiting }
      half-price:
        say: Let me take half off your next order to make up for it. Could we leave it at that?
        rate: { ownership: 1, empathy: 0 }
        moves: [{ anti.premature_solution: half off your next order }]
        effect: { anger: +15 }
        because: Before the trouble is mended a discount sounds like hush money. Not a penny has come back yet.
        goto:
          - { when: { anger: { atMost: 50 } }, to: waiting }
          - { to: hung-up }

# case: resolved, ongoing or lost. relationship: restored, kept or damaged.
endings:
  settled:
    title: Three o’clock
    case: resolved
    relationship: restored
    lines:
      - At three you ring. The second payment has been cancelled and will be back on Wednesday.
      - clarke(relieved): “On the dot. Now I can sleep.”
    lesson: Better than a quick answer is deciding who will give it and when, and keeping to it. That is how trust comes back.
  waiting:
    title: Wait and see
    case: ongoing
    relationship: kept
    lines:
      - clarke(suspicious): “All right. But please, this time for real.”
      - The call ends. Ms Clarke leaves her statement open on the screen for a while.
    lesson: Anger may settle, but with little that has been checked people wait and see. Your next call decides what this one was worth.
  hung-up:
    title: A cancellation
    case: lost
    relationship: damaged
    lines:
      - clarke(cold): “Never mind. I’ll ask my bank, and the consumer advice centre.”
      - The line goes dead. In the evening her cancellation arrives.
    lesson: A solution that suits the company leaves the customer alone a second time. Ask first what is needed, and by when.

# Ways of putting it that are worth remembering, shown in the debrief.
phrases:
  time-and-name:
    text: I’ll ring you at three today. If anything is still open then, I’ll say so.
    use: When there is no answer yet. Make the hour and yourself the promise.
`
