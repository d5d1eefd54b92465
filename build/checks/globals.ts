import { transform } from 'esbuild';
import type { Check } from './check.ts';

/** Globals of ECMAScript that Apps Script's V8 has, as far as the add-on and its packages need them. */
const LANGUAGE = `Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Float32Array
Float64Array Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise
Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError
Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet arguments decodeURI
decodeURIComponent encodeURI encodeURIComponent globalThis isFinite isNaN parseFloat parseInt
undefined`;

/** Services that the two scopes allow, and Apps Script's own console and log. */
const SERVICES = `CacheService Charts HtmlService LockService Logger PropertiesService Session
SpreadsheetApp Utilities console`;

const OFFERED = new Set(`${LANGUAGE} ${SERVICES}`.split(/\s+/));

const KEYWORDS = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends
false finally for function if implements import in instanceof interface let new null package
private protected public return static super switch this throw true try typeof var void while with
yield`.split(/\s+/),
);

const MARK = 'free$';

/**
 * The script uses no global that Apps Script lacks (URL, timers, fetch, crypto, ...). Asking whether
 * one exists, by `typeof`, is fine.
 */
export const globals: Check = async (files) => {
  const scripts = [...files].filter(([name]) => name.endsWith('.js'));
  const own = new Set(
    scripts.flatMap(([, text]) =>
      [...text.matchAll(/^function ([\w$]+)/gm)].map(([, name]) => name ?? ''),
    ),
  );
  const problems = await Promise.all(
    scripts.map(async ([file, text]) => {
      const missing = (await freeNames(text)).filter((it) => !OFFERED.has(it) && !own.has(it));
      return missing.map((it) => `${file} uses ${it}, which Apps Script does not have.`);
    }),
  );
  return problems.flat();
};

/**
 * The names that a script takes from outside, `typeof name` left out. esbuild knows scopes: it
 * replaces a defined name only where nothing declares it, so every word is given a marked
 * replacement, and those that come out marked are free.
 */
export async function freeNames(source: string): Promise<string[]> {
  const words = new Set(source.match(/[A-Za-z_$][\w$]*/g) ?? []);
  const candidates = [...words].filter((word) => !KEYWORDS.has(word));
  const { code } = await transform(source, {
    define: Object.fromEntries(candidates.map((word) => [word, MARK + word])),
    loader: 'js',
    logLevel: 'silent',
  });
  const found = [...code.matchAll(/(typeof )?free\$([\w$]+)/g)];
  return [...new Set(found.filter(([, probe]) => !probe).map(([, , name]) => name ?? ''))].sort();
}
