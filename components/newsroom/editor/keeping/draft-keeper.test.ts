import { beforeEach, describe, expect, test } from 'vitest'
import { EMPTY_ARTICLE } from '../../article-answer'
import {
  COPY_AFTER_MILLISECONDS,
  DraftKeeper,
  KEEP_AFTER_MILLISECONDS,
  KEEP_AT_LATEST_MILLISECONDS,
  type KeptDraft,
  type Unkept,
} from './draft-keeper'
import { settle, TestClock } from './testing-clock'

type Answer = { savedAt: Date } | { refused: Exclude<Unkept, 'offline'> } | 'cut'

let clock: TestClock
let words: string
let kept: KeptDraft[]
let copies: KeptDraft[]
let removed: [string, number][]
let discarded: string[]
let inPassing: KeptDraft[]
let answer: () => Promise<Answer> | Answer
let keeper: DraftKeeper

beforeEach(() => {
  clock = new TestClock()
  words = ''
  kept = []
  copies = []
  removed = []
  discarded = []
  inPassing = []
  answer = () => ({ savedAt: new Date(0) })
  keeper = new DraftKeeper({
    session: 's',
    articleId: 7,
    baseVersion: 3,
    read: () => ({ ...EMPTY_ARTICLE, headline: words }),
    clock,
    post: {
      keep: async (draft) => {
        kept.push(draft)
        const given = await answer()
        if (given === 'cut') throw new Error('no line')
        return given
      },
      discard: async ({ session }) => {
        discarded.push(session)
      },
      keepInPassing: (draft) => {
        inPassing.push(draft)
        return true
      },
    },
    shelf: {
      put: async (draft) => {
        copies.push(draft)
      },
      putNow: (draft) => {
        copies.push(draft)
      },
      remove: async (session, sequence) => {
        removed.push([session, sequence])
      },
    },
  })
})

const type = (letters: string) => {
  words += letters
  keeper.changed()
}
const headlines = (drafts: KeptDraft[]) => drafts.map(({ typed }) => typed.headline)

describe('what is being written', () => {
  test('is on this machine after a second and on the server three seconds after the last letter', async () => {
    type('a')
    await clock.pass(COPY_AFTER_MILLISECONDS)
    expect(headlines(copies)).toEqual(['a'])
    expect(kept).toEqual([])
    type('b')
    await clock.pass(KEEP_AFTER_MILLISECONDS - 1)
    expect(kept).toEqual([])
    await clock.pass(1)
    expect(headlines(kept)).toEqual(['ab'])
    expect(kept[0]).toMatchObject({ session: 's', articleId: 7, baseVersion: 3, sequence: 2 })
    expect(keeper.state.kind).toBe('kept')
    expect(removed).toEqual([['s', 2]])
  })

  test('is kept in time though nobody ever stops typing', async () => {
    for (let passed = 0; passed <= KEEP_AT_LATEST_MILLISECONDS; passed += 500) {
      type('x')
      await clock.pass(500)
    }
    expect(kept.length).toBeGreaterThan(0)
    expect(copies.length).toBeGreaterThanOrEqual(KEEP_AT_LATEST_MILLISECONDS / COPY_AFTER_MILLISECONDS - 1)
  })

  test('is never read in the middle of a word that is being composed', async () => {
    type('t')
    keeper.composing(true)
    words += 'iêng'
    keeper.changed()
    await clock.pass(60_000)
    expect([kept, copies]).toEqual([[], []])
    keeper.composing(false)
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    expect(headlines(kept)).toEqual(['tiêng'])
  })

  test('written while an answer is on its way goes out with the next one, one at a time', async () => {
    let arrive = () => {}
    answer = () => new Promise((resolve) => (arrive = () => resolve({ savedAt: new Date(0) })))
    type('a')
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    type('b')
    await clock.pass(30_000)
    expect(headlines(kept)).toEqual(['a'])
    arrive()
    await settle()
    expect(keeper.state.kind).toBe('changed')
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    expect(headlines(kept)).toEqual(['a', 'ab'])
  })
})

