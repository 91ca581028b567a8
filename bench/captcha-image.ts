import { captchaGrain, issueCaptcha, openCaptcha } from '@/modules/comments/captcha'
import { drawCaptcha } from '@/modules/comments/captcha-image/draw'
import { byteCount, milliseconds } from './figures'
import type { Ground, Row } from './measurement'
import { median, quantile } from './statistics'

const WARM_UP_COUNT = 20

/** What one picture of a code costs the server that draws it. */
export async function captchaImage({ isQuick, say }: Ground): Promise<Row[]> {
  const count = isQuick ? 50 : 300
  say(`vẽ ${count} ảnh mã xác nhận`)
  const taken: number[] = []
  const sizes: number[] = []
  for (let index = -WARM_UP_COUNT; index < count; index++) {
    const challenge = openCaptcha('comment:1', issueCaptcha('comment:1'))
    if (!challenge) throw new Error('mã vừa phát không mở được')
    const startedAt = performance.now()
    const image = drawCaptcha(challenge.code, captchaGrain(challenge))
    if (index < 0) continue
    taken.push(performance.now() - startedAt)
    sizes.push(image.length)
  }
  return [
    {
      what: 'Vẽ một ảnh mã xác nhận, p50',
      ours: milliseconds(median(taken)),
      note: `p99 ${milliseconds(quantile(taken, 0.99))}, ảnh ${byteCount(Math.round(median(sizes)))}`,
    },
  ]
}
