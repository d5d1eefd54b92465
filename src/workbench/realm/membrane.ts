import type { Intrinsics } from './realm.ts';
import { className, ScriptException, ScriptObject } from './script-object.ts';

/** What the host does around every call of a script on a service. */
export interface MembraneHooks {
  /** Runs before the call, with its name such as `Range.getValues`; may throw instead of it. */
  before?: (member: string, args: readonly unknown[], target: ScriptObject) => void;
  /** What is said of a member that the object of the class has not. */
  unknown?: (className: string, key: string) => string;
  /** Runs after the call has done its work; may throw as if it had failed late. */
  after?: (member: string) => void;
  /** Wraps the call itself, such as to let it act as a person. */
  around?: (work: () => unknown) => unknown;
  /** Turns an error of the host's own into what Google would throw. */
  translate?: (error: unknown) => unknown;
}

export interface Membrane {
  /** A host value as the script sees it. */
  toScript(value: unknown): unknown;
  /** A script's value as the host sees it. */
  toHost(value: unknown): unknown;
}

/** Names that languages and test tools probe on any object; a script object has none of them. */
const PROBED = new Set([
  ...['then', 'toJSON', 'constructor', 'asymmetricMatch', '$$typeof', 'nodeType', 'tagName'],
  ...['hasAttribute', 'inspect', '__proto__', '@@__IMMUTABLE_ITERABLE__@@'],
]);

const tag = (value: unknown): string => Object.prototype.toString.call(value);

/**
 * The one passage between a script and the host. Dates, arrays, plain objects and errors become the
 * script's own, so that `instanceof` holds; members that the host does not have throw; every call
 * passes the hooks.
 */
export function createMembrane(intrinsics: Intrinsics, hooks: MembraneHooks = {}): Membrane {
  const shown = new WeakMap<object, object>();
  const behind = new WeakMap<object, ScriptObject>();

  const toHost = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    const object = behind.get(value);
    if (object !== undefined) return object;
    if (tag(value) === '[object Date]') return new Date(Number(value));
    if (Array.isArray(value)) return Array.from(value, toHost);
    if (tag(value) !== '[object Object]') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toHost(part)]));
  };

  const toScript = (value: unknown): unknown => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (value instanceof ScriptObject) return show(value);
    if (value instanceof Date) return new intrinsics.Date(value.getTime());
    if (Array.isArray(value)) return intrinsics.Array.from(value, toScript);
    if (typeof value === 'function') return value;
    const copy = new intrinsics.Object() as Record<string, unknown>;
    for (const [key, part] of Object.entries(value)) copy[key] = toScript(part);
    return copy;
  };

  const toScriptError = (error: unknown): Error => {
    if (!(error instanceof Error)) return new intrinsics.Error(String(error));
    if (error instanceof TypeError) return new intrinsics.TypeError(error.message);
    const copy = new intrinsics.Error(error.message);
    copy.name = error.name;
    // A mistake of the host itself is looked for where it happened.
    if (!(error instanceof ScriptException) && error.stack !== undefined) copy.stack = error.stack;
    return copy;
  };

  const callable =
    (object: ScriptObject, method: (...args: unknown[]) => unknown, member: string) =>
    (...args: unknown[]): unknown => {
      try {
        const given = args.map(toHost);
        hooks.before?.(member, given, object);
        const work = (): unknown => method.apply(object, given);
        const result = toScript(hooks.around === undefined ? work() : hooks.around(work));
        hooks.after?.(member);
        return result;
      } catch (error) {
        throw toScriptError(hooks.translate?.(error) ?? error);
      }
    };

  const show = (object: ScriptObject): object => {
    const known = shown.get(object);
    if (known !== undefined) return known;
    const name = object[className];
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(object, {
      get: (target, key) => {
        if (typeof key === 'symbol' || PROBED.has(key)) return undefined;
        const found = methods.get(key);
        if (found !== undefined) return found;
        if (!(key in target)) {
          const said = hooks.unknown?.(name, key) ?? `${name}.${key} is not part of this host.`;
          throw new intrinsics.TypeError(said);
        }
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return toScript(value);
        // Members that can be called are the methods of our classes.
        const called = value as (...args: unknown[]) => unknown;
        const method = callable(target, called, `${name}.${key}`);
        methods.set(key, method);
        return method;
      },
      set: (_target, key) => {
        throw new intrinsics.TypeError(`${name}.${String(key)} cannot be written.`);
      },
      getPrototypeOf: () => intrinsics.Object.prototype,
    });
    shown.set(object, proxy);
    behind.set(proxy, object);
    return proxy;
  };

  return { toScript, toHost };
}
