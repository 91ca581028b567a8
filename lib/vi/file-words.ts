import { type Language, LOCALES } from '@/lib/words/language'

const KINDS: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'application/zip': 'ZIP',
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'image/jpeg': 'ảnh JPEG',
  'image/png': 'ảnh PNG',
  'text/plain': 'văn bản thuần',
}

const ENGLISH_KINDS: Record<string, string> = {
  'image/jpeg': 'JPEG image',
  'image/png': 'PNG image',
  'text/plain': 'plain text',
}

/** What kind of file it is, in a word: `PDF`, `Word`; by its ending when the type is not one offices use. */
export function fileKind(mimeType: string, name: string, language: Language = 'vi'): string {
  const ending = /\.([a-z\d]{1,5})$/i.exec(name)?.[1]
  const ownKind = language === 'en' ? ENGLISH_KINDS[mimeType] : undefined
  return ownKind ?? KINDS[mimeType] ?? ending?.toUpperCase() ?? (language === 'en' ? 'file' : 'tệp')
}

/** `812 KB`, `1,4 MB`; never 0. */
export function fileSize(bytes: number, language: Language = 'vi'): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000))
  if (kilobytes < 1_000) return `${kilobytes} KB`
  return `${(bytes / 1_000_000).toLocaleString(LOCALES[language], { maximumFractionDigits: 1 })} MB`
}
