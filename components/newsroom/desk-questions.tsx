import type { DeskField } from './desk-answer'
import { DeskControl } from './desk-fields'

type Props = {
  /** What is meant: numbers of rows, the version that was seen. */
  hidden: Record<string, string | number>
  fields: readonly DeskField[]
  idOf: (name: string) => string
  shown: (field: DeskField) => string
  problems: Readonly<Record<string, string>> | undefined
  /** What stands in another field of the form just now. */
  typed: (name: string) => string
}

/** The questions of a form of the desk, and what it carries unseen. */
export function DeskQuestions({ hidden, fields, idOf, shown, problems, typed }: Props) {
  return (
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {fields.map((field) => (
        <DeskControl
          key={field.name}
          field={field}
          id={idOf(field.name)}
          value={shown(field)}
          problem={problems?.[field.name]}
          typed={typed}
        />
      ))}
    </>
  )
}
