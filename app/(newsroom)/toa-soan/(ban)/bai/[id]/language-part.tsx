import { getViewer } from '@/app/_auth/viewer'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { said, say } from '@/lib/english/articles'
import { mayEdit } from '@/modules/accounts/permissions'
import type { EditableArticle } from '@/modules/articles/editable'
import { readEditionAtDesk } from '@/modules/articles/edition-queries'
import { readNewsroom } from '@/modules/settings/newsroom'
import { setEditionAction } from './ngon-ngu/actions'

const NAMES = said({ vi: 'Tiếng Việt', en: 'Tiếng Anh' })

/** Which edition a text belongs to, and the same text in the other one. Saved apart from the words. */
export async function LanguagePart({ article }: { article: EditableArticle }) {
  const { id, version, language, translationOf } = article
  const viewer = await getViewer()
  const { original, translations } = await readEditionAtDesk(db, article)
  const others = [...(original ? [original] : []), ...translations]
  return (
    <section className="stack" aria-labelledby="ngon-ngu">
      <h2 id="ngon-ngu">{say('Ngôn ngữ')}</h2>
      <p className="meta">
        {NAMES[language]}
        {original && say(', dịch từ bài dưới đây')}
        {translations.length > 0 && say(', đã có bản tiếng Anh')}
      </p>
      {others.length > 0 && (
        <ul>
          {others.map((other) => (
            <li key={other.id}>
              <a href={`/toa-soan/bai/${other.id}`} lang={other.language}>
                {other.headline || say('Bài số {id}', { id: other.id })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {mayEdit(viewer, article, await readNewsroom(db)) && translations.length === 0 && (
        <DeskForm
          key={version}
          name="ngon-ngu"
          action={setEditionAction}
          fields={[
            {
              kind: 'choice',
              name: 'language',
              label: say('Bài viết bằng'),
              value: language,
              options: Object.entries(NAMES).map(([value, label]) => ({ value, label })),
            },
            {
              kind: 'article',
              name: 'translationOf',
              label: say('Dịch từ bài'),
              hint: say('Số hoặc địa chỉ của bài gốc tiếng Việt. Để trống nếu không phải bản dịch.'),
              value: translationOf === null ? '' : String(translationOf),
            },
          ]}
          hidden={{ id, version }}
          button={say('Lưu ngôn ngữ')}
          tone="plain"
        />
      )}
    </section>
  )
}
