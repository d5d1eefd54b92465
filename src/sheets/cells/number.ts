import { type Codec, UNREADABLE } from './codec.ts';

function number(format: string, expects: string): Codec<number | null> {
  return {
    blank: null,
    expects,
    format,
    read: (cell) => {
      if (typeof cell === 'number') return cell;
      if (typeof cell !== 'string') return UNREADABLE;
      const plain = cell.replace(/[\s,$€£¥₹]/g, '');
      return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : UNREADABLE;
    },
    write: (value) => value ?? '',
  };
}

/** A whole number of things. */
export const count = number('#,##0', 'a number such as 12');

/** A measured or wanted number, whole or not. */
export const quantity = number('General', 'a number such as 12 or 36.5');

/** Money, in units of the currency. */
export const money = number('#,##0.00', 'an amount such as 250');

/** A share, as a fraction of 1; the cell shows percent. */
export const share: Codec<number | null> = {
  ...number('0%', 'a percentage such as 25%'),
  read: (cell) => {
    if (typeof cell === 'number') return cell;
    const match = typeof cell === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(cell.trim()) : null;
    return match === null ? UNREADABLE : Number(match[1]) / 100;
  },
};
