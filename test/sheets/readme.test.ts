import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layoutOf } from '../../src/sheets/tabs/tab.ts';
import { TABS } from '../../src/sheets/tabs/tabs.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test.each(Object.values(TABS).map((tab) => [tab.name, tab] as const))(
  'the README names the columns of the tab %s as they are',
  (name, tab) => {
    const columns = layoutOf(tab).map(({ header }) => header);
    expect(readme).toContain(`| ${name} | ${tab.rowIs} | ${columns.join(', ')} |`);
  },
);
