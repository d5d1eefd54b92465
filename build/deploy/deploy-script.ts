import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../program.ts';
import type { Clasp } from './clasp.ts';
import { askConsent } from './consent.ts';
import { digestOf } from './digest.ts';
import { findScript, type ScriptFiles } from './found-script.ts';
import { makeScript } from './new-script.ts';
import { nextSteps } from './next-steps.ts';
import { DEFAULT_TARGET, type DeployOptions } from './options.ts';
import { type Place, readPlace } from './place.ts';
import { push } from './push.ts';
import { type Standing, standingOf } from './standing.ts';
import { readTarget, rememberTarget, type Target, targetFile } from './targets.ts';
import type { Terminal } from './terminal.ts';

/**
 * Puts the built files of a project folder into the script of a target. Looks at what is there
 * before it replaces anything; whatever stops it is a Problem that says what to do.
 */
export async function deployScript(
  projectFolder: string,
  options: DeployOptions,
  clasp: Clasp,
  terminal: Terminal,
): Promise<void> {
  const folder = await realpath(projectFolder);
  const target = await targetOf(folder, options, clasp, terminal);
  const built = await builtFiles(join(folder, 'dist'));
  const found = await findScript(clasp, terminal, target.scriptId);
  rememberTarget(folder, options.target, target);
  const standing = standingOf(found, built, target.deployed);
  await askConsent(standing, options, terminal);
  const pushed = await push(clasp, terminal, folder, options.target);
  rememberTarget(folder, options.target, { ...target, deployed: digestOf(built) });
  terminal.say(outcomeOf(pushed, standing));
  terminal.say(nextSteps(target));
}

function outcomeOf(pushed: readonly string[], standing: Standing): string {
  if (pushed.length > 0) {
    const names = pushed.map((path) => path.replace(/^.*[\\/]/, ''));
    return `Pushed ${pushed.length} files: ${names.join(', ')}.`;
  }
  // clasp compares the files that it would push, and does not see that there are others.
  return standing.kind === 'strange'
    ? 'The files of Row Forward are already up to date there, so nothing was pushed, and the other files are still beside them.'
    : 'The script is already up to date: nothing was pushed.';
}

async function targetOf(
  folder: string,
  options: DeployOptions,
  clasp: Clasp,
  terminal: Terminal,
): Promise<Target> {
  const { target: name, place } = options;
  const known = readTarget(folder, name, name === DEFAULT_TARGET);
  if (known !== null) {
    if (place === null || (place.kind === 'script' && place.scriptId === known.scriptId)) {
      return known;
    }
    throw new Problem(
      `The target ${name} leads to another script already (${known.scriptId}): give this one a name of its own with --target, or delete ${targetFile(folder, name)}.`,
    );
  }
  const chosen = place ?? (await askPlace(terminal));
  if (chosen.kind === 'script') return { scriptId: chosen.scriptId };
  const made = await makeScript(clasp, terminal, chosen);
  // Remembered at once: should the rest fail, the next run goes on with this one.
  rememberTarget(folder, name, made);
  return made;
}

async function askPlace(terminal: Terminal): Promise<Place> {
  if (!terminal.canAsk) {
    throw new Problem(
      'Say where the script goes: --new "Social plan", --spreadsheet <address> or --script <id>. Nobody can be asked here.',
    );
  }
  terminal.say(
    [
      'Where should Row Forward go?',
      '- Into a new spreadsheet: press Enter.',
      '- Into a spreadsheet of yours that has no script yet: paste its address.',
      '- Into a script that is there (Extensions, Apps Script, Project settings): paste its script ID.',
    ].join('\n'),
  );
  return readPlace(await terminal.ask('Enter, address or script ID:'));
}

async function builtFiles(dist: string): Promise<ScriptFiles> {
  const names = await readdir(dist);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const),
    ),
  );
}
