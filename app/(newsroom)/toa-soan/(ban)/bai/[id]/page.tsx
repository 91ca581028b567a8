import { say } from '@/lib/english/articles'
import { only } from '../../../place'
import { rowId } from '../../../row-id'
import { titled } from '../../../titled'
import { isPageRefusal, refusedPage } from '../../desk-page'
import { deedInWords } from '../deed-words'
import { editorDesk } from '../editor-desk'
import { EditorPage } from '../editor-page'
import { ChecksPart } from './checks-part'
import { LanguagePart } from './language-part'
import { Margin } from './margin'
import { Progress, WhyReturned } from './progress'
import { StorylinesPart } from './storylines-part'

export const generateMetadata = titled(() => say('Sửa bài'))

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const asked = await searchParams
  const desk = await editorDesk(rowId((await params).id))
  if (isPageRefusal(desk)) return refusedPage(desk)
  return (
    <EditorPage
      heading={desk.stored?.headline || say('Bài chưa có tiêu đề')}
      desk={desk}
      done={deedInWords(only(asked['xong']))}
      justSaved={rowId(only(asked['ban']) ?? '')}
      before={desk.stored && <WhyReturned article={desk.stored} />}
      checks={desk.stored && <ChecksPart article={desk.stored} />}
      after={
        desk.stored && (
          <>
            <LanguagePart article={desk.stored} />
            <StorylinesPart articleId={desk.stored.id} />
            <Margin article={desk.stored} />
            <Progress article={desk.stored} />
          </>
        )
      }
    />
  )
}
