// What a kept article says of itself, in the language of its edition. A part of the service worker /sw.js, which begins with it.
const clock = (at) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
const vietnameseDay = (at) => `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`
const englishDay = (at) => at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

self.keptWords = {
  vi: {
    said: (at) =>
      `Bạn đang đọc bản giữ trên máy này lúc ${clock(at)}, ${vietnameseDay(at)}. Bài có thể đã được sửa từ khi đó.`,
    others: 'Các bài khác đã giữ',
  },
  en: {
    said: (at) =>
      `You are reading the copy kept on this device at ${clock(at)}, ${englishDay(at)}. The article may have changed since.`,
    others: 'Other kept articles',
  },
}
