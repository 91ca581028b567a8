import { said } from '@/lib/english/editor'
import type { Block } from '@/modules/articles/block-types'

/** A snippet as the editor lists it. */
export type ListedSnippet = {
  id: number
  version: number
  name: string
  isShared: boolean
  mayChange: boolean
  /** Its first words. */
  excerpt: string
  blocks: Block[]
}

/** `mayShare`: whether this person keeps snippets of the whole newsroom. */
export type SnippetList = { snippets: ListedSnippet[]; mayShare: boolean }

const LIST = '/toa-soan/mau-doan/danh-sach'
const SAVE = '/toa-soan/mau-doan/luu'

/** Null when nobody answers. */
export async function fetchSnippets(): Promise<SnippetList | null> {
  const answer = await fetch(LIST).catch(() => null)
  return answer?.ok ? ((await answer.json()) as SnippetList) : null
}

export type NewSnippet = { id?: number; version?: number; name: string; isShared: boolean; body: Block[] }

/** `taken`: there is one of this name. Otherwise a refusal is a sentence. */
export type SnippetAnswer = { kind: 'saved' } | { kind: 'taken' } | { kind: 'refused'; sentence: string }

type Refusal = { kind: string; problems?: { name?: string; body?: string } }

const SENTENCES: Record<string, string> = said({
  'signed-out': 'Phiên làm việc đã hết. Vui lòng đăng nhập lại trong một thẻ khác, rồi bấm Lưu mẫu lần nữa.',
  forbidden: 'Tài khoản của bạn chưa được giao việc giữ mẫu đoạn của toà soạn.',
  'edited-meanwhile': 'Mẫu này vừa được người khác lưu. Vui lòng đóng bảng này, mở lại để xem bản mới.',
  'too-large': 'Đoạn đang chọn dài quá. Vui lòng chọn ngắn hơn.',
  'too-long': 'Đoạn đang chọn dài quá. Vui lòng chọn ngắn hơn.',
  'too-many': 'Đã có nhiều mẫu quá. Vui lòng xoá bớt ở trang Mẫu đoạn rồi lưu lại.',
  name: 'Vui lòng đặt tên cho mẫu, từ 2 đến 60 ký tự.',
  body: 'Đoạn đang chọn chưa có chữ hoặc ảnh nào để lưu.',
  offline: 'Mất kết nối nên chưa lưu được mẫu. Vui lòng bấm lại khi có mạng.',
})

export async function sendSnippet(snippet: NewSnippet): Promise<SnippetAnswer> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(SAVE, { method: 'POST', headers, body: JSON.stringify(snippet) }).catch(() => null)
  if (answer?.ok) return { kind: 'saved' }
  const refusal = ((await answer?.json().catch(() => null)) ?? { kind: 'offline' }) as Refusal
  if (refusal.problems?.name === 'taken') return { kind: 'taken' }
  return { kind: 'refused', sentence: sentenceFor(refusal) }
}

function sentenceFor({ kind, problems }: Refusal): string {
  const { name, body } = problems ?? {}
  const sentence = SENTENCES[name ?? body ?? kind]
  if (sentence) return sentence
  if (name) return SENTENCES['name'] ?? ''
  return (body ? SENTENCES['body'] : SENTENCES['offline']) ?? ''
}
