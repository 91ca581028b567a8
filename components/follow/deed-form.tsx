import styles from './follow.module.css'

type Props = { action: (form: FormData) => Promise<void>; token: string; button: string }

/** One deed behind one button, for whoever holds the link. */
export function DeedForm({ action, token, button }: Props) {
  return (
    <form className={styles.deed} action={action}>
      <input type="hidden" name="token" value={token} />
      <button className={styles.send} type="submit">
        {button}
      </button>
    </form>
  )
}
