import type { DirectoryProblems } from './directory-input'

export type DirectoryRefusal =
  | 'forbidden'
  | 'not-found'
  /** Somebody saved after the version this text started from. */
  | 'edited-meanwhile'
  | 'too-many'
  /** A unit goes only when nobody is in it any more. */
  | 'has-people'
  | { kind: 'invalid'; problems: DirectoryProblems }
