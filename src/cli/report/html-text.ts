const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it stands within an element or a quoted attribute of HTML. Control characters, which HTML does not allow, become �. */
export const htmlText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '').replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD')
