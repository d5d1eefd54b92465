import { createHash } from 'node:crypto';
import type { ScriptFiles } from './found-script.ts';

/** Tells two states of a script's files apart. The manifest is left out: it is compared by field. */
export function digestOf(files: ScriptFiles): string {
  const texts = [...files]
    .filter(([name]) => name !== 'appsscript.json')
    .map(([name, text]) => [name, text.replace(/\r\n/g, '\n').trimEnd()])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}
