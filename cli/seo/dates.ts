const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
/** Clocks of two machines differ; a minute is no promise about the future. */
const CLOCK_MILLISECONDS = 60_000

export const isIsoWithZone = (text: string): boolean => ISO_WITH_ZONE.test(text) && !Number.isNaN(Date.parse(text))

export const isInFuture = (text: string): boolean => Date.parse(text) > Date.now() + CLOCK_MILLISECONDS
