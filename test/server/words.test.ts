import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { type Content, ContentController } from '../../src/controllers/content-controller.js';
import { childrenOf, contentOf, type ServerWords } from '../../src/server/words.js';

/** What the script reads of children in a page. */
function contentInPage(children: string): Content {
  const page = document.createElement('div');
  page.innerHTML = `<small-favor>${children}</small-favor>`;
  const host = Object.assign(page.firstElementChild!, { addController: () => {} });
  return new ContentController(host as unknown as LitElement, () => {}).content;
}

/** Pieces of HTML, of which some say to people and to parsers different things. */
const PIECES = [
  'text',
  ' ',
  '&lt;a href=x>',
  '<!-- <a href="/comment">x</a> -->',
  '<!--',
  '-->',
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<h3>',
  '</h3>',
  '<p role="heading">',
  '<b>',
  '</b>',
  '<a href="/one">',
  "<a href='/t&#119;o'>",
  '<a>',
  '<A HREF=/three>',
  '</a>',
  '<a data-href="/four" title="',
  '">',
  '<a slot="fallback" href="/five">',
  '<p slot="fallback">',
  '<p slot="headline">',
  '<p slot="">',
  '<img>',
  '<my-player>',
  '<svg>',
  '</svg>',
  '<a xlink:href="/six">',
  '<template>',
  '</template>',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<noscript>',
  '</noscript>',
  '<textarea>',
  '</textarea>',
  '</small-favor>',
];
const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map(pieces => pieces.join(''));
const words: fc.Arbitrary<ServerWords> = fc.record(
  { headline: html, image: html, words: html, signature: html, note: html, fallback: html },
  { requiredKeys: [] },
);

describe('the publisher’s words on a server', () => {
  it('are read as the script reads them on the page', () =>
    fc.assert(
      fc.property(words, given => {
        const children = childrenOf(given);
        expect(contentOf(children), children).to.deep.equal(contentInPage(children));
      }),
      { numRuns: 300 },
    ));
});
