/** A number of paths, however large: in digits as long as it can be read, else as `10^x`. */
export function powerOfTen(paths: bigint): string {
  const digits = paths.toString()
  if (digits.length <= 9) return digits
  // Of the digits those at the front tell the fraction of the exponent.
  return `10^${(digits.length - 1 + Math.log10(Number(`${digits[0]}.${digits.slice(1, 16)}`))).toFixed(1)}`
}
