import { expectAccessible, TOLD } from './axe'
import { focused, openWithKeys, queued, queueOf, rowOf } from './moderation-queue'
import { expect, test } from './newsroom'
import { aPerson, signIn } from './people'
import { anArticle, aPendingComment, commentsOn } from './table'

test('bình luận được duyệt hiện dưới bài, bình luận bị từ chối thì không bao giờ', async ({
  page,
  signInAs,
  request,
}) => {
  const article = await anArticle()
  const [kept, refused] = [await aPendingComment(article.id), await aPendingComment(article.id)]
  expect(await (await request.get(article.path)).text()).not.toContain(kept.title)
  const moderator = await signInAs('moderator')
  await page.goto('/toa-soan/binh-luan')
  await expect(queued(page, kept).getByRole('link', { name: article.headline })).toBeVisible()
  await queued(page, kept).getByRole('button', { name: 'Duyệt' }).click()
  await expect(page.getByRole('status')).toContainText('Đã duyệt')
  await page.goto(`/toa-soan/binh-luan/${refused.id}`)
  await page.getByRole('radio', { name: /^Không liên quan/ }).check()
  await page.getByLabel('Câu gửi người viết').fill('Bài này nói về lớp học tối.')
  await page.getByRole('button', { name: 'Từ chối' }).click()
  await expect(page.getByRole('status')).toContainText('không được đăng')
  expect(await rowOf(refused.id)).toMatchObject({
    ...{ status: 'rejected', rejectionCode: 'off-topic', rejectionReason: 'Bài này nói về lớp học tối.' },
    moderatedBy: moderator.id,
  })

  await expect(async () => {
    const html = await (await request.get(article.path)).text()
    expect(html).toContain(kept.title)
    expect(html).not.toContain(refused.title)
  }).toPass()
})

