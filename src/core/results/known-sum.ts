/** The sum of what is known; `null` where nothing is. Zero is a number that was measured. */
export function knownSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/**
 * As `knownSum`, for money in units of the currency. It sums whole cents: sums of fractions
 * drift, and differ with the order of rows.
 */
export function knownMoney(values: readonly (number | null)[]): number | null {
  const cents = knownSum(values.map((value) => (value === null ? null : Math.round(value * 100))));
  return cents === null ? null : cents / 100;
}

/** Rounded half up to a number of decimals; a hair below the half, as binary fractions leave it, is the half. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale * (1 + 2 ** -52)) / scale;
}

/** Money for each, to the cent; `null` where either is unknown or there is nothing to share it among. */
export function costOfEach(money: number | null, count: number | null): number | null {
  return money === null || count === null || count <= 0 ? null : roundTo(money / count, 2);
}
