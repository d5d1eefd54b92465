/**
 * Measures the add-on, prints it and writes docs/benchmarks.md: `npm run bench`. With `--json` it
 * prints one JSON object and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from '../../build/build.ts';
import { projectFolder } from '../../build/project.ts';
import { ratios } from './bench/beside.ts';
import { coreTimes } from './bench/core-times.ts';
import { loadings } from './bench/loading.ts';
import { type Measured, report } from './bench/report.ts';
import { serviceCalls } from './bench/service-calls.ts';
import { sidebarFigures } from './bench/sidebar.ts';

const FILES = ['Menu.js', 'Code.js', 'Sidebar.html', 'appsscript.json'];

function sizes(): Record<string, number> {
  const bytes = (name: string) => readFileSync(join(projectFolder, 'dist', name)).byteLength;
  return Object.fromEntries(FILES.map((name) => [name, bytes(name)]));
}

await buildAll();
const measured: Measured = {
  ratios: ratios(),
  growth: coreTimes(),
  loading: await loadings(),
  sidebar: await sidebarFigures(),
  serviceCalls: await serviceCalls(),
  sizes: sizes(),
};
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
} else {
  const page = report(measured);
  writeFileSync(join(projectFolder, 'docs', 'benchmarks.md'), page);
  process.stdout.write(page);
}
