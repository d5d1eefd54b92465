import { describe, expect, test } from 'vitest';
import { NEW_SCRIPT, type ScriptFile } from './google-stub.ts';
import { BUILT, SCRIPT, SENT, Trial, trialOn, withClasp } from './trial.ts';

withClasp();

const STRANGER: readonly ScriptFile[] = [
  ...NEW_SCRIPT.slice(0, 1),
  { name: 'Code', type: 'SERVER_JS', source: 'function sendInvoices() {}\n' },
  { name: 'lib/Dates', type: 'SERVER_JS', source: 'const DAY = 1;\n' },
];

const into = `--script ${SCRIPT}`;

describe('where it goes', () => {
  test('a new spreadsheet gets exactly the built files, and a second deploy changes nothing', async () => {
    const trial = await Trial.start();
    const first = await trial.deploy('', ['']);
    expect(first.problem).toBeNull();
    expect(first.said).toContain(
      'Pushed 4 files: appsscript.json, Code.js, Menu.js, Sidebar.html.',
    );
    expect(first.said).toContain('https://docs.google.com/spreadsheets/d/NEW-SPREADSHEET/edit');
    const [[scriptId, project] = []] = [...trial.google.projects];
    expect(project).toEqual({
      title: 'Social media plan',
      parentId: 'NEW-SPREADSHEET',
      files: SENT,
    });
    expect(trial.target('default')).toEqual({
      scriptId,
      parentId: 'NEW-SPREADSHEET',
      rootDir: 'dist',
      deployed: expect.any(String),
    });

    const second = await trial.deploy('');
    expect(second.problem).toBeNull();
    expect(second.said).toContain('The script is already up to date: nothing was pushed.');
    expect(trial.google.pushes()).toBe(1);
    expect(trial.google.projects.size).toBe(1);
    expect(trial.read('.clasp.json')).toContain('"scriptId": ""');
    expect(trial.read('dist/appsscript.json')).toBe(BUILT['appsscript.json']);
  });

  test('a spreadsheet without a script gets one of its own', async () => {
    const trial = await Trial.start();
    const spreadsheet = 'spreadsheet-that-is-there';
    const address = `https://docs.google.com/spreadsheets/d/${spreadsheet}/edit#gid=0`;
    const { problem } = await trial.deploy(`--spreadsheet ${address}`);
    expect(problem).toBeNull();
    const [project] = [...trial.google.projects.values()];
    expect(project).toEqual({ title: 'Row Forward', parentId: spreadsheet, files: SENT });
  });

  test('a script of no spreadsheet is made to be published', async () => {
    const trial = await Trial.start();
    expect((await trial.deploy('--target listing --standalone Published')).problem).toBeNull();
    const [project] = [...trial.google.projects.values()];
    expect(project).toEqual({ title: 'Published', parentId: undefined, files: SENT });
  });

  test('two targets have a script each', async () => {
    const trial = await trialOn(NEW_SCRIPT);
    const other = 'script-of-another-client';
    trial.google.projects.set(other, { title: 'B', parentId: 'b', files: NEW_SCRIPT });
    expect((await trial.deploy(`--target client-a ${into}`)).problem).toBeNull();
    expect(trial.google.projects.get(other)?.files).toEqual(NEW_SCRIPT);
    expect((await trial.deploy(`--target client-b --script ${other}`)).problem).toBeNull();
    expect(trial.target('client-a')).toMatchObject({ scriptId: SCRIPT });
    expect(trial.target('client-b')).toMatchObject({ scriptId: other });
    expect(trial.google.projects.get(other)?.files).toEqual(SENT);

    const { problem } = await trial.deploy(`--target client-a --script ${other}`);
    expect(problem).toContain(`leads to another script already (${SCRIPT})`);
  });

  test('without a terminal it says what to add', async () => {
    const trial = await Trial.start();
    expect((await trial.deploy('')).problem).toMatch(/^Say where the script goes: --new/);
    expect(trial.google.calls).toEqual([]);
  });
});

describe("a stranger's script", () => {
  test('is told by file, and left alone where nobody can be asked', async () => {
    const trial = await trialOn(STRANGER);
    const { said, problem } = await trial.deploy(into);
    expect(said).toContain("files that are not Row Forward's: Code.gs, lib/Dates.gs.");
    expect(problem).toContain('add --force');
    expect(trial.google.projects.get(SCRIPT)?.files).toEqual(STRANGER);
  });

  test('stays where the answer is no, and goes where it is yes', async () => {
    const trial = await trialOn(STRANGER);
    expect((await trial.deploy(into, [''])).problem).toBe('Nothing was changed.');
    expect(trial.google.pushes()).toBe(0);
    expect((await trial.deploy('', ['yes'])).problem).toBeNull();
    expect(trial.google.projects.get(SCRIPT)?.files).toEqual(SENT);
  });
});

test("a stranger's file beside the newest files is told, since clasp does not see it", async () => {
  const mine: ScriptFile = { name: 'Mine', type: 'SERVER_JS', source: 'const mine = 1;' };
  const trial = await trialOn([...SENT, mine]);
  const { said, problem } = await trial.deploy(`${into} --force`);
  expect(problem).toBeNull();
  expect(said).toContain('the other files are still beside them');
  expect(trial.google.projects.get(SCRIPT)?.files).toContain(mine);
});

describe('a manifest that changes', () => {
  const older = JSON.parse(BUILT['appsscript.json']);
  const manifest = JSON.stringify({ ...older, oauthScopes: older.oauthScopes.slice(0, 1) });
  const before = SENT.map((file) =>
    file.name === 'appsscript' ? { ...file, source: manifest } : file,
  );

  test('is told by field, and needs a yes or --force', async () => {
    const trial = await trialOn(before);
    const { said, problem } = await trial.deploy(into);
    expect(said).toMatch(/^- oauthScopes: \[.*currentonly"\] becomes \[.*container\.ui.*\]$/m);
    expect(problem).toContain('add --force');
    expect(trial.google.pushes()).toBe(0);
    expect((await trial.deploy('--force')).problem).toBeNull();
    expect(trial.google.projects.get(SCRIPT)?.files).toEqual(SENT);
  });
});

describe('a newer version', () => {
  const NEWER = `${BUILT['Code.js']}// Newer.\n`;
  const EDITED = `${BUILT['Code.js']}// Edited by hand.\n`;

  test('replaces an older one unasked, but not what somebody changed since', async () => {
    const trial = await trialOn(SENT);
    trial.write('dist/Code.js', NEWER);
    expect((await trial.deploy(into)).problem).toBeNull();
    expect(trial.sentCode(SCRIPT)).toBe(NEWER);

    trial.edit(SCRIPT, EDITED);
    const { said, problem } = await trial.deploy('');
    expect(said).toContain('somebody deployed another version, or edited it');
    expect(problem).toContain('add --force');
    expect(trial.sentCode(SCRIPT)).toBe(EDITED);
  });
});
