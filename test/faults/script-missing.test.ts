import { expect } from '@open-wc/testing';
import { openFrame, openHtml } from '../frames.js';
import { CHECKOUT, text } from '../helpers.js';

const FALLBACK = `<small-favor currency="USD"><p>The words.</p><p slot="fallback"><a href="${CHECKOUT}">Support us</a></p></small-favor>`;

const tag = (attributes: string, src = '/dist/small-favor.js') => `<script src="${src}" ${attributes}></script>`;

describe('L1 A28 a page where the script does not come', () => {
  const cases: [string, string][] = [
    ['not found', tag('defer', '/dist/not-there.js')],
    ['refused for its integrity', tag(`defer integrity="sha384-${'A'.repeat(64)}"`)],
    ['refused by the policy', `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${tag('defer')}`],
  ];

  function expectFallback(document: Document): void {
    const appeal = document.querySelector('small-favor')!;
    expect(appeal.shadowRoot === null).to.equal(true);
    const link = document.querySelector('a')!;
    expect(text(link)).to.equal('Support us');
    expect(link.href).to.equal(CHECKOUT);
    for (const element of [appeal.querySelector('p')!, link])
      expect(element.getBoundingClientRect().height).to.be.above(0);
  }

  for (const [why, head] of cases)
    it(`has the words and the fallback’s link: ${why}`, async () => {
      expectFallback((await openHtml({ head, body: FALLBACK })).document);
    });

  it('has them: no JavaScript', async () => {
    const frame = await openFrame(frame => {
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.srcdoc = `<!doctype html>${tag('defer')}${FALLBACK}`;
    });
    expectFallback(frame.contentDocument!);
  });
});
