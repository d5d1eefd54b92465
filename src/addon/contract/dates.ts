import * as z from 'zod/mini';

/** Text of a pattern. `z.regex` and the checks of numbers weigh more in the sidebar than these. */
function patterned(pattern: RegExp, what: string) {
  return z.string().check(z.refine((text: string) => pattern.test(text), what));
}

/** `2026-11`. */
export const month = patterned(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-11');

/** `2026-11-02`. */
export const day = patterned(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-02');

/** One month, or up to twelve that follow each other. */
export const months = z.optional(
  z
    .number()
    .check(
      z.refine(
        (count: number) => Number.isInteger(count) && count >= 1 && count <= 12,
        'one to twelve months',
      ),
    ),
);
