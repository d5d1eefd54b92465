import { instantOf, offsetAt, wallOf } from '../../time/zone.ts';
import { fail } from '../exceptions.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Piece {
  readonly letter: string;
  readonly length: number;
  readonly literal: string;
}

/** Reads a pattern of Java's SimpleDateFormat. */
function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [text, quoted, letters] of pattern.matchAll(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g,
  )) {
    if (letters !== undefined) pieces.push({ letter: letters, length: text.length, literal: '' });
    else {
      const literal = quoted === undefined ? text : quoted.replaceAll("''", "'") || "'";
      pieces.push({ letter: '', length: 0, literal });
    }
  }
  return pieces;
}

function isoWeek(wall: Date): { year: number; week: number } {
  const thursday = new Date(wall);
  thursday.setUTCDate(wall.getUTCDate() + 4 - (wall.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return { year, week: Math.floor((thursday.getTime() - start) / 604_800_000) + 1 };
}

/** A moment on the wall of a zone, by a pattern of SimpleDateFormat. English names. */
export function formatMoment(instant: number, zone: string, pattern: string): string {
  const wall = new Date(wallOf(instant, zone));
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return piecesOf(pattern)
    .map(({ letter, length, literal }) => {
      switch (letter) {
        case '':
          return literal;
        case 'y':
          return length === 2
            ? pad(wall.getUTCFullYear() % 100, 2)
            : pad(wall.getUTCFullYear(), length);
        case 'Y':
          return pad(isoWeek(wall).year, length);
        case 'M':
        case 'L': {
          const name = MONTHS[wall.getUTCMonth()] ?? '';
          if (length > 3) return name;
          return length === 3 ? name.slice(0, 3) : pad(wall.getUTCMonth() + 1, length);
        }
        case 'd':
          return pad(wall.getUTCDate(), length);
        case 'E': {
          const name = DAYS[wall.getUTCDay()] ?? '';
          return length > 3 ? name : name.slice(0, 3);
        }
        case 'u':
          return pad(wall.getUTCDay() || 7, length);
        case 'w':
          return pad(isoWeek(wall).week, length);
        case 'a':
          return wall.getUTCHours() < 12 ? 'AM' : 'PM';
        case 'H':
          return pad(wall.getUTCHours(), length);
        case 'h':
          return pad(wall.getUTCHours() % 12 || 12, length);
        case 'm':
          return pad(wall.getUTCMinutes(), length);
        case 's':
          return pad(wall.getUTCSeconds(), length);
        case 'S':
          return pad(wall.getUTCMilliseconds(), length);
        case 'Z':
        case 'X':
          return offsetText(offsetAt(instant, zone), letter, length);
        case 'z':
          return zone === 'Etc/UTC' ? 'UTC' : zoneName(instant, zone);
        default:
          return fail(`Illegal pattern character '${letter}'`);
      }
    })
    .join('');
}

function offsetText(offset: number, letter: string, length: number): string {
  if (letter === 'X' && offset === 0) return 'Z';
  const minutes = Math.abs(offset) / 60_000;
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  const rest = String(minutes % 60).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  if (letter === 'X' && length === 1) return sign + hours;
  return `${sign}${hours}${letter === 'X' && length === 3 ? ':' : ''}${rest}`;
}

function zoneName(instant: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Reads a moment from the wall of a zone. What the pattern does not name is 1970-01-01, midnight. */
export function parseMomentBy(text: string, zone: string, pattern: string): number {
  const fields: Record<string, number> = {};
  let rest = text;
  let half = '';
  const bad = (): never => fail(`Invalid date: ${text}`);
  for (const { letter, length, literal } of piecesOf(pattern)) {
    if (letter === '') {
      if (!rest.startsWith(literal)) bad();
      rest = rest.slice(literal.length);
    } else if (letter === 'E') {
      rest = rest.replace(/^[A-Za-z]+/, '');
    } else if (letter === 'a') {
      half = rest.slice(0, 2).toUpperCase();
      rest = rest.slice(2);
    } else if (letter === 'M' && length >= 3) {
      const word = /^[A-Za-z]+/.exec(rest)?.[0] ?? bad();
      const index = MONTHS.findIndex((month) =>
        month.toLowerCase().startsWith(word.toLowerCase().slice(0, 3)),
      );
      fields.M = index < 0 ? bad() : index + 1;
      rest = rest.slice(word.length);
    } else {
      const limit = letter === 'y' ? 4 : Math.max(length, 2);
      const digits = new RegExp(`^\\d{1,${limit}}`).exec(rest)?.[0] ?? bad();
      fields[letter] = Number(digits);
      rest = rest.slice(digits.length);
    }
  }
  const get = (letter: string, otherwise: number): number => fields[letter] ?? otherwise;
  const hour = get('H', (get('h', 0) % 12) + (half === 'PM' ? 12 : 0));
  const date = Date.UTC(get('y', 1970), get('M', 1) - 1, get('d', 1));
  const time = ((hour * 60 + get('m', 0)) * 60 + get('s', 0)) * 1000 + get('S', 0);
  return instantOf(date + time, zone);
}
