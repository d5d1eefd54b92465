/**
 * Formula functions that the engine lacks or computes otherwise than Sheets does.
 */

import { library } from './library.ts';
import type { Shared } from './plugin-state.ts';

const { arg, toString: text } = library.helpers;

interface Context {
  readonly gas?: Shared;
  readonly locale: { readonly dateFormat: string; readonly timeFormat: string };
}

function serialNow(context: Context): number {
  if (context.gas === undefined) throw new Error('The engine was opened without a clock.');
  return context.gas.serialNow();
}

/** The argument of a formula, as the engine hands it to a function that asks for single values. */
type Argument = { readonly value: string | number | boolean | null } | undefined;

type Compute = Parameters<typeof library.addFunction>[1]['compute'];

/** The engine's type allows for ranges; what a function asked for in `args` it does get. */
function compute(work: (...values: Argument[]) => unknown): Compute {
  return work as Compute;
}

/** A pattern as RE2 writes it; what JavaScript cannot read is the formula's error. */
function pattern(source: Argument): RegExp {
  return new RegExp(text(source));
}

/** Registers the functions, once for the process. Their clock is that of each model. */
export function installFunctions(): void {
  const functions = library.registries.functionRegistry;
  functions.replace('TODAY', {
    description: 'The current date.',
    category: 'Date',
    args: [],
    compute(this: Context) {
      return { value: Math.floor(serialNow(this)), format: this.locale.dateFormat };
    },
    isExported: true,
  });
  functions.replace('NOW', {
    description: 'The current date and time.',
    category: 'Date',
    args: [],
    compute(this: Context) {
      const format = `${this.locale.dateFormat} ${this.locale.timeFormat}`;
      return { value: serialNow(this), format };
    },
    isExported: true,
  });
  // The engine's own flattens ranges, so that `A1:A3&"x"` became one text instead of three.
  functions.replace('CONCATENATE', {
    description: 'Appends texts to one another.',
    category: 'Text',
    args: [arg('text (string, repeating)', 'A text.')],
    compute: compute((...texts) => texts.map((part) => text(part)).join('')),
    isExported: true,
  });
  library.addFunction('ARRAYFORMULA', {
    description: 'Spills the values of an array formula; this grid always does.',
    category: 'Array',
    args: [arg('value (any, range)', 'An array.')],
    compute: compute((value) => value),
    isExported: true,
  });
  library.addFunction('REGEXMATCH', {
    description: 'Whether a text matches a pattern.',
    category: 'Text',
    args: [arg('text (string)', 'The text.'), arg('pattern (string)', 'The pattern.')],
    compute: compute((value, source) => pattern(source).test(text(value))),
    isExported: false,
  });
  library.addFunction('ISBETWEEN', {
    description: 'Whether a number lies between two others.',
    category: 'Operators',
    args: [
      arg('value (number)', 'The number.'),
      arg('lower (number)', 'The lower end.'),
      arg('upper (number)', 'The upper end.'),
      arg('lowerIsInclusive (boolean, default=TRUE)', 'Whether the lower end counts.'),
      arg('upperIsInclusive (boolean, default=TRUE)', 'Whether the upper end counts.'),
    ],
    compute: compute((value, lower, upper, withLower, withUpper) => {
      const [x, low, high] = [value, lower, upper].map((part) => Number(part?.value ?? 0));
      if (x === undefined || low === undefined || high === undefined) return false;
      const above = withLower?.value === false ? x > low : x >= low;
      return above && (withUpper?.value === false ? x < high : x <= high);
    }),
    isExported: false,
  });
  library.addFunction('REPT', {
    description: 'A text several times over.',
    category: 'Text',
    args: [arg('text (string)', 'The text.'), arg('count (number)', 'How many times.')],
    compute: compute((value, count) => text(value).repeat(Math.max(0, Number(count?.value ?? 0)))),
    isExported: true,
  });
  library.addFunction('UNICHAR', {
    description: 'The character of a Unicode number.',
    category: 'Text',
    args: [arg('number (number)', 'The number.')],
    compute: compute((value) => String.fromCodePoint(Number(value?.value ?? 0))),
    isExported: true,
  });
  library.addFunction('N', {
    description: 'A value as a number.',
    category: 'Info',
    args: [arg('value (any)', 'A value.')],
    compute: compute((cell) => {
      if (typeof cell?.value === 'number') return cell.value;
      return cell?.value === true ? 1 : 0;
    }),
    isExported: true,
  });
}
