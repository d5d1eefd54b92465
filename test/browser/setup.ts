import type { TestProject } from 'vitest/node';
import { startWorkbench } from '../../build/start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the workbench is served. */
    readonly workbenchAddress: string;
  }
}

/** Serves the workbench, once for all files; answers how that ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startWorkbench([0]);
  project.provide('workbenchAddress', server.address);
  return () => server.close();
}
