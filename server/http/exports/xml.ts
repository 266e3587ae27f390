/** What XML 1.0 cannot hold at all. */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' }

/** A text as it can stand in an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(unwritable, '').replace(/[&<>"\n\r\t]/g, (sign) => entities[sign]!)

/** Attributes of an element, those without a value left out. */
export const attributes = (values: Readonly<Record<string, string | number | boolean | null>>): string =>
  Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(String(value))}"`])).join('')
