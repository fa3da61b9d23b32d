// Pages in a window of their own, from a server that puts nothing into them: what frames can't show (the back/forward
// cache, prerendering), and what the test server's own script would spoil.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
/** How long a page may take to say that it is done, in milliseconds. */
const PATIENCE = 12_000;

/**
 * Gives tests the command `visit`: opens `path` in a new window and gives what the page reported (with
 * `fetch('/report?visit=' + …)`, see test/pages/life/report.js) up to the report "done"; null where it never came.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function ownWindows({ rootDir }) {
  let server, visits;
  const told = new Map();

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/report') {
      let text = '';
      for await (const chunk of request) text += chunk;
      told.get(searchParams.get('visit'))?.(JSON.parse(text));
      response.writeHead(204).end();
      return;
    }
    const file = join(rootDir, normalize(pathname));
    const body = await readFile(file).catch(() => null);
    // Speculation rules and the back/forward cache need pages that may be kept.
    response.writeHead(body ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
  }

  return {
    name: 'own-windows',
    serverStart() {
      visits = 0;
      server = createServer((request, response) => void answer(request, response));
      return new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    },
    serverStop: () => server.close(),
    async executeCommand({ command, payload, session }) {
      if (command !== 'visit') return undefined;
      const visit = `${visits++}`;
      const reports = [];
      let timer;
      const done = new Promise(resolve => {
        told.set(visit, report => (report === 'done' ? resolve(reports) : reports.push(report)));
        timer = setTimeout(() => resolve(null), PATIENCE);
      });
      const close = await session.browser.openWindow(
        session.id,
        `http://127.0.0.1:${server.address().port}${payload.path}${payload.path.includes('?') ? '&' : '?'}visit=${visit}`,
      );
      try {
        return (await done) ?? { reports };
      } finally {
        clearTimeout(timer);
        told.delete(visit);
        await close();
      }
    },
  };
}
