import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages.ts';
import { buildParts } from './parts.ts';
import { Problem, runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

export const NOTICES_FILE = 'THIRD_PARTY_NOTICES.md';

/** The notices as they should stand in the project: whose code the add-on holds, and the licences. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const sections = packages.map(
    ({ name, version, license, licenseText }) =>
      `## ${name} ${version} (${license})\n\n\`\`\`text\n${licenseText}\n\`\`\`\n`,
  );
  return [
    '# Third-party notices\n',
    'The add-on that goes to Google Sheets holds code of these packages. `npm run notices` writes',
    'this file anew.\n',
    ...sections,
  ].join('\n');
}

/**
 * The same for the top of the script, since a copy of the script is a copy of their code. All are
 * under the MIT License, so its text stands once.
 */
export function noticesComment(packages: readonly BundledPackage[]): string {
  const other = packages.find(({ license }) => license !== 'MIT');
  if (other !== undefined) {
    throw new Problem(`${other.name} is under ${other.license}: its notice must go into Code.js.`);
  }
  const owners = packages.map(({ name, version, licenseText }) => {
    const rights = /^.*copyright.*$/im.exec(licenseText)?.[0].trim() ?? '';
    return `${name} ${version}: ${rights}`;
  });
  const terms =
    /Permission is hereby granted[\s\S]*/.exec(packages[0]?.licenseText ?? '')?.[0] ?? '';
  const text = ['Code.js and Sidebar.html hold code of these packages, under the MIT License:'];
  return `/*\n${[...text, ...owners, '', terms].join('\n')}\n*/\n`;
}

await runAsProgram(import.meta.url, async () => {
  const { packages } = await buildParts(projectFolder);
  await writeFile(join(projectFolder, NOTICES_FILE), noticesText(packages));
});
