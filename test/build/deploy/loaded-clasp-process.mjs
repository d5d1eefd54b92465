/**
 * clasp that is loaded once and runs many commands, one at a time: loading it takes a second, most of
 * which goes into clients of APIs that no test asks. Each message is a run of clasp's own main file
 * as a new process would begin it, and the answer is what that process would leave.
 */
import { pathToFileURL } from 'node:url';

const program = process.argv[2];
const main = pathToFileURL(program).href;
const home = process.cwd();
const ownEnvironment = { ...process.env };
const printed = { stdout: '', stderr: '' };
let runs = 0;

for (const name of ['stdout', 'stderr']) {
  process[name].write = (text, ...rest) => {
    printed[name] += text;
    // Whoever waits for the text to be out is called back, as by a stream.
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
}

process.on('message', async ({ folder, words, environment }) => {
  runs += 1;
  begin(folder, words, environment);
  try {
    // The main file runs anew under each address; what it imports stays loaded.
    await import(`${main}?run=${runs}`);
  } catch (error) {
    process.exitCode = 1;
    printed.stderr += error instanceof Error ? error.stack : String(error);
  }
  process.chdir(home);
  process.send({ exitCode: Number(process.exitCode ?? 0), ...printed });
});

function begin(folder, words, environment) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, ownEnvironment, environment);
  process.chdir(folder);
  process.argv.splice(1, Infinity, program, ...words);
  process.exitCode = undefined;
  Object.assign(printed, { stdout: '', stderr: '' });
}
