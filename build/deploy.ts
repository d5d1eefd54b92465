import { join } from 'node:path';
import { buildAll } from './build.ts';
import { claspOf } from './deploy/clasp.ts';
import { deployScript } from './deploy/deploy-script.ts';
import { installClasp } from './deploy/install-clasp.ts';
import { readOptions } from './deploy/options.ts';
import { processTerminal } from './deploy/terminal.ts';
import { runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

await runAsProgram(import.meta.url, async () => {
  const { say } = processTerminal;
  const options = readOptions(process.argv.slice(2), say);
  if (options === null) return;
  say('Building…');
  await buildAll();
  const program = installClasp(join(projectFolder, '.cache'), say);
  await deployScript(projectFolder, options, claspOf(program, options.user), processTerminal);
});
