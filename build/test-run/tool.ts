import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectFolder } from '../project.ts';

const require = createRequire(import.meta.url);

export interface ToolEnd {
  readonly exitCode: number;
  /** What it printed, both ways, in order. */
  readonly printed: string;
}

/** Runs a program of an installed package through node, so that no shell is needed. */
export function runTool(
  packageName: string,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ToolEnd> {
  const child = spawn(process.execPath, [programFile(packageName, program), ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, printed }));
  });
}

function programFile(packageName: string, program: string): string {
  const manifest = packageManifest(packageName);
  // A package names its programs in one text, or each by name.
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Error(`${packageName} has no program ${program}.`);
  return join(dirname(manifest), file);
}

/** Some packages do not export their package.json: it is looked for where packages are. */
function packageManifest(packageName: string): string {
  const folders = require.resolve.paths(packageName) ?? [];
  const found = folders
    .map((folder) => join(folder, packageName, 'package.json'))
    .find((path) => readable(path));
  if (found === undefined) throw new Error(`${packageName} is not installed.`);
  return found;
}

function readable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
