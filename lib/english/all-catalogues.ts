import { english as accounts } from './accounts'
import { english as articles } from './articles'
import { english as audit } from './audit'
import { english as comments } from './comments'
import { english as desk } from './desk'
import { english as differences } from './differences'
import { english as digests } from './digests'
import { english as editor } from './editor'
import { english as fields } from './fields'
import { english as frame } from './frame'
import { english as front } from './front'
import { english as letters } from './letters'
import { english as media } from './media'
import { english as office } from './office'
import { english as push } from './push'
import { english as settings } from './settings'
import { english as shelves } from './shelves'
import { english as site } from './site'
import { english as versions } from './versions'

export type Catalogue = Readonly<Record<string, string | { one: string; other: string }>>

/** Every catalogue by the name of its file, for tests that look for sentences in the wrong language. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  accounts,
  articles,
  audit,
  comments,
  desk,
  differences,
  digests,
  editor,
  fields,
  frame,
  front,
  letters,
  media,
  office,
  push,
  settings,
  shelves,
  site,
  versions,
}
