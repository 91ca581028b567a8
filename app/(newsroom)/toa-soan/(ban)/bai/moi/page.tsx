import { say } from '@/lib/english/articles'
import { titled } from '../../../titled'
import { isPageRefusal, refusedPage } from '../../desk-page'
import { editorDesk } from '../editor-desk'
import { EditorPage } from '../editor-page'

export const generateMetadata = titled(() => say('Viết bài'))

export default async function NewArticlePage() {
  const desk = await editorDesk('new')
  if (isPageRefusal(desk)) return refusedPage(desk)
  return (
    <EditorPage
      heading={say('Viết bài mới')}
      desk={desk}
      done={undefined}
      justSaved={null}
      before={null}
      after={null}
    />
  )
}
