import { expect } from '@open-wc/testing';
import { OFFER_ATTRIBUTES, APPEAL_ATTRIBUTES } from '../../src/domain/settings.js';
import { appealsOf, openHtml, openHtmlFrame, PICKER_TAG, recorded } from '../frames.js';
import { CHECKOUT, forgetAll, radio, text } from '../helpers.js';
import { goWholeWay, shownText, WHOLE_APPEAL } from '../whole-way.js';

const TAG = '<script src="/dist/small-favor.js"></script>';
const FORM = `${PICKER_TAG}<form><small-favor-amount-picker currency="USD" name="gift"></small-favor-amount-picker></form>`;

const words = (list: string): string[] => list.split(/\s+/);
const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Names that something reads from an object that may not have them itself: our settings, or options of the browser's. */
const NAMES: Record<string, string[]> = {
  'our attributes': [...APPEAL_ATTRIBUTES, ...OFFER_ATTRIBUTES, 'slot', 'lang', 'dir', 'name', 'disabled'].flatMap(
    name => [name, camelCase(name), `data-${name}`, camelCase(`data-${name}`)],
  ),
  'a choice and a link': words(
    'once weekly monthly quarterly yearly any amount amount_minor currency frequency error text',
  ),
  'number formats': words(
    `localeMatcher numberingSystem currencySign currencyDisplay unit unitDisplay notation compactDisplay useGrouping
     signDisplay minimumIntegerDigits minimumFractionDigits maximumFractionDigits minimumSignificantDigits
     maximumSignificantDigits roundingIncrement roundingMode roundingPriority trailingZeroDisplay style`,
  ),
  'date formats': words(
    `calendar hour12 hourCycle timeZone weekday era year month day dayPeriod hour minute second fractionalSecondDigits
     timeZoneName formatMatcher dateStyle timeStyle`,
  ),
  'listeners and events': words('capture once passive signal bubbles cancelable composed detail handleEvent target'),
  'shadow roots and elements': words(
    `mode delegatesFocus slotAssignment serializable clonable customElementRegistry extends is media preventScroll
     focusVisible behavior customError valueMissing badInput`,
  ),
  observers: words(
    `attributes attributeFilter attributeOldValue characterData characterDataOldValue childList subtree root rootMargin
     scrollMargin threshold trackVisibility delay`,
  ),
  'property descriptors': words('get set value writable enumerable configurable'),
  'promises, JSON and languages': words('then toJSON host href url base de fr en sv litNonce ShadyCSS').concat(
    words('litHtmlVersions litElementVersions reactiveElementVersions litPropertyMetadata litHtmlPolyfillSupport'),
    words('reactiveElementPolyfillSupport litElementPolyfillSupport litElementHydrateSupport createScript metadata'),
  ),
};

const VALUES: Record<string, string> = {
  'a link that is a script': '"javascript:alert(1)"',
  'an address of someone else': '"https://evil.example/"',
  true: 'true',
  'a number': '1',
  'a function': 'function () { return 1 }',
};

const ALL = Object.values(NAMES).flat();
const THEIRS = VALUES['an address of someone else']!;

/** Makes every object of the page have these properties. */
const pollute = (names: readonly string[], value: string) =>
  `<script>for (const name of ${JSON.stringify([...new Set(names)])}) Object.defineProperty(Object.prototype, name, {
     __proto__: null, configurable: true, writable: true, value: ${value} })</script>`;

describe('L9 a page whose Object.prototype has', () => {
  let usual: string;

  before(async () => {
    const [appeal] = await appealsOf(await openHtml({ head: TAG, body: WHOLE_APPEAL }));
    usual = shownText(appeal!);
  });
  beforeEach(forgetAll);

  /** Loads a polluted page. (A window with a `then` can't be waited for: it is in a frame.) */
  async function open(names: readonly string[], value: string, body: string, script = TAG): Promise<HTMLIFrameElement> {
    const frame = await openHtmlFrame({ head: pollute(names, value) + script, body });
    const { Object: Theirs } = recorded(frame) as unknown as typeof globalThis;
    for (const name of names) expect(name in new Theirs(), `${name} is everywhere`).to.equal(true);
    return frame;
  }

  for (const [what, names] of Object.entries(NAMES))
    for (const [value, code] of Object.entries(VALUES))
      it(`the names of ${what}, each ${value}: nothing is set by them`, async () => {
        const window = recorded(await open(names, code, WHOLE_APPEAL));
        expect(window.document.querySelector('small-favor')!.shadowRoot !== null, 'it could begin').to.equal(true);
        const [appeal] = await appealsOf(window);
        expect(shownText(appeal!)).to.equal(usual);
        expect((window as Window & { SmallFavor?: object }).SmallFavor).to.have.property('version');
        await goWholeWay(appeal!);
        expect(window.errors).to.deep.equal([]);
        expect(window.told.length, 'of the link that was taken away').to.equal(1);
      });

  it('the names of all of this: no script tag without settings places an appeal', async () => {
    const window = recorded(await open(ALL, THEIRS, '<article></article>'));
    expect((await appealsOf(window)).length).to.equal(0);
    expect([...window.errors, ...window.told]).to.deep.equal([]);
  });

  it('the names of all of this: a script tag places the appeal of its own settings', async () => {
    const tag = TAG.replace(' ', ` defer data-currency="USD" data-href="${CHECKOUT}" data-target="article" `);
    const window = recorded(await open(ALL, THEIRS, '<article></article>', tag));
    const [appeal] = await appealsOf(window);
    expect(appeal!.parentElement!.localName).to.equal('article');
    expect(appeal!.getAttributeNames()).to.have.members(['currency', 'href']);
    expect([...window.errors, ...window.told]).to.deep.equal([]);
  });

  for (const [value, code] of Object.entries(VALUES))
    it(`the names of all of this, each ${value}: the picker in a form`, async () => {
      const window = recorded(await open(ALL, code, FORM));
      const form = window.document.querySelector('form')!;
      const picker = window.document.querySelector('small-favor-amount-picker')!;
      await picker.updateComplete;
      radio(picker, 'frequency', 'monthly').click();
      radio(picker, 'amount', 2000).click();
      await picker.updateComplete;
      const { FormData: Theirs } = window as unknown as typeof globalThis;
      const entries = [...new Theirs(form)].map(pair => pair.join('=')).join('&');
      expect(entries).to.equal('gift-amount=20&gift-currency=USD&gift-frequency=monthly');
      expect(form.checkValidity()).to.equal(true);
      expect([...window.errors, ...window.told]).to.deep.equal([]);
      expect(text(picker.shadowRoot)).to.contain('$20');
    });
});
