import { passwordLength } from '../../../../contract/password-length.ts'

/** What is wrong with a field, named as in the words, with the number in them. */
export type Wrong =
  | { readonly is: 'name' | 'nameLong' | 'email' | 'taken' | 'password' | 'code' | 'wrongCode' }
  | { readonly is: 'short' | 'long'; readonly count: number }

/** As the server takes them, but for details of e-mails, which it knows better. */
export const wrongName = (name: string): Wrong | undefined =>
  name.trim() === '' ? { is: 'name' } : name.trim().length > 100 ? { is: 'nameLong' } : undefined

export const wrongEmail = (email: string): Wrong | undefined =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? undefined : { is: 'email' }

export function wrongNewPassword({ length }: string): Wrong | undefined {
  const { least, most } = passwordLength
  if (length < least) return { is: 'short', count: least - length }
  return length > most ? { is: 'long', count: length - most } : undefined
}

/** Without the fields that nothing is wrong with. */
export const onlyWrong = <Field extends string>(all: Readonly<Record<Field, Wrong | undefined>>): Partial<Record<Field, Wrong>> =>
  Object.fromEntries(Object.entries(all).filter(([, wrong]) => wrong !== undefined)) as Partial<Record<Field, Wrong>>
