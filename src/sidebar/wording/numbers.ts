const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const TWO_DECIMALS = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** `26,900`. */
export function wholeNumber(value: number): string {
  return WHOLE.format(value);
}

/** `38.0`. */
export function oneDecimal(value: number): string {
  return ONE_DECIMAL.format(value);
}

/** An amount of money without its currency, which only the workbook knows: `1,142.25`, `985,500`. */
export function amount(value: number): string {
  return (Number.isInteger(value) ? WHOLE : TWO_DECIMALS).format(value);
}

/** `1 row`, `16 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${WHOLE.format(count)} ${count === 1 ? one : many}`;
}
