import { WrittenCodeField } from '@/components/newsroom/code-field'
import { say } from '@/lib/english/accounts'
import { openCodeAction } from './actions'

/** For a code on paper. */
export function CodeForm() {
  return (
    <form className="gate-form" action={openCodeAction}>
      <WrittenCodeField
        id="ma"
        name="ma"
        label={say('Mã trên giấy')}
        hint={say('16 chữ và số, chữ hoa hay thường đều được, ví dụ bcfg-hjkm-2345-npqr.')}
      />
      <button className="button button-main" type="submit">
        {say('Tiếp tục')}
      </button>
    </form>
  )
}