describe('when the server does not take it', () => {
  test('a cut line is said, tried again, and at once when it is back', async () => {
    answer = () => 'cut'
    type('a')
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    expect(keeper.state).toEqual({ kind: 'here', because: 'offline' })
    await clock.pass(5_000)
    expect(kept.length).toBe(2)
    answer = () => ({ savedAt: new Date(5) })
    keeper.retry()
    await clock.pass(0)
    expect(keeper.state).toEqual({ kind: 'kept', at: new Date(5) })
    await clock.pass(600_000)
    expect(kept.length).toBe(3)
  })

  test('an ended session is said, and writing goes on', async () => {
    answer = () => ({ refused: 'signed-out' })
    type('a')
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    expect(keeper.state).toEqual({ kind: 'here', because: 'signed-out' })
    type('b')
    await clock.pass(COPY_AFTER_MILLISECONDS)
    expect(headlines(copies).at(-1)).toBe('ab')
    expect(keeper.state.kind).toBe('here')
  })
})

describe('when the article takes it', () => {
  test('nothing more is kept, and the next letter starts from the new version', async () => {
    type('a')
    await keeper.saved(keeper.present, 4, new Date(9))
    expect(keeper.state).toEqual({ kind: 'saved', at: new Date(9) })
    await clock.pass(600_000)
    expect([kept, copies]).toEqual([[], []])
    type('b')
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    expect(kept[0]).toMatchObject({ baseVersion: 4, sequence: 2 })
  })

  test('letters typed while it was saved are not forgotten', async () => {
    type('a')
    const sent = keeper.present
    type('b')
    await keeper.saved(sent, 4, new Date(9))
    expect(keeper.state.kind).toBe('changed')
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    expect(headlines(kept)).toEqual(['ab'])
  })

  test('a late answer to an earlier copy does not say otherwise', async () => {
    let arrive = () => {}
    answer = () => new Promise((resolve) => (arrive = () => resolve({ savedAt: new Date(0) })))
    type('a')
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    await keeper.saved(keeper.present, 4, new Date(9))
    arrive()
    await settle()
    expect(keeper.state).toEqual({ kind: 'saved', at: new Date(9) })
  })

  test('with a page of its own, nothing is kept behind it; when it is refused, everything goes on', async () => {
    type('a')
    keeper.handOver()
    keeper.hidden()
    keeper.leave()
    await clock.pass(600_000)
    expect([kept, inPassing]).toEqual([[], []])
    keeper.takeBack()
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    expect(headlines(kept)).toEqual(['a'])
  })
})

describe('when the page goes', () => {
  test('the last letters go with it, to the server and onto this machine', () => {
    type('a')
    keeper.leave()
    expect([headlines(copies), headlines(inPassing)]).toEqual([['a'], ['a']])
  })

  test('nothing is sent when everything was kept', async () => {
    type('a')
    await clock.pass(KEEP_AFTER_MILLISECONDS)
    keeper.leave()
    expect(inPassing).toEqual([])
  })

  test('into the background, it is kept at once', async () => {
    type('a')
    keeper.hidden()
    await clock.pass(0)
    expect(headlines(kept)).toEqual(['a'])
  })
})

test('a restored text is forgotten in its old place once it is kept in the new one', async () => {
  answer = () => 'cut'
  words = 'cũ'
  keeper.adopt({ session: 'old', articleId: 7, baseVersion: 2, sequence: 12 })
  await clock.pass(KEEP_AFTER_MILLISECONDS)
  expect(discarded).toEqual([])
  answer = () => ({ savedAt: new Date(0) })
  await clock.pass(5_000)
  expect(kept[1]).toMatchObject({ baseVersion: 2 })
  expect(discarded).toEqual(['old'])
  expect(removed).toContainEqual(['old', 12])
})
