import { text } from 'node:stream/consumers'
import { asc } from 'drizzle-orm'
import { addAccount, disableAccount, makePassword, resetAccount } from '@/cli/accounts'
import { readArguments } from '@/cli/arguments'
import { db } from '@/db/client'
import { ROLES, users } from '@/db/schema/accounts'
import { Problem } from '@/lib/problem'
import { EmailAddress } from '@/modules/accounts/email'
import { passwordProblem } from '@/modules/accounts/password'

export const help = `Cách dùng:
  npm run cli -- user add --email ĐỊA_CHỈ --name "HỌ TÊN" --role VAI [--password-stdin]
  npm run cli -- user list
  npm run cli -- user disable --email ĐỊA_CHỈ
  npm run cli -- user reset --email ĐỊA_CHỈ [--password-stdin]

Vai: ${ROLES.join(', ')}.
Không có --password-stdin thì lệnh tự đặt mật khẩu và in ra một lần.
user reset mở lại tài khoản đã khoá; disable và reset đăng xuất tài khoản ở mọi nơi.`

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  'password-stdin': { type: 'boolean' },
} as const
const NAME_CHARS_MAX = 80
const PASSWORD_PROBLEMS = {
  'too-short': 'Mật khẩu cần ít nhất 12 ký tự.',
  'too-long': 'Mật khẩu dài quá 256 ký tự.',
  common: 'Mật khẩu này quá phổ biến, vui lòng chọn mật khẩu khác.',
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS, 1)
  const deed = positionals[0]
  if (deed === 'list') return list()
  if (deed !== 'add' && deed !== 'disable' && deed !== 'reset') {
    throw new Problem('Cần một trong các việc: user add, user list, user disable, user reset.')
  }
  const email = readEmail(values.email)
  if (deed === 'disable') {
    if (!(await disableAccount(email))) throw new Problem(`Không có tài khoản ${email}.`)
    console.log(`Đã khoá tài khoản ${email}.`)
    return
  }
  const person = deed === 'add' ? { email, name: readName(values.name), role: readRole(values.role) } : null
  const password = await readPassword(values['password-stdin'] === true)
  if (person) {
    if ((await addAccount(person, password)) === null) throw new Problem(`Đã có tài khoản ${email}.`)
    console.log(`Đã thêm tài khoản ${email} (${person.role}).`)
  } else {
    if (!(await resetAccount(email, password))) throw new Problem(`Không có tài khoản ${email}.`)
    console.log(`Đã đặt lại mật khẩu của ${email}.`)
  }
  if (!values['password-stdin']) console.log(`Mật khẩu: ${password}`)
}

async function list(): Promise<void> {
  const rows = await db.select().from(users).orderBy(asc(users.email))
  for (const { email, name, role, disabledAt } of rows) {
    console.log([email, role, name, ...(disabledAt ? ['đã khoá'] : [])].join('\t'))
  }
}

function readEmail(word: string | undefined): string {
  const parsed = EmailAddress.safeParse(word)
  if (parsed.success) return parsed.data
  throw new Problem('--email phải là địa chỉ thư, ví dụ --email lan@toasoan.vn.')
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

async function readPassword(isFromInput: boolean): Promise<string> {
  if (!isFromInput) return makePassword()
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const problem = passwordProblem(password)
  if (problem) throw new Problem(PASSWORD_PROBLEMS[problem])
  return password
}
