import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { db } from '@/db/client'
import { userSections, users } from '@/db/schema/accounts'
import { sections } from '@/db/schema/shelves'
import { env } from '@/lib/env'
import { createSession } from '@/modules/accounts/sessions'
import type { Role, Viewer } from '@/modules/accounts/viewer'

/** A name people of this newsroom could have, by what they do. */
const NAMES: Record<Role, string> = {
  contributor: 'Lê Cộng Tác',
  reporter: 'Trần Phóng Viên',
  editor: 'Phạm Biên Tập',
  chief: 'Nguyễn Thư Ký',
  moderator: 'Vũ Kiểm Duyệt',
  admin: 'Đỗ Quản Trị',
  auditor: 'Hoàng Kiểm Tra',
}

/** An account that nobody can sign in to with a password; editors answer for the named sections. */
export async function aPerson(role: Role, sectionSlugs: string[] = []): Promise<Viewer> {
  const email = `${role}-${randomUUID()}@toa-soan.test`
  const [user] = await db
    .insert(users)
    .values({ email, name: NAMES[role], role, passwordHash: 'không có mật khẩu' })
    .returning()
  const sectionIds: number[] = []
  for (const slug of sectionSlugs) {
    const [section] = await db.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
    await db.insert(userSections).values({ userId: user!.id, sectionId: section!.id })
    sectionIds.push(section!.id)
  }
  return { id: user!.id, name: user!.name, email, role, sectionIds }
}

/** Closes an account, as an administrator would. */
export async function disable(viewer: Viewer): Promise<void> {
  await db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, viewer.id))
}

/** Opens a session for a person and puts its cookie into a browser; only one test types a password. */
export async function signIn(context: BrowserContext, viewer: Viewer, baseURL: string): Promise<void> {
  const sessionId = await createSession(db, viewer.id, 'Playwright')
  if (!env.authSecret) throw new Error('AUTH_SECRET của trang đang chạy phải có trong môi trường của bài thử')
  const value = await encode({ token: { sessionId }, secret: env.authSecret })
  await context.addCookies([{ name: 'next-auth.session-token', value, url: baseURL, httpOnly: true, sameSite: 'Lax' }])
}
