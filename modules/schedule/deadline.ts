/** The driver waits for ever on a server that is stopped; a clock may not. Throws when the time is up. */
export function withDeadline<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('cơ sở dữ liệu không trả lời')), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
