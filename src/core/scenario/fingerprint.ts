import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of `content` as UTF-8, 64 hexadecimal digits. */
export const hashOf = (content: string): string => bytesToHex(sha256(utf8ToBytes(content)))

// Consonants only: never a number, `no`, `null` or a rude word, so that it can stand bare as a YAML key.
const letters = 'bcdfghjkmnpqrstv'

/** Six letters that change when `sourceText` changes; a translation carries them to show what it translates. */
export function fingerprint(sourceText: string): string {
  const bytes = sha256(utf8ToBytes(sourceText.normalize('NFC')))
  return Array.from(bytes.subarray(0, 6), (byte) => letters[byte % letters.length]).join('')
}
