import { digestOf } from './digest.ts';
import type { ScriptFiles } from './found-script.ts';

/** What a push would replace. */
export type Standing =
  /** Nothing that anybody made. */
  | { readonly kind: 'blank' }
  /** Row Forward, of whatever version. */
  | {
      readonly kind: 'ours';
      readonly manifestChanges: readonly string[];
      /** Whether the files are others than those that were deployed from here last. */
      readonly changedElsewhere: boolean;
    }
  /** Files that Row Forward did not bring. */
  | { readonly kind: 'strange'; readonly files: readonly string[] };

const MANIFEST = 'appsscript.json';

/** By what a file of ours is known, in every version. */
const OURS: ReadonlyMap<string, RegExp> = new Map([
  ['Menu.js', /createMenu\("Row Forward"\)/],
  ['Code.js', /^function code_\(\) \{$/m],
  ['Sidebar.html', /<title>Row Forward<\/title>/],
]);

/** What Google puts into a new script. */
const UNTOUCHED = /^\s*(?:function myFunction\(\)\s*\{\s*\}\s*)?$/;

/**
 * Judges a script by what it holds; `built` is what would be pushed, and `deployed` the digest of
 * what was deployed from here last, if anything was.
 */
export function standingOf(found: ScriptFiles, built: ScriptFiles, deployed?: string): Standing {
  const scripts = [...found].filter(([name]) => name !== MANIFEST);
  const strange = scripts.filter(
    ([name, text]) => !UNTOUCHED.test(text) && OURS.get(name)?.test(text) !== true,
  );
  if (strange.length > 0) return { kind: 'strange', files: strange.map(([name]) => name) };
  const manifest = found.get(MANIFEST) ?? '';
  const isEmpty = scripts.every(([, text]) => UNTOUCHED.test(text));
  if (isEmpty && isPlain(manifest)) return { kind: 'blank' };
  const digest = digestOf(found);
  return {
    kind: 'ours',
    manifestChanges: manifestChanges(manifest, built.get(MANIFEST) ?? ''),
    changedElsewhere: ![deployed ?? digest, digestOf(built)].includes(digest),
  };
}

/** A new script's manifest has a time zone and the runtime, and asks for nothing. */
function isPlain(manifest: string): boolean {
  const { timeZone: _, runtimeVersion: __, exceptionLogging: ___, ...rest } = fieldsOf(manifest);
  return Object.values(rest).every((value) => ['{}', '[]'].includes(JSON.stringify(value)));
}

/** Each field that a push would change, one line each; none if the manifest says the same. */
function manifestChanges(found: string, built: string): string[] {
  const [before, after] = [fieldsOf(found), fieldsOf(built)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, becomes] = [before[name], after[name]].map(ordered);
    return was === becomes ? [] : [`${name}: ${was ?? 'nothing'} becomes ${becomes ?? 'nothing'}`];
  });
}

function fieldsOf(manifest: string): Record<string, unknown> {
  try {
    // JSON.parse answers any; fields are looked at one by one.
    return Object(JSON.parse(manifest)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** A list of scopes means the same in any order. */
function ordered(value: unknown): string | undefined {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}
