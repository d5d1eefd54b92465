import { buildAll } from './build.ts';
import { type PageServer, servePage } from './page-server.ts';
import { runAsProgram } from './program.ts';
import { builtAddOn, bundlePage } from './workbench-page.ts';

/** Where the workbench is looked for first, so that saved work is found again next time. */
const USUAL_PORT = 8365;

/** Builds the add-on and serves the workbench around it. */
export async function startWorkbench(ports: readonly number[]): Promise<PageServer> {
  await buildAll();
  const files = new Map(await bundlePage());
  files.set('/add-on.json', await builtAddOn());
  return servePage(files, ports);
}

await runAsProgram(import.meta.url, async () => {
  // Before anything else, so that Ctrl-C ends cleanly at any time.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  const { PORT } = process.env;
  const { address } = await startWorkbench(PORT === undefined ? [USUAL_PORT, 0] : [Number(PORT)]);
  console.log(`Row Forward is on ${address}   (Ctrl-C ends it)`);
});
