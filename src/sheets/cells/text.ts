import { type Cell, isMoment } from './cell.ts';
import { type Codec, UNREADABLE } from './codec.ts';

/** A formula error, as `getValues` gives it. */
export const FORMULA_ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** The text of a cell, as a person would read it. */
function shown(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if (isMoment(cell)) return cell.moment.slice(0, cell.moment.endsWith('T00:00:00') ? 10 : 16);
  return String(cell).trim();
}

/** Any text. */
export const text: Codec<string> = {
  blank: '',
  expects: 'text; the formula in this cell gives an error',
  format: '@',
  read: (cell) => {
    const typed = shown(cell);
    return FORMULA_ERROR.test(typed) ? UNREADABLE : typed;
  },
  write: (value) => value,
};

/** Text that keeps its line breaks and spaces, such as the copy of a post. */
export const longText: Codec<string> = {
  ...text,
  read: (cell) => (typeof cell === 'string' && !FORMULA_ERROR.test(cell) ? cell : text.read(cell)),
};

/** Names or words, parted by commas, semicolons or line breaks. */
export const words: Codec<readonly string[]> = {
  blank: [],
  expects: 'names parted by commas',
  format: '@',
  read: (cell) => {
    const whole = text.read(cell);
    if (whole === UNREADABLE) return UNREADABLE;
    return whole
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  },
  write: (value) => value.join(', '),
};

/** One of a few words, in any case. */
export function oneOf<T extends string>(choices: readonly T[]): Codec<T | ''> {
  const byTyped = new Map(choices.map((choice) => [choice.toLowerCase(), choice]));
  return {
    blank: '',
    expects: `one of ${choices.join(', ')}`,
    format: '@',
    read: (cell) => byTyped.get(shown(cell).toLowerCase()) ?? UNREADABLE,
    write: (value) => value,
  };
}

/** Yes or no; blank is no. A ticked box reads too. */
export const yesNo: Codec<boolean> = {
  blank: false,
  expects: 'Yes or No',
  format: '@',
  read: (cell) => {
    const typed = shown(cell).toLowerCase();
    if (typed === 'yes' || typed === 'true' || typed === 'x') return true;
    return typed === 'no' || typed === 'false' ? false : UNREADABLE;
  },
  write: (value) => (value ? 'Yes' : 'No'),
};
