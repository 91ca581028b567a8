import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { say } from '@/lib/english/site'
import { type ListedPage, listPagesAtDesk } from '@/modules/standing-pages/desk-queries'
import { setPageLanguageAction } from './actions'

/** Which edition a standing page belongs to, and which Vietnamese page it tells there. */
export async function PageLanguage({ page }: { page: ListedPage }) {
  const pages = await listPagesAtDesk(db)
  const originals = pages.filter(({ id, language }) => language === 'vi' && id !== page.id)
  return (
    <section className="stack narrow" aria-labelledby="ngon-ngu">
      <h2 id="ngon-ngu">{say('Ngôn ngữ')}</h2>
      <DeskForm
        key={`${page.language}-${page.translationOf}`}
        name="ngon-ngu"
        action={setPageLanguageAction}
        fields={[
          {
            kind: 'choice',
            name: 'language',
            label: say('Trang viết bằng'),
            value: page.language,
            options: [
              { value: 'vi', label: say('Tiếng Việt') },
              { value: 'en', label: say('Tiếng Anh') },
            ],
          },
          {
            kind: 'choice',
            name: 'translationOf',
            label: say('Dịch từ trang'),
            hint: say('Chỉ dùng cho trang tiếng Anh.'),
            value: page.translationOf === null ? '' : String(page.translationOf),
            options: [
              { value: '', label: say('Không phải bản dịch') },
              ...originals.map(({ id, title }) => ({ value: String(id), label: title })),
            ],
          },
        ]}
        hidden={{ id: page.id }}
        button={say('Lưu ngôn ngữ')}
        tone="plain"
      />
    </section>
  )
}
