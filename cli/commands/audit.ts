import { readArguments } from '@/cli/arguments'
import { db } from '@/db/client'
import { Problem } from '@/lib/problem'
import { portalDateTime } from '@/lib/time'
import { anchorFile, readAnchors } from '@/modules/audit/anchors'
import { type AuditVerdict, verifyAudit } from '@/modules/audit/verify'

export const help = `Cách dùng: npm run cli -- audit verify

Đọc lại toàn bộ nhật ký: mỗi dòng phải khớp với dòng trước nó, và với các mốc giữ ngoài cơ sở dữ liệu
(DATA_DIR/audit-head). Không khớp thì nêu dòng đầu tiên và thoát với mã 1.`

const PROGRESS_ROWS = 100_000

const WRONG: Readonly<Record<NonNullable<AuditVerdict['fault']>, (id: number) => string>> = {
  changed: (id) => `Dòng số ${id} không khớp: dòng này đã bị sửa, hoặc có dòng ngay trước nó bị xoá hay chen vào.`,
  rewritten: (id) =>
    `Dòng số ${id} khác với mốc giữ ngoài cơ sở dữ liệu: nhật ký đã bị viết lại từ dòng này hoặc trước đó.`,
  cut: (id) =>
    `Dòng số ${id} không còn, mà mốc giữ ngoài cơ sở dữ liệu có: cuối nhật ký đã bị cắt, hoặc cơ sở dữ liệu được khôi phục từ bản cũ.`,
}

export async function run(args: string[]): Promise<void> {
  const { positionals } = readArguments(args, {}, 1)
  if (positionals[0] !== 'verify') throw new Problem('Cần việc: audit verify.')
  const anchors = await readAnchors().catch((error: unknown) => {
    throw error instanceof SyntaxError ? new Problem(error.message) : error
  })
  const verdict = await verifyAudit(db, {
    anchors,
    onRows: (count) => {
      if (count % PROGRESS_ROWS === 0) console.log(`  đã đọc ${count.toLocaleString('vi-VN')} dòng`)
    },
  })
  if (verdict.fault !== null && verdict.firstBadId !== null) {
    const good = `${verdict.rowCount.toLocaleString('vi-VN')} dòng trước đó còn nguyên.`
    throw new Problem(`${WRONG[verdict.fault](verdict.firstBadId)} ${good}`)
  }
  console.log(`Nhật ký nguyên vẹn: ${verdict.rowCount.toLocaleString('vi-VN')} dòng.`)
  const newest = anchors.at(-1)
  console.log(
    newest
      ? `Khớp ${anchors.length} mốc giữ ở ${anchorFile()}, mốc cuối là dòng số ${newest.id}, lúc ${portalDateTime(newest.at)}.`
      : `Chưa có mốc nào ở ${anchorFile()}.`,
  )
}
