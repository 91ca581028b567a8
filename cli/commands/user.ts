import { text } from 'node:stream/consumers'
import { inArray } from 'drizzle-orm'
import { accountId, makePassword } from '@/cli/accounts'
import { readArguments } from '@/cli/arguments'
import { PASSWORD_PROBLEMS, REFUSALS, userHelp } from '@/cli/user-words'
import { db } from '@/db/client'
import { ROLES } from '@/db/schema/accounts'
import { sections } from '@/db/schema/shelves'
import { Problem } from '@/lib/problem'
import type { Result } from '@/lib/result'
import { listAccounts } from '@/modules/accounts/account-queries'
import { addUser } from '@/modules/accounts/add-user'
import { disableUser } from '@/modules/accounts/disable-user'
import { dropSecondFactor } from '@/modules/accounts/drop-second-factor'
import { EmailAddress } from '@/modules/accounts/email'
import { enableUser } from '@/modules/accounts/enable-user'
import { passwordProblem } from '@/modules/accounts/password'
import { setPassword } from '@/modules/accounts/set-password'
import { commandLineViewer } from '@/modules/accounts/viewer'

export const help = userHelp

const EMAIL = { email: { type: 'string' } } as const
const FROM_INPUT = { 'password-stdin': { type: 'boolean' } } as const
const ADD = {
  ...EMAIL,
  ...FROM_INPUT,
  name: { type: 'string' },
  role: { type: 'string' },
  sections: { type: 'string' },
} as const
const RESET = { ...EMAIL, ...FROM_INPUT, 'second-factor': { type: 'boolean' } } as const
const NAME_CHARS_MAX = 80

const manager = commandLineViewer('admin')

const DEEDS: Record<string, (args: string[]) => Promise<void>> = { add, list, disable, enable, reset }

export async function run(args: string[]): Promise<void> {
  const [name = '', ...rest] = args
  const deed = Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined
  if (!deed) throw new Problem('Cần một trong các việc: user add, user list, user disable, user enable, user reset.')
  await deed(rest)
}

async function add(args: string[]): Promise<void> {
  const { values } = readArguments(args, ADD)
  const email = readEmail(values.email)
  const name = readName(values.name)
  const role = readRole(values.role)
  const sectionIds = await readSections(values.sections, role)
  const password = await readPassword(values['password-stdin'] === true)
  const added = await addUser(manager, { email, name, role, password, sectionIds })
  if (!added.ok) throw new Problem(`Đã có tài khoản ${email}.`)
  console.log(`Đã thêm tài khoản ${email} (${role}).`)
  if (!values['password-stdin']) console.log(`Mật khẩu: ${password}`)
}

async function list(args: string[]): Promise<void> {
  readArguments(args, {})
  const names = new Map((await db.select().from(sections)).map(({ id, slug }) => [id, slug]))
  const states = { active: '', invited: 'đã mời', disabled: 'đã khoá' }
  const accounts = await listAccounts(db)
  if (accounts.length === 0) console.error('Chưa có tài khoản nào. Thêm bằng: npm run cli -- user add')
  for (const { email, role, name, state, hasSecondFactor, sectionIds } of accounts) {
    const marks = [
      states[state],
      hasSecondFactor ? 'hai bước' : '',
      sectionIds.map((id) => names.get(id) ?? id).join(','),
    ].filter(Boolean)
    console.log([email, role, name, ...marks].join('\t'))
  }
}

async function disable(args: string[]): Promise<void> {
  const email = readEmail(readArguments(args, EMAIL).values.email)
  accepted(await disableUser(manager, { userId: await accountId(email) }))
  console.log(`Đã khoá tài khoản ${email} và kết thúc mọi phiên của tài khoản này.`)
}

async function enable(args: string[]): Promise<void> {
  const email = readEmail(readArguments(args, EMAIL).values.email)
  accepted(await enableUser(manager, { userId: await accountId(email) }))
  console.log(`Đã mở khoá tài khoản ${email}.`)
}

async function reset(args: string[]): Promise<void> {
  const { values } = readArguments(args, RESET)
  const email = readEmail(values.email)
  const userId = await accountId(email)
  const password = await readPassword(values['password-stdin'] === true)
  accepted(await setPassword(manager, { userId, password }))
  console.log(`Đã đặt lại mật khẩu của ${email} và kết thúc mọi phiên của tài khoản này.`)
  if (values['second-factor']) {
    const dropped = await dropSecondFactor(manager, { userId })
    console.log(dropped.ok ? 'Đã gỡ xác thực hai bước.' : 'Tài khoản này không có xác thực hai bước để gỡ.')
  }
  if (!values['password-stdin']) console.log(`Mật khẩu: ${password}`)
}

function accepted<Value>(result: Result<Value, keyof typeof REFUSALS | { kind: 'invalid' }>): Value {
  if (result.ok) return result.value
  const { refusal } = result
  throw new Problem(typeof refusal === 'object' ? 'Mật khẩu chưa dùng được.' : REFUSALS[refusal])
}

function readEmail(word: string | undefined): string {
  const parsed = EmailAddress.safeParse(word ?? '')
  if (parsed.success) return parsed.data
  throw new Problem('--email cần một địa chỉ thư, ví dụ lan@hadong.example.vn.')
}

function readName(word: string | undefined): string {
  const name = (word ?? '').normalize('NFC').trim()
  if (name && [...name].length <= NAME_CHARS_MAX && !/\p{C}/u.test(name)) return name
  throw new Problem(`--name cần họ tên, tối đa ${NAME_CHARS_MAX} ký tự.`)
}

function readRole(word: string | undefined): (typeof ROLES)[number] {
  const role = ROLES.find((known) => known === word)
  if (role) return role
  throw new Problem(`--role phải là một trong: ${ROLES.join(', ')}.`)
}

async function readSections(words: string | undefined, role: string): Promise<number[]> {
  if (words === undefined) return []
  if (role !== 'editor') throw new Problem('--sections chỉ dùng với --role editor.')
  const slugs = [...new Set(words.split(',').map((slug) => slug.trim()))].filter(Boolean)
  const found = await db
    .select()
    .from(sections)
    .where(inArray(sections.slug, slugs.length > 0 ? slugs : ['']))
  const missing = slugs.find((slug) => !found.some((section) => section.slug === slug))
  if (missing !== undefined || slugs.length === 0)
    throw new Problem(`--sections: không có chuyên mục “${missing ?? ''}”.`)
  return found.map(({ id }) => id)
}

async function readPassword(isFromInput: boolean): Promise<string> {
  if (!isFromInput) return makePassword()
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const problem = passwordProblem(password)
  if (problem) throw new Problem(PASSWORD_PROBLEMS[problem])
  return password
}
