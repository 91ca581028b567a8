import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { plansOf } from '@/db/testing/plans'
import type { Result } from '@/lib/result'
import { dayKey } from '@/lib/time'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { listDocumentsAtDesk } from './desk-queries'
import { documentPath } from './document-address'
import {
  findDocument,
  listDocumentAddresses,
  listDocumentFields,
  listDocuments,
  listDocumentYears,
  listNewestDocuments,
} from './queries'
import { addDocument, changeDocument } from './save'
import { showDocument, withdrawDocument } from './withdraw'

const desk = commandLineViewer()
const as = (role: Role): Viewer => ({ ...desk, role })

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const plan = {
  number: '12/KH-UBND',
  kind: 'Kế hoạch',
  issuedOn: '14/3/2026',
  issuer: 'Uỷ ban nhân dân phường Mẫu',
  signer: 'Trần Thị Mẫu',
  field: 'Giáo dục',
  excerpt: 'Mở lớp học tối cho người đi làm',
  attachmentId: '',
  isInForce: 'co',
}
const added = async (more: Record<string, unknown> = {}) => accepted(await addDocument(desk, { ...plan, ...more }))

const latestSeq = async () => {
  const [row] = await db.execute<{ seq: number }>(sql`select coalesce(max(seq), 0)::int as seq from invalidations`)
  return row?.seq ?? 0
}
const newsSince = async (seq: number) =>
  (await db.execute<{ tag: string; kind: string }>(sql`select tag, kind from invalidations where seq > ${seq}`)).map(
    ({ tag, kind }) => (kind === 'stale' ? tag : `${kind} ${tag}`),
  )
const lastAudit = async () => {
  const [row] = await db.execute<{ verb: string; object: string; details: Record<string, unknown> }>(
    sql`select verb, object, details from audit_log order by id desc limit 1`,
  )
  return row
}

