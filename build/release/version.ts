import { Problem } from '../program.ts';

const BUMPS = ['major', 'minor', 'patch'] as const;

/** The version after this one: `minor` makes 0.2.0 of 0.1.3. A version of its own may be named. */
export function nextVersion(version: string, bump: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  if (bump === 'patch') return `${major}.${minor}.${patch + 1}`;
  if (!/^\d+\.\d+\.\d+$/.test(bump)) {
    throw new Problem(`Say which release it is: npm run release -- ${BUMPS.join(', or ')}.`);
  }
  if (rank(bump) < rank(version)) {
    throw new Problem(`${bump} is older than ${version}, the version that stands in package.json.`);
  }
  return bump;
}

/** Higher for a later version; no part goes beyond 999. */
function rank(version: string): number {
  return version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
}

/** package.json or package-lock.json with another version of the project, and nothing else changed. */
export function withVersion(manifest: string, version: string): string {
  const data = JSON.parse(manifest);
  data.version = version;
  if (data.packages?.[''] !== undefined) data.packages[''].version = version;
  return `${JSON.stringify(data, null, 2)}\n`;
}
