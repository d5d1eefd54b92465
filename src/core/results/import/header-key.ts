/** Signs and codes of a currency at the end of a header: `Amount spent (EUR)`, `Cost, €`. */
const CURRENCY = /\(([A-Z]{3})\)|\(([€$£¥])\)|,\s*([A-Z]{3}|[€$£¥])$/;

/**
 * A header as it is compared: exports differ in capitals, marks, accents, underscores and the
 * currency. `Amount spent (EUR)` is `amount spent`; `Session source / medium` and
 * `session_source_medium` are one.
 */
export function headerKey(header: string): string {
  return header
    .replace(CURRENCY, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

/** The currency that a header names, a code or a sign; blank where it names none. */
export function currencyOfHeader(header: string): string {
  const match = CURRENCY.exec(header.trim());
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
