import { Problem } from '../program.ts';

const UNRELEASED = /^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m;

/**
 * The changelog with what is unreleased under the version. Where nobody wrote anything down, the
 * subjects of the commits since the last release stand there, to be worded before they are committed.
 */
export function releasedChangelog(
  changelog: string,
  version: string,
  day: string,
  subjects: readonly string[],
): string {
  const [section, written = ''] = UNRELEASED.exec(changelog) ?? [];
  if (section === undefined) throw new Problem('CHANGELOG.md has no section “## Unreleased”.');
  if (changelog.includes(`\n## ${version} `)) {
    throw new Problem(`CHANGELOG.md has a section for ${version} already.`);
  }
  const entries = written.trim() || subjects.map((subject) => `- ${subject}`).join('\n');
  if (entries === '') {
    throw new Problem('There is nothing to release: no entry is unreleased and no commit is new.');
  }
  const rest = changelog.slice(changelog.indexOf(section) + section.length);
  const before = changelog.slice(0, changelog.indexOf(section));
  const released = `## Unreleased\n\n## ${version} – ${day}\n\n${entries}\n`;
  return `${before}${released}${rest === '' ? '' : `\n${rest}`}`;
}