test('không JavaScript: duyệt, từ chối bằng câu có sẵn, tin rác, rồi hoàn tác', async ({
  readerWithoutJavaScript: page,
  baseURL,
}) => {
  const article = await anArticle()
  const all = [await aPendingComment(article.id), await aPendingComment(article.id), await aPendingComment(article.id)]
  await signIn(page.context(), await aPerson('moderator'), baseURL ?? '')
  await page.goto(queueOf(article.id))
  await queued(page, all[0]!).getByRole('button', { name: 'Duyệt' }).click()
  await expect(page.getByRole('status')).toContainText('Đã duyệt')
  await expect(page).toHaveURL(new RegExp(`#binh-luan-${all[1]!.id}$`))
  await queued(page, all[1]!).getByText('Từ chối…').click()
  await queued(page, all[1]!).getByRole('button', { name: 'Từ chối', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Vui lòng chọn một lý do.')
  await queued(page, all[1]!)
    .getByRole('radio', { name: /^Công kích/ })
    .check()
  await queued(page, all[1]!).getByRole('button', { name: 'Từ chối', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('không được đăng')
  expect(await rowOf(all[1]!.id)).toMatchObject({ rejectionCode: 'insult', rejectionReason: /ôn hoà/ as never })
  await queued(page, all[2]!).getByRole('button', { name: 'Tin rác' }).click()
  await expect(page.getByText('Xong việc!')).toBeVisible()
  expect((await commentsOn(article.id)).map(({ rejectionCode }) => rejectionCode)).toEqual([null, 'insult', 'spam'])
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('status')).toContainText('Đã hoàn tác')
  await expect(queued(page, all[2]!)).toBeVisible()
  expect((await rowOf(all[2]!.id)).status).toBe('pending')
  await page.goto(queueOf(article.id, 'tu-choi'))
  await expect(queued(page, all[1]!)).toContainText('Công kích, xúc phạm hoặc kỳ thị')
})

test('hai người cùng duyệt: người thứ hai được báo là đã có người xử lý', async ({ page, signInAs, colleague }) => {
  const article = await anArticle()
  const comment = await aPendingComment(article.id)
  await signInAs('moderator')
  const other = await colleague('chief')
  await page.goto(queueOf(article.id))
  await other.goto(queueOf(article.id))
  await queued(page, comment).getByRole('button', { name: 'Duyệt' }).click()
  await expect(page.getByRole('status')).toContainText('Đã duyệt')
  await queued(other, comment).getByRole('button', { name: 'Tin rác' }).click()
  await expect(other.getByRole('main').getByRole('alert')).toContainText('Một người khác vừa xử lý')
  expect((await rowOf(comment.id)).status).toBe('approved')

  // Whoever was first cannot take back what the second did since.
  await other.goto(`/toa-soan/binh-luan/${comment.id}`)
  await other.getByRole('radio', { name: /^Lý do khác/ }).check()
  await other.getByLabel('Câu gửi người viết').fill('Có khiếu nại.')
  await other.getByRole('button', { name: 'Gỡ khỏi trang', exact: true }).click()
  await expect(other.getByRole('status')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('status')).toContainText('vừa được người khác xử lý')
  expect((await rowOf(comment.id)).rejectionReason).toBe('Có khiếu nại.')
})

test('từ chối thiếu lý do thì được nhắc cạnh ô, chữ đã gõ còn nguyên', async ({ page, signInAs }) => {
  const article = await anArticle()
  const comment = await aPendingComment(article.id)
  await signInAs('moderator')
  await page.goto(`/toa-soan/binh-luan/${comment.id}`)
  const sentence = page.getByLabel('Câu gửi người viết')
  await sentence.fill('Chưa rõ ý.')
  await page.getByRole('button', { name: 'Từ chối', exact: true }).click()
  await expect(page.getByRole('group', { name: 'Lý do' })).toHaveAccessibleDescription('Vui lòng chọn một lý do.')
  await expect(sentence).toHaveValue('Chưa rõ ý.')
  await page.getByRole('radio', { name: /^Lý do khác/ }).check()
  await sentence.fill('')
  await page.getByRole('button', { name: 'Từ chối', exact: true }).click()
  await expect(sentence).toHaveAccessibleDescription(/Vui lòng viết lý do cho người viết/)
  await expect(page.getByRole('radio', { name: /^Lý do khác/ })).toBeChecked()
  await sentence.fill('á'.repeat(301))
  await page.getByRole('button', { name: 'Từ chối', exact: true }).click()
  await expect(sentence).toHaveAccessibleDescription(/tối đa|gọn trong 300/)
  await expectAccessible(page)
  expect((await rowOf(comment.id)).version).toBe(1)
  // A ready sentence follows the reason until somebody has written their own.
  await sentence.fill('')
  await page.getByRole('radio', { name: /^Công kích/ }).check()
  await expect(sentence).toHaveValue(/ôn hoà/)
  await page.getByRole('radio', { name: /^Không liên quan/ }).check()
  await expect(sentence).toHaveValue(/không liên quan/)
})

test('năm mươi bình luận chưa đầy một phút, chỉ bằng bàn phím', TOLD, async ({ page, signInAs }) => {
  test.setTimeout(120_000)
  const article = await anArticle()
  const all = []
  for (let number = 0; number < 50; number += 1) {
    const createdAt = new Date(Date.UTC(2001, 0, 1, 0, number))
    all.push(await aPendingComment(article.id, { createdAt }))
  }
  await signInAs('moderator')
  await openWithKeys(page, queueOf(article.id))
  const start = Date.now()
  await page.keyboard.press('j')
  for (const [index, comment] of all.entries()) {
    await expect(focused(page, comment)).toBeFocused()
    if (index % 5 === 3) await page.keyboard.press('s')
    else if (index % 5 === 4) {
      await page.keyboard.press('r')
      await page.keyboard.press('4')
      await page.keyboard.press('Enter')
    } else await page.keyboard.press('a')
  }
  await expect(page.getByText('Xong việc!')).toBeVisible()
  const seconds = (Date.now() - start) / 1_000
  test.info().annotations.push({ type: 'seconds for 50 comments', description: String(seconds) })
  const rows = await commentsOn(article.id)
  const wanted = ['approved', 'approved', 'approved', 'spam', 'off-topic']
  expect(rows.map(({ status, rejectionCode }) => rejectionCode ?? status)).toEqual(
    all.map((_, index) => wanted[index % 5]),
  )
  // Focus is on what was done last, where it can be taken back.
  await expect(page.locator('#ket-qua')).toBeFocused()
  await page.keyboard.press('z')
  await expect(page.getByRole('status')).toContainText('Đã hoàn tác')
  await expect(focused(page, all.at(-1)!)).toBeFocused()
  expect((await rowOf(all.at(-1)!.id)).status).toBe('pending')
})

test('phím đi lên, đi xuống, mở xem kỹ, xem bảng phím; gõ trước khi trang kịp trả lời cũng không mất', async ({
  page,
  signInAs,
}) => {
  const article = await anArticle()
  const all = []
  for (const minute of [1, 2, 3, 4])
    all.push(await aPendingComment(article.id, { createdAt: new Date(Date.UTC(2001, 0, 1, 0, minute)) }))
  await signInAs('moderator')
  await openWithKeys(page, queueOf(article.id))
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(focused(page, all[1]!)).toBeFocused()
  await page.keyboard.press('k')
  await expect(focused(page, all[0]!)).toBeFocused()
  await page.keyboard.press('r')
  await expect(queued(page, all[0]!).getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('2')
  await expect(queued(page, all[0]!).getByRole('radio', { name: /^Công kích/ })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(focused(page, all[0]!)).toBeFocused()
  await page.keyboard.press('Shift+Slash')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  // No answer is waited for between these.
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  await page.keyboard.press('j')
  await expect(focused(page, all[3]!)).toBeFocused()
  await page.keyboard.press('o')
  await expect(page).toHaveURL(new RegExp(`/toa-soan/binh-luan/${all[3]!.id}`))
  expect((await commentsOn(article.id)).map(({ status }) => status)).toEqual([
    ...['approved', 'approved', 'pending', 'pending'],
  ])
  // Decided where it was looked at closely, the list goes on.
  await openWithKeys(page, page.url())
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\?hang=cho-duyet/)
  await expect(focused(page, all[2]!)).toBeFocused()
})

test('bộ gõ đang ghép chữ, con trỏ ở trong ô chữ, hay phím đã tắt: không phím nào làm gì', async ({
  page,
  signInAs,
}) => {
  const article = await anArticle()
  const comment = await aPendingComment(article.id)
  await signInAs('moderator')
  await openWithKeys(page, queueOf(article.id))
  const press = (init: object) =>
    page.evaluate(
      (given) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...given })),
      init,
    )
  await press({ code: 'KeyA', key: 'a', isComposing: true })
  await press({ code: 'KeyA', key: 'Process', keyCode: 229 })
  await press({ code: 'KeyA', key: 'a', ctrlKey: true })
  await press({ code: 'KeyA', key: 'A', shiftKey: true })
  await page.keyboard.press('r')
  const sentence = queued(page, comment).getByLabel('Câu gửi người viết')
  await sentence.focus()
  await page.keyboard.type('asz rj')
  await expect(sentence).toHaveValue('asz rj')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+/')
  await page.getByRole('dialog').getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.keyboard.press('s')
  await page.keyboard.press('Shift+Slash')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await rowOf(comment.id)).version).toBe(1)
  await page.keyboard.press('Control+/')
  await page.getByRole('dialog').getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  // By its place on the keyboard, whatever letter an input method puts there.
  await press({ code: 'KeyA', key: 'ф' })
  await expect(page.getByRole('status')).toContainText('Đã duyệt')
})
