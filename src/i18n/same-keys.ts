/** The shape a translation must have: the same keys as its source, any words; plural forms may be added. */
export type SameKeys<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : SameKeys<Source[Key]>
} & { readonly [plural: `${string}_${'zero' | 'one' | 'other'}`]: string }
