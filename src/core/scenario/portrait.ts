import { z } from 'zod'

/** Heads of the Open Peeps set that suit a workplace. */
export const heads = [
  'afro',
  'bangs',
  'bangs2',
  'bantuKnots',
  'bun',
  'bun2',
  'buns',
  'cornrows',
  'cornrows2',
  'dreads1',
  'dreads2',
  'flatTop',
  'flatTopLong',
  'grayBun',
  'grayMedium',
  'grayShort',
  'hijab',
  'long',
  'longAfro',
  'longBangs',
  'longCurly',
  'medium1',
  'medium2',
  'medium3',
  'mediumBangs',
  'mediumBangs2',
  'mediumBangs3',
  'mediumStraight',
  'noHair1',
  'noHair2',
  'noHair3',
  'pomp',
  'shaved1',
  'shaved2',
  'shaved3',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'turban',
  'twists',
  'twists2',
] as const

const colour = z.string().regex(/^[0-9a-f]{6}$/, { error: 'colour-shape' })

export const portrait = z
  .strictObject({
    head: z.enum(heads).describe('Hair and head, by its name in the Open Peeps set.'),
    glasses: z
      .enum(['glasses', 'glasses2', 'glasses3', 'glasses4', 'glasses5'])
      .optional()
      .describe('Glasses, by their name in the Open Peeps set.'),
    beard: z
      .enum(['chin', 'full', 'full2', 'goatee1', 'goatee2', 'moustache1', 'moustache2', 'moustache3'])
      .optional()
      .describe('Beard or moustache, by its name in the Open Peeps set.'),
    skin: colour.default('f2d3b1').describe('Skin colour, six hexadecimal digits.'),
    hair: colour.default('2c1b18').describe('Hair colour, six hexadecimal digits.'),
    clothes: colour.default('5b6b8c').describe('Colour of the clothes, six hexadecimal digits.'),
  })
  .describe('How a person is drawn. The face follows their mood.')
export type Portrait = z.infer<typeof portrait>
