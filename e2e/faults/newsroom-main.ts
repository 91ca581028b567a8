import { createInterface } from 'node:readline'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { updatePublished } from '@/modules/articles/correct'
import { publishArticle } from '@/modules/articles/publish'
import { restoreArticle } from '@/modules/articles/restore'
import { withdrawArticle } from '@/modules/articles/withdraw'

const VERBS = { publish: publishArticle, correct: updatePublished, withdraw: withdrawArticle, restore: restoreArticle }

/** Reads one deed a line, does it, answers with one line. Its process may be killed at any instant. */
for await (const line of createInterface({ input: process.stdin })) {
  const { verb, input } = JSON.parse(line) as { verb: keyof typeof VERBS; input: unknown }
  const outcome = await VERBS[verb](commandLineViewer(), input).catch((cause: unknown) => ({ thrown: String(cause) }))
  process.stdout.write(`${JSON.stringify(outcome)}\n`)
}
