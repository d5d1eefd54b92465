/** Holds what a script calls against what Google declares. */
import { className, ScriptObject } from '../realm/script-object.ts';
import { EXCEPTIONS, fail } from './exceptions.ts';
import { GOOGLE_MEMBERS } from './google-members.ts';

/** Google's members by class, with the parameters of every overload; `null` for a property. */
const MEMBERS: ReadonlyMap<string, ReadonlyMap<string, readonly string[] | null>> = new Map(
  Object.entries(GOOGLE_MEMBERS).map(([name, members]) => [
    name,
    new Map(
      members.split(' ').map((member) => {
        const [, method = member, overloads] = /^(\w+)(?:\((.*)\))?$/.exec(member) ?? [];
        return [method, overloads === undefined ? null : overloads.split('|')];
      }),
    ),
  ]),
);

/** Classes whose errors Google signs with their own name; the others are the spreadsheet service's. */
const OWN_NAME = new Set([
  ...['SpreadsheetApp', 'Utilities', 'Session', 'Ui', 'Menu', 'User', 'Lock', 'LockService'],
  ...['Cache', 'CacheService', 'Properties', 'PropertiesService', 'HtmlService', 'HtmlOutput'],
  ...['ScriptApp', 'Logger', 'Charts'],
]);

/** Throws where no overload of the member, such as `Range.setValue`, takes the arguments. */
export function checkArguments(member: string, args: readonly unknown[]): void {
  const [owner = '', name = ''] = member.split('.');
  const overloads = MEMBERS.get(owner)?.get(name);
  if (overloads == null || overloads.some((kinds) => takes(kinds, args))) return;
  const method = OWN_NAME.has(owner) ? member : `SpreadsheetApp.${member}`;
  fail(EXCEPTIONS.signature(args.map(typeName).join(','), method));
}

/** What is said of a member that the host has not: whether Google has it. */
export function unknownMember(owner: string, name: string): string {
  const members = MEMBERS.get(owner);
  if (members === undefined || members.has(name))
    return `${owner}.${name} is not part of this host.`;
  return `${owner}.${name} is no member of Google's ${owner}.`;
}

/** What Google calls the type of an argument. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value;
  if (value instanceof ScriptObject) return `SpreadsheetApp.${value[className]}`;
  return Array.isArray(value) ? 'number[]' : 'Object';
}

function takes(kinds: string, args: readonly unknown[]): boolean {
  const open = kinds.endsWith('*');
  const wanted = open ? kinds.slice(0, -1) : kinds;
  if (args.length < wanted.length || (!open && args.length > wanted.length)) return false;
  return [...wanted].every((kind, index) => fits(kind, args[index]));
}

/**
 * Objects may be null whatever is declared, numbers and booleans only where that is declared. Texts
 * are made of whatever is simple.
 */
function fits(kind: string, value: unknown): boolean {
  if (value === null && kind !== 'n' && kind !== 'b') return true;
  switch (kind.toLowerCase()) {
    case 'n':
      return typeof value === 'number';
    case 'b':
      return typeof value === 'boolean';
    case 's':
      return ['string', 'number', 'boolean'].includes(typeof value);
    case 'a':
      return Array.isArray(value);
    case 'o':
      return typeof value === 'object' && !Array.isArray(value);
    default:
      return true;
  }
}
