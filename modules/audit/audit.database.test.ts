import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desc, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'
import { readAnchors } from './anchors'
import { auditBatch, auditQuery, auditVerbs, lastAuditId, listAudit } from './desk-queries'
import { exportAudit } from './export'
import { EVERYTHING } from './filter'
import { auditHash, CHAIN_START, recordAudit } from './record'
import { verifyAudit } from './verify'
import { verifyTail, watchAudit } from './watch'

let file = ''

/** The owner of the table at work: what the trigger refuses to the program. */
async function behindTheScenes(statement: ReturnType<typeof sql>) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = '25s'`)
    await tx.execute(sql`alter table audit_log disable trigger user`)
    await tx.execute(statement)
    await tx.execute(sql`alter table audit_log enable trigger user`)
  })
}

beforeEach(async () => {
  await behindTheScenes(sql`truncate audit_log restart identity`)
  file = join(mkdtempSync(join(tmpdir(), 'moc-')), 'audit-head')
})

/** Lines of as many deeds, linked as `recordAudit` links them, but in one statement: thousands take no time. */
async function write(count: number, verb = 'publish') {
  const [last] = await db.select({ hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  let previousHash = last?.hash ?? CHAIN_START
  const rows = Array.from({ length: count }, (_, index) => {
    const details = { tiêuĐề: `Bài số ${index}`, sâu: { b: [1, null], a: true } }
    const entry = { actorId: null, verb, object: `article:${index + 1}`, details }
    const at = new Date()
    const row = { ...entry, at, previousHash, hash: auditHash(previousHash, entry, at) }
    previousHash = row.hash
    return row
  })
  await db.insert(auditLog).values(rows)
}

/** Somebody who can change rows and knows how the chain is made: everything from `id` on fits together again. */
async function rewriteFrom(id: number) {
  const rows = await auditBatch(db, EVERYTHING, null, Number.MAX_SAFE_INTEGER, 10_000)
  let previousHash = CHAIN_START
  for (const row of rows) {
    const entry = row.id === id ? { ...row, object: 'article:999' } : row
    const hash = auditHash(previousHash, entry, row.at)
    await behindTheScenes(sql`update audit_log set object = ${entry.object}, previous_hash = ${previousHash}, hash = ${hash}
      where id = ${row.id}`)
    previousHash = hash
  }
}

test('a log nobody touched is whole, also side by side', async () => {
  const deed = () => db.transaction((tx) => recordAudit(tx, { actorId: null, verb: 'publish', object: 'article:1' }))
  await Promise.all(Array.from({ length: 12 }, deed))
  expect(await verifyAudit(db)).toMatchObject({ rowCount: 12, fault: null, firstBadId: null })
})

test.each([
  ['changed', sql`update audit_log set object = 'article:999' where id = 3`, 3],
  ['given another time', sql`update audit_log set at = at + interval '1 millisecond' where id = 2`, 2],
  ['given other details', sql`update audit_log set details = '{}' where id = 4`, 4],
  ['removed', sql`delete from audit_log where id = 3`, 4],
])('a row that was %s is named', async (_, tampering, firstBadId) => {
  await write(6)
  await behindTheScenes(tampering)
  expect(await verifyAudit(db)).toMatchObject({ firstBadId, fault: 'changed' })
})

test('the program itself can neither change nor remove a line', async () => {
  await write(1)
  for (const deed of [sql`update audit_log set verb = 'x'`, sql`delete from audit_log`, sql`truncate audit_log`]) {
    await expect(db.execute(deed)).rejects.toThrow()
  }
  expect(await verifyAudit(db)).toMatchObject({ rowCount: 1, fault: null })
})

test('a rewritten chain fits together, but not with what was kept outside the database', async () => {
  await write(4)
  expect(await watchAudit(db, new Date(), file)).toMatchObject({ rowCount: 4, fault: null })
  await write(4)
  const anchors = await readAnchors(file)
  expect(anchors).toHaveLength(1)
  await rewriteFrom(2)
  expect(await verifyAudit(db)).toMatchObject({ fault: null, rowCount: 8 })
  expect(await verifyAudit(db, { anchors })).toMatchObject({ fault: 'rewritten', firstBadId: 4 })
  expect(await verifyTail(db, file)).toMatchObject({ fault: 'rewritten', firstBadId: 4 })
})

test('an end that was cut off is missed', async () => {
  await write(5)
  await watchAudit(db, new Date(), file)
  await behindTheScenes(sql`delete from audit_log where id > 2`)
  const anchors = await readAnchors(file)
  expect(await verifyAudit(db)).toMatchObject({ fault: null, rowCount: 2 })
  expect(await verifyAudit(db, { anchors })).toMatchObject({ fault: 'cut', firstBadId: 5, rowCount: 2 })
  expect(await watchAudit(db, new Date(), file)).toMatchObject({ fault: 'rewritten', firstBadId: 5 })
  expect(await readAnchors(file)).toEqual(anchors)
})

test('a place is kept when an hour has passed or a thousand rows have come, never of a log that does not fit', async () => {
  const start = new Date()
  const hours = (count: number) => new Date(start.getTime() + count * 3_600_000)
  expect(await watchAudit(db, start, file)).toBeNull()
  expect(existsSync(file)).toBe(false)
  await write(2)
  expect(await watchAudit(db, start, file)).toMatchObject({ rowCount: 2 })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await write(1)
  expect(await watchAudit(db, hours(0.9), file)).toBeNull()
  expect(await watchAudit(db, hours(1), file)).toMatchObject({ rowCount: 1 })
  expect(await watchAudit(db, hours(9), file)).toBeNull()
  await write(1_000)
  expect(await watchAudit(db, hours(1), file)).toMatchObject({ rowCount: 1_000 })
  const kept = await readAnchors(file)
  expect(kept.map(({ id }) => id)).toEqual([2, 3, 1_003])
  expect(await verifyAudit(db, { anchors: kept })).toMatchObject({ fault: null, anchorCount: 3 })
  await write(3)
  await behindTheScenes(sql`update audit_log set verb = 'x' where id = 1005`)
  expect(await watchAudit(db, hours(20), file)).toMatchObject({ fault: 'changed', firstBadId: 1_005 })
  expect(await readAnchors(file)).toEqual(kept)
})

test('a line torn by a power cut is passed over, one that was edited is not', async () => {
  await write(1)
  await watchAudit(db, new Date(), file)
  appendFileSync(file, '2026-11-26T00:00:00.000Z\t12')
  expect(await readAnchors(file)).toHaveLength(1)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\t1\t/, '\tmột\t'))
  await expect(readAnchors(file)).rejects.toThrow(SyntaxError)
})

test('lines are found by person, deed, object and day, page after page, none twice and none missed', async () => {
  const [lan] = await db
    .insert(users)
    .values({ email: 'lan@toasoan.vn', name: 'Lan', role: 'editor', passwordHash: '' })
    .onConflictDoUpdate({ target: users.email, set: { name: 'Lan' } })
    .returning({ id: users.id })
  await write(3, 'publish')
  await db.transaction(async (tx) => {
    for (const object of ['article:2', 'comment:2', 'user:7']) {
      await recordAudit(tx, { actorId: lan!.id, verb: 'approve', object })
    }
  })
  const found = async (change: Partial<typeof EVERYTHING>) =>
    (await listAudit(db, { ...EVERYTHING, ...change }, null, 50)).map(({ verb, object }) => `${verb} ${object}`)
  expect(await found({ actor: lan!.id })).toEqual(['approve user:7', 'approve comment:2', 'approve article:2'])
  expect(await found({ actor: 'system', verb: 'publish' })).toHaveLength(3)
  expect(await found({ kind: 'article', objectId: '2' })).toEqual(['approve article:2', 'publish article:2'])
  expect(await found({ kind: 'comment' })).toEqual(['approve comment:2'])
  expect(await found({ from: new Date(Date.now() + 60_000) })).toEqual([])
  expect(await found({ before: new Date(Date.now() - 60_000) })).toEqual([])
  expect(await auditVerbs(db)).toEqual(['approve', 'publish'])
  const pages: number[] = []
  let place: { at: Date; id: number } | null = null
  for (;;) {
    const page: { at: Date; id: number }[] = await listAudit(db, EVERYTHING, place, 2)
    if (page.length === 0) break
    pages.push(...page.map(({ id }) => id))
    place = page.at(-1) ?? null
  }
  expect(pages).toEqual([6, 5, 4, 3, 2, 1])
})

test('the log is handed out whole, in pieces, with what proves it, and later lines stay out', async () => {
  await write(2_500)
  const lastId = await lastAuditId(db)
  const words = () => ({ verb: '=Xuất bản', object: 'Bài viết' })
  const pieces = exportAudit(db, EVERYTHING, lastId, 'jsonl', words)
  const first = (await pieces.next()).value as string
  await write(1)
  let text = first
  for await (const piece of pieces) text += piece
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first.trim().split('\n')).toHaveLength(1_000)
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 2_500 }, (_, index) => index + 1))
  let head = CHAIN_START
  for (const { previousHash, hash, at, ...entry } of rows) {
    expect(previousHash).toBe(head)
    expect(auditHash(head, entry, new Date(at))).toBe(hash)
    head = hash
  }
  let csv = ''
  for await (const piece of exportAudit(db, { ...EVERYTHING, kind: 'article', objectId: '7' }, lastId, 'csv', words))
    csv += piece
  expect(csv.split('\r\n')[0]).toBe(
    '\ufeff"Số","Lúc","Ai","Thư điện tử","Việc","Mã việc","Đối tượng","Mã đối tượng","Chi tiết"',
  )
  expect(csv.split('\r\n')[1]).toMatch(
    /^7,"[^"]+","Hệ thống","","'=Xuất bản","publish","Bài viết","article:7","\{""sâu/,
  )
})

test('a page of a long log is read from an index in its order, whatever is filtered', async () => {
  await db.insert(users).values(
    Array.from({ length: 40 }, (_, index) => ({
      email: `dai-${index}@toasoan.vn`,
      name: 'Dài',
      role: 'reporter' as const,
      passwordHash: '',
    })),
  )
  await behindTheScenes(sql`
    insert into audit_log (at, actor_id, verb, object, details, previous_hash, hash)
    select now() - n * interval '1 minute',
      case when n % 3 = 0 then null else (select min(id) from users) + (n % 40) end,
      'verb-' || (n % 50), case when n % 9 = 0 then 'user:' else 'article:' end || (n % 10000), '{}', '', ''
    from generate_series(1, 30000) as n`)
  await db.execute(sql`analyze audit_log`)
  const [someone] = await db.select({ id: users.id }).from(users).limit(1)
  const place = { at: new Date(Date.now() - 15_000 * 60_000), id: 15_000 }
  const filters = [
    {},
    { actor: someone!.id },
    { actor: 'system' as const },
    { verb: 'verb-7' },
    { kind: 'user' },
    { kind: 'article', objectId: '12' },
    { from: new Date(Date.now() - 20_000 * 60_000), before: new Date(Date.now() - 10_000 * 60_000) },
    { actor: someone!.id, verb: 'verb-7' },
  ]
  for (const filter of filters) {
    for (const from of [null, place]) {
      const query = auditQuery(db, { ...EVERYTHING, ...filter }, from, 51)
      const rows = await db.execute(sql`explain (analyze, buffers, format json) ${query}`)
      const [{ Plan: plan }] = Object.values(rows[0] as object)[0] as [{ Plan: Record<string, unknown> }]
      const text = JSON.stringify(plan)
      const what = `${JSON.stringify(filter)} ${from ? 'trang sau' : 'trang đầu'}`
      expect(text, what).not.toMatch(/"Node Type":"Seq Scan"[^}]*"Relation Name":"audit_log"/)
      expect((plan['Shared Hit Blocks'] as number) + (plan['Shared Read Blocks'] as number), what).toBeLessThan(1_200)
    }
  }
})
