import styles from './problem-summary.module.css'

/** `fieldId` is the id of the control the problem belongs to; without one the line is no link. */
export type ListedProblem = { fieldId?: string; sentence: string }

/** The answer to a form that was not accepted: what to do, with a link to each field. Announced as soon as it appears. */
export function ProblemSummary({ heading, problems = [] }: { heading: string; problems?: ListedProblem[] }) {
  return (
    <div className={styles.summary} role="alert" id="tom-tat-loi" tabIndex={-1}>
      <p className={styles.heading}>{heading}</p>
      {problems.length > 0 && (
        <ul className={styles.list}>
          {problems.map(({ fieldId, sentence }) => (
            <li key={`${fieldId} ${sentence}`}>{fieldId ? <a href={`#${fieldId}`}>{sentence}</a> : sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
