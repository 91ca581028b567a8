import { Field } from '@/components/ui/field'

type Props = { place: string; name: string; label: string; stored: string; problem: string | undefined }

/** A day and hour of Hà Nội at which something ends by itself; empty: somebody ends it. */
export function UntilField({ place, name, label, stored, problem }: Props) {
  return (
    <Field id={`${place}-until`} label={label} problem={problem}>
      {(control) => <input {...control} type="datetime-local" name={name} defaultValue={stored} />}
    </Field>
  )
}
