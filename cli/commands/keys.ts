import { setTimeout as sleep } from 'node:timers/promises'
import { isNotNull, sql } from 'drizzle-orm'
import { readArguments } from '@/cli/arguments'
import { readKeyringFile, withFreshKeys, withoutRetired, writeKeyringFile } from '@/cli/keyring-file'
import { progressBar } from '@/cli/progress-bar'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { type Db, openApart } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { env } from '@/lib/env'
import { Problem } from '@/lib/problem'
import { recordAudit } from '@/modules/audit/record'
import { type Resealed, resealPhones } from '@/modules/comments/reseal-phones'
import { resealMailAddresses } from '@/modules/digests/reseal-addresses'
import { openKeyring } from '@/modules/privacy/keyring'

export const help = `Cách dùng: npm run cli -- keys rotate [--keep-old]

Đổi khoá niêm phong và khoá dò số điện thoại của người bình luận: tạo khoá mới, niêm phong lại mọi số đang giữ, rồi bỏ khoá cũ.
Trang vẫn chạy được trong lúc đổi. Dừng giữa chừng không mất số nào: chạy lại thì làm tiếp.

--keep-old   làm mọi việc nhưng chưa bỏ khoá cũ. Dùng khi có máy khác nhận bình luận với tệp khoá riêng (không có khoá mở):
             chép phonePublicKey và phoneIndexKey mới sang các máy ấy, rồi chạy lại không có tuỳ chọn này.

Khoá của xác thực hai bước không đổi. Bản sao lưu cơ sở dữ liệu cũ chỉ mở được bằng tệp khoá cũ: nếu còn cần, hãy giữ tệp ấy
ở nơi riêng.`

/** Longer than any request may take: whoever sealed with the old key has stored it by then, or never will. */
const IN_FLIGHT_MILLISECONDS = 6_000
/** A comment is dated when its transaction begins, by the clock of the database. */
const MARGIN_SECONDS = 60

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { 'keep-old': { type: 'boolean' } }, 1)
  if (positionals[0] !== 'rotate') throw new Problem('Cần việc: keys rotate.')
  const file = env.keyringFile
  if (!file) throw new Problem('Thiếu KEYRING_FILE.')
  const { database, close } = openApart('trang-nhat-keys', 1)
  try {
    const [lock] = await database.execute<{ taken: boolean }>(
      sql`select pg_try_advisory_lock(${ADVISORY_LOCK.keyRotation}) as taken`,
    )
    if (!lock?.taken) throw new Problem('Một lần đổi khoá khác đang chạy.')
    await rotate(database, file, values['keep-old'] === true)
  } finally {
    await close()
  }
}

async function rotate(database: Db, file: string, keepsOld: boolean): Promise<void> {
  const before = readKeyringFile(file)
  if (!openKeyring(before).phonePrivateKey)
    throw new Problem('Máy này không giữ khoá mở số điện thoại. Vui lòng đổi khoá ở máy có giữ.')
  if (before['retired']) console.log('Làm tiếp lần đổi khoá đang dở.')
  else writeKeyringFile(file, withFreshKeys(before))
  const keys = openKeyring(readKeyringFile(file))
  const first = await resealAll(database, keys)
  let addressCount = await resealMailAddresses(database, keys)
  // Processes look at the file each time they seal; those that had sealed before it changed are still storing.
  await sleep(IN_FLIGHT_MILLISECONDS)
  const late = await resealPhones(database, keys, { since: first.startedAt })
  addressCount += await resealMailAddresses(database, keys)
  await database.transaction((tx) =>
    recordAudit(tx, {
      actorId: null,
      verb: 'rotate-keys',
      object: 'comments',
      details: { count: first.count + late.count, addressCount, keepsOld },
    }),
  )
  if (!keepsOld) writeKeyringFile(file, withoutRetired(readKeyringFile(file)))
  tell(first, late, addressCount, keepsOld)
}

async function resealAll(database: Db, keys: ReturnType<typeof openKeyring>) {
  const [start] = await database.execute<{ at: string }>(
    sql`select (now() - make_interval(secs => ${MARGIN_SECONDS})) as at`,
  )
  const total = await database.$count(comments, isNotNull(comments.phoneSealed))
  const bar = progressBar(total)
  const resealed = await resealPhones(database, keys, {
    since: null,
    onBatch: (count) => bar.show(count, `${inWords(count)} / ${inWords(total)} số`),
  })
  bar.end()
  return { ...resealed, startedAt: new Date(start?.at ?? 0) }
}

const inWords = (count: number) => count.toLocaleString('vi-VN')

function tell(first: Resealed, late: Resealed, addressCount: number, keepsOld: boolean): void {
  console.log(`Đã niêm phong lại ${inWords(first.count + late.count)} số bằng khoá mới.`)
  if (addressCount > 0) console.log(`Đã niêm phong lại ${inWords(addressCount)} địa chỉ thư của bạn đọc.`)
  if (first.unreadableCount > 0)
    console.log(`${inWords(first.unreadableCount)} số không mở được bằng khoá nào đang giữ và để nguyên.`)
  console.log(
    keepsOld
      ? 'Khoá cũ còn trong tệp khoá. Chép khoá công khai mới sang các máy khác, rồi chạy lại keys rotate để bỏ khoá cũ.'
      : 'Đã bỏ khoá cũ; khoá ấy không mở được số nào trong cơ sở dữ liệu nữa.',
  )
}
