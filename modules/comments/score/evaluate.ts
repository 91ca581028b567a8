import { type Example, heldOutExamples, type Label, trainingExamples } from './corpus'
import { featuresOf } from './features'
import { fitLine, type Line, probability } from './logistic'

const LABELS: readonly Label[] = ['fair', 'spam', 'abuse']
const SURE = 0.5

/** The two lines of the score, fitted to the repository's own sentences. Takes well under a second. */
export function train(): Record<'spam' | 'abuse', Line> {
  const examples = trainingExamples()
  const features = examples.map(({ text }) => featuresOf(text))
  const of = (label: Label) =>
    fitLine(
      features,
      examples.map((example) => example.label === label),
    )
  return { spam: of('spam'), abuse: of('abuse') }
}

/** The label a text would get if one had to be chosen. */
export function labelOf(lines: Record<'spam' | 'abuse', Line>, text: string): Label {
  const features = featuresOf(text)
  const [spam, abuse] = [probability(lines.spam, features), probability(lines.abuse, features)]
  if (Math.max(spam, abuse) < SURE) return 'fair'
  return spam >= abuse ? 'spam' : 'abuse'
}

export type Figures = { label: Label; count: number; precision: number; recall: number; f1: number }

/** Precision, recall and their mean for each label over sentences the lines have not seen, and the mean of those. */
export function evaluate(lines = train(), examples: readonly Example[] = heldOutExamples()) {
  const guesses = examples.map(({ text, label }) => ({ label, guess: labelOf(lines, text) }))
  const figures = LABELS.map((label): Figures => {
    const right = guesses.filter((one) => one.label === label && one.guess === label).length
    const count = guesses.filter((one) => one.label === label).length
    const guessed = guesses.filter((one) => one.guess === label).length
    const [precision, recall] = [guessed === 0 ? 0 : right / guessed, count === 0 ? 0 : right / count]
    return { label, count, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
  })
  const macroF1 = figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length
  const mistakes = examples.flatMap(({ text, label }, at) =>
    guesses[at]?.guess === label ? [] : [{ text, label, guess: guesses[at]?.guess }],
  )
  return { figures, macroF1, mistakes }
}
