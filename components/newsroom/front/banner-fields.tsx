import { Field } from '@/components/ui/field'
import { said, say } from '@/lib/english/front'
import { BANNER_CHARS_MAX, BANNER_SEVERITIES, type BannerSeverity } from '@/modules/front/arrangement'
import type { TypedArrangement } from '@/modules/front/arrangement-input'
import { LinkField } from './notice-rows'
import { TellReadersField } from './tell-readers-field'
import { UntilField } from './until-field'

const SEVERITY_WORDS: Record<BannerSeverity, string> = said({ urgent: 'Tin khẩn', breaking: 'Tin nóng' })

const MEANINGS = said({
  urgent: 'nền đỏ: bão lũ, cháy nổ, an toàn tính mạng',
  breaking: 'viền đỏ: tin lớn trong giờ',
})

type Props = {
  stored: TypedArrangement['banner']
  problems: Record<string, string>
  /** Readers' browsers that asked for breaking news. */
  subscriberCount: number
}

/** The line above everything else on the front page, and whether readers are told of it. */
export function BannerFields({ stored, problems, subscriberCount }: Props) {
  return (
    <>
      <fieldset className="choices">
        <legend>{say('Mức độ')}</legend>
        <label className="choice">
          <input type="radio" name="banner-severity" value="" defaultChecked={stored.severity === ''} />
          {say('Không có')}
        </label>
        {BANNER_SEVERITIES.map((severity) => (
          <label className="choice" key={severity}>
            <input type="radio" name="banner-severity" value={severity} defaultChecked={stored.severity === severity} />
            {SEVERITY_WORDS[severity]} ({MEANINGS[severity]})
          </label>
        ))}
      </fieldset>
      <Field
        id="banner-text"
        label={say('Nội dung')}
        hint={say('Một câu, tối đa {max} ký tự. Chỉ hiện khi đã chọn mức độ.', { max: BANNER_CHARS_MAX })}
        problem={problems['banner-text']}
      >
        {(control) => <textarea {...control} name="banner-text" rows={2} defaultValue={stored.text} />}
      </Field>
      <LinkField place="banner" name="banner-link" stored={stored.link} problem={problems['banner-link']} />
      <UntilField
        place="banner"
        name="banner-until"
        label={say('Tự gỡ lúc')}
        stored={stored.until}
        problem={problems['banner-until']}
      />
      <TellReadersField subscriberCount={subscriberCount} problem={problems['banner-push']} />
    </>
  )
}