describe('keeping documents', () => {
  test.each(['contributor', 'reporter', 'moderator', 'admin', 'auditor'] as const)('%s may not', async (role) => {
    const forbidden = { ok: false, refusal: 'forbidden' }
    const viewer = as(role)
    expect(await addDocument(viewer, plan)).toEqual(forbidden)
    expect(await changeDocument(viewer, { ...plan, id: 1, version: 1 })).toEqual(forbidden)
    for (const verb of [withdrawDocument, showDocument]) expect(await verb(viewer, { id: 1 })).toEqual(forbidden)
    expect(await addDocument(null, plan)).toEqual(forbidden)
  })

  test('an editor puts one on the list, and exactly the lists that show it learn of it', async () => {
    const seq = await latestSeq()
    const { id, version } = accepted(await addDocument(as('editor'), plan))
    expect(version).toBe(1)
    expect(await findDocument(db, id)).toMatchObject({
      number: '12/KH-UBND',
      issuedOn: '2026-03-14',
      fieldSlug: 'giao-duc',
      isInForce: true,
      file: null,
    })
    expect(await lastAudit()).toMatchObject({ verb: 'add-document', object: `document:${id}` })
    expect(await newsSince(seq)).toEqual([
      surfaceTag.documents,
      surfaceTag.documentsOfYear(2026),
      surfaceTag.documentsOfField('giao-duc'),
      surfaceTag.site,
      surfaceTag.sitemap,
    ])
    expect(documentPath({ id, number: plan.number })).toBe(`/van-ban/12-kh-ubnd-${id}`)
  })

  const tomorrow = dayKey(new Date(Date.now() + 86_400_000))
  test.each([
    [{ number: '' }, { number: 'empty' }],
    [{ number: 'a'.repeat(61) }, { number: 'too-long' }],
    [{ kind: 'Thơ' }, { kind: 'malformed' }],
    [{ issuedOn: '' }, { issuedOn: 'empty' }],
    [{ issuedOn: '31/2/2026' }, { issuedOn: 'not-a-day' }],
    [{ issuedOn: '1/1/1900' }, { issuedOn: 'too-early' }],
    [{ issuedOn: tomorrow }, { issuedOn: 'in-future' }],
    [{ issuer: ' ' }, { issuer: 'empty' }],
    [{ signer: 'a'.repeat(121) }, { signer: 'too-long' }],
    [{ field: '!!!' }, { field: 'unaddressable' }],
    [{ excerpt: 'ngắn' }, { excerpt: 'too-short' }],
    [{ excerpt: 'a'.repeat(1_001) }, { excerpt: 'too-long' }],
    [{ attachmentId: '987654' }, { attachmentId: 'unknown' }],
    [{ attachmentId: 'x' }, { attachmentId: 'malformed' }],
    [{ number: '12/KH-UBND' }, { number: 'taken' }],
  ])('%o is refused', async (more, problems) => {
    const input = { ...plan, number: '99/KH-UBND', ...more }
    expect(await addDocument(desk, input)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  })

  test('whoever saves over a newer version is told, and nothing is overwritten', async () => {
    const { id } = await added({ number: '13/KH-UBND' })
    const change = { ...plan, id, version: 1, number: '13/KH-UBND' }
    expect(accepted(await changeDocument(desk, { ...change, signer: 'Người ký A' })).version).toBe(2)
    expect(await changeDocument(desk, { ...change, signer: 'Người ký B' })).toEqual({
      ok: false,
      refusal: 'edited-meanwhile',
    })
    expect((await findDocument(db, id))?.signer).toBe('Người ký A')
    expect(await changeDocument(desk, { ...change, id: 99_999 })).toEqual({ ok: false, refusal: 'not-found' })
    expect(await lastAudit()).toMatchObject({
      verb: 'change-document',
      details: { before: { signer: 'Trần Thị Mẫu' }, after: { signer: 'Người ký A' } },
    })
  })

  test('moved to another year and field, the lists it left learn of it too', async () => {
    const { id } = await added({ number: '14/KH-UBND' })
    const seq = await latestSeq()
    const moved = { ...plan, number: '14/KH-UBND', id, version: 1, issuedOn: '2/1/2025', field: 'Đất đai' }
    accepted(await changeDocument(desk, moved))
    expect(new Set(await newsSince(seq))).toEqual(
      new Set([
        surfaceTag.document(id),
        surfaceTag.documents,
        surfaceTag.documentsOfYear(2026),
        surfaceTag.documentsOfYear(2025),
        surfaceTag.documentsOfField('giao-duc'),
        surfaceTag.documentsOfField('dat-dai'),
      ]),
    )
  })

  test('withdrawn it is gone from every list at once, and comes back whole', async () => {
    const { id } = await added({ number: '15/KH-UBND', field: 'Y tế', issuedOn: '3/3/2024' })
    const seq = await latestSeq()
    accepted(await withdrawDocument(desk, { id }))
    expect(await newsSince(seq)).toContain(`gone ${surfaceTag.document(id)}`)
    expect(await withdrawDocument(desk, { id })).toEqual({ ok: false, refusal: 'not-found' })
    expect(await findDocument(db, id)).toBeNull()
    expect((await listDocuments(db, { year: 2024 }, 1)).count).toBe(0)
    expect(await listDocumentYears(db)).not.toContain(2024)
    expect((await listDocumentFields(db)).map(({ slug }) => slug)).not.toContain('y-te')
    expect((await listDocumentAddresses(db)).map((one) => one.id)).not.toContain(id)
    accepted(await showDocument(desk, { id }))
    expect(await newsSince(seq)).toContain(`back ${surfaceTag.document(id)}`)
    expect((await listDocuments(db, { fieldSlug: 'y-te' }, 1)).documents.map((one) => one.id)).toEqual([id])
  })

  test('the desk finds a document by a part of its number or of what it is about', async () => {
    const { id } = await added({ number: '17/QĐ-UBND', excerpt: 'Giảm 10% phí gửi xe' })
    for (const text of ['17/qđ', '10%']) {
      const found = await listDocumentsAtDesk(db, { text, after: null, limit: 10 })
      expect(
        found.map((one) => one.id),
        text,
      ).toEqual([id])
    }
  })
})

describe('among 20,000 documents', () => {
  beforeAll(async () => {
    await db.execute(sql`insert into documents (number, kind, issued_on, issuer, field, field_slug, excerpt)
      select n || '/QĐ-X', 'Quyết định', date '1980-01-01' + n / 2, 'Cơ quan Mẫu', 'Lĩnh vực ' || n % 40,
        'linh-vuc-' || n % 40, 'Trích yếu ' || n from generate_series(1, 20000) n`)
    await db.execute(sql`analyze documents`)
  })

  test('every list walks an index', async () => {
    const reads: [string, (tx: typeof db) => Promise<unknown>, string][] = [
      ['newest', (tx) => listNewestDocuments(tx, 30), 'documents_issued_idx'],
      ['year', (tx) => listDocuments(tx, { year: 1990 }, 2), 'documents_issued_idx'],
      ['field', (tx) => listDocuments(tx, { fieldSlug: 'linh-vuc-7' }, 2), 'documents_field_idx'],
      ['years', (tx) => listDocumentYears(tx), 'documents_issued_idx'],
      [
        'desk',
        (tx) => listDocumentsAtDesk(tx, { text: '', after: { issuedOn: '1995-01-01', id: 9 }, limit: 51 }),
        'documents_issued_idx',
      ],
    ]
    for (const [name, read, index] of reads) {
      for (const text of await plansOf(read)) {
        expect(text, name).toContain(index)
        expect(text, name).not.toContain('Seq Scan on documents')
      }
    }
  })

  test('pages of a year follow one another without a gap', async () => {
    const { documents, count } = await listDocuments(db, { year: 1990 }, 1)
    const next = await listDocuments(db, { year: 1990 }, 2)
    expect(count).toBe(730)
    expect(documents).toHaveLength(50)
    expect(documents[0]?.issuedOn).toBe('1990-12-31')
    const ids = [...documents, ...next.documents].map(({ id }) => id)
    expect(new Set(ids).size).toBe(100)
    expect(ids).toEqual([...ids].sort((a, b) => b - a))
  })
})
