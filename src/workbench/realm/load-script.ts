import { LANGUAGE_NAMES } from './language-names.ts';
import { createMembrane, type MembraneHooks } from './membrane.ts';
import { intrinsicsOf, type MakeRealm, type Realm, setClock } from './realm.ts';
import type { ScriptObject } from './script-object.ts';

export interface ScriptFile {
  readonly name: string;
  readonly source: string;
}

/** The clock of an execution and the script's zone. */
export interface ScriptTime {
  readonly now?: () => number;
  readonly zone?: string;
}

/** A script project, loaded for one execution. */
export interface LoadedScript {
  /** The functions that Google would find: those declared at the top level. */
  readonly names: readonly string[];
  /** Calls a function with host values and gives its result as a value of the script's realm. */
  call(name: string, args: readonly unknown[]): unknown;
  dispose(): void;
}

/** Every global name of a realm, its prototypes' included. */
const ALL_NAMES = `(() => {
  const names = new Set();
  for (let o = globalThis; o && o !== Object.prototype; o = Object.getPrototypeOf(o)) {
    for (const name of Object.getOwnPropertyNames(o)) names.add(name);
  }
  return [...names].join('\\n');
})()`;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const DECLARATION = /^(?:async )?function\s*\*?\s*([A-Za-z_$][\w$]*)/gm;

/**
 * Loads the files of a script project the way Apps Script does: in order, into one scope of a fresh
 * realm, where every name is hidden that is neither ECMAScript nor offered.
 */
export function loadScript(
  makeRealm: MakeRealm,
  files: readonly ScriptFile[],
  services: Readonly<Record<string, ScriptObject>>,
  hooks: MembraneHooks = {},
  { now = Date.now, zone = 'Etc/UTC' }: ScriptTime = {},
): LoadedScript {
  const realm = makeRealm();
  setClock(realm, now, zone);
  const membrane = createMembrane(intrinsicsOf(realm), hooks);
  const offered = Object.keys(services);
  const hidden = hiddenNames(realm).filter((name) => !offered.includes(name));
  const shown = Object.values(services).map((service) => membrane.toScript(service));
  const scope = globalObject(realm, offered, shown);
  // The language's names are given like services: a context looks up its own each time anew.
  const given = Object.entries(scope);
  const { declared, source } = wrapped(
    files,
    [...given.map(([name]) => name), ...hidden].join(', '),
  );
  const open = realm.evaluate(source, files.map((file) => file.name).join('+'));
  // The script above is one function that gives its functions by name.
  const functions = (
    open as (...args: unknown[]) => Record<string, (...args: unknown[]) => unknown>
  )(scope, ...given.map(([, value]) => value));
  const names = declared.filter((name) => typeof functions[name] === 'function');
  return {
    names,
    call: (name, args) => {
      const entry = names.includes(name) ? functions[name] : undefined;
      if (entry === undefined) throw new Error(`Script function not found: ${name}`);
      return entry(...args.map((arg) => membrane.toScript(arg)));
    },
    dispose: () => realm.dispose(),
  };
}

/** A project's files as one function of names that gives the functions they declare. */
interface Wrapped {
  readonly names: string;
  readonly declared: readonly string[];
  readonly source: string;
}

/** A project is put together once, not for each of its executions. */
const together = new WeakMap<readonly ScriptFile[], Wrapped>();

function wrapped(files: readonly ScriptFile[], names: string): Wrapped {
  const known = together.get(files);
  if (known?.names === names) return known;
  const declared = [
    ...new Set(files.flatMap(({ source }) => [...source.matchAll(DECLARATION)].map(([, n]) => n))),
  ].filter((name) => name !== undefined);
  const source = [
    `(function (globalThis, ${names}) {`,
    ...files.map((file) => file.source),
    // What looks like a declaration may stand in a text.
    `return { ${declared.map((name) => `${name}: typeof ${name} === 'undefined' ? null : ${name}`).join(', ')} };`,
    '})',
  ].join('\n');
  const made = { names, declared, source };
  together.set(files, made);
  return made;
}

function hiddenNames(realm: Realm): string[] {
  return String(realm.evaluate(ALL_NAMES, 'names'))
    .split('\n')
    .filter((name) => IDENTIFIER.test(name) && !LANGUAGE_NAMES.has(name) && name !== 'globalThis');
}

/** What the script sees as `globalThis`: the language and the services, and nothing of the realm. */
function globalObject(
  realm: Realm,
  offered: readonly string[],
  shown: readonly unknown[],
): Record<string, unknown> {
  const names = [...LANGUAGE_NAMES].filter((name) => name !== 'eval' && name !== 'undefined');
  const entries = names.map(
    (name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`,
  );
  const scope = realm.evaluate(`({ ${entries.join(', ')} })`, 'globals') as Record<string, unknown>;
  offered.forEach((name, index) => {
    scope[name] = shown[index];
  });
  return scope;
}
