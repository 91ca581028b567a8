type Fields = Record<string, string>
type Target = { id: number; version: number }

const inAnHour = () => {
  const [day = '', time = ''] = new Date(Date.now() + 8 * 3_600_000).toISOString().split('T')
  return { day, time: time.slice(0, 5) }
}

const target = ({ id, version }: Target): Fields => ({ id: String(id), version: String(version) })

/** A form that nothing is wrong with, for each deed on an article: what is refused is the person, not the form. */
export const ARTICLE_FORMS: Readonly<Record<string, (article: Target, deed?: string) => Fields>> = {
  withdrawAction: (article) => ({ ...target(article), reason: 'Bài thử' }),
  restoreAction: target,
  returnAction: (article) => ({ ...target(article), note: 'Cần thêm ý kiến.' }),
  restoreVersionAction: (article) => ({ ...target(article), from: '1' }),
  hideVersionAction: (article) => ({ ...target(article), isHidden: 'co' }),
  schedulePublicationAction: (article) => ({ ...target(article), ...inAnHour() }),
  unschedulePublicationAction: target,
  scheduleWithdrawalAction: (article) => ({ ...target(article), ...inAnHour() }),
  unscheduleWithdrawalAction: target,
  addMarginNoteAction: ({ id }) => ({ articleId: String(id), blockIndex: '', text: 'Vui lòng xem lại câu này.' }),
  askLinksAction: target,
  setEditionAction: (article) => ({ ...target(article), language: 'vi', translationOf: '' }),
  sharePreviewAction: target,
  endPreviewAction: (article) => ({ ...target(article), linkId: '1' }),
  passChecksAction: (article, deed = 'xuat-ban') => ({ ...target(article), viec: deed, seen: '' }),
  saveArticleAction: (article, deed = 'luu') => ({
    ...target(article),
    viec: deed,
    headline: 'Tiêu đề của người khác',
    standfirst: '',
    dateline: '',
    body: 'Nội dung của người khác.',
    sectionId: '1',
    tags: '',
    leadMediaId: '',
  }),
}

const PAGES: Readonly<Record<string, string>> = {
  withdrawAction: '/go',
  restoreAction: '/khoi-phuc',
  returnAction: '/tra-lai',
  restoreVersionAction: '/lich-su/1',
  hideVersionAction: '/lich-su/1',
  schedulePublicationAction: '/hen-gio',
  unschedulePublicationAction: '/hen-gio',
  scheduleWithdrawalAction: '/hen-gio',
  unscheduleWithdrawalAction: '/hen-gio',
  askLinksAction: '/kiem-tra',
  sharePreviewAction: '/kiem-tra',
  endPreviewAction: '/kiem-tra',
  passChecksAction: '/kiem-tra',
}

/** Where the form of a deed is shown: an action called from another page is passed on and loses its status. */
export const pageOf = (action: string, article: Target) => `/toa-soan/bai/${article.id}${PAGES[action] ?? ''}`
