import { expect } from '@open-wc/testing';
import { ACCENT, painted } from '../contrast.js';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml, PICKER_TAG, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, has, part, radio, text, type } from '../helpers.js';

const KEY = 'small-favor:v1:default:remind';
const DAY = 86_400_000;
const OURS = '/dist/small-favor.js';
const METHODS = 'visa klarna paypal';
const DATA = `data-currency="USD" data-href="${CHECKOUT}" data-payment-methods="${METHODS}" data-frequencies="once monthly"`;
const ELEMENT = `<small-favor currency="USD" href="${CHECKOUT}" payment-methods="${METHODS}" frequencies="once monthly"><p>The editor’s words.</p></small-favor>`;
const FORM = '<form><small-favor-amount-picker currency="USD" name="gift"></small-favor-amount-picker></form>';

/** `Array.prototype.toJSON` as prototype.js had it until 1.6, and an `Object.prototype.toJSON` as some pages had beside it. */
const TO_JSON = `<script>
  Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']' };
  Object.prototype.toJSON = function () { return Object.keys(this).map(String).toJSON() };
</script>`;

const LIBRARIES: Record<string, string[]> = {
  'L7 on a page with prototype.js 1.7.3': ['prototype.js'],
  'L8 on a page with MooTools 1.4.5': ['mootools-core.js'],
  'L8 on a page with MooTools 1.4.5 and More': ['mootools-core.js', 'mootools-more.js'],
  'S16 on a page with prototype.js and the toJSON of older ones': ['prototype.js'],
};

/** The pages: which script comes first, and whether the editor or our script places the appeal. */
const pages = (libraries: string) => ({
  'before our script, which finds an element': {
    head: `${libraries}<script src="${OURS}" defer></script>`,
    body: ELEMENT,
  },
  'before our script, which places the appeal': {
    head: `${libraries}<script src="${OURS}" defer ${DATA} data-target="article"></script>`,
    body: '<article><p>Story</p></article>',
  },
  'after our script, which finds an element': {
    head: `<script src="${OURS}"></script>`,
    body: ELEMENT + libraries,
  },
  'after our script, which places the appeal': {
    head: '',
    body: `<article><p>Story</p><script src="${OURS}" ${DATA}></script></article>${libraries}`,
  },
});

