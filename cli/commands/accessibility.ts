import { readArguments } from '@/cli/arguments'
import { stopSignal } from '@/cli/stop-signals'
import { ACCESSIBILITY_TAG, readAccessibility } from '@/cli/testing/accessibility-report'
import { RESULTS_FILE, writeResults } from '@/cli/testing/accessibility-statement'
import { runNode } from '@/cli/testing/child'
import { journeys, onTestGround, reportIn } from '@/cli/testing/journeys'
import { env } from '@/lib/env'
import { Problem } from '@/lib/problem'

export const help = `Cách dùng: npm run cli -- accessibility

Đi các hành trình về trợ năng trên một trang mới trong thư mục tạm, rồi ghi kết quả vào ${RESULTS_FILE}:
trang /trang/tro-nang dựng từ đó. Có hành trình chưa qua thì không ghi gì.`

/** Takes the accessibility journeys and writes down what they found. Ends with 1 when one of them fails. */
export async function run(args: string[]): Promise<void> {
  readArguments(args, {})
  const signal = stopSignal(env.isUnderNpm)
  await onTestGround(async (folder) => {
    const choice = ['--grep', `@${ACCESSIBILITY_TAG}`]
    const { failed: count, failures } = await journeys(signal, { folder, choice, isAudited: false })
    for (const told of failures) console.log(`\n✗ ${told}`)
    if (count > 0) throw new Problem('Có hành trình chưa qua, nên bản công bố trợ năng không đổi.')
    const { results } = readAccessibility(reportIn(folder))
    if (!results) throw new Problem('Không hành trình nào soát trang nào, nên bản công bố trợ năng không đổi.')
    writeResults(results, new Date())
    await runNode(['node_modules/@biomejs/biome/bin/biome', 'format', '--write', RESULTS_FILE], {}, signal)
    const checks = results.templates.reduce((sum, template) => sum + template.checks, 0)
    console.log(`Đã ghi ${RESULTS_FILE}: ${checks} lần soát ${results.templates.length} loại trang.`)
  })
  process.exit(0)
}
