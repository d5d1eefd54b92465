/**
 * Formula functions that the engine lacks or computes otherwise than Sheets does.
 */
import type { Shared } from './kernel.ts';
import { library } from './library.ts';

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
function pattern(source: Argument, flags = ''): RegExp {
  return new RegExp(text(source), flags);
}

let installed = false;

/** Registers the functions, once for the process. Their clock is that of each model. */
export function installFunctions(): void {
  if (installed) return;
  installed = true;
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
  library.addFunction('REGEXREPLACE', {
    description: 'Replaces what matches a pattern.',
    category: 'Text',
    args: [
      arg('text (string)', 'The text.'),
      arg('pattern (string)', 'The pattern.'),
      arg('replacement (string)', 'What to put there.'),
    ],
    compute: compute((value, source, replacement) =>
      text(value).replace(pattern(source, 'g'), text(replacement)),
    ),
    isExported: false,
  });
  library.addFunction('REGEXEXTRACT', {
    description: 'The first part of a text that matches a pattern.',
    category: 'Text',
    args: [arg('text (string)', 'The text.'), arg('pattern (string)', 'The pattern.')],
    compute: compute((value, source) => {
      const match = pattern(source).exec(text(value));
      if (match !== null) return match[1] ?? match[0];
      return new library.EvaluationError('No match.', '#N/A');
    }),
    isExported: false,
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
