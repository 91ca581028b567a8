const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm4.8 11.3L20 20',
  comment: 'M4 5h16v11H10l-5 4v-4H4Z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.600l-1.200 1.200M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.600l1.200-1.200',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 12v8h14v-8',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  reading: 'M4 18 8.500 6h1L14 18M5.500 14h7M15.500 18l2.500-7h1l2.500 7M16.500 15.500h4',
  file: 'M6 3h8l4 4v14H6ZM14 3v4h4M12 10v7m0 0-3-3m3 3 3-3',
  keep: 'M5 4h11l3 3v13H5ZM8 4v5h7V4M8 20v-6h8v6',
  listen: 'M4 10v4h4l5 4V6l-5 4ZM16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
} as const

/** A line drawing that repeats the words beside it; it is never the only label. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
