import { expect } from '@open-wc/testing';
import { ACCENT, painted } from '../contrast.js';
import { appealsOf, openHtml } from '../frames.js';
import { CHECKOUT, forgetAll, part, text } from '../helpers.js';
import { visit } from '../own-windows.js';

/** A content security policy that a page may have. The README's table is made of the same list. */
interface Policy {
  readonly policy: string;
  /** The name of a Trusted Types policy that the page has already, as from another copy of Lit. */
  readonly taken?: string;
  /** Whether a name of a Trusted Types policy is refused, which the browser itself reports as a violation. */
  readonly refused?: boolean;
  /** Whether the appeal can be drawn; else its words and fallback are shown. */
  readonly drawn: boolean;
}

const POLICIES = (await (await fetch('/test/faults/policies.json')).json()) as Policy[];

describe('L2 L3 a page with the content security policy', () => {
  beforeEach(forgetAll);

  const fallback = `<p>The words.</p><p slot="fallback"><a href="${CHECKOUT}">Support us</a></p>`;
  const body = `<small-favor currency="USD" payment-methods="visa ideal">${fallback}</small-favor>`;
  const script = (file: string, more = '') => `<script nonce="x" src="${file}" ${more}></script>`;

  async function open({ policy, taken }: Policy, how = 'defer') {
    // A frame that is given its HTML has no 'self' in Firefox.
    const content = policy.replaceAll("'self'", location.origin);
    const window = await openHtml({
      head: `<meta http-equiv="Content-Security-Policy" content="${content}">
        ${taken ? script('/test/pages/take-lit-html.js') : ''}
        ${script('/dist/small-favor.js', how)}${script('/dist/payment-methods.js', 'defer')}`,
      body,
    });
    const [appeal] = await appealsOf(window);
    return { window, appeal: appeal! };
  }

  for (const row of POLICIES)
    it(`${row.policy}${row.taken ? ` (${row.taken} taken)` : ''}: ${row.drawn ? 'is drawn' : 'has words and link'}`, async function () {
      const isRequired = row.policy.includes('require-trusted-types-for');
      // Firefox before 148 and Safari before 26 know no Trusted Types: such a page is one without this policy.
      if (isRequired && !('trustedTypes' in globalThis)) this.skip();
      const { window, appeal } = await open(row);
      expect(window.errors).to.deep.equal([]);
      if (row.drawn) {
        expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
        expect(painted(window.getComputedStyle(part(appeal, 'link')!).backgroundColor)).to.equal(ACCENT);
        expect(appeal.shadowRoot!.querySelectorAll('svg[role=img]').length).to.equal(2);
        expect(window.told).to.deep.equal([]);
      } else {
        for (const element of appeal.querySelectorAll('p'))
          expect(element.getBoundingClientRect().height).to.be.above(0);
        expect(appeal.shadowRoot!.querySelectorAll('slot').length).to.be.above(0);
        expect(window.told.length).to.equal(1);
        expect(window.told[0]).to.match(/^<small-favor> could not be drawn/);
        expect(window.told[0], 'names the directive to add').to.contain('trusted-types lit-html small-favor');
      }
      if (!row.refused) expect(window.violations).to.deep.equal([]);
    });

  it('that refuses every name is told of also where the script blocks, and fails before the page is parsed', async function () {
    // As above.
    if (!('trustedTypes' in globalThis)) this.skip();
    const { window, appeal } = await open(POLICIES.at(-1)!, '');
    expect(appeal.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    expect(window.told.length).to.equal(1);
    expect(window.told[0]).to.match(/^<small-favor> could not be drawn/);
  });
});

describe('L2 the strictest policy, in the page’s header', () => {
  const STRICTEST = POLICIES[0]!.policy;

  it('breaks no rule and asks for nothing in all that a reader does, up to the checkout', async () => {
    const { reports, requests } = await visit('/test/pages/strict/article.html', STRICTEST);
    const [seen, arrived] = reports as [Record<string, unknown>, string];
    const { reminded, look, ...rest } = seen;
    expect(look).to.match(/ 1px$/);
    expect(painted((look as string).replace(/ 1px$/, ''))).to.equal(ACCENT);
    expect(reminded).to.match(/^Thank you .+Undo$/);
    expect(rest).to.deep.equal({
      link: 'Support once with €5',
      drawings: 2,
      picker: true,
      error: 'Error: Enter the amount in figures, like €12.50.',
      again: 'Support with €12.50 a month',
      told: [],
      errors: [],
      // The one that the page provoked to end with, which shows that the policy was in force.
      violations: ['style-src-elem inline'],
    });
    expect(arrived).to.equal('?amount=12.50&currency=EUR&frequency=monthly');
    const scripts = ['record.js', 'small-favor.js', 'small-favor-amount-picker.js', 'payment-methods.js', 'article.js'];
    expect(requests.map(path => path.split('/').at(-1)).slice(0, scripts.length + 2)).to.have.members([
      'article.html',
      ...scripts,
      'arrived.html',
    ]);
  });
});
