import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Clasp } from '../../../build/deploy/clasp.ts';
import { deployScript } from '../../../build/deploy/deploy-script.ts';
import { installClasp } from '../../../build/deploy/install-clasp.ts';
import { readOptions } from '../../../build/deploy/options.ts';
import type { Terminal } from '../../../build/deploy/terminal.ts';
import { projectFolder } from '../../../build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { GoogleStub, HOOK, type ScriptFile } from './google-stub.ts';
import { LoadedClasp } from './loaded-clasp.ts';

/** A built add-on as small as it can be and still be known. */
export const BUILT = {
  'appsscript.json': readFileSync(join(projectFolder, 'appsscript.json'), 'utf8'),
  'Menu.js': 'function onOpen() { SpreadsheetApp.getUi().createMenu("Row Forward").addToUi(); }\n',
  'Code.js': 'function code_() {\nreturn 1;\n}\n',
  'Sidebar.html': '<!doctype html><html><head><title>Row Forward</title></head></html>\n',
};

/** The same as the API carries it, in the order in which clasp sends it. */
export const SENT: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: BUILT['appsscript.json'] },
  { name: 'Code', type: 'SERVER_JS', source: BUILT['Code.js'] },
  { name: 'Menu', type: 'SERVER_JS', source: BUILT['Menu.js'] },
  { name: 'Sidebar', type: 'HTML', source: BUILT['Sidebar.html'] },
];

export const SCRIPT = 'script-of-a-spreadsheet-1';

/** How a deploy ended: what it said, and the sentence of the problem that stopped it, if any. */
export interface Outcome {
  readonly said: string;
  readonly problem: string | null;
}

/** The clasp of the test file that runs. */
let loaded: LoadedClasp | null = null;

/** Installs clasp as a deploy does, and gives its program file. */
export function claspProgram(): string {
  return installClasp(join(projectFolder, '.cache'), console.log);
}

/** Loads clasp once, before the tests of a file. */
export function withClasp(): void {
  beforeAll(() => {
    loaded = new LoadedClasp(claspProgram());
  }, 300_000);
  afterAll(() => loaded?.end());
}

/** A project folder, a login and a stub of Google, gone after the test. */
export class Trial {
  readonly google: GoogleStub;
  readonly folder: string;
  private constructor(google: GoogleStub) {
    this.google = google;
    this.folder = temporaryFolder({
      '.clasp.json': readFileSync(join(projectFolder, '.clasp.json'), 'utf8'),
      // What lies beside the built files stays at home.
      'src/secret.js': 'const secret = 1;',
      ...Object.fromEntries(
        Object.entries(BUILT).map(([name, text]) => [join('dist', name), text]),
      ),
    });
    this.logIn();
  }

  static async start(): Promise<Trial> {
    const google = await new GoogleStub().start();
    onTestFinished(() => google.close());
    return new Trial(google);
  }

  /** A login whose token is still good, or has run out and can be renewed. */
  logIn(runsOut = Date.now() + 3_600_000): void {
    const token = { access_token: 'good', refresh_token: 'good', expiry_date: runsOut };
    const client = { type: 'authorized_user', client_id: 'x', client_secret: 'x' };
    this.write('login.json', JSON.stringify({ tokens: { default: { ...client, ...token } } }));
  }

  logOut(): void {
    rmSync(join(this.folder, 'login.json'));
  }

  /** The clasp of this file, with the login of this trial. */
  get run(): Clasp['run'] {
    if (loaded === null) throw new Error('Say withClasp() at the top of the test file.');
    return loaded.run(this.environment());
  }

  /** What makes a clasp of its own speak to the stub and to nobody else. */
  environment(): Record<string, string> {
    return {
      PATH: process.env.PATH ?? '',
      GOOGLE_STUB: this.google.address,
      NODE_OPTIONS: `--import ${HOOK}`,
      clasp_config_auth: join(this.folder, 'login.json'),
    };
  }

  /** Runs a deploy with the words of a command line. `answers` are those of a person at a terminal. */
  async deploy(words: string, answers?: readonly string[]): Promise<Outcome> {
    const said: string[] = [];
    const left = [...(answers ?? [])];
    const terminal: Terminal = {
      canAsk: answers !== undefined,
      say: (text) => said.push(text),
      ask: async (question) => {
        said.push(question);
        return left.shift() ?? '';
      },
    };
    const clasp: Clasp = {
      run: this.run,
      logIn: () => {
        said.push('(logs in)');
        this.google.trouble = {};
        this.logIn();
        return true;
      },
    };
    const options = readOptions(words.split(' ').filter(Boolean), terminal.say);
    if (options === null) throw new Error('That asks for the help.');
    try {
      await deployScript(this.folder, options, clasp, terminal);
      return { said: said.join('\n'), problem: null };
    } catch (error) {
      return {
        said: said.join('\n'),
        problem: error instanceof Error ? error.message : `${error}`,
      };
    }
  }

  /** What a target remembers. */
  target(name: string): unknown {
    const path = join(this.folder, `.clasp-${name}.json`);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  }

  /** The file Code of a script as Google has it. */
  sentCode(scriptId: string): string | undefined {
    return this.google.projects.get(scriptId)?.files.find(({ name }) => name === 'Code')?.source;
  }

  /** Somebody changes the file Code in the script's editor. */
  edit(scriptId: string, source: string): void {
    const project = this.google.projects.get(scriptId);
    if (project === undefined) throw new Error(`There is no script ${scriptId}.`);
    project.files = project.files.map((file) =>
      file.name === 'Code' ? { ...file, source } : file,
    );
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }
}

/** A script at Google with these files, in a trial of its own. */
export async function trialOn(files: readonly ScriptFile[]): Promise<Trial> {
  const trial = await Trial.start();
  trial.google.projects.set(SCRIPT, { title: 'Plan', parentId: 'a-spreadsheet', files });
  return trial;
}
