/** The smallest round number (1, 2 or 5 with zeros) that no value exceeds; what the top line of a chart is labelled. */
export function roundTop(values: readonly number[]): number {
  const most = Math.max(1, ...values)
  const power = 10 ** Math.floor(Math.log10(most))
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power
}
