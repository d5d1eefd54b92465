import { buildAll } from './build.ts';
import { type PageServer, servePage } from './page-server.ts';
import { runAsProgram } from './program.ts';
import { builtAddOn, bundlePage } from './workbench-page.ts';

/** Where the workbench is looked for first, so that saved work is found again next time. */
const USUAL_PORT = 8365;

const CTRL_C = 3;

/** Builds the add-on and serves the workbench around it. */
export async function startWorkbench(ports: readonly number[]): Promise<PageServer> {
  await buildAll();
  const files = new Map(await bundlePage());
  files.set('/add-on.json', await builtAddOn());
  return servePage(files, ports);
}

/**
 * Ends with exit code 0 on Ctrl-C. A terminal tells Ctrl-C to npm and its shell as well, which then
 * report an interruption (and Windows asks whether to go on), so it is read as a key where it can be.
 */
function endOnRequest(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  const { stdin } = process;
  if (!stdin.isTTY) return;
  stdin.setRawMode(true);
  stdin.on('data', (keys) => keys.includes(CTRL_C) && process.exit(0));
  stdin.unref();
}

await runAsProgram(import.meta.url, async () => {
  endOnRequest();
  const { PORT } = process.env;
  const { address } = await startWorkbench(PORT === undefined ? [USUAL_PORT, 0] : [Number(PORT)]);
  console.log(`Row Forward is on ${address}   (Ctrl-C ends it)`);
});
