import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkBoundaries } from './boundaries.ts';
import { buildAll } from './build.ts';
import { runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';
import { ensureBrowser } from './test-run/browser.ts';
import { FIGURES_FILE, forgetFigures, toldFigures } from './test-run/figures.ts';
import { type Tally, tallyOf, total } from './test-run/tally.ts';
import { runTool } from './test-run/tool.ts';

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

/** Every step of `npm test`, in order. A step that fails does not stop the others. */
const STEPS: readonly (readonly [string, (browser: string) => Promise<Tally> | Tally])[] = [
  ['Lint and format', () => tool('@biomejs/biome', 'biome', ['ci', '.'])],
  ['Types', () => tool('typescript', 'tsc', ['-b'])],
  ['Boundaries', () => boundaries()],
  ['Dead code', () => tool('knip', 'knip', [])],
  ['Build', () => build()],
  ['Tests of the core', () => tests('core', ['--coverage'])],
  ['Tests of the host', (browser) => tests('host', [], browser)],
  ['Tests in the browser', (browser) => tests('browser', [], browser)],
];

function tool(packageName: string, program: string, args: readonly string[]): Tally {
  return runTool(packageName, program, args) === 0 ? PASSED : FAILED;
}

async function boundaries(): Promise<Tally> {
  const { modules, problems } = await checkBoundaries(projectFolder);
  for (const problem of problems) console.error(problem);
  return modules > 0 && problems.length === 0 ? PASSED : FAILED;
}

async function build(): Promise<Tally> {
  try {
    await buildAll();
    return PASSED;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

function tests(project: string, options: readonly string[], browser = ''): Tally {
  const report = join(projectFolder, '.cache', `test-${project}.json`);
  mkdirSync(join(projectFolder, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = runTool(
    'vitest',
    'vitest',
    ['run', '--project', project, ...reporters, ...options],
    { CHROMIUM_PATH: browser, FIGURES: FIGURES_FILE },
  );
  try {
    return tallyOf(readFileSync(report, 'utf8'), exitCode);
  } catch {
    console.error(`The tests of ${project} ended without a report.`);
    return FAILED;
  }
}

await runAsProgram(import.meta.url, async () => {
  const browser = ensureBrowser();
  forgetFigures();
  const tallies: [string, Tally][] = [];
  for (const [name, step] of STEPS) {
    console.log(`\n== ${name}`);
    const tally = await step(browser);
    tallies.push([name, tally]);
    console.log(`== ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'}`);
  }
  console.log();
  for (const [name, { passed, failed }] of tallies) {
    console.log(
      `${failed === 0 ? 'passed' : 'FAILED'}  ${name} (${passed} passed, ${failed} failed)`,
    );
  }
  for (const figure of toldFigures()) console.log(figure);
  const { passed, failed } = total(tallies.map(([, tally]) => tally));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
