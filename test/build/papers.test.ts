import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GRAPHICS } from '../../build/listing/graphics.ts';
import { SCREENSHOTS } from '../../build/listing/screenshots.ts';
import { projectFolder } from '../../build/project.ts';

const at = (...path: string[]) => join(projectFolder, ...path);
const read = (path: string) => readFileSync(at(path), 'utf8');

const { oauthScopes } = JSON.parse(read('appsscript.json'));

test.each(['docs/privacy.md', 'docs/scopes.md'])(
  '%s names the permissions of the manifest',
  (path) => {
    const named = [
      ...read(path).matchAll(/`(?:https:\/\/www\.googleapis\.com\/auth\/)?(s[a-z]+\.[a-z.]+)`/g),
    ];
    const scopes = oauthScopes.map((scope: string) => scope.replace(/^.*\/auth\//, ''));
    expect([...new Set(named.map(([, scope]) => scope))].sort()).toEqual(scopes.sort());
  },
);

test.each([
  'Google user data that Row Forward accesses',
  'How Google user data is used',
  'How Google user data is shared, transferred or disclosed',
  'How Google user data is protected',
  'How Google user data is kept, and how it is deleted',
  'No training of artificial intelligence',
])('the privacy page has a section: %s', (heading) => {
  expect(read('docs/privacy.md')).toContain(`\n## ${heading}\n`);
});

describe('the listing', () => {
  const listing = read('docs/listing.md');
  const field = (name: string) =>
    new RegExp(`^\\| ${name} \\|[^|]*\\| (.*) \\|$`, 'm').exec(listing)?.[1] ?? '';

  test('keeps to the lengths that the Marketplace allows', () => {
    expect(field('Application name')).toBe('Row Forward');
    expect(field('Short description').length).toBeGreaterThan(80);
    expect(field('Short description').length).toBeLessThanOrEqual(200);
    const detailed = /```text\n([\s\S]*?)```/.exec(listing)?.[1] ?? '';
    expect(detailed.length).toBeGreaterThan(1000);
    expect(detailed.length).toBeLessThanOrEqual(16_000);
  });

  test('has all its pictures, in their sizes, and small', () => {
    const screenshots = SCREENSHOTS.map(({ file }) => ({ file, width: 1280, height: 800 }));
    let total = 0;
    for (const { file, width, height } of [...GRAPHICS, ...screenshots]) {
      const picture = readFileSync(at('docs', 'listing', file));
      // The size stands in the first chunk of every PNG.
      expect([file, picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
        file,
        width,
        height,
      ]);
      expect(listing).toContain(`(listing/${file})`);
      total += picture.length;
    }
    expect(total).toBeLessThan(400_000);
  });
});

const PAPERS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(at('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test.each(PAPERS)('what %s links to is there', (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)];
  const missing = links
    .map(([, link = '']) => join(dirname(at(path)), link))
    .filter(
      (target) => !existsSync(target) || (target.endsWith('.md') && statSync(target).size === 0),
    );
  expect(missing).toEqual([]);
});

test.each(PAPERS)('the commands of %s are there', (path) => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read(path).matchAll(/npm run (?:-\S+ )*([a-z][\w:-]*)/g)].map(
    ([, name]) => name,
  );
  expect(named.filter((name = '') => !(name in scripts))).toEqual([]);
});
