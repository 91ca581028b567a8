import { say } from '@/lib/english/settings'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/editor.css'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayChangeSettings } from '@/modules/accounts/permissions'
import { type LastSaved, readLastSaved } from '@/modules/settings/desk-queries'
import { isSettingGroup, type SettingGroup } from '@/modules/settings/groups'
import { readSettings } from '@/modules/settings/queries'
import { only } from '../../place'
import { deskPage } from '../desk-page'
import { pictureChoices } from '../picture-choices'
import { saveSettingsAction } from './actions'
import { GROUP_FIELDS, GROUP_ORDER, GROUP_WORDS } from './setting-fields'
import { ToldOutside } from './told-outside'

export const generateMetadata = titled(() => say('Cài đặt'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SettingsPage({ searchParams }: Props) {
  const written = only((await searchParams)['xong']) ?? ''
  const done = isSettingGroup(written) ? written : null
  return deskPage(mayChangeSettings, async () => {
    const settings = await readSettings(db)
    const saved = await readLastSaved(db)
    const pictures = await pictureChoices(db, settings.appearance.logoMediaId)
    const fieldsOf = (group: SettingGroup) => GROUP_FIELDS[group](settings[group] as never, pictures)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Cài đặt')}</h1>
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done && say('Đã lưu phần {heading}.', { heading: GROUP_WORDS[done].heading })}
        </p>
        <nav aria-label={say('Các phần cài đặt')}>
          <ul className="chips">
            {GROUP_ORDER.map((group) => (
              <li key={group}>
                <a href={`#${group}`}>{GROUP_WORDS[group].heading}</a>
              </li>
            ))}
            <li>
              <a href="#gio-va-ngon-ngu">{say('Giờ và ngôn ngữ')}</a>
            </li>
          </ul>
        </nav>
        {GROUP_ORDER.map((group) => (
          <section className="stack arrange-group" aria-labelledby={group} key={group}>
            <h2 id={group}>{GROUP_WORDS[group].heading}</h2>
            <p className="narrow">{GROUP_WORDS[group].note}</p>
            <DeskForm
              key={saved[group].version}
              name={`cai-dat-${group}`}
              action={saveSettingsAction}
              fields={fieldsOf(group)}
              hidden={{ group, version: saved[group].version }}
              button={say('Lưu')}
            />
            <LastChange {...saved[group]} />
            {group === 'discovery' && <ToldOutside {...settings.discovery} />}
          </section>
        ))}
        <TimeAndLanguage />
      </div>
    )
  })
}

function LastChange({ savedAt, savedByName }: LastSaved) {
  if (savedAt === null) return <p className="meta">{say('Chưa ai đổi phần này, đang dùng giá trị mặc định.')}</p>
  return (
    <p className="meta">
      {say('Đổi lần cuối:')} {savedByName ?? say('dòng lệnh')}
      {say(', lúc')} <time dateTime={isoWithZone(savedAt)}>{portalDateTime(savedAt)}</time>
    </p>
  )
}

/** Not settings: what the product honours everywhere is said here, so that nobody looks for a switch. */
function TimeAndLanguage() {
  return (
    <section className="stack arrange-group" aria-labelledby="gio-va-ngon-ngu">
      <h2 id="gio-va-ngon-ngu">{say('Giờ và ngôn ngữ')}</h2>
      <p className="narrow">
        {say(
          'Mọi ngày giờ trên trang, trong lưu trữ, lịch hẹn đăng và nguồn tin theo giờ Việt Nam (Asia/Ho_Chi_Minh, GMT+7), dù máy chủ đặt ở đâu. Đường dẫn lưu trữ theo ngày dựa vào giờ này nên không đổi được.',
        )}
      </p>
      <p className="narrow">
        {say('Trang báo dùng tiếng Việt; toà soạn nói với mỗi người bằng thứ tiếng họ đã chọn ở trang Tài khoản.')}
      </p>
    </section>
  )
}
