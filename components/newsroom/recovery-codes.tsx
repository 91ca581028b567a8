import { say } from '@/lib/english/accounts'
/** Ten codes, shown once, on a sheet that prints by itself. */
export function RecoveryCodes({ codes, account }: { codes: readonly string[]; account: string }) {
  return (
    <section className="sheet" aria-labelledby="ma-du-phong-tieu-de">
      <h2 id="ma-du-phong-tieu-de">{say('Mã dự phòng')}</h2>
      <p>
        {say(
          'Khi không có điện thoại, mỗi mã dưới đây thay cho mã 6 chữ số, một lần. Vui lòng in ra hoặc chép lại và cất ở nơi kín.',
        )}{' '}
        <strong>{say('Các mã chỉ hiện lần này.')}</strong>
      </p>
      <p className="meta">{account}</p>
      <ol className="code-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}
