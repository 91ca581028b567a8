import type { TextProblem } from '@/lib/vi/text'
import type { LibraryPicture } from './library-picture'
import type { PictureProblem } from './render-picture'

/** Somebody changed the picture after the version this change started from. */
export type PictureEditedMeanwhile = { kind: 'edited-meanwhile'; current: LibraryPicture }

export type PictureRefusal = 'forbidden' | 'not-found' | PictureEditedMeanwhile

/**
 * What is wrong with a file. `busy`: too many pictures wait already. `store-away`: the disk is full, or the store cannot
 * be reached.
 */
export type FileRefusal = 'empty-file' | 'too-big' | PictureProblem | 'busy' | 'store-away'

export type ShapeProblem = TextProblem | 'malformed'
