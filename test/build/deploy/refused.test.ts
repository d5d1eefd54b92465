import { describe, expect, test } from 'vitest';
import { NEW_SCRIPT } from './google-stub.ts';
import { SCRIPT, SENT, Trial, trialOn, withClasp } from './trial.ts';

withClasp();

const into = `--script ${SCRIPT}`;

describe('the login', () => {
  test('that has run out is renewed', async () => {
    const trial = await trialOn(NEW_SCRIPT);
    trial.logIn(1);
    trial.google.trouble = { login: 'run out' };
    expect((await trial.deploy(into)).problem).toBeNull();
    expect(trial.google.projects.get(SCRIPT)?.files).toEqual(SENT);
    expect(trial.google.calls[0]).toBe('POST oauth2.googleapis.com/token');
  });

  test('that was taken back is asked for again at a terminal', async () => {
    const trial = await trialOn(NEW_SCRIPT);
    trial.logIn(1);
    trial.google.trouble = { login: 'taken back' };
    const { said, problem } = await trial.deploy(into, []);
    expect(said).toMatch(/run out.*\n\(logs in\)/);
    expect(problem).toBeNull();
  });

  test('that is missing is told where nobody can log in', async () => {
    const trial = await Trial.start();
    trial.logOut();
    expect((await trial.deploy(into)).problem).toContain('Nobody is logged in to Google here');
  });

  test.each([
    ['taken back', 'The login to Google has run out or was taken back'],
    ['refused', 'The login to Google has run out or was taken back'],
  ] as const)('%s is told where nobody can log in', async (login, sentence) => {
    const trial = await trialOn(NEW_SCRIPT);
    trial.logIn(1);
    trial.google.trouble = { login };
    expect((await trial.deploy(into)).problem).toContain(sentence);
  });
});

describe('what Google refuses', () => {
  test('a script that does not parse: file and line are told, and the old one stays', async () => {
    const trial = await trialOn(NEW_SCRIPT);
    trial.write('dist/Menu.js', 'function onOpen() {}\nlet = ;\n');
    const { problem } = await trial.deploy(into);
    expect(problem).toContain('Google refused the files, and what was there is still there.');
    expect(problem).toMatch(/line: 2 file: Menu|"Menu:2"/);
    expect(trial.google.projects.get(SCRIPT)?.files).toEqual(NEW_SCRIPT);
  });

  test('everything, while the API is off: what was begun is told', async () => {
    const trial = await Trial.start();
    trial.google.trouble = { apiOff: true };
    const { problem } = await trial.deploy('--new Plan');
    expect(problem).toContain('switch on the Google Apps Script API');
    expect(problem).toContain('A spreadsheet named “Plan” may stand in your Drive');
    expect(trial.target('default')).toBeNull();
  });

  test('a push, since the connection breaks', async () => {
    const trial = await trialOn(NEW_SCRIPT);
    trial.google.trouble = { breakPush: true };
    expect((await trial.deploy(into)).problem).toContain('Google cannot be reached');
    expect(trial.google.projects.get(SCRIPT)?.files).toEqual(NEW_SCRIPT);
    expect(trial.target('default')).toEqual({ scriptId: SCRIPT, rootDir: 'dist' });
  });

  test('a script that it does not know', async () => {
    const trial = await Trial.start();
    expect((await trial.deploy(into)).problem).toContain('Google finds no such script');
    expect(trial.target('default')).toBeNull();
  });

  test('everything, without a connection', async () => {
    const trial = await trialOn(NEW_SCRIPT);
    await trial.google.close();
    expect((await trial.deploy(into)).problem).toContain('Google cannot be reached');
  });
});
