import { expect } from '@open-wc/testing';
import { ask, type RequestDetails } from '../content-blockers.js';

const FILES = ['small-favor.js', 'payment-methods.js', 'languages/de.js', 'small-favor.js?v=0.1.0'];
const FOLDERS = [
  '',
  'assets',
  'static',
  'static/js',
  'js',
  'dist',
  'lib',
  'scripts',
  'vendor',
  'build',
  'public',
].concat(
  ['media', 'wp-content/uploads/2026/11', 'wp-content/plugins/small-favor', 'wp-content/themes/gazette/js'],
  ['sites/default/files', '_next/static/chunks', 'small-favor/0.1.0', 'support', 'npm/small-favor@0.1.0/dist'],
);
/** What the README tells to avoid. */
const AVOIDED = ['ad', 'ads', 'adv', 'adverts', 'affiliate', 'sponsors'];

const SITES = ['com', 'org', 'net', 'info', 'news', 'co.uk', 'de', 'fr', 'es', 'io'].map(end => `www.gazette.${end}`);

describe('L17 content blockers stop no request of ours by accident', () => {
  before(async function () {
    // Without the lists (see scripts/fixtures.mjs) there is nothing to look at.
    if (!(await ask('stopped-requests', []))) this.skip();
  });

  /** Our files in these folders, on every site for its own pages, and on others for all. */
  const scripts = (folders: readonly string[]): RequestDetails[] =>
    [
      ...SITES.map(site => [site, site] as const),
      ...['cdn.publisher.example', 'static.gazette-media.net'].map(host => [host, 'publisher.example'] as const),
    ].flatMap(([host, page]) =>
      folders.flatMap(folder =>
        FILES.map(file => ({
          url: `https://${host}/${folder && `${folder}/`}${file}`,
          type: 'script',
          sourceUrl: `https://${page}/news/article.html`,
        })),
      ),
    );

  const stopped = async (requests: readonly RequestDetails[]) => (await ask('stopped-requests', requests))!;

  it('for the scripts, in the folders publishers have', async () => {
    const requests = scripts(FOLDERS);
    expect(requests.length).to.be.above(900);
    expect(await stopped(requests)).to.deep.equal({});
  });

  for (const folder of AVOIDED)
    it(`but do for those in /${folder}/, as the README says`, async () => {
      const urls = Object.keys(await stopped(scripts([folder])));
      expect(urls.some(url => url.endsWith('/small-favor.js'))).to.equal(true);
    });

  it('and leave the link to the checkout as it is, with all it carries', async () => {
    const link = (query: string): RequestDetails => ({
      url: `https://support.publisher.example/give?${query}`,
      type: 'main_frame',
      sourceUrl: 'https://publisher.example/article',
    });
    const ours = link('amount=12.50&amount_minor=1250&currency=USD&frequency=monthly&campaign=spring');
    const tracked = link('amount=12.50&gclid=1');
    // They do take away what follows people.
    expect(await stopped([ours, tracked])).to.deep.equal({
      [tracked.url]: 'https://support.publisher.example/give?amount=12.50',
    });
  });
});
