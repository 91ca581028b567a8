import { type ListedProblem, ProblemSummary } from '@/components/ui/problem-summary'
import type { ArticleField } from '@/modules/articles/article-input'
import type { ArticleAnswer, CorrectionSentences } from './article-answer'
import { CORRECTION_FIELD_IDS } from './correction-fields'

const FIELD_IDS: Record<ArticleField, string> = {
  headline: 'tieu-de',
  standfirst: 'sa-po',
  body: 'noi-dung-bai',
  sectionId: 'chuyen-muc',
  authorIds: 'but-danh',
  tagNames: 'chu-de',
  dateline: 'nguon-tin',
  leadMediaId: 'anh-dai-dien',
  commentsOpen: 'nhan-binh-luan',
}

const listed = (problems: Partial<Record<ArticleField, string>>): ListedProblem[] =>
  Object.entries(FIELD_IDS).flatMap(([field, fieldId]) => {
    const sentence = problems[field as ArticleField]
    return sentence ? [{ fieldId, sentence }] : []
  })

const listedCorrection = (problems: CorrectionSentences): ListedProblem[] =>
  (['wrong', 'right'] as const).flatMap((field) => {
    const sentence = problems[field]
    return sentence ? [{ fieldId: CORRECTION_FIELD_IDS[field], sentence }] : []
  })

/** What kept a text from being saved, with a way to each field that needs a look. */
export function AnswerSummary({ answer }: { answer: NonNullable<ArticleAnswer> }) {
  const problems = [...listed(answer.problems), ...listedCorrection(answer.correction.problems)]
  return <ProblemSummary heading={answer.summary} problems={problems} />
}
