import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { appealsOf, openFrame, openHtml, recorded } from '../frames.js';
import { CHECKOUT, entry, forgetAll, part, radio, text, type } from '../helpers.js';

/** The page's policy allows scripts of its own origin, two Trusted Types names, and nothing else. */
const openStrict = async () => recorded(await openFrame(frame => (frame.src = '/test/pages/csp/strict.html')));

describe('under a strict content security policy with Trusted Types', () => {
  beforeEach(forgetAll);

  it('is drawn and styled', async () => {
    const window = await openStrict();
    const [appeal] = await appealsOf(window);
    const link = part(appeal!, 'link')!;
    expect(text(link)).to.equal('Support once with €5');
    const { backgroundColor, paddingInlineStart } = window.getComputedStyle(link);
    expect(backgroundColor).to.equal('rgb(15, 84, 103)');
    expect(parseFloat(paddingInlineStart)).to.be.above(0);
    expect([...appeal!.shadowRoot!.querySelectorAll('svg[role=img]')].length).to.equal(2);
    expect(window.errors).to.deep.equal([]);
    expect(window.violations).to.deep.equal([]);
  });

  it('breaks no rule in anything a reader does', async () => {
    const window = await openStrict();
    const [appeal] = await appealsOf(window);
    radio(appeal!, 'frequency', 'monthly').click();
    radio(appeal!, 'amount', 'other').click();
    await appeal!.updateComplete;
    await type(appeal!, 'abc');
    part(appeal!, 'link')!.click();
    await appeal!.updateComplete;
    expect(text(part(appeal!, 'error'))).to.not.equal('');
    await type(appeal!, '12,50');
    part(appeal!, 'reminder-button')!.click();
    await appeal!.updateComplete;
    part(appeal!, 'undo')!.click();
    await appeal!.updateComplete;
    expect(entry(appeal!).value).to.equal('12,50');
    expect(window.errors).to.deep.equal([]);
    // A violation is told a moment later: one that must come is the last.
    window.document.head.append(Object.assign(window.document.createElement('style'), { textContent: 'a{}' }));
    await waitUntil(() => window.violations.length, 'the policy is in force', { timeout: 8000 });
    expect(window.violations).to.deep.equal(['style-src-elem inline']);
  });

  it('requests nothing beyond the page’s own scripts', async () => {
    const window = await openStrict();
    const [appeal] = await appealsOf(window);
    part(appeal!, 'reminder-button')!.click();
    await appeal!.updateComplete;
    await nextFrame();
    const requested = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const own = [...window.document.scripts].map(({ src }) => new URL(src).pathname);
    expect(requested).to.include('/dist/small-favor.js');
    // The test runner puts a script of its own into every page, which opens a socket.
    expect(requested.filter(path => !own.includes(path) && !path.startsWith('/__'))).to.deep.equal([]);
  });

  it('has a link that works', async () => {
    const frame = await openFrame(frame => (frame.src = '/test/pages/csp/strict.html'));
    const [appeal] = await appealsOf(frame.contentWindow!);
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    part(appeal!, 'link')!.click();
    await loaded;
    const { pathname, search } = frame.contentWindow!.location;
    expect(pathname + search).to.equal('/test/pages/csp/arrived.html?amount=5&currency=EUR&frequency=once');
  });
});

describe('Trusted Types', () => {
  const REQUIRED = "require-trusted-types-for 'script';";
  const body = `<small-favor currency="USD"><p>The words.</p><p slot="fallback"><a href="${CHECKOUT}">Support us</a></p></small-favor>`;
  const open = (policy: string, head = '') =>
    openHtml({
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">${head}<script src="/dist/small-favor.js" defer></script>`,
      body,
    });
  /** A page that has a policy of this name already, as from another copy of Lit. */
  const taken = '<script src="/test/pages/take-lit-html.js"></script>';

  before(function () {
    // Firefox before 148 and Safari before 26 know no Trusted Types: such a page is one without a policy.
    if (!('trustedTypes' in globalThis)) this.skip();
  });

  for (const [policy, head] of [
    ['trusted-types lit-html', ''],
    ['trusted-types small-favor', ''],
    ['trusted-types other', ''],
    ["trusted-types 'none'", ''],
    ['trusted-types *', ''],
    ['trusted-types lit-html', taken],
    [`${REQUIRED} trusted-types lit-html small-favor`, ''],
    [`${REQUIRED} trusted-types lit-html`, ''],
    [`${REQUIRED} trusted-types small-favor`, ''],
    [`${REQUIRED} trusted-types lit-html small-favor`, taken],
    [REQUIRED, ''],
  ] as const)
    it(`lets it be drawn: ${policy}${head && ', with the name lit-html taken'}`, async () => {
      const window = await open(policy, head);
      const [appeal] = await appealsOf(window);
      expect(text(part(appeal!, 'link'))).to.equal('Support once with $5');
      expect(window.told.concat(window.errors)).to.deep.equal([]);
    });

  for (const [policy, head] of [
    [`${REQUIRED} trusted-types other`, ''],
    [`${REQUIRED} trusted-types 'none'`, ''],
    [`${REQUIRED} trusted-types lit-html`, taken],
  ] as const)
    it(`that allow neither name leave words and fallback, and one sentence: ${policy}`, async () => {
      const window = await open(policy, head);
      const [appeal] = await appealsOf(window);
      for (const element of appeal!.querySelectorAll('p'))
        expect(element.getBoundingClientRect().height).to.be.above(0);
      expect(appeal!.shadowRoot!.querySelectorAll('slot').length).to.be.above(0);
      expect(window.errors).to.deep.equal([]);
      expect(window.told.length).to.equal(1);
      expect(window.told[0]).to.match(/^<small-favor> could not be drawn/);
      expect(window.told[0], 'names the directive to add').to.contain('trusted-types');
    });
});
