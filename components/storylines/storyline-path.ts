/** The address of a page of a storyline; the first has no number. */
export const storylinePath = (slug: string, page = 1): string =>
  page === 1 ? `/dong-su-kien/${slug}` : `/dong-su-kien/${slug}/trang/${page}`
