/** So many findings of one load are told; nobody reads more, and a hostile file must not make millions. */
export const mostFindings = 200
