import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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

/** A step for each core at a time, up to four: more of them than cores take longer for the same. */
const HANDS = Math.min(4, availableParallelism());

/** So many parts of the tests of the host that no core waits long for another at the end. */
const PARTS = 2 * HANDS;

/**
 * What `npm test` runs, the next one wherever a core is free, long ones first. A step that fails
 * does not stop the others.
 */
const STEPS: readonly Step[] = [
  hostTests(1),
  ['Tests of the core', () => tests('core', ['--coverage'])],
  ['Tests in the browser', inBrowser],
  ...Array.from({ length: PARTS - 1 }, (_, index) => hostTests(index + 2)),
  ['Tests of the sidebar', () => tests('sidebar')],
  ['Types', () => tool('typescript-native', 'tsc', ['-b'])],
  ['Lint and format', () => tool('@biomejs/biome', 'biome', ['ci', '.'])],
  ['Boundaries', () => boundaries()],
  ['Dead code', () => tool('knip', 'knip', [])],
  ['Build', () => built()],
];

function hostTests(part: number): Step {
  const shard = `${part}/${PARTS}`;
  return [
    `Tests of the host, part ${shard}`,
    () => built().then(() => tests('host', [`--shard=${shard}`])),
  ];
}

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
    return await tests('browser', [], { CHROMIUM_PATH: await browser });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { tally: FAILED, said: error.message };
  }
}

async function tests(
  project: string,
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const name = [project, ...options].join('').replace(/\W+/g, '-');
  const report = join(projectFolder, '.cache', `test-${name}.json`);
  mkdirSync(join(projectFolder, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { exitCode, printed } = await runTool(
    'vitest',
    'vitest',
    ['run', `--project=${project}`, '--maxWorkers=1', ...reporters, ...options],
    { ...environment, FIGURES: FIGURES_FILE },
  );
  try {
    return { tally: tallyOf(readFileSync(report, 'utf8'), exitCode), said: printed };
  } catch {
    return {
      tally: FAILED,
      said: `${printed}\nThe tests of ${name} ended without a report.`,
    };
  }
}

/** Takes steps until none is left, and prints what each said when it has ended. */
async function work(
  steps: Step[],
  browser: Promise<string>,
  ended: Map<string, Tally>,
): Promise<void> {
  for (let next = steps.shift(); next !== undefined; next = steps.shift()) {
    const [name, step] = next;
    console.log(`-- ${name}: begun`);
    const { tally, said } = await step(browser);
    console.log(`\n== ${name}`);
    if (said !== '') console.log(said.trimEnd());
    console.log(`== ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'}\n`);
    ended.set(name, tally);
  }
}

await runAsProgram(import.meta.url, async () => {
  const browser = ensureBrowser();
  // Told by the tests that need it.
  browser.catch(() => undefined);
  forgetFigures();
  const ended = new Map<string, Tally>();
  const steps = [...STEPS];
  await Promise.all(Array.from({ length: HANDS }, () => work(steps, browser, ended)));
  console.log();
  for (const [name, { passed, failed }] of ended) {
    console.log(
      `${failed === 0 ? 'passed' : 'FAILED'}  ${name} (${passed} passed, ${failed} failed)`,
    );
  }
  for (const figure of toldFigures()) console.log(figure);
  const { passed, failed } = total([...ended.values()]);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
