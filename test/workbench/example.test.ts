import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { projectFolder } from '../../build/project.ts';
import { openWorkbook } from '../../src/workbench/workbook-session.ts';

type Run = () => unknown;

test('the first test that docs/host.md shows runs as it stands there', async () => {
  const page = await readFile(join(projectFolder, 'docs/host.md'), 'utf8');
  const [, example = ''] = /<!-- example -->\n```ts\n([\s\S]*?)```/.exec(page) ?? [];
  const imports = [...example.matchAll(/^import \{ (.*) \} from '(.*)';\n/gm)];
  expect(imports.map(([, names, from]) => [names, from])).toEqual([
    ['expect, test', 'vitest'],
    ['openWorkbook', '../src/workbench/workbook-session.ts'],
  ]);
  const source = imports.reduce((text, [line]) => text.replace(line, ''), example);
  const { code } = await transform(source, { loader: 'ts' });
  const runs: Run[] = [];
  // The example is the project's own text.
  new Function('test', 'expect', 'openWorkbook', code)(
    (_name: string, run: Run) => runs.push(run),
    ...[expect, openWorkbook],
  );
  expect(runs.length).toBe(1);
  for (const run of runs) await run();
});
