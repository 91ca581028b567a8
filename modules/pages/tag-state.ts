import type { InvalidationKind } from './invalidate'

export type LogRow = { seq: number; tag: string; kind: InvalidationKind }

export type SavedTagState = { seq: number; floor: number; tags: [string, number][]; gone: [string, number][] }

/** Tags remembered one by one. Older ones are folded into `floor`, so memory is bounded for an archive of any size. */
export const REMEMBERED_TAGS_MAX = 50_000

/**
 * What one instance knows of the invalidation log: the last `seq` it has read, the last `seq` of each tag,
 * and the tags that were withdrawn.
 */
export class TagState {
  seq = 0
  /** Pages rendered before this are stale if their tag is not remembered: it may have been forgotten. */
  private floor = 0
  private readonly seqOfTag = new Map<string, number>()
  private readonly gone = new Map<string, number>()

  constructor(private readonly rememberedMax = REMEMBERED_TAGS_MAX) {}

  apply(rows: readonly LogRow[]): void {
    for (const row of rows) {
      // Re-inserted so that the map's order is the order of the last change, oldest first.
      this.seqOfTag.delete(row.tag)
      this.seqOfTag.set(row.tag, row.seq)
      if (row.kind === 'gone') this.gone.set(row.tag, row.seq)
      if (row.kind === 'back') this.gone.delete(row.tag)
      if (row.seq > this.seq) this.seq = row.seq
    }
    this.forgetOldest()
  }

  /** What this would become with these rows; itself unchanged. */
  after(rows: readonly LogRow[]): TagState {
    const next = TagState.fromJson(this.toJSON())
    next.apply(rows)
    return next
  }

  /** Starts at the log's end: what was withdrawn counts, and every page from before is to be made again. */
  beginAt(seq: number, tombstones: readonly LogRow[]): void {
    this.apply(tombstones)
    this.seq = seq
    this.floor = seq
  }

  /** True when a page with these tags, rendered from the database state `seq`, may no longer say the truth. */
  isStale(tags: readonly string[], seq: number): boolean {
    return tags.some((tag) => {
      const changed = this.seqOfTag.get(tag)
      return changed === undefined ? seq < this.floor : changed > seq
    })
  }

  isGone(tag: string): boolean {
    return this.gone.has(tag)
  }

  toJSON(): SavedTagState {
    return { seq: this.seq, floor: this.floor, tags: [...this.seqOfTag], gone: [...this.gone] }
  }

  static fromJson(saved: SavedTagState): TagState {
    const state = new TagState()
    state.seq = saved.seq
    state.floor = saved.floor
    for (const [tag, seq] of saved.tags) state.seqOfTag.set(tag, seq)
    for (const [tag, seq] of saved.gone) state.gone.set(tag, seq)
    return state
  }

  private forgetOldest() {
    for (const [tag, seq] of this.seqOfTag) {
      if (this.seqOfTag.size <= this.rememberedMax) return
      this.seqOfTag.delete(tag)
      if (seq > this.floor) this.floor = seq
    }
  }
}
