/** An error keeps a scenario from being used; a warning does not; a note is a matter of taste, and fails no check. */
export type Severity = 'error' | 'warning' | 'note'

/** What a finding says: what is wrong, and how to mend it. */
export type Said = readonly [reason: string, mend: string]

/** The text of one code in every language of the trainer, from the parameters of the finding. */
export type Message<Parameters> = {
  readonly severity: Severity
  readonly ja: (parameters: Parameters) => Said
  readonly en: (parameters: Parameters) => Said
}

/** Declares a message; the parameters are those that `ja` takes. */
export const message = <Parameters>(
  severity: Severity,
  ja: (parameters: Parameters) => Said,
  en: (parameters: NoInfer<Parameters>) => Said,
): Message<Parameters> => ({ severity, ja, en })