for (const [title, files] of Object.entries(LIBRARIES))
  describe(title, () => {
    const libraries = files.map(file => `<script src="/fixtures/${file}"></script>`).join('');
    const all = libraries + (title.startsWith('S16') ? TO_JSON : '');

    before(async function () {
      // Without the libraries (see scripts/fixtures.mjs) there is nothing to try.
      for (const file of files) if (!(await fetch(`/fixtures/${file}`)).ok) this.skip();
    });
    beforeEach(forgetAll);

    const unharmed = (window: RecordedWindow) =>
      expect([...window.errors, ...window.told, ...window.violations]).to.deep.equal([]);

    /** Loads the page, and the pack of drawings when the appeal is there already. */
    async function open(page: { head: string; body: string }): Promise<[RecordedWindow, SmallFavor]> {
      const window = await openHtml(page);
      await appealsOf(window);
      const pack = window.document.createElement('script');
      pack.src = '/dist/payment-methods.js';
      const loaded = new Promise(resolve => pack.addEventListener('load', resolve, { once: true }));
      window.document.head.append(pack);
      await loaded;
      const [appeal, ...others] = await appealsOf(window);
      expect(others.length).to.equal(0);
      return [window, appeal!];
    }

    it('is really there', async () => {
      const window = await openHtml({ head: all });
      const { Prototype, MooTools } = window as unknown as Record<string, { Version?: string; version?: string }>;
      expect(Prototype?.Version ?? MooTools?.version).to.equal(/\d\.\d\.\d/.exec(title)?.[0] ?? '1.7.3');
      const { Array: TheirArray } = window as unknown as { Array: ArrayConstructor };
      expect(TheirArray.from(new Set([1, 2])), 'it breaks Array.from').to.not.deep.equal([1, 2]);
    });

    for (const [where, page] of Object.entries(pages(all)))
      it(`${where}: a reader’s whole way`, async () => {
        const [window, appeal] = await open(page);
        const link = () => part(appeal, 'link') as HTMLAnchorElement;
        expect(text(link())).to.equal('Support once with $5');
        expect([...appeal.shadowRoot!.querySelectorAll('svg[role=img]')].length, 'drawings').to.equal(3);
        radio(appeal, 'frequency', 'monthly').click();
        radio(appeal, 'amount', 2000).click();
        await appeal.updateComplete;
        expect(link().href).to.equal(`${CHECKOUT}?amount=20&currency=USD&frequency=monthly`);
        radio(appeal, 'amount', 'other').click();
        await appeal.updateComplete;
        await type(appeal, '0,5');
        link().click();
        await appeal.updateComplete;
        expect(text(part(appeal, 'error'))).to.contain('$1');
        await type(appeal, '12,50');
        expect(text(part(appeal, 'error'))).to.equal('');
        expect(link().href).to.equal(`${CHECKOUT}?amount=12.50&currency=USD&frequency=monthly`);
        part(appeal, 'reminder-button')!.click();
        await appeal.updateComplete;
        expect(has(appeal, 'confirmation')).to.equal(true);
        const record = localStorage.getItem(KEY)!;
        expect(record).to.match(/^\{"v":1,"at":\d{13},"until":\d{13}\}$/);
        const { at, until } = JSON.parse(record) as { at: number; until: number };
        expect(until - at).to.equal(30 * DAY);

        const [later, hidden] = await open(page);
        expect(hidden.visibility.reason).to.equal('reminder');
        expect(hidden.getBoundingClientRect().height).to.equal(0);
        unharmed(later);

        part(appeal, 'undo')!.click();
        await appeal.updateComplete;
        expect(link().href).to.equal(`${CHECKOUT}?amount=12.50&currency=USD&frequency=monthly`);
        expect(localStorage.getItem(KEY)).to.equal(null);
        unharmed(window);
      });

    for (const [where, head, end] of [
      ['before', all, ''],
      ['after', '', all],
    ] as const) {
      it(`${where} our script: the picker in a form`, async () => {
        const window = await openHtml({
          head: `${head}<script src="${OURS}"></script>${PICKER_TAG}`,
          body: FORM + end,
        });
        const form = window.document.querySelector('form')!;
        const picker = window.document.querySelector('small-favor-amount-picker')!;
        await picker.updateComplete;
        const { FormData: TheirFormData } = window as unknown as { FormData: typeof FormData };
        const entries = () => [...new TheirFormData(form)].map(pair => pair.join('=')).join('&');
        expect(entries()).to.equal('gift-amount=5&gift-currency=USD&gift-frequency=once');
        radio(picker, 'frequency', 'yearly').click();
        radio(picker, 'amount', 'other').click();
        await picker.updateComplete;
        await type(picker, 'abc');
        expect(form.checkValidity()).to.equal(false);
        await type(picker, '7.50');
        expect(form.checkValidity()).to.equal(true);
        expect(entries()).to.equal('gift-amount=7.50&gift-currency=USD&gift-frequency=yearly');
        form.reset();
        await picker.updateComplete;
        expect(entries()).to.equal('gift-amount=5&gift-currency=USD&gift-frequency=once');
        unharmed(window);
      });

      it(`${where} our script: two appeals that follow each other, and their settings`, async () => {
        const body = ELEMENT + ELEMENT + end;
        const window = await openHtml({ head: `${head}<script src="${OURS}"></script>`, body });
        const appeals = await appealsOf(window);
        const [first, second] = appeals;
        const settled = () => Promise.all(appeals.map(({ updateComplete }) => updateComplete));
        first!.remindLater();
        await settled();
        expect([has(first!, 'confirmation'), second!.visibility.shown]).to.deep.equal([true, false]);
        second!.setAttribute('campaign', 'spring');
        await settled();
        expect(second!.visibility.shown).to.equal(true);
        second!.setAttribute('campaign', 'default');
        part(first!, 'undo')!.click();
        await settled();
        expect([has(first!, 'link'), has(second!, 'link')]).to.deep.equal([true, true]);
        unharmed(window);
      });
    }

    it('before our script: words and a link, where the appeal can’t be drawn', async () => {
      const body = `<img name="importNode" alt=""><small-favor currency="USD" href="${CHECKOUT}"></small-favor>`;
      const window = await openHtml({ head: `${all}<script src="${OURS}" defer></script>`, body });
      const [appeal] = await appealsOf(window);
      expect(appeal!.shadowRoot!.querySelectorAll('p').length).to.be.above(0);
      expect(appeal!.shadowRoot!.querySelector('a')!.href).to.contain(CHECKOUT);
      expect(window.told.length).to.equal(1);
      expect(window.errors).to.deep.equal([]);
    });

    it('before our script: styled, where the page’s policy allows no styles', async () => {
      const policy = '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'">';
      const window = await openHtml({ head: `${policy}${all}<script src="${OURS}"></script>`, body: ELEMENT });
      const [appeal] = await appealsOf(window);
      expect(appeal!.shadowRoot!.querySelectorAll('style').length).to.equal(0);
      expect(painted(window.getComputedStyle(part(appeal!, 'link')!).backgroundColor)).to.equal(ACCENT);
    });
  });
