import { expect, test } from 'vitest';
import { checkBoundaries } from '../../build/boundaries.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TREE = {
  'src/core/plan/item.ts': 'export const item = 1;\n',
  'src/core/review/month.ts':
    "import { item } from '../plan/item.ts';\nexport const month = item;\n",
  'src/sheets/tab.ts': "import { item } from '../core/plan/item.ts';\nexport const tab = item;\n",
  'src/addon/contract/contract.ts': 'export const contract = 1;\n',
  'build/build.ts': 'export {};\n',
  'test/plan.test.ts': "import { item } from '../src/core/plan/item.ts';\nexport { item };\n",
};

/** Packages as far as an import needs them. */
const PACKAGES = Object.fromEntries(
  ['date-fns', 'preact'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'main.js' })],
    [`node_modules/${name}/main.js`, 'export const it = 1;\n'],
  ]),
);

const PLANTED: readonly (readonly [rule: string, path: string, imported: string])[] = [
  ['core-is-pure', 'src/core/plan/build.ts', '../../sheets/tab.ts'],
  ['core-is-pure', 'src/core/plan/build.ts', 'node:fs'],
  ['core-folders-one-way', 'src/core/plan/build.ts', '../review/month.ts'],
  ['sheets-on-core', 'src/sheets/write.ts', '../addon/contract/contract.ts'],
  ['addon-on-sheets', 'src/addon/menu.ts', '../sidebar/app.ts'],
  ['contract-stands-alone', 'src/addon/contract/client.ts', '../../sheets/tab.ts'],
  ['sidebar-on-the-contract', 'src/sidebar/app.ts', '../sheets/tab.ts'],
  ['sidebar-takes-types-of-core', 'src/sidebar/app.ts', '../core/plan/item.ts'],
  ['import-on-the-contract', 'src/import/grid.ts', '../sheets/tab.ts'],
  ['import-on-the-contract', 'src/import/grid.ts', 'node:fs'],
  ['import-from-without', 'src/sheets/write.ts', '../import/grid-of-file.ts'],
  ['workbench-on-the-contract', 'src/workbench/host.ts', '../core/plan/item.ts'],
  ['page-on-the-host', 'src/workbench/host.ts', './page/main.ts'],
  ['sources-stand-alone', 'src/workbench/host.ts', '../../build/build.ts'],
  ['only-what-is-there', 'src/sheets/write.ts', './nowhere.ts'],
  ['dates-in-one-file', 'src/sheets/write.ts', 'date-fns'],
  ['menu-without-packages', 'src/addon/menu.ts', 'date-fns'],
  ['core-is-pure', 'src/core/plan/build.ts', 'preact'],
  ['no-cycles', 'src/core/plan/item.ts', '../review/month.ts'],
];

test.each(PLANTED)('%s: %s may not import %s', async (rule, path, imported) => {
  const folder = temporaryFolder({
    'src/sidebar/app.ts': 'export const app = 1;\n',
    'src/workbench/page/main.ts': 'export const page = 1;\n',
    'src/import/grid-of-file.ts': 'export const grid = 1;\n',
    ...PACKAGES,
    ...TREE,
    [path]: `import * as it from '${imported}';\nexport const item = it;\n`,
  });
  const { problems } = await checkBoundaries(folder);
  expect(problems.filter((problem) => problem.startsWith(`${rule}: ${path}`))).not.toEqual([]);
});

test('the sidebar may take types of core', async () => {
  const app =
    "import type { item } from '../core/plan/item.ts';\nexport type Item = typeof item;\n";
  const { problems } = await checkBoundaries(
    temporaryFolder({ ...TREE, 'src/sidebar/app.ts': app }),
  );
  expect(problems).toEqual([]);
});

test.each(['src/core/utils/text.ts', 'src/core/plan/helpers.ts', 'src/sheets/services/a.ts'])(
  '%s has a name that says nothing',
  async (path) => {
    const { problems } = await checkBoundaries(
      temporaryFolder({ ...TREE, [path]: 'export const text = 1;\n' }),
    );
    expect(problems).toEqual([`no-drawers: ${path} (name it after what it holds)`]);
  },
);

test('a barrel is told', async () => {
  const { problems } = await checkBoundaries(
    temporaryFolder({ ...TREE, 'src/core/plan/index.ts': 'export const all = 1;\n' }),
  );
  expect(problems).toEqual(['no-barrels: src/core/plan/index.ts (import from the very file)']);
});
