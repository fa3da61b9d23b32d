// A page with an appeal that the server has drawn, as the tests ask for it:
//   /served?settings={…}&options={…}&policy=…   both as JSON; the policy is sent as the page’s; with
//   &first=1 the appeal’s script stands before it, and &styles=1 is the style sheet
import { readFileSync } from 'node:fs';

/** Koa middleware. The built package is imported with the first request, as not every run has one. */
export async function serveServed(context, next) {
  if (context.path !== '/served') return next();
  const { renderToString, serverStyles } = await import('../../dist/server.js');
  const { settings = '{}', options = '{}', policy } = context.query;
  if (policy) context.set('content-security-policy', policy);
  if (context.query.styles) {
    context.type = 'text/css';
    context.body = serverStyles;
    return undefined;
  }
  // The appeal's own script before the appeal, so that it is there when the parser comes to it.
  const script = context.query.first ? '<script src="/dist/small-favor.js"></script>' : '';
  const page = readFileSync(new URL('../../test/pages/served.html', import.meta.url), 'utf8');
  context.type = 'text/html';
  context.body = page.replace(
    '<!-- appeal -->',
    () => script + renderToString(JSON.parse(settings), { warn: () => {}, ...JSON.parse(options) }),
  );
  return undefined;
}
