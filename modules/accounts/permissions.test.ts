import { describe, expect, test } from 'vitest'
import { ROLES } from '@/db/schema/accounts'
import { ARTICLE_STATUSES } from '@/db/schema/articles'
import * as permissions from './permissions'
import type { Role, Viewer } from './viewer'

const viewer = (role: Role): Viewer => ({ id: 1, name: 'Lan', email: 'lan@toasoan.vn', role, sectionIds: [10] })
const fourEyes = { isOnePersonNewsroom: false }
const alone = { isOnePersonNewsroom: true }

// Who may, as `ownership/section`: own or other's text, in section 10 (theirs) or 20.
const HERE_AND_THERE = ['other/10', 'other/20']
const EVERYTHING = ['own/10', 'own/20', ...HERE_AND_THERE]
const PUBLISHERS: Partial<Record<Role, string[]>> = { editor: ['other/10'], chief: HERE_AND_THERE }
const PUBLISHERS_ALONE: Partial<Record<Role, string[]>> = { editor: ['own/10', 'other/10'], chief: EVERYTHING }
const OWN = ['own/10', 'own/20']
const editorsDrafts = [...OWN, 'other/10']

const cases = ARTICLE_STATUSES.flatMap((status) =>
  ROLES.flatMap((role) => EVERYTHING.map((where) => ({ status, role, where }))),
)
const factsOf = ({ status, where }: (typeof cases)[number]) => {
  const [owner, section] = where.split('/')
  return { status, sectionId: Number(section), createdBy: owner === 'own' ? 1 : 2 }
}

describe.each(cases)('$role, $where, $status', (given) => {
  const who = viewer(given.role)
  const article = factsOf(given)
  const wasPublished = given.status === 'published' || given.status === 'withdrawn'
  const isListed = (table: Partial<Record<Role, string[]>>) => table[given.role]?.includes(given.where) ?? false

  test('publishing, withdrawing, restoring and editing follow the table', () => {
    expect(permissions.mayPublish(who, article, fourEyes)).toBe(!wasPublished && isListed(PUBLISHERS))
    expect(permissions.mayPublish(who, article, alone)).toBe(!wasPublished && isListed(PUBLISHERS_ALONE))
    expect(permissions.mayWithdraw(who, article)).toBe(given.status === 'published' && isListed(PUBLISHERS_ALONE))
    expect(permissions.mayRestore(who, article, fourEyes)).toBe(given.status === 'withdrawn' && isListed(PUBLISHERS))
    const isWithWriter = given.status === 'draft' || given.status === 'returned'
    const writers: Partial<Record<Role, string[]>> = {
      contributor: isWithWriter ? OWN : [],
      reporter: OWN,
      editor: editorsDrafts,
      chief: EVERYTHING,
    }
    const isSigned = wasPublished || given.status === 'scheduled'
    expect(permissions.mayEdit(who, article, fourEyes)).toBe(isListed(isSigned ? PUBLISHERS : writers))
    const isAhead = given.status === 'scheduled' || given.status === 'published'
    expect(permissions.mayHoldBack(who, article)).toBe(isAhead && isListed(PUBLISHERS_ALONE))
  })

  test('handing in, taking back, returning and approving follow the table', () => {
    const isWithWriter = given.status === 'draft' || given.status === 'returned'
    const isSubmitted = given.status === 'submitted'
    const isApproved = given.status === 'approved'
    const senders: Partial<Record<Role, string[]>> = {
      contributor: OWN,
      reporter: OWN,
      editor: editorsDrafts,
      chief: EVERYTHING,
    }
    const writers = { contributor: OWN, reporter: OWN, editor: OWN, chief: OWN }
    expect(permissions.maySubmit(who, article)).toBe(isWithWriter && isListed(senders))
    expect(permissions.mayTakeBack(who, article)).toBe(isSubmitted && isListed(writers))
    expect(permissions.mayReturn(who, article, fourEyes)).toBe((isSubmitted || isApproved) && isListed(PUBLISHERS))
    expect(permissions.mayReturn(who, article, alone)).toBe((isSubmitted || isApproved) && isListed(PUBLISHERS_ALONE))
    expect(permissions.mayApprove(who, article, fourEyes)).toBe(isSubmitted && isListed(PUBLISHERS))
    expect(permissions.mayApprove(who, article, alone)).toBe(isSubmitted && isListed(PUBLISHERS_ALONE))
    expect(permissions.mayHideVersion(who, article)).toBe(wasPublished && isListed(PUBLISHERS_ALONE))
    expect(permissions.mayKeepApproval(who, article, fourEyes)).toBe(isApproved && isListed(PUBLISHERS))
  })
})

test('each door has its roles', () => {
  const rolesThat = (may: (who: Viewer) => boolean) => ROLES.filter((role) => may(viewer(role)))
  expect(rolesThat(permissions.mayEnterNewsroom)).toEqual([...ROLES])
  expect(rolesThat(permissions.mayWrite)).toEqual(['contributor', 'reporter', 'editor', 'chief'])
  expect(rolesThat((who) => permissions.mayModerate(who))).toEqual(['editor', 'chief', 'moderator'])
  expect(rolesThat((who) => permissions.mayModerate(who, { sectionId: 20 }))).toEqual(['chief', 'moderator'])
  expect(rolesThat(permissions.mayUploadMedia)).toEqual(['reporter', 'editor', 'chief'])
  expect(rolesThat(permissions.mayChoosePictures)).toEqual(['contributor', 'reporter', 'editor', 'chief'])
  const picturesOf = (uploadedBy: number | null, isShown: boolean) =>
    rolesThat((who) => permissions.mayChangePicture(who, { uploadedBy, isShown }))
  expect(picturesOf(1, false)).toEqual(['reporter', 'editor', 'chief'])
  for (const [uploadedBy, isShown] of [
    [1, true],
    [2, false],
    [null, false],
    [null, true],
  ] as const)
    expect(picturesOf(uploadedBy, isShown)).toEqual(['editor', 'chief'])
  expect(rolesThat(permissions.mayManageUsers)).toEqual(['admin'])
  expect(rolesThat((who) => permissions.mayChangeAccount(who, { id: 2 }))).toEqual(['admin'])
  expect(rolesThat((who) => permissions.mayChangeAccount(who, { id: who.id }))).toEqual([])
  expect(rolesThat(permissions.mustUseSecondFactor)).toEqual(['chief', 'admin'])
  expect(rolesThat(permissions.mayChangeSettings)).toEqual(['chief', 'admin'])
  expect(rolesThat(permissions.mayWatchMachine)).toEqual(['chief', 'admin'])
  expect(rolesThat(permissions.mayReadAudit)).toEqual(['chief', 'admin', 'auditor'])
})

test('nobody at all may do nothing at all', () => {
  const article = { status: 'draft', sectionId: null, createdBy: null } as const
  for (const may of Object.values(permissions)) expect(may(null, article as never, alone as never)).toBe(false)
})
