import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../build/project.ts';

function read(name: string) {
  return readFileSync(join(projectFolder, 'build', 'deploy', 'clasp', name), 'utf8');
}

test('clasp is pinned to one version, and so is all that it brings', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  expect(dependencies).toEqual({ '@google/clasp': '3.4.1' });
  const { packages } = JSON.parse(read('package-lock.json'));
  expect(packages['node_modules/@google/clasp'].version).toBe('3.4.1');
  for (const [path, { integrity }] of Object.entries<{ integrity?: string }>(packages)) {
    if (path !== '') expect(integrity, path).toMatch(/^sha512-/);
  }
});

test('its lock file names no place to download from', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});
