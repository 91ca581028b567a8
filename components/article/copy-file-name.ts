/** `bai-1.txt`, `bai-1.html`: what the files of an article are called on a reader's machine. */
export const copyFileName = (id: number, ending: 'txt' | 'html'): string => `bai-${id}.${ending}`
