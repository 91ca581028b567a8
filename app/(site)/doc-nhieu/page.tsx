import { MostReadPage, mostReadMetadata } from '@/app/(site)/doc-nhieu/most-read-page'
import { MOST_READ_PERIODS } from '@/modules/views/most-read-periods'

const period = MOST_READ_PERIODS[0]

export const metadata = mostReadMetadata(period)

export default function MostReadInDayPage() {
  return <MostReadPage period={period} />
}
