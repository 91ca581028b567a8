import { test } from './newsroom'

test('nhìn', async ({ page, signInAs }) => {
  test.setTimeout(120_000)
  const shots = async (list: string[]) => {
    for (const path of list)
      for (const width of [390, 1280])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          await page.goto(path)
          await page.screenshot({
            path: `/tmp/office-shots/${path.replaceAll('/', '_')}-${width}-${colorScheme}.png`,
            fullPage: true,
          })
        }
  }
  await shots((process.env['LOOK_READER'] ?? '').split(',').filter(Boolean))
  await signInAs('chief')
  await shots((process.env['LOOK_DESK'] ?? '').split(',').filter(Boolean))
})
