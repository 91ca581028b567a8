/** Ends an exhaustive switch: a new case that nobody handles is a type error here, not a blank page. */
export function unreachable(value: never): never {
  throw new Error(`Giá trị ngoài dự kiến: ${JSON.stringify(value)}`)
}
