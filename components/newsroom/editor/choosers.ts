import type { ChosenFile, ChosenPicture } from './named-things'

/** Asks for pictures; an empty list when nothing was chosen. */
export type OpenPictureChooser = (options: { isSeveral: boolean }) => Promise<ChosenPicture[]>

/** Asks for files to take home. */
export type OpenFileChooser = () => Promise<ChosenFile[]>

export type Choosers = {
  pictures: OpenPictureChooser
  files: OpenFileChooser
}
