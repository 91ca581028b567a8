import { resolve } from 'node:path'
import { z } from 'zod'
import { Problem } from './problem'

const secret = z
  .string()
  .min(32, 'cần ít nhất 32 ký tự')
  .refine((value) => new Set(value).size >= 8, 'quá dễ đoán')

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const WHOLE_PORT = 'phải là số nguyên từ 0 đến 65535'

/** Below what a mail provider lets a small office send; most stop at a few hundred an hour or a minute. */
const BULK_PER_MINUTE = 60
const BULK_PER_MINUTE_MAX = 10_000
const BULK_RATE = `phải là số nguyên từ 1 đến ${BULK_PER_MINUTE_MAX}`

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

const S3_VARIABLES = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Every variable the product reads. The table for people is in `.env.example`. */
const Environment = z
  .object({
    PORT: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.coerce.number(WHOLE_PORT).int(WHOLE_PORT).min(0, WHOLE_PORT).max(65_535, WHOLE_PORT).default(3000),
    ),
    HOST: z.preprocess((value) => (value === '' ? undefined : value), z.string().default('127.0.0.1')),
    SITE_URL: optional(
      z
        .url({ protocol: /^https?$/, error: 'phải là địa chỉ http(s), ví dụ https://hadong.example.vn' })
        .transform((value) => new URL(value).origin),
    ),
    DATA_DIR: z
      .preprocess((value) => (value === '' ? undefined : value), z.string().default('.data'))
      .transform((value) => resolve(value)),
    DATABASE_URL: optional(
      z.url({ protocol: /^postgres(ql)?$/, error: 'phải có dạng postgres://người-dùng:mật-khẩu@máy:cổng/tên' }),
    ),
    AUTH_SECRET: optional(secret),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: optional(
      z
        .base64('phải là base64')
        .refine(
          (value) => [16, 24, 32].includes(Buffer.from(value, 'base64').length),
          'phải là 16, 24 hoặc 32 byte base64',
        ),
    ),
    KEYRING_FILE: optional(z.string()),
    SMTP_URL: optional(
      z.url({ protocol: /^smtps?$/, error: 'phải có dạng smtp://người-dùng:mật-khẩu@máy:cổng hoặc smtps://…' }),
    ),
    MAIL_FROM: optional(
      z
        .string()
        .regex(
          /^(?:[^<>"\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
          'phải có dạng Tên <địa-chỉ@máy> hoặc địa-chỉ@máy',
        ),
    ),
    MAIL_BULK_PER_MINUTE: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.coerce
        .number(BULK_RATE)
        .int(BULK_RATE)
        .min(1, BULK_RATE)
        .max(BULK_PER_MINUTE_MAX, BULK_RATE)
        .default(BULK_PER_MINUTE),
    ),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((value) =>
        value
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      ),
    ROLE: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.enum(['all', 'web', 'newsroom', 'worker'], 'phải là all, web, newsroom hoặc worker').default('all'),
    ),
    /** Pictures in an S3-compatible store instead of DATA_DIR: all of them or none. */
    S3_ENDPOINT: optional(
      z
        .url({ protocol: /^https?$/, error: 'phải là địa chỉ http(s), ví dụ https://s3.example.vn' })
        .transform((value) => value.replace(/\/+$/, '')),
    ),
    S3_BUCKET: optional(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'không đúng dạng tên bucket')),
    S3_REGION: z.preprocess((value) => (value === '' ? undefined : value), z.string().default('us-east-1')),
    S3_ACCESS_KEY_ID: optional(z.string()),
    S3_SECRET_ACCESS_KEY: optional(z.string()),
    ACCESS_LOG: z.preprocess((value) => (value === '' ? undefined : value), z.enum(['on', 'off']).default('off')),
    /** Where `next build` puts the build; tests use a folder of their own. */
    NEXT_DIST_DIR: z.string().default(''),
    CAPTCHA_MODE: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.enum(['real', 'test'], 'phải là real hoặc test').default('real'),
    ),
    NODE_ENV: z
      .enum(['development', 'production', 'test'], 'phải là development, production hoặc test')
      .default('production'),
    NEXT_PHASE: z.string().optional(),
    npm_lifecycle_event: z.string().optional(),
    /** Where the person stood when they typed the command; npm and our launcher change folder before it runs. */
    INIT_CWD: z.string().optional(),
  })
  .superRefine((found, context) => {
    const isWanted = S3_VARIABLES.some((name) => found[name] !== undefined)
    for (const name of isWanted ? S3_VARIABLES : []) {
      if (found[name] !== undefined) continue
      context.addIssue({ code: 'custom', path: [name], message: 'còn thiếu: kho ảnh S3 cần đủ bốn biến S3_…' })
    }
  })
  .transform((found) => ({
    port: found.PORT,
    host: found.HOST,
    siteUrl: found.SITE_URL ?? `http://localhost:${found.PORT}`,
    dataDir: found.DATA_DIR,
    databaseUrl: found.DATABASE_URL,
    authSecret: found.AUTH_SECRET,
    actionsEncryptionKey: found.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    keyringFile: found.KEYRING_FILE,
    /** Without it mail is written to DATA_DIR/mail. */
    smtpUrl: found.SMTP_URL,
    mailFrom: found.MAIL_FROM,
    /** How many digests of readers leave in a minute, from all processes together. */
    mailBulkPerMinute: found.MAIL_BULK_PER_MINUTE,
    /** Whether readers may be promised mail: a folder reaches nobody, except where tests look into it. */
    isMailOffered: found.SMTP_URL !== undefined || (found.CAPTCHA_MODE === 'test' && LOOPBACK.has(found.HOST)),
    isAccessLogged: found.ACCESS_LOG === 'on',
    distDirectory: resolve(/* turbopackIgnore: true */ found.NEXT_DIST_DIR || '.next'),
    trustedProxies: found.TRUSTED_PROXIES,
    /** Where pictures and files are kept; null: in `dataDir`. */
    s3:
      found.S3_ENDPOINT && found.S3_BUCKET && found.S3_ACCESS_KEY_ID && found.S3_SECRET_ACCESS_KEY
        ? {
            endpoint: found.S3_ENDPOINT,
            bucket: found.S3_BUCKET,
            region: found.S3_REGION,
            accessKeyId: found.S3_ACCESS_KEY_ID,
            secretAccessKey: found.S3_SECRET_ACCESS_KEY,
          }
        : null,
    /** What this process is for: readers, the newsroom, the clock, or everything. */
    role: found.ROLE,
    /** The fixed answer exists for tests on this machine only, so it needs a loopback host. */
    isCaptchaTest: found.CAPTCHA_MODE === 'test' && LOOPBACK.has(found.HOST),
    /** Started by `npm start` or `npm run …`, whose end is then ours. */
    isUnderNpm: found.npm_lifecycle_event !== undefined,
    /** Files named on the command line are looked for here. */
    startedIn: resolve(/* turbopackIgnore: true */ found.INIT_CWD ?? '.'),
    isDevelopment: found.NODE_ENV === 'development',
    /** `next build` renders pages without a database; every read then answers with its empty value. */
    isBuilding: found.NEXT_PHASE === 'phase-production-build',
  }))

export type Env = z.output<typeof Environment>

export class EnvironmentError extends Problem {}

/** Reads and checks the environment. Throws `EnvironmentError` naming every variable that is missing or malformed. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = Environment.safeParse(source)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new EnvironmentError(`Biến môi trường sai: ${wrong.join('; ')}.`)
}

/** Read once; the launcher alone adds to it, before anything else asks. */
export let env = readEnv()

/** Hands what the launcher made (keys, the embedded database) to this process and, by inheritance, to its children. */
export function provideEnv(values: Record<string, string>): void {
  Object.assign(process.env, values)
  env = readEnv()
}

/** The whole environment for a child process, with changes; undefined takes a variable away. */
export function childEnvironment(changes: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}
