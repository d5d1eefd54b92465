import { transform } from 'esbuild';
import type { Check } from './check.ts';

/**
 * Apps Script refuses syntax that is newer than ES2019, class fields above all, when the files are
 * pushed. Syntax is old enough when lowering it to ES2019 changes nothing.
 */
export const syntax: Check = async (files) => {
  const scripts = [...files].filter(([name]) => name.endsWith('.js'));
  const problems = await Promise.all(scripts.map(([name, text]) => newerThanES2019(name, text)));
  return problems.flat();
};

async function newerThanES2019(name: string, text: string): Promise<string[]> {
  const [asWritten, lowered] = await Promise.all([print(text, 'esnext'), print(text, 'es2019')]);
  if (asWritten.code === lowered.code && lowered.warnings.length === 0) return [];
  const lines = lowered.code.split('\n');
  const place = asWritten.code.split('\n').find((line, index) => line !== lines[index]);
  const near = (place ?? lowered.warnings[0]?.text ?? '').trim().slice(0, 120);
  return [`${name} holds syntax that is newer than ES2019, near: ${near}`];
}

function print(text: string, target: string) {
  return transform(text, { target, loader: 'js', legalComments: 'inline', logLevel: 'silent' });
}
