/** A sitemap's document as an answer. */
export const answerXml = (document: string): Response =>
  new Response(document, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
