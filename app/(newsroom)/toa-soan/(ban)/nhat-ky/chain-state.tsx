import { db } from '@/db/client'
import { say } from '@/lib/english/audit'
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
    const where = verdict
      ? say('từ dòng số {firstBadId}', { firstBadId: verdict.firstBadId ?? '' })
      : say('vì tệp mốc ngoài cơ sở dữ liệu không đọc được')
    return (
      <p className="notice" data-tone="err" role="alert">
        <strong>{say('Nhật ký không còn khớp {where}.', { where })}</strong>{' '}
        {say('Có dòng đã bị sửa, bị xoá hoặc cơ sở dữ liệu vừa được khôi phục. Vui lòng báo người vận hành chạy lệnh')}{' '}
        <code>audit verify</code>.
      </p>
    )
  }
  const { since, lastId } = verdict
  return (
    <p className="notice" data-chain="whole">
      {say('Chuỗi nhật ký nguyên vẹn đến dòng số {lastId}.', { lastId })}{' '}
      {since && (
        <>
          {say('Mốc gần nhất giữ ngoài cơ sở dữ liệu: dòng số {id}, lúc', { id: since.id })}{' '}
          <time dateTime={isoWithZone(since.at)}>{portalDateTime(since.at)}</time>.
        </>
      )}
    </p>
  )
}
