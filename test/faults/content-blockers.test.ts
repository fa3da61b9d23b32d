import { expect } from '@open-wc/testing';
import { rareMethodNames } from '../../src/domain/rare-payment-methods.js';
import { drawings } from '../../src/elements/payment-drawings.js';
import { allElements, ask, engineRules, hits, readable } from '../content-blockers.js';
import { appealsOf, openFrame, openHtml, PICKER_TAG } from '../frames.js';
import { CHECKOUT, forgetAll, part, radio, type } from '../helpers.js';

const SCRIPT = '<script src="/dist/small-favor.js"></script>';
const SETTINGS = `currency="USD" publisher="The Harbour Gazette" since="1921" href="${CHECKOUT}" target="_blank"
  payment-methods="visa mastercard amex paypal apple-pay google-pay card bank-transfer girocard"`;
const WORDS = `<h2 slot="headline">A small favor to ask</h2><p>The words.</p><p slot="note">Small print.</p>
  <p slot="signature">The editors</p><p slot="fallback"><a href="${CHECKOUT}">Support us</a></p>`;
const APPEAL = `<small-favor ${SETTINGS}>${WORDS}</small-favor>`;

type Appeal = HTMLElementTagNameMap['small-favor'];

describe('L17 content blockers hide nothing of ours by accident', () => {
  let generic: string[];

  before(async function () {
    const rules = await ask('generic-hide-rules');
    // Without the lists (see scripts/fixtures.mjs) there is nothing to look at.
    if (!rules) this.skip();
    generic = readable(rules).usable;
  });
  beforeEach(forgetAll);

  /** What any rule for all sites would hide on a page. */
  async function hidden({ document }: Window): Promise<string[]> {
    // The test runner's own script is none of the page's.
    const elements = allElements(document).filter(element => !element.matches('script[src^="/__"]'));
    return hits(elements, [...new Set([...generic, ...readable(await engineRules(elements)).usable])]);
  }

  /** Draws an appeal, does something to it, and looks. */
  async function hiddenAfter(body: string, act: (appeal: Appeal) => unknown = () => {}): Promise<string[]> {
    const window = await openHtml({ head: SCRIPT, body });
    const [appeal] = await appealsOf(window);
    expect(part(appeal!, 'link')).to.exist;
    await act(appeal!);
    await appeal!.updateComplete;
    return hidden(window);
  }

  const chooseOther = async (appeal: Appeal) => {
    radio(appeal, 'frequency', 'monthly').click();
    radio(appeal, 'amount', 'other').click();
    await appeal.updateComplete;
    await type(appeal, '12.50');
  };

  it('while it sees what they do hide, also in a shadow tree', async () => {
    const found = await hiddenAfter(`${APPEAL}<div class="ad-slot-wrapper"></div>`, appeal =>
      part(appeal, 'card')!.append(Object.assign(document.createElement('p'), { id: 'banner-ad' })),
    );
    expect(found).to.include('.ad-slot-wrapper hides <div class="ad-slot-wrapper"></div>');
    expect(found).to.include('#banner-ad hides <p id="banner-ad"></p>');
    expect(found.filter(hit => !/ad-slot-wrapper|banner-ad/.test(hit))).to.deep.equal([]);
  });

  it('and no rule of theirs is left out', async () => {
    expect(generic.length).to.be.above(20_000);
    expect(readable((await ask('generic-hide-rules'))!).unusable).to.deep.equal([]);
  });

  for (const [state, body, act] of [
    ['as it starts', APPEAL],
    ['in built-in words', `<small-favor ${SETTINGS}></small-favor>`],
    ['right to left', `<div dir="rtl" lang="ar">${APPEAL}</div>`],
    ['in an article', `<main><article><h1>Story</h1><p>Words</p>${APPEAL}</article></main>`],
    ['twice', APPEAL.repeat(2)],
    ['with another amount', APPEAL, chooseOther],
    [
      'with an error',
      APPEAL,
      async appeal => {
        await chooseOther(appeal);
        await type(appeal, 'abc');
        part(appeal, 'link')!.click();
        await appeal.updateComplete;
        expect(part(appeal, 'error')!.textContent).to.match(/Error/);
      },
    ],
    [
      'dismissed',
      APPEAL,
      async appeal => {
        part(appeal, 'reminder-button')!.click();
        await appeal.updateComplete;
        expect(part(appeal, 'confirmation')).to.exist;
      },
    ],
    [
      'with every payment method',
      `${APPEAL}<script src="/dist/payment-methods.js"></script>`,
      async appeal => {
        appeal.setAttribute('payment-methods', Object.keys({ ...drawings, ...rareMethodNames }).join());
        await appeal.updateComplete;
        expect(appeal.shadowRoot!.querySelectorAll('svg').length).to.be.above(40);
      },
    ],
  ] as [string, string, ((appeal: Appeal) => unknown)?][])
    it(`in an appeal ${state}`, async () => {
      expect(await hiddenAfter(body, act)).to.deep.equal([]);
    });

  it('in a picker alone', async () => {
    const body = '<form><small-favor-amount-picker currency="EUR" name="gift"></small-favor-amount-picker></form>';
    const window = await openHtml({ head: SCRIPT + PICKER_TAG, body });
    expect(await hidden(window)).to.deep.equal([]);
  });

  it('in a fallback, where the script is missing', async () => {
    const window = await openHtml({ body: APPEAL });
    expect(await hidden(window)).to.deep.equal([]);
  });

  it('in an appeal that could not be drawn', async () => {
    const frame = await openFrame(frame => (frame.src = '/test/pages/clobbered-create-element.html'));
    const [appeal] = Document.prototype.querySelectorAll.call(frame.contentDocument, '#empty');
    expect(appeal!.shadowRoot!.querySelectorAll('slot').length).to.equal(6);
    expect(await hidden(frame.contentWindow!)).to.deep.equal([]);
  });

  it('in what the README has people write', async () => {
    const readme = await (await fetch('/README.md')).text();
    const snippets = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);
    expect(snippets.length).to.be.above(2);
    for (const html of snippets) {
      const ours = html.replaceAll('/assets/', '/dist/').replace(/ integrity="[^"]*"/, '');
      const window = await openHtml({ head: SCRIPT, body: `<article><p>Story</p>${ours}</article>` });
      await appealsOf(window);
      expect(await hidden(window), html).to.deep.equal([]);
    }
  });

  for (const page of ['index', 'script-tag', 'states', 'checkout'])
    it(`on the demo's page ${page}.html`, async () => {
      const frame = await openFrame(frame => (frame.src = `/site/${page}.html`));
      await appealsOf(frame.contentWindow!);
      expect(await hidden(frame.contentWindow!)).to.deep.equal([]);
    });
});
