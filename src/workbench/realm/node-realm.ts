import * as vm from 'node:vm';
import type { MakeRealm } from './realm.ts';

const compiled = new Map<string, vm.Script>();

function compile(source: string, name: string): vm.Script {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const script = new vm.Script(source, { filename: name });
  if (compiled.size > 200) compiled.clear();
  compiled.set(source, script);
  return script;
}

/** Realms of Node. Scripts are compiled once for the process and run anew in each realm. */
export const makeNodeRealm: MakeRealm = () => {
  const context = vm.createContext(Object.create(null));
  return {
    evaluate: (source, name) => compile(source, name).runInContext(context),
    dispose: () => {},
  };
};
