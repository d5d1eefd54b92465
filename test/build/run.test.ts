import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../build/project.ts';
import { temporaryFolder } from './temporary-folder.ts';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/vitest': { version: '4.1.12', dev: true },
  'node_modules/@esbuild/aix-ppc64': { version: '0.28.2', optional: true },
};
const PRODUCTION = { 'node_modules/zod': WANTED['node_modules/zod'] };
const ALL = { ...PRODUCTION, 'node_modules/vitest': WANTED['node_modules/vitest'] };
const OLD = { ...ALL, 'node_modules/zod': { version: '4.6.6' } };

/** A project with a npm that says what it was asked for, and programs that say that they ran. */
function run(
  program: string,
  installed: object | null,
  { npm = 'npm.mjs', words = [] as string[] } = {},
) {
  const source = readFileSync(join(projectFolder, 'build', 'run.mjs'), 'utf8');
  const programs = ['start', 'build', 'test'].map((name) => [
    `build/${name}.ts`,
    `console.log('ran ${name}', ...process.argv.slice(2)); process.exit(${name === 'test' ? 3 : 0});`,
  ]);
  const folder = temporaryFolder({
    'package.json': '{ "type": "module" }',
    'package-lock.json': JSON.stringify({ packages: WANTED }),
    ...(installed && {
      'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
    }),
    // TypeScript that is plain JavaScript needs no translation, only a loader that lets it pass.
    'node_modules/tsx/package.json': '{ "type": "module", "exports": "./tsx.js" }',
    'node_modules/tsx/tsx.js': `import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(
        "export const load = (url, context, next) => url.endsWith('.ts') ? next(url, { ...context, format: 'module' }) : next(url, context);"
      ));`,
    'npm.mjs': "console.log('npm ' + process.argv.slice(2, 4).join(' '));",
    'broken-npm.mjs': 'process.exit(7);',
    'build/run.mjs': source,
    ...Object.fromEntries(programs),
  });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(folder, 'build', 'run.mjs'), program, ...words],
    { encoding: 'utf8', env: { ...process.env, npm_execpath: join(folder, npm) } },
  );
  return { lines: stdout.split('\n').filter((line) => /^(npm|ran)/.test(line)), stderr, status };
}

describe('what is installed before a program runs', () => {
  test.each([
    ['start', 'nothing', null, ['npm ci --omit=dev', 'ran start']],
    ['build', 'nothing', null, ['npm ci --omit=dev', 'ran build']],
    ['test', 'nothing', null, ['npm ci --no-audit', 'ran test']],
    ['start', 'what it needs', PRODUCTION, ['ran start']],
    ['start', 'everything', ALL, ['ran start']],
    ['start', 'an older version', OLD, ['npm ci --omit=dev', 'ran start']],
    ['test', 'what start needs', PRODUCTION, ['npm ci --no-audit', 'ran test']],
    ['test', 'everything', ALL, ['ran test']],
  ])('npm run %s with %s there', (program, _there, installed, lines) => {
    expect(run(program, installed).lines).toEqual(lines);
  });
});

test('the exit code is that of the program', () => {
  expect(run('test', ALL).status).toBe(3);
  expect(run('build', ALL).status).toBe(0);
});

test('what stands after the program is passed on to it', () => {
  const { lines } = run('build', ALL, { words: ['--target', 'client a'] });
  expect(lines).toEqual(['ran build --target client a']);
});

test('an install that fails is told and runs nothing', () => {
  const { lines, stderr, status } = run('start', null, { npm: 'broken-npm.mjs' });
  expect(lines).toEqual([]);
  expect(stderr).toContain('npm could not install the packages');
  expect(status).toBe(1);
});

test('a program that is none is told', () => {
  const { stderr, status } = run('fly', ALL);
  expect(stderr).toBe('Say what to run: one of start, build, test, deploy, package.\n');
  expect(status).toBe(1);
});
