// Pages in a window of their own, from a server of their own that puts nothing into them: what frames can't show (the
// back/forward cache, prerendering, policies in headers), and what the test server's script would spoil.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
/** How long a page may take to say that it is done, in milliseconds; less than a command may take. */
const PATIENCE = 15_000;

/**
 * Gives tests the command `visit`: opens `path` in a new window, at an origin that no other visit has, with `policy` as
 * the first page's header `Content-Security-Policy`. Gives `{reports, requests}`: what the page reported (test/pages/life/report.js)
 * up to the report "done", and
 * the paths that were asked for.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const ownWindows = ({ rootDir }) => ({
  name: 'own-windows',
  async executeCommand({ command, payload, session }) {
    if (command !== 'visit') return undefined;
    const reports = [];
    const requests = [];
    let done;
    const told = new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`never done, but reported ${JSON.stringify(reports)} and asked for ${requests}`));
      }, PATIENCE);
      done = () => resolve(clearTimeout(timer));
    });
    const report = text => {
      const what = JSON.parse(text);
      if (what === 'done') done();
      else reports.push(what);
    };

    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === '/report') {
        let text = '';
        for await (const chunk of request) text += chunk;
        report(text);
        return response.end('heard');
      }
      requests.push(pathname);
      const file = join(rootDir, normalize(pathname));
      const body = await readFile(file).catch(() => null);
      if (payload.policy && pathname === payload.path) response.setHeader('Content-Security-Policy', payload.policy);
      return response.writeHead(body ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    const close = await session.browser.openWindow(
      session.id,
      `http://127.0.0.1:${server.address().port}${payload.path}`,
    );
    try {
      await told;
      return { reports, requests: requests.filter(path => path !== '/favicon.ico') };
    } finally {
      await close();
      server.closeAllConnections();
      server.close();
    }
  },
});
