/** How long a computation works, whoever else uses the machine meanwhile. */
export function cpuMillisecondsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
