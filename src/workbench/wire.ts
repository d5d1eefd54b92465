/**
 * What crosses between `google.script.run` and the script: numbers, booleans, texts, `null`, plain
 * objects and arrays. Values come from other realms, so they are told apart by their tags.
 */
import { ScriptException } from './realm/script-object.ts';

const tag = (value: unknown): string => Object.prototype.toString.call(value);

/** Stands for a value that the client never gets. */
const NOTHING = Symbol('nothing');

/** An argument as the script gets it. What Google does not carry fails the request. */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => copyToServer(arg, String(index), []));
}

/** `within` is what the value stands in: an object that holds itself cannot be carried. */
function copyToServer(value: unknown, property: string, within: readonly unknown[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // Nobody has reported what becomes of NaN and the infinities: they are refused.
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const here = [...within, value];
  if (Array.isArray(value) && !within.includes(value)) {
    return Array.from(value, (part: unknown, index) =>
      copyToServer(part, `${property}.${index}`, here),
    );
  }
  if (tag(value) !== '[object Object]' || within.includes(value)) {
    throw new ScriptException(`Failed due to illegal value in property: ${property}`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, copyToServer(part, key, here)]),
  );
}

/** A result as the success handler gets it: `undefined` where a date anywhere in it swallows it. */
export function toClient(value: unknown): unknown {
  const copy = copyToClient(value);
  return copy === NOTHING ? undefined : copy;
}

function copyToClient(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NOTHING;
  if (typeof value !== 'object' || tag(value) === '[object Date]') return NOTHING;
  if (tag(value) === '[object Map]' || tag(value) === '[object Set]') return {};
  if (Array.isArray(value)) {
    const copies = Array.from(value, copyToClient);
    return copies.includes(NOTHING) ? NOTHING : copies;
  }
  const entries = Object.entries(value).map(([key, part]) => [key, copyToClient(part)] as const);
  return entries.some(([, part]) => part === NOTHING) ? NOTHING : Object.fromEntries(entries);
}
