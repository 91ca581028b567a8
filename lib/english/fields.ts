import { speaker } from '@/lib/say'

export const { sayIn, english } = speaker({
  'bắt buộc': 'required',
})
