import { withDeadline } from './deadline'

type Held = { close: () => Promise<void> }

type Looking<Connection extends Held> = {
  /** Gives connections of the loop's own. */
  open: () => Connection
  /** One look: does what there is to do and resolves. `isClosed` says that it should come to its end. */
  look: (connection: Connection, isClosed: () => boolean) => Promise<void>
  pauseMilliseconds: number
}

const CLOSE_DEADLINE_MILLISECONDS = 3_000

/** Looks again and again until it is closed; after a look that failed with a fresh connection. */
export function lookAgain<Connection extends Held>({ open, look, pauseMilliseconds }: Looking<Connection>): Held {
  let connection = open()
  let isClosed = false
  let wake = () => {}

  const sleep = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, pauseMilliseconds)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })

  const startAfresh = () => {
    if (isClosed) return
    // A connection that did not answer in time may never answer again.
    void connection.close()
    connection = open()
  }

  const live = async () => {
    while (!isClosed) {
      await look(connection, () => isClosed).catch(startAfresh)
      if (!isClosed) await sleep()
    }
  }
  const life = live()

  return {
    async close() {
      isClosed = true
      wake()
      await withDeadline(life, CLOSE_DEADLINE_MILLISECONDS).catch(() => {})
      await connection.close()
    },
  }
}
