import sharp from 'sharp'
import type { PictureOrder } from './picture-workshop'
import { renderPicture, renderUpright } from './render-picture'

/**
 * Where bytes from outside are decoded: a process of its own, with none of the site's secrets in its environment. What
 * a hostile file breaks is this process and nothing else. One picture at a time, on one core, behind everybody else.
 */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
sharp.cache(false)
sharp.concurrency(1)

process.on('message', async (order: PictureOrder) => {
  const answer =
    order.deed === 'render'
      ? await renderPicture(order.source, order.shape, order.focal)
      : await renderUpright(order.source, order.widthPixelsMax)
  process.send?.(answer)
})
// The site is gone: nobody waits for the picture.
process.on('disconnect', () => process.exit())
