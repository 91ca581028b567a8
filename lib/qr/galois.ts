/** The field with 256 elements of the QR standard: x⁸ + x⁴ + x³ + x² + 1. */
const MODULUS = 0x11d

export function multiply(left: number, right: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * MODULUS)
    product ^= ((right >> bit) & 1) * left
  }
  return product
}

/** The generator of a Reed-Solomon code: the product of (x − 2ⁱ), highest power first, without the leading 1. */
export function generatorOf(degree: number): number[] {
  const result = new Array<number>(degree).fill(0)
  result[degree - 1] = 1
  let root = 1
  for (let i = 0; i < degree; i += 1) {
    for (let j = 0; j < degree; j += 1) {
      result[j] = multiply(result[j] ?? 0, root) ^ (result[j + 1] ?? 0)
    }
    root = multiply(root, 2)
  }
  return result
}

/** The words that repair a block: what is left when it is divided by the generator. */
export function remainderOf(block: readonly number[], generator: readonly number[]): number[] {
  const rest = new Array<number>(generator.length).fill(0)
  for (const word of block) {
    const factor = word ^ (rest.shift() ?? 0)
    rest.push(0)
    generator.forEach((coefficient, index) => {
      rest[index] = (rest[index] ?? 0) ^ multiply(coefficient, factor)
    })
  }
  return rest
}
