import type { ARTICLE_STATUSES } from '@/db/schema/articles'
import type { Role } from '../viewer'

/** `everyone`: the street. `staff`: whoever is signed in. A list: these roles, and nobody else. */
export type Reach = 'everyone' | 'staff' | readonly Role[]

/** On which texts a role may do it. `section`: an editor's own sections; `of-others`: not a text they wrote themselves. */
export type Over = 'any' | 'own' | 'section' | 'any-of-others' | 'section-of-others' | 'own-or-section'

type Status = (typeof ARTICLE_STATUSES)[number]

/** Who may do a deed on an article, and in which states. A role or a state that is not named may not. */
export type ArticleRule = { roles: Partial<Record<Role, Over>>; statuses: readonly Status[] }

/** A page or a route handler; `path` is its pattern in the application, `[name]` a variable part. */
export type PageDoor = {
  kind: 'page' | 'route'
  path: string
  /** GET unless it takes something in. */
  method?: 'GET' | 'POST'
  reach: Reach
  /** On which articles. Several: any of them suffices. */
  onArticle?: ArticleRule | readonly ArticleRule[]
  /** Only what one's own page holds. */
  onLease?: 'own'
}

/** A server action: the file it stands in and its exported name. */
export type ActionDoor = {
  kind: 'action'
  file: string
  name: string
  reach: Reach
  onArticle?: ArticleRule
  /** A form whose button says which deed it asks for: the rules of each, any of which suffices. */
  onArticleBy?: { field: string; rules: Readonly<Record<string, readonly ArticleRule[]>> }
  /** On whose article the comment stands. */
  onComment?: Partial<Record<Role, 'any' | 'section'>>
  /** Only sessions of one's own. */
  onSession?: 'own'
}

/** What our own server answers before the application is entered. */
export type ServerDoor = { kind: 'server'; path: string; method: 'GET' | 'POST'; reach: Reach }

export type Door = PageDoor | ActionDoor | ServerDoor

const reaches = (reach: Reach, role: Role | null): boolean =>
  reach === 'everyone' || (role !== null && (reach === 'staff' || reach.includes(role)))

/** Whether this role may go through at all, whatever the deed is about; null is nobody. */
export const mayPass = (door: Door, role: Role | null): boolean => reaches(door.reach, role)

/** Where somebody stands to one article. */
export type Standing = { role: Role; isOwn: boolean; isInTheirSections: boolean; status: Status }

/** Whether the table lets somebody do a deed on an article. */
export function mayOnArticle(rule: ArticleRule, { role, isOwn, isInTheirSections, status }: Standing): boolean {
  if (!rule.statuses.includes(status)) return false
  const over = rule.roles[role]
  if (over === undefined) return false
  switch (over) {
    case 'any':
      return true
    case 'own':
      return isOwn
    case 'section':
      return isInTheirSections
    case 'own-or-section':
      return isOwn || isInTheirSections
    case 'any-of-others':
      return !isOwn
    case 'section-of-others':
      return isInTheirSections && !isOwn
  }
}
