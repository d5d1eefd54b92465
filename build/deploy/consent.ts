import { Problem } from '../program.ts';
import type { DeployOptions } from './options.ts';
import type { Standing } from './standing.ts';
import { agrees, type Terminal } from './terminal.ts';

/** Goes on only if what is there may be replaced; otherwise nothing is changed, and it says how. */
export async function askConsent(
  standing: Standing,
  { force }: Pick<DeployOptions, 'force'>,
  terminal: Terminal,
): Promise<void> {
  const warnings = warningsOf(standing);
  for (const warning of warnings) terminal.say(warning);
  if (warnings.length === 0 || force) return;
  if (!terminal.canAsk) {
    throw new Problem(
      'Nothing was changed. Nobody can be asked here: to replace it all the same, add --force.',
    );
  }
  if (!(await agrees(terminal, 'Replace it?'))) throw new Problem('Nothing was changed.');
}

function warningsOf(standing: Standing): string[] {
  if (standing.kind === 'blank') return [];
  if (standing.kind === 'strange') {
    const files = standing.files.map((name) => name.replace(/\.js$/, '.gs')).join(', ');
    return [
      `This script holds files that are not Row Forward's: ${files}. A push replaces all files of the script, so they would be lost. (To keep them, copy them elsewhere, or put Row Forward into another spreadsheet.)`,
    ];
  }
  const warnings: string[] = [];
  if (standing.changedElsewhere) {
    warnings.push(
      'The script is not as it was deployed from here last: somebody deployed another version, or edited it in its editor. A push replaces that.',
    );
  }
  if (standing.manifestChanges.length > 0) {
    warnings.push(
      `The script's manifest, which holds its permissions, would change:\n- ${standing.manifestChanges.join('\n- ')}`,
    );
  }
  return warnings;
}
