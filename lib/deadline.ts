export class DeadlineError extends Error {}

/**
 * The result of `work`, or a `DeadlineError` once it has taken too long. The work itself goes on: this is for waits
 * that cannot be called off, such as a query on a server that has stopped answering.
 */
export function withDeadline<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DeadlineError(`không xong trong ${milliseconds} ms`)), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
