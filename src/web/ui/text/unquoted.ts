/** A title that is a quotation, without its marks, for where it is quoted. */
export const unquoted = (title: string): string => title.replace(/^[「“](.*)[」”]$/, '$1')
