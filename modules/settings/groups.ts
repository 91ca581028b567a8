import type { z } from 'zod'
import { APPEARANCE_SETTING, Appearance, appearanceOf } from './appearance'
import { COMMENTS_SETTING, CommentPolicy, commentPolicyOf } from './comment-policy'
import { DISCOVERY_SETTING, Discovery, discoveryOf } from './discovery'
import { ENGLISH_SETTING, EnglishOffice, englishOfficeOf } from './english-office'
import { NEWSROOM_SETTING, Newsroom, newsroomOf } from './newsroom'
import { OFFICE_SETTING, Office, officeOf } from './office'

/** The groups of settings by the key they are stored under: the shape of each, and how a stored one is read. */
export const SETTING_GROUPS = {
  [OFFICE_SETTING]: { schema: Office, read: officeOf },
  [ENGLISH_SETTING]: { schema: EnglishOffice, read: englishOfficeOf },
  [APPEARANCE_SETTING]: { schema: Appearance, read: appearanceOf },
  [COMMENTS_SETTING]: { schema: CommentPolicy, read: commentPolicyOf },
  [DISCOVERY_SETTING]: { schema: Discovery, read: discoveryOf },
  [NEWSROOM_SETTING]: { schema: Newsroom, read: newsroomOf },
} as const

export type SettingGroup = keyof typeof SETTING_GROUPS
export type Settings = { [Group in SettingGroup]: z.output<(typeof SETTING_GROUPS)[Group]['schema']> }

export const SETTING_GROUP_NAMES = Object.keys(SETTING_GROUPS) as SettingGroup[]

export const isSettingGroup = (name: string): name is SettingGroup => Object.hasOwn(SETTING_GROUPS, name)
