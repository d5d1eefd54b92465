import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFiles } from './build.ts';
import { Problem, runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';
import { releasedChangelog } from './release/changelog.ts';
import { keepWorkbook, packWorkbook } from './release/kept-workbook.ts';
import { nextVersion, withVersion } from './release/version.ts';

const at = (...path: string[]) => join(projectFolder, ...path);

/** git's answer, or nothing where there is no git, no history or no tag. */
function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { cwd: projectFolder, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

/** What was committed since the last tag of a version. */
function subjectsSinceLastRelease(): string[] {
  const last = git('describe', '--tags', '--abbrev=0', '--match', 'v*').trim();
  const range = last === '' ? 'HEAD' : `${last}..HEAD`;
  return git('log', '--format=%s', '--no-merges', range).split('\n').filter(Boolean);
}

await runAsProgram(import.meta.url, async () => {
  if (git('status', '--porcelain').trim() !== '') {
    throw new Problem('There are changes that are not committed: commit them first.');
  }
  const manifest = await readFile(at('package.json'), 'utf8');
  // The project's own package.json has a version.
  const { version: present } = JSON.parse(manifest) as { version: string };
  const version = nextVersion(present, process.argv[2] ?? '');
  const day = new Date().toISOString().slice(0, 10);
  const changelog = await readFile(at('CHANGELOG.md'), 'utf8');
  const released = releasedChangelog(changelog, version, day, subjectsSinceLastRelease());
  const kept = await keepWorkbook(version, Object.fromEntries(await builtFiles(projectFolder)));
  const lock = await readFile(at('package-lock.json'), 'utf8');
  await writeFile(at('test', 'cases', 'workbooks', `${version}.json.gz`), packWorkbook(kept));
  await writeFile(at('package.json'), withVersion(manifest, version));
  await writeFile(at('package-lock.json'), withVersion(lock, version));
  await writeFile(at('CHANGELOG.md'), released);
  console.log(
    [
      `Version ${version}: package.json, package-lock.json, CHANGELOG.md and a kept workbook are written.`,
      'Read CHANGELOG.md once more, then:',
      '  npm test',
      `  git add --all && git commit --message "Release ${version}"`,
      `  git tag v${version} && git push && git push --tags`,
      'docs/release.md says how it reaches people.',
    ].join('\n'),
  );
});
