import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../build/project.ts';
import { releasedChangelog } from '../../build/release/changelog.ts';
import { nextVersion, withVersion } from '../../build/release/version.ts';

describe('the version after', () => {
  test.each([
    ['0.1.3', 'patch', '0.1.4'],
    ['0.1.3', 'minor', '0.2.0'],
    ['0.1.3', 'major', '1.0.0'],
    ['0.1.3', '0.1.3', '0.1.3'],
    ['0.1.3', '0.10.0', '0.10.0'],
  ])('%s, %s', (version, bump, next) => {
    expect(nextVersion(version, bump)).toBe(next);
  });

  test.each([
    ['', 'npm run release -- major, or minor, or patch'],
    ['big', 'Say which release it is'],
    ['0.1.2', '0.1.2 is older than 0.1.3'],
  ])('%s is refused', (bump, sentence) => {
    expect(() => nextVersion('0.1.3', bump)).toThrow(sentence);
  });
});

describe.each(['package.json', 'package-lock.json'])('%s', (name) => {
  const text = readFileSync(join(projectFolder, name), 'utf8');

  test('changes in its version alone', () => {
    const { version } = JSON.parse(text);
    expect(withVersion(withVersion(text, '9.9.9'), version)).toBe(text);
    const changed = withVersion(text, '9.9.9').split('\n');
    const lines = text.split('\n').filter((line, at) => line !== changed[at]);
    expect(lines).toHaveLength(name === 'package.json' ? 1 : 2);
  });
});

describe('the changelog', () => {
  const OLD = '# Changelog\n\nWhat changed.\n\n## Unreleased\n\n';
  const LAST = '## 0.1.0 – 2026-11-22\n\n- First.\n';

  test('moves what is unreleased under the version', () => {
    const text = releasedChangelog(`${OLD}- Faster.\n\n${LAST}`, '0.2.0', '2026-12-01', ['Commit']);
    expect(text).toBe(`${OLD}## 0.2.0 – 2026-12-01\n\n- Faster.\n\n${LAST}`);
  });

  test('takes the commits where nobody wrote anything down', () => {
    const text = releasedChangelog(`${OLD}${LAST}`, '0.2.0', '2026-12-01', ['Read faster', 'Mend']);
    expect(text).toBe(`${OLD}## 0.2.0 – 2026-12-01\n\n- Read faster\n- Mend\n\n${LAST}`);
  });

  test('of the first release ends with it', () => {
    const text = releasedChangelog(`${OLD}- First.\n`, '0.1.0', '2026-11-22', []);
    expect(text).toBe(`${OLD}${LAST}`);
  });

  test.each([
    ['without a section', '# Changelog\n', 'has no section'],
    ['with nothing new', `${OLD}${LAST}`, 'nothing to release'],
    ['with that version', `${OLD}- More.\n\n${LAST}`.replace('0.1.0', '0.2.0'), 'already'],
  ])('%s stops the release', (_name, text, sentence) => {
    expect(() => releasedChangelog(text, '0.2.0', '2026-12-01', [])).toThrow(sentence);
  });

  test('of the project has a section for what is unreleased', () => {
    const text = readFileSync(join(projectFolder, 'CHANGELOG.md'), 'utf8');
    expect(releasedChangelog(text, '999.0.0', '2026-12-01', ['x'])).toContain('## 999.0.0 – ');
  });
});
