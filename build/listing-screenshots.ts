import { join } from 'node:path';
import { withBrowser } from './listing/browser.ts';
import { takeScreenshots } from './listing/screenshots.ts';
import { runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';
import { startWorkbench } from './start.ts';

await runAsProgram(import.meta.url, async () => {
  const server = await startWorkbench([0]);
  try {
    await withBrowser((browser) =>
      takeScreenshots(browser, server.address, join(projectFolder, 'docs', 'listing')),
    );
  } finally {
    await server.close();
  }
});
