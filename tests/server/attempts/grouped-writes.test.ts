import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/server/database/database.ts'
import { groupedWrites, type Write } from '../../../src/server/database/grouped-writes.ts'
import { aDatabase, onEachDatabase } from '../../support/a-database.ts'

onEachDatabase((kind) => {
  let database: Database
  let write: Write
  beforeAll(async () => {
    database = await aDatabase(kind)
    write = groupedWrites(database)
  })
  const set = (key: string, value = '1') =>
    write(async (transaction) => {
      await transaction.insertInto('setting').values({ key, value }).execute()
      return key
    })
  const kept = async (like: string) =>
    (await database.db.selectFrom('setting').select('key').where('key', 'like', like).orderBy('key').execute()).map(({ key }) => key)

  describe('writes that arrive together', () => {
    test('are each answered with their own result, once what they wrote can be read', async () => {
      const keys = Array.from({ length: 300 }, (_, index) => `together-${String(index).padStart(3, '0')}`)
      const read = keys.map(async (key) => {
        expect(await set(key)).toBe(key)
        expect(await kept(key)).toEqual([key])
      })
      await Promise.all(read)
      expect(await kept('together-%')).toEqual(keys)
    })

    test('fail alone', async () => {
      await set('taken')
      const answers = await Promise.allSettled([
        set('alone-1'),
        set('taken', '2'),
        set('alone-2'),
        write(() => Promise.reject(new Error('of its own'))),
        set('alone-3'),
      ])
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
      expect(answers[3]).toMatchObject({ reason: new Error('of its own') })
      expect(await kept('alone-%')).toEqual(['alone-1', 'alone-2', 'alone-3'])
      const taken = await database.db.selectFrom('setting').select('value').where('key', '=', 'taken').executeTakeFirst()
      expect(taken?.value).toBe('1')
    })

    test('that fail have written nothing', async () => {
      const half = write(async (transaction) => {
        await transaction.insertInto('setting').values({ key: 'half', value: '1' }).execute()
        throw new Error('then fails')
      })
      await expect(half).rejects.toThrow('then fails')
      expect(await kept('half')).toEqual([])
    })
  })

  test('after a failure, and while others read, writing goes on', async () => {
    await expect(set('taken')).rejects.toThrow()
    const reads = Array.from({ length: 20 }, () => kept('on-%'))
    expect(await Promise.all([set('on-1'), set('on-2')])).toEqual(['on-1', 'on-2'])
    await Promise.all(reads)
    expect(await kept('on-%')).toEqual(['on-1', 'on-2'])
  })
})
