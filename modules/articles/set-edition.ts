import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { accept, type Result, refuse } from '@/lib/result'
import { LANGUAGES } from '@/lib/words/language'
import { mayEdit, mayReadAtDesk } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { readNewsroom } from '@/modules/settings/newsroom'
import { OptionalId } from './article-input'
import { changeAtDesk, type DeskRefusal } from './change-at-desk'
import { type EditableArticle, findForEditing, placeOf } from './editable'
import { refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { announce, lockPlacement } from './placement'
import type { SavedArticle } from './refusals'
import { recordRevision } from './revision'

const Edition = z.object({ language: z.enum(LANGUAGES), translationOf: OptionalId })
type Edition = z.output<typeof Edition>

/**
 * `seen`: readers have it in the other language. `translated`: other texts are translations of this one. `unknown`: no
 * such article. `other-language`: only a Vietnamese article is translated. `taken`: it has a translation already.
 */
export type EditionProblem = 'malformed' | 'seen' | 'translated' | 'unknown' | 'other-language' | 'taken'
export type EditionProblems = Partial<Record<'language' | 'translationOf', EditionProblem>>
export type EditionRefusal = DeskRefusal | { kind: 'invalid'; problems: EditionProblems }

/**
 * Says which language a text is in and which Vietnamese article it translates, if any. Input
 * `{ id, version, language, translationOf }`. Not a word changes; the language is settled before readers see the text, the
 * link may come and go at any time.
 */
export async function setEdition(viewer: Viewer | null, input: unknown): Promise<Result<SavedArticle, EditionRefusal>> {
  const read = Edition.safeParse(input)
  return changeAtDesk<SavedArticle, EditionRefusal>(
    viewer,
    input,
    async (tx, by, article) => {
      const { id, version, path } = article
      if (!mayEdit(by, article, await readNewsroom(tx))) return refuse('forbidden')
      if (!read.success) return refuse({ kind: 'invalid', problems: malformed(read.error) })
      // A Vietnamese text translates nothing, whatever the other field still holds.
      const edition = read.data.language === 'vi' ? { ...read.data, translationOf: null } : read.data
      const problems = await wrongWith(tx, by, article, edition)
      if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })
      if (edition.language === article.language && edition.translationOf === article.translationOf)
        return accept({ id, version, path })

      const saved = await saveNextVersion(tx, id, version, edition)
      if (!saved) return refuseEditedMeanwhile(tx, id)
      await recordRevision(tx, by, 'saved', saved, article)
      await recordAudit(tx, {
        actorId: accountIdOf(by),
        verb: 'set-edition',
        object: `article:${id}`,
        details: {
          version: saved.version,
          before: { language: article.language, translationOf: article.translationOf },
          after: edition,
        },
      })
      const after = await findForEditing(tx, id)
      await announce(tx, placeOf(article), after && placeOf(after))
      return accept({ id, version: saved.version, path: after?.path ?? null })
    },
    lockPlacement,
  )
}

function malformed(error: z.ZodError): EditionProblems {
  const isLanguage = error.issues.some(({ path }) => path[0] === 'language')
  return isLanguage ? { language: 'malformed' } : { translationOf: 'malformed' }
}

async function wrongWith(
  tx: Tx,
  viewer: Viewer,
  article: EditableArticle,
  { language, translationOf }: Edition,
): Promise<EditionProblems> {
  const { id } = article
  if (language !== article.language) {
    if (article.status === 'published') return { language: 'seen' }
    if ((await tx.$count(articles, eq(articles.translationOf, id))) > 0) return { language: 'translated' }
  }
  if (translationOf === null) return {}
  const original = await findForEditing(tx, translationOf)
  // Whoever may not read a text at the desk learns nothing of it here either.
  if (!original || original.id === id || !mayReadAtDesk(viewer, original)) return { translationOf: 'unknown' }
  if (original.language !== 'vi') return { translationOf: 'other-language' }
  const isSame = and(eq(articles.translationOf, translationOf), eq(articles.language, language), ne(articles.id, id))
  return (await tx.$count(articles, isSame)) > 0 ? { translationOf: 'taken' } : {}
}
