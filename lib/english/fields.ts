import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  'bắt buộc': 'required',
})
