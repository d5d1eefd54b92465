import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkBoundaries } from './boundaries.ts';
import { buildAll } from './build.ts';
import { Problem, runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';
import { ensureBrowser } from './test-run/browser.ts';
import { FIGURES_FILE, forgetFigures, toldFigures } from './test-run/figures.ts';
import { type Tally, tallyOf, total } from './test-run/tally.ts';
import { runTool } from './test-run/tool.ts';

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

type Step = readonly [string, (browser: Promise<string>) => Promise<Told>];

/** How a step ended, and what it has to say. */
interface Told {
  readonly tally: Tally;
  readonly said: string;
}

/**
 * What `npm test` runs: each lane in its order, both side by side, since most steps keep one core
 * busy. A step that fails does not stop the others.
 */
const LANES: readonly (readonly Step[])[] = [
  [
    ['Build', () => built()],
    ['Tests of the host and the sidebar', () => tests(['host', 'sidebar'])],
  ],
  [
    ['Lint and format', () => tool('@biomejs/biome', 'biome', ['ci', '.'])],
    ['Types', () => tool('typescript-native', 'tsc', ['-b'])],
    ['Boundaries', () => boundaries()],
    ['Dead code', () => tool('knip', 'knip', [])],
    ['Tests of the core', () => tests(['core'], ['--coverage'])],
    ['Tests in the browser', inBrowser],
  ],
];

async function tool(packageName: string, program: string, args: readonly string[]): Promise<Told> {
  const { exitCode, printed } = await runTool(packageName, program, args);
  return { tally: exitCode === 0 ? PASSED : FAILED, said: printed };
}

async function boundaries(): Promise<Told> {
  const { modules, problems } = await checkBoundaries(projectFolder);
  const tally = modules > 0 && problems.length === 0 ? PASSED : FAILED;
  return { tally, said: problems.join('\n') };
}

let building: Promise<Told> | null = null;

/** The built files, which more than one step needs. */
function built(): Promise<Told> {
  building ??= build();
  return building;
}

async function build(): Promise<Told> {
  try {
    await buildAll();
    return { tally: PASSED, said: '' };
  } catch (error) {
    return { tally: FAILED, said: error instanceof Error ? error.message : String(error) };
  }
}

async function inBrowser(browser: Promise<string>): Promise<Told> {
  await built();
  try {
    return await tests(['browser'], [], { CHROMIUM_PATH: await browser });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { tally: FAILED, said: error.message };
  }
}

async function tests(
  projects: readonly string[],
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const report = join(projectFolder, '.cache', `test-${projects[0]}.json`);
  mkdirSync(join(projectFolder, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { exitCode, printed } = await runTool(
    'vitest',
    'vitest',
    ['run', ...projects.map((name) => `--project=${name}`), ...reporters, ...options],
    { ...environment, FIGURES: FIGURES_FILE },
  );
  try {
    return { tally: tallyOf(readFileSync(report, 'utf8'), exitCode), said: printed };
  } catch {
    return {
      tally: FAILED,
      said: `${printed}\nThe tests of ${projects.join(' and ')} ended without a report.`,
    };
  }
}

/** Runs steps one after the other, and prints what each said when it has ended. */
async function inOrder(
  steps: readonly Step[],
  browser: Promise<string>,
): Promise<(readonly [string, Tally])[]> {
  const tallies: (readonly [string, Tally])[] = [];
  for (const [name, step] of steps) {
    console.log(`-- ${name}: begun`);
    const { tally, said } = await step(browser);
    console.log(`\n== ${name}`);
    if (said !== '') console.log(said.trimEnd());
    console.log(`== ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'}\n`);
    tallies.push([name, tally]);
  }
  return tallies;
}

await runAsProgram(import.meta.url, async () => {
  const browser = ensureBrowser();
  // Told by the tests that need it.
  browser.catch(() => undefined);
  forgetFigures();
  const lanes = await Promise.all(LANES.map((steps) => inOrder(steps, browser)));
  const tallies = lanes.flat();
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
