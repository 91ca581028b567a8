import { BUCKETS, type Feature } from './features'

/** One straight line through the numbers of a text: positive means the label. */
export type Line = { bias: number; weights: Float32Array }

/** Each bucket once: a word said ten times is not ten reasons. */
const bucketsOf = (features: readonly Feature[]) => [...new Set(features.map(({ bucket }) => bucket))]

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))

/** 0 to 1. Long texts are no likelier than short ones: the sum is weighed by the square root of the length. */
export function probability({ bias, weights }: Line, features: readonly Feature[]): number {
  return sigmoid(bias + rawSum(weights, bucketsOf(features)))
}

function rawSum(weights: Float32Array, buckets: readonly number[]): number {
  const norm = 1 / Math.sqrt(Math.max(1, buckets.length))
  let sum = 0
  for (const bucket of buckets) sum += weights[bucket] ?? 0
  return sum * norm
}

const EPOCHS = 30
const RATE = 0.8
const DECAY = 1e-4

/**
 * Fits a line by gradient descent in a fixed order: the same examples always give the same weights. `isPositive` and
 * `features` of one example stand at the same index.
 */
export function fitLine(examples: readonly (readonly Feature[])[], isPositive: readonly boolean[]): Line {
  const weights = new Float32Array(BUCKETS)
  let bias = 0
  const known = examples.map(bucketsOf)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch * 0.2)
    for (let step = 0; step < known.length; step++) {
      // A step that shares no divisor with the count visits every example, far from its neighbours.
      const at = (step * 7_919) % known.length
      const buckets = known[at] ?? []
      const error = (isPositive[at] ? 1 : 0) - sigmoid(bias + rawSum(weights, buckets))
      const norm = 1 / Math.sqrt(Math.max(1, buckets.length))
      bias += rate * error * 0.1
      for (const bucket of buckets) {
        const weight = weights[bucket] ?? 0
        weights[bucket] = weight + rate * (error * norm - DECAY * weight)
      }
    }
  }
  return { bias, weights }
}

/** The features that speak most for the label, strongest first. */
export function reasons({ weights }: Line, features: readonly Feature[], countMax: number): string[] {
  const found = new Map<string, number>()
  for (const { words, bucket } of features) found.set(words, weights[bucket] ?? 0)
  return [...found]
    .filter(([, weight]) => weight > 0.3)
    .sort(([, left], [, right]) => right - left)
    .slice(0, countMax)
    .map(([words]) => words)
}
