import { say } from '@/lib/english/versions'
import { type Finding, keyOf } from '@/modules/articles/checks/finding'
import { checkSentence, LEVEL_WORDS, placeFragment, twinPath } from './check-words'

type Props = {
  findings: Finding[]
  /** The page whose fields the fragments name; empty for this one. */
  editorPath: string
}

/** What the checks found: a word and a shape, a sentence, and the way to the place. */
export function CheckList({ findings, editorPath }: Props) {
  if (findings.length === 0) {
    return (
      <p className="state" data-state="fine">
        {say('Không có gì cần sửa.')}
      </p>
    )
  }
  return (
    <ul className="checks">
      {findings.map((finding) => {
        const fragment = placeFragment(finding)
        const twin = twinPath(finding)
        return (
          <li key={`${keyOf(finding)} ${fragment}`}>
            <span className="state" data-state={finding.level}>
              {LEVEL_WORDS[finding.level]}
            </span>
            <span>
              {checkSentence(finding)}{' '}
              {twin && (
                <>
                  <a href={twin}>{say('Mở bài kia')}</a>{' '}
                </>
              )}
              {fragment && (
                <a href={`${editorPath}${fragment}`}>
                  {say('Tới chỗ này')}
                  <span className="spoken">: {checkSentence(finding)}</span>
                </a>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
