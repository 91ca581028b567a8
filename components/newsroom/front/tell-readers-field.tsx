import { controlProps } from '@/components/ui/field'
import { say } from '@/lib/english/front'
import { inDigits } from '@/lib/interface-language'

type Props = {
  /** Readers' browsers that asked for breaking news. */
  subscriberCount: number
  problem: string | undefined
}

const ID = 'banner-push'

/** Whether readers are told of the banner. Never ticked beforehand: what a machine has shown cannot be taken back. */
export function TellReadersField({ subscriberCount, problem }: Props) {
  if (subscriberCount === 0)
    return <p className="meta">{say('Chưa có bạn đọc nào đăng ký nhận tin khẩn bằng thông báo trên máy.')}</p>
  const control = controlProps(ID, { hint: true, problem: problem !== undefined, isRequired: false })
  return (
    <div className="desk-check">
      <label className="choice" htmlFor={ID}>
        <input {...control} type="checkbox" name="banner-push" value="co" />
        {say('Gửi thông báo tới {count} máy đã đăng ký nhận tin khẩn', { count: inDigits(subscriberCount) })}
      </label>
      <p className="meta" id={`${ID}-goi-y`}>
        {say(
          'Gửi một lần, ngay khi trang nhất mới hiện với bạn đọc. Gỡ hoặc sửa tin khẩn thì dừng gửi cho những máy chưa nhận; máy đã nhận thì không thu lại được.',
        )}
      </p>
      {problem && (
        <p className="tell-problem" id={`${ID}-loi`}>
          {problem}
        </p>
      )}
    </div>
  )
}
