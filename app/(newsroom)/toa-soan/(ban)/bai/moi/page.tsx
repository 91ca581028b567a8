import type { Metadata } from 'next'
import { editorDesk } from '../editor-desk'
import { EditorPage } from '../editor-page'

export const metadata: Metadata = { title: 'Viết bài' }

export default async function NewArticlePage() {
  const desk = await editorDesk('new')
  return <EditorPage heading="Viết bài mới" desk={desk} done={undefined} justSaved={null} preview={null} />
}
