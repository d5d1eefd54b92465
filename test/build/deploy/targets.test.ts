import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTarget, rememberTarget } from '../../../build/deploy/targets.ts';
import { projectFolder } from '../../../build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const COMMITTED = { '.clasp.json': '{ "scriptId": "", "rootDir": "dist" }' };

test('the committed project file names no script', () => {
  const { scriptId, rootDir } = JSON.parse(
    readFileSync(join(projectFolder, '.clasp.json'), 'utf8'),
  );
  expect({ scriptId, rootDir }).toEqual({ scriptId: '', rootDir: 'dist' });
});

test('git ignores what targets remember', () => {
  expect(readFileSync(join(projectFolder, '.gitignore'), 'utf8')).toContain('\n.clasp-*.json\n');
});

describe('a target', () => {
  test('that was never deployed leads nowhere', () => {
    expect(readTarget(temporaryFolder(COMMITTED), 'default', true)).toBeNull();
    expect(readTarget(temporaryFolder({}), 'default', true)).toBeNull();
  });

  test('remembers its script and its spreadsheet', () => {
    const folder = temporaryFolder(COMMITTED);
    rememberTarget(folder, 'a', { scriptId: 'script', parentId: 'sheet' });
    expect(readTarget(folder, 'a', false)).toEqual({ scriptId: 'script', parentId: 'sheet' });
    expect(readTarget(folder, 'default', true)).toBeNull();
  });

  test('by default is the script that somebody wrote into .clasp.json', () => {
    const folder = temporaryFolder({ '.clasp.json': '{ "scriptId": "mine" }' });
    expect(readTarget(folder, 'default', true)).toEqual({ scriptId: 'mine' });
    expect(readTarget(folder, 'a', false)).toBeNull();
    rememberTarget(folder, 'default', { scriptId: 'newer' });
    expect(readTarget(folder, 'default', true)).toEqual({ scriptId: 'newer' });
  });

  test('keeps what somebody added to its file', () => {
    const folder = temporaryFolder({
      '.clasp-a.json': '{ "scriptId": "mine", "projectId": "cloud", "rootDir": "dist" }',
    });
    rememberTarget(folder, 'a', { scriptId: 'mine', deployed: '1234' });
    expect(JSON.parse(readFileSync(join(folder, '.clasp-a.json'), 'utf8'))).toEqual({
      scriptId: 'mine',
      projectId: 'cloud',
      rootDir: 'dist',
      deployed: '1234',
    });
  });

  test('whose file is broken is told', () => {
    const folder = temporaryFolder({ '.clasp-a.json': '{ "scriptId": ' });
    expect(() => readTarget(folder, 'a', false)).toThrow(/\.clasp-a\.json cannot be read: mend it/);
  });
});
