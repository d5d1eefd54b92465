import { join } from 'node:path';
import { withBrowser } from './listing/browser.ts';
import { drawGraphics } from './listing/graphics.ts';
import { runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

await runAsProgram(import.meta.url, () =>
  withBrowser((browser) => drawGraphics(browser, join(projectFolder, 'docs', 'listing'))),
);
