/** How a text stands out: `notice` something to look at, `bound` a figure that is no more than a bound. */
type Tone = 'notice' | 'bound'

/** One entry of a table or a list of facts. */
export type Cell = {
  readonly text: string
  readonly tone?: Tone
  /** Whether the words are the scenario’s, whose language may be another than the page’s. */
  readonly isQuoted?: boolean
  /** A bar beside the text: where it begins and ends, 0–1. */
  readonly bar?: { readonly from: number; readonly to: number }
}

export type Table = {
  readonly caption: string
  readonly heads: readonly Cell[]
  /** Of each column: figures stand at the end. */
  readonly align: readonly ('start' | 'end')[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly Cell[])[]
}

export type Fact = { readonly label: string; readonly value: Cell; readonly meaning?: string }

export type Section = {
  /** Names the section within the page. */
  readonly id: string
  readonly title: string
  readonly facts?: readonly Fact[]
  readonly before?: readonly string[]
  readonly tables?: readonly Table[]
  /** How to read the tables. */
  readonly notes?: readonly string[]
  /** Lines to be copied as they are, each under what it does. */
  readonly commands?: readonly { readonly label: string; readonly command: string }[]
}

/** The proof of a scenario in words, to be set as text or as HTML. */
export type ReportPage = {
  readonly language: 'ja' | 'en'
  /** The language of what is quoted from the scenario. */
  readonly quotedIn: 'ja' | 'en'
  readonly title: Cell
  readonly subject: string
  readonly summary: Cell
  /** What is proven, and what is not. */
  readonly status: readonly Cell[]
  readonly sections: readonly Section[]
}
