const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const TWO_DECIMALS = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const AS_MEASURED = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `26,900`. */
export function wholeNumber(value: number): string {
  return WHOLE.format(value);
}

/** `38.0`. */
export function oneDecimal(value: number): string {
  return ONE_DECIMAL.format(value);
}

/** A number as it was measured, with as many decimals as it has, up to two: `1,234`, `0.5`. */
export function plainNumber(value: number): string {
  return AS_MEASURED.format(value);
}

/** An amount of money with its sign or code: `$1,142.25`, `$985,500`, `CHF 40`. */
export function money(value: number, currency: string): string {
  const amount = (Number.isInteger(value) ? WHOLE : TWO_DECIMALS).format(value);
  const space = /[a-z]$/i.test(currency) ? '\u00a0' : '';
  return `${currency}${space}${amount}`;
}

/** `1 row`, `16 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${WHOLE.format(count)} ${count === 1 ? one : many}`;
}
