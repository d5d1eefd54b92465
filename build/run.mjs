/**
 * Starts a program of this folder: `node build/run.mjs start`, as the npm scripts do. What stands
 * after its name goes to the program.
 * Plain JavaScript without packages and without a shell, since it runs before anything is
 * installed and on every system.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAMS = ['start', 'build', 'test', 'deploy', 'package'];
const OLDEST_NODE = [20, 19];

const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const program = process.argv[2] ?? '';

if (!PROGRAMS.includes(program)) end(`Say what to run: one of ${PROGRAMS.join(', ')}.`);
checkNode();
if (!isInstalled(program === 'test')) install(program === 'test');
run(program);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  end(
    `Row Forward needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${process.versions.node}: install a newer one from nodejs.org and try again.`,
  );
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes what it installed in
 * node_modules/.package-lock.json. Optional packages are left out: which of them are there
 * depends on the system.
 */
function isInstalled(withDevelopment) {
  const noted = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = packagesOf(noted);
  const wanted = Object.entries(packagesOf(join(projectFolder, 'package-lock.json')));
  return wanted
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .filter(([, entry]) => withDevelopment || !entry.dev)
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

function install(withDevelopment) {
  // npm tells the scripts it starts where it is; started through node, it needs no shell.
  const npm = process.env.npm_execpath;
  if (!npm) end(`Packages are missing: run "npm ci" in ${projectFolder} and try again.`);
  console.log('Installing what is missing…');
  const options = withDevelopment ? [] : ['--omit=dev'];
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const { status } = spawnSync(process.execPath, [npm, 'ci', ...options, ...quiet], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  if (status !== 0) end('npm could not install the packages; what it says stands above.');
}

function run(name) {
  const words = ['--import', 'tsx', join('build', `${name}.ts`), ...process.argv.slice(3)];
  const child = spawn(process.execPath, words, { cwd: projectFolder, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // The program ends itself; Windows sends Ctrl-C to it already and would kill it here.
    process.on(signal, () => process.platform === 'win32' || child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 1));
  // Where only npm is told to end, its shell dies and leaves this process behind: end as well.
  const { ppid } = process;
  setInterval(() => process.ppid === ppid || child.kill(), 500).unref();
}

function end(sentence) {
  console.error(sentence);
  process.exit(1);
}
