// Serves the pages that are measured, on this machine only, packed as a good host would.
import { createServer } from 'node:http';
import { LOOPBACK } from '../loopback.mjs';
import { pack } from '../size.mjs';

const SENTENCE =
  'The harbor office kept its books in pencil until the winter of the long fog, and nobody who worked there could say who had sharpened the first one.';
const paragraphs = count => Array.from({ length: count }, (_, at) => `<p>${SENTENCE} (${at + 1})</p>`).join('');

/**
 * An article with a variant in it.
 * @param {import('./variants.mjs').Variant} variant
 * @param {number} count of its instances
 * @param {'top' | 'end'} place in the first window, or below it
 */
const pageOf = ({ name, html, head = '', script }, count, place) => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">
<title>bench</title><style>body{font:17px/1.6 Georgia,serif;margin:0 auto;max-width:680px;padding:0 16px}</style>${head}
${script ? `<script async src="/${name}.js"></script>` : ''}</head><body><article><h1>Notes from the harbor office</h1>
${paragraphs(place === 'end' ? 36 : 1)}<div id="place">${html.repeat(count)}</div>${paragraphs(place === 'end' ? 0 : 12)}</article></body></html>`;

/** What a variant adds to the page's HTML, and its script: bytes by way of packing. */
export function bytesOf(variant) {
  const [page, empty] = [variant, { name: '', html: '' }].map(one => pack(pageOf(one, 1, 'top')));
  const script = variant.script ? pack(variant.script) : null;
  return Object.fromEntries(
    ['raw', 'gzip', 'brotli'].map(way => [way, page[way].length - empty[way].length + (script?.[way].length ?? 0)]),
  );
}

/** Starts it on any free port. @returns its origin, and how to stop it */
export async function serve(all) {
  const packed = new Map();
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const variant = all.find(({ name }) => pathname === `/${name}` || pathname === `/${name}.js`);
    const isScript = pathname.endsWith('.js');
    if (!variant && pathname !== '/') return response.writeHead(404).end();
    const isPage = variant && !isScript;
    const text = isPage
      ? pageOf(variant, Number(searchParams.get('count')), searchParams.get('place'))
      : (variant?.script ?? '<!doctype html><link rel="icon" href="data:,"><title>blank</title>');
    if (!packed.has(text)) packed.set(text, pack(text).brotli);
    const body = packed.get(text);
    response.writeHead(200, {
      'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, LOOPBACK, resolve));
  return { origin: `http://${LOOPBACK}:${server.address().port}`, stop: () => server.close() };
}
