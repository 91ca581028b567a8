import type { FollowTyped } from '@/components/follow/follow-answer'
import { languageOfForm } from '@/lib/words/form-language'
import { CHOICE_FIELDS } from '@/modules/digests/form-fields'

const TYPED_CHARS_MAX = 2_000
const VALUES_MAX = 500

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, TYPED_CHARS_MAX) : ''
}

const wordsOf = (form: FormData, name: string): string[] =>
  form
    .getAll(name)
    .flatMap((value) => (typeof value === 'string' ? [value.slice(0, TYPED_CHARS_MAX)] : []))
    .slice(0, VALUES_MAX)

/** What stands in a sent form, to be drawn again. */
export function typedIn(form: FormData): FollowTyped {
  const [chuyenMuc, chuDe, dongSuKien] = CHOICE_FIELDS.map((field) => wordsOf(form, field))
  return {
    thuDienTu: textOf(form, 'thuDienTu'),
    nhip: textOf(form, 'nhip'),
    chuyenMuc: chuyenMuc ?? [],
    chuDe: chuDe ?? [],
    dongSuKien: dongSuKien ?? [],
  }
}

/** The same as the verbs want it. */
export function inputIn(form: FormData) {
  const { thuDienTu, nhip, ...muc } = typedIn(form)
  return {
    ...{ thuDienTu, nhip, muc, ngonNgu: languageOfForm(form) },
    ...{ website: textOf(form, 'website'), token: textOf(form, 'token') },
  }
}
