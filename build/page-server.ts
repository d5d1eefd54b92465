import { createServer, type Server } from 'node:http';
import { Problem } from './program.ts';
import type { PageFile } from './workbench-page.ts';

/** This machine alone: nobody else on the network can reach the page. */
const HOST = '127.0.0.1';

/**
 * The browser itself refuses whatever is not on this machine. The grid compiles formulas, and the
 * script runs in a frame of its own, hence `unsafe-eval`.
 */
const POLICY = [
  "default-src 'self' blob: data:",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
].join('; ');

export interface PageServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves files by path from memory. Takes the first of the ports that is free; 0 is any free one.
 * What the browser keeps belongs to the port, so the usual one comes first.
 */
export async function servePage(
  files: ReadonlyMap<string, PageFile>,
  ports: readonly number[],
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    const file = files.get(pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(file.body);
  });
  const port = await firstFree(server, ports);
  return {
    address: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function firstFree(
  server: Server,
  [port = 0, ...others]: readonly number[],
): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (others.length === 0) {
      throw new Problem(`Port ${port} cannot be used: name another one in PORT.`, { cause: error });
    }
    return firstFree(server, others);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      const bound = server.address();
      listening(bound !== null && typeof bound === 'object' ? bound.port : port);
    });
  });
}
