import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { verifyTail } from '@/modules/audit/watch'

/** Whether the log still fits together, read now from the last place kept outside the database on. */
export async function ChainState() {
  const verdict = await verifyTail(db).catch((error: unknown) => {
    // The file of kept places is evidence; when it cannot be read that has to be seen, not to break the page.
    if (error instanceof SyntaxError) return null
    throw error
  })
  if (verdict === null || verdict.fault !== null) {
    const where = verdict ? `từ dòng số ${verdict.firstBadId}` : 'vì tệp mốc ngoài cơ sở dữ liệu không đọc được'
    return (
      <p className="notice" data-tone="err" role="alert">
        <strong>Nhật ký không còn khớp {where}.</strong> Có dòng đã bị sửa, bị xoá hoặc cơ sở dữ liệu vừa được khôi
        phục. Vui lòng báo người vận hành chạy lệnh <code>audit verify</code>.
      </p>
    )
  }
  const { since, lastId } = verdict
  return (
    <p className="notice" data-chain="whole">
      Chuỗi nhật ký nguyên vẹn đến dòng số {lastId}.{' '}
      {since && (
        <>
          Mốc gần nhất giữ ngoài cơ sở dữ liệu: dòng số {since.id}, lúc{' '}
          <time dateTime={isoWithZone(since.at)}>{portalDateTime(since.at)}</time>.
        </>
      )}
    </p>
  )
}
