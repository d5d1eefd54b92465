import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** Loaded before clasp (`node --import`), it makes clasp speak to the stub and to nobody else. */
export const HOOK = pathToFileURL(join(import.meta.dirname, 'google-stub-hook.mjs')).href;

/** A file of an Apps Script project, as the Apps Script API carries it. */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface StubProject {
  readonly title: string;
  /** The file that it is bound to. */
  readonly parentId: string | undefined;
  files: readonly ScriptFile[];
}

/** What Google may answer out of turn. */
export interface Trouble {
  /** The login: run out but good for a new one, or taken back. */
  login?: 'run out' | 'taken back' | 'refused';
  /** The person has not switched the Apps Script API on. */
  apiOff?: boolean;
  /** The connection breaks when a script is pushed. */
  breakPush?: boolean;
}

/** What a script holds that Google just made. */
export const NEW_SCRIPT: readonly ScriptFile[] = [
  {
    name: 'appsscript',
    type: 'JSON',
    source:
      '{\n  "timeZone": "America/New_York",\n  "dependencies": {\n  },\n  "exceptionLogging": "STACKDRIVER",\n  "runtimeVersion": "V8"\n}',
  },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n\n}\n' },
];

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

/** A stand-in for the calls of Google's APIs that clasp makes, on this machine alone. */
export class GoogleStub {
  readonly projects = new Map<string, StubProject>();
  /** What was asked, in order: method, host and path. */
  readonly calls: string[] = [];
  /** The address, once `start()` has answered. */
  address = '';
  trouble: Trouble = {};
  readonly #server = createServer((request, response) => this.#answer(request, response));

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    // A server on a port has an address of this kind.
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  pushes(): number {
    return this.calls.filter((call) => call.startsWith('PUT ')).length;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const text = Buffer.concat(pieces).toString();
    const path = new URL(request.url ?? '/', 'http://stub').pathname;
    const call = `${request.method} ${request.headers['x-asked-host']}${path}`;
    this.calls.push(call);
    if (this.trouble.breakPush && call.startsWith('PUT ')) return void request.socket.destroy();
    const [code, answer] = this.#route(call, text, request.headers.authorization);
    response.writeHead(code, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }

  #route(call: string, text: string, authorization = ''): readonly [number, object] {
    const { login, apiOff } = this.trouble;
    if (call === 'POST oauth2.googleapis.com/token') {
      return login === 'taken back'
        ? [400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }]
        : [200, { access_token: 'fresh', expires_in: 3600, token_type: 'Bearer' }];
    }
    if (login !== undefined && authorization !== 'Bearer fresh') {
      return refusal(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    if (login === 'refused') {
      return refusal(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    if (call === 'POST www.googleapis.com/drive/v3/files') return [200, { id: 'NEW-SPREADSHEET' }];
    if (!call.includes(' script.googleapis.com/')) return refusal(404, 'NOT_FOUND', call);
    if (apiOff) return refusal(403, 'PERMISSION_DENIED', API_OFF);
    if (call === 'POST script.googleapis.com/v1/projects') return this.#create(text);
    const [, scriptId = '', what] = /\/v1\/projects\/([^/]+)\/(\w+)$/.exec(call) ?? [];
    const project = this.projects.get(decodeURIComponent(scriptId));
    if (project === undefined) {
      return refusal(404, 'NOT_FOUND', 'Requested entity was not found.');
    }
    if (what === 'content' && call.startsWith('GET ')) {
      return [200, { scriptId, files: project.files }];
    }
    if (what === 'content' && call.startsWith('PUT ')) return this.#push(project, scriptId, text);
    return refusal(404, 'NOT_FOUND', call);
  }

  #create(text: string): readonly [number, object] {
    const { title, parentId } = JSON.parse(text);
    const scriptId = `NEW-SCRIPT-${this.projects.size + 1}-of-some-length`;
    this.projects.set(scriptId, { title, parentId, files: NEW_SCRIPT });
    return [200, { scriptId, title, parentId }];
  }

  #push(project: StubProject, scriptId: string, text: string): readonly [number, object] {
    const { files } = JSON.parse(text) as { files: readonly ScriptFile[] };
    const problem = files.map(syntaxProblem).find((found) => found !== null);
    if (problem) return refusal(400, 'INVALID_ARGUMENT', problem);
    if (!files.some(({ name, type }) => name === 'appsscript' && type === 'JSON')) {
      return refusal(400, 'INVALID_ARGUMENT', 'Manifest is missing.');
    }
    project.files = files;
    return [200, { scriptId, files }];
  }
}

function refusal(code: number, status: string, message: string): readonly [number, object] {
  return [code, { error: { code, message, status, errors: [{ message, domain: 'global' }] } }];
}

/** Google parses each script that is pushed. */
function syntaxProblem({ name, type, source }: ScriptFile): string | null {
  if (type !== 'SERVER_JS') return null;
  try {
    new Script(source, { filename: name });
    return null;
  } catch (error) {
    const [, line = '1'] = /:(\d+)/.exec(error instanceof Error ? (error.stack ?? '') : '') ?? [];
    const message = error instanceof Error ? error.message : String(error);
    return `Syntax error: SyntaxError: ${message} line: ${line} file: ${name}`;
  }
}
