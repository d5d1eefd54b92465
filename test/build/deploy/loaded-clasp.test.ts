import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Clasp, claspOf } from '../../../build/deploy/clasp.ts';
import { claspProgram, SCRIPT, SENT, type Trial, trialOn, withClasp } from './trial.ts';

withClasp();

/** A command that Google answers, one that fails, and what the script then has in its folder. */
async function answersOf(run: Clasp['run'], trial: Trial) {
  trial.logIn();
  const pull = ['pull', '--project', trial.folder, '--json'];
  const pulled = await run(trial.folder, pull);
  const code = trial.read(join('dist', 'Code.js'));
  trial.logOut();
  return { pulled, code, refused: await run(trial.folder, pull) };
}

test('clasp that stays loaded answers as clasp that is a process of its own', async () => {
  const trial = await trialOn(SENT);
  trial.write('.clasp.json', JSON.stringify({ scriptId: SCRIPT, rootDir: 'dist' }));
  const own = await answersOf(claspOf(claspProgram(), 'default', trial.environment()).run, trial);
  expect(own.pulled).toMatchObject({ exitCode: 0, stderr: '' });
  expect(own.refused).toMatchObject({ exitCode: 1, stdout: '' });

  const calls = [...trial.google.calls];
  trial.google.calls.length = 0;
  expect(await answersOf(trial.run, trial)).toEqual(own);
  expect(trial.google.calls).toEqual(calls);
});
