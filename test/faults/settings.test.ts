import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml, PICKER_TAG, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, part, text } from '../helpers.js';

/** The settings of an ordinary appeal; a null leaves one out. */
const USUAL = { currency: 'EUR', href: CHECKOUT, frequencies: 'once' };

/** A page with the built script and one appeal with these settings, set before the script comes. */
async function open(
  settings: Record<string, string | null>,
  lang = 'en',
): Promise<{ window: RecordedWindow; appeal: SmallFavor; told: string[]; amounts: string[] }> {
  const escape = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const attributes = Object.entries({ ...USUAL, ...settings })
    .map(([name, value]) => (value === null ? '' : `${name}="${escape(value)}"`))
    .join(' ');
  const window = await openHtml({
    head: '<script src="/dist/small-favor.js" defer></script>',
    body: `<div lang="${lang}"><small-favor ${attributes}><p slot="fallback"><a href="${CHECKOUT}">Support us</a></p></small-favor></div>`,
  });
  const [appeal] = await appealsOf(window);
  expect(window.errors).to.deep.equal([]);
  expect(text(appeal!.shadowRoot)).to.not.match(/NaN|∞|Infinity|undefined|null|\[object/);
  const amounts = [...appeal!.shadowRoot!.querySelectorAll('[name=amount]:not([value=other])')].map(radio =>
    // The period is said to those who don't see the frequencies.
    text(radio.closest('label')).replace(/\s*once$/, ''),
  );
  return { window, appeal: appeal!, told: window.told, amounts };
}

const linkOf = (appeal: SmallFavor) => text(part(appeal, 'link'));

/** One sentence that names the attribute and says what to write. */
function expectOneSentence(told: string[], name: string): void {
  expect(told.length, told.join()).to.equal(1);
  expect(told[0]).to.match(new RegExp(`^<small-favor> ${name}="[^]*": .+ Write .+\\.$`));
}

const STANDARD = ['€5', '€10', '€20', '€50'];

beforeEach(forgetAll);

describe('C1 amounts that are none: the usual ones, and one sentence', () => {
  for (const amounts of ['abc', '', ',,,', '*', '—', '{}', 'NaN', 'null'])
    it(JSON.stringify(amounts), async () => {
      const { amounts: shown, told, appeal } = await open({ amounts });
      expect(shown).to.deep.equal(STANDARD);
      expect(linkOf(appeal)).to.equal('Support once with €5');
      expectOneSentence(told, 'amounts');
    });
});

describe('C2 an amount that is not written as a number is left out, with one sentence', () => {
  for (const wrong of [
    '-5',
    '0',
    '+5',
    '1e3',
    '0x10',
    '1e309',
    '５',
    '$5',
    '5$',
    'USD5',
    '5.',
    '.5',
    '1.2.3',
    '5-',
    '1_000',
    '٥',
  ])
    it(wrong, async () => {
      const { amounts, told } = await open({ amounts: `${wrong} 7 9*` });
      expect(amounts).to.deep.equal(['€7', '€9']);
      expectOneSentence(told, 'amounts');
    });
});

describe('R3 amounts in a list', () => {
  for (const [amounts, currency, shown] of [
    ['$5 $10', 'USD', ['$5', '$10']],
    ['5 € 10 €', 'EUR', ['€5', '€10']],
    ['5 EUR 10', 'EUR', ['€5', '€10']],
    ['€5,€10|20€', 'EUR', ['€5', '€10', '€20']],
    ['5,10,25', 'EUR', ['€5', '€10', '€25']],
  ] as const)
    it(`R3 stand beside their own sign: ${amounts}`, async () => {
      const { amounts: found, told } = await open({ amounts, currency });
      expect(found).to.deep.equal(shown);
      expect(told).to.deep.equal([]);
    });

  for (const amounts of ['$5 7 9*', '5USD 7 9*', 'CA$5 7 9*'])
    it(`R3 are left out beside the sign of another currency: ${amounts}`, async () => {
      const { amounts: found, told } = await open({ amounts });
      expect(found).to.deep.equal(['€7', '€9']);
      expectOneSentence(told, 'amounts');
    });

  for (const amounts of [
    '2,50 5 10',
    '1,000 5,000',
    '2,50|5',
    '2,50* 5',
    '2,50, 5, 10',
    '€2,50 €5',
    '1,000',
    '1,500.00',
  ])
    it(`R3 are the usual ones where a comma may belong to a number: ${amounts}`, async () => {
      const { amounts: found, told } = await open({ amounts });
      expect(found).to.deep.equal(STANDARD);
      expectOneSentence(told, 'amounts');
      expect(told[0]).to.contain('amounts="2.50 5 1000"');
    });

  for (const amounts of ['2,50', '2,50,', '*2,50'])
    it(`R3 are two where they stand alone, with a sentence: ${amounts}`, async () => {
      const { amounts: found, told } = await open({ amounts });
      expect(found).to.deep.equal(['€2', '€50']);
      expectOneSentence(told, 'amounts');
      expect(told[0]).to.contain('2.50');
    });

  it('R3 are limits in the same writing', async () => {
    const { appeal, told } = await open({ 'min-amount': '€5', 'max-amount': '500 EUR' });
    expect(text(part(appeal, 'hint'))).to.equal('From €5 to €500');
    expect(told).to.deep.equal([]);
  });

  it('R3 are no limits with a comma', async () => {
    const { appeal, told } = await open({ 'min-amount': '2,50' });
    expect(text(part(appeal, 'hint'))).to.equal('From €1 to €10,000');
    expectOneSentence(told, 'min-amount');
    expect(told[0]).to.contain('2.50');
  });
});

describe('C3 the same amount twice', () => {
  it('is one option, and the others stay in their order', async () => {
    const { amounts, told } = await open({ amounts: '20 5 5.00 05 5.0 10 20' });
    expect(amounts).to.deep.equal(['€20', '€5', '€10']);
    expect(told).to.deep.equal([]);
  });
});

describe('C4 far too many amounts', () => {
  it('fifty: the first eight are offered, with one sentence', async () => {
    const { amounts, told } = await open({ amounts: Array.from({ length: 50 }, (_, i) => i + 1).join() });
    expect(amounts).to.deep.equal(['€1', '€2', '€3', '€4', '€5', '€6', '€7', '€8']);
    expectOneSentence(told, 'amounts');
  });

  for (const [what, amounts] of Object.entries({
    digits: '9'.repeat(100_000),
    stars: '*'.repeat(100_000),
    spaces: ' '.repeat(100_000),
    commas: ','.repeat(100_000),
    'amounts and stars': '1*,'.repeat(33_333),
  }))
    it(`100,000 characters of ${what}: something sensible is offered, and the sentence is short`, async () => {
      const { amounts: shown, told } = await open({ amounts });
      expect(shown).to.deep.equal(what === 'amounts and stars' ? ['€1'] : STANDARD);
      expect(told.join().length).to.be.below(400);
    });
});

describe('C5 no usable default, or one written oddly: something is chosen, and the link works', () => {
  for (const [amounts, chosen] of Object.entries({
    '10 20': '€10',
    '10 abc*': '€10',
    '10 20 * 30': '€20',
    '10* 20*': '€10',
    '10 20*': '€20',
  }))
    it(amounts, async () => {
      const { appeal } = await open({ amounts });
      expect(linkOf(appeal)).to.equal(`Support once with ${chosen}`);
    });
});

describe('C6 a currency that is none: words and a plain link, one sentence, never another currency', () => {
  for (const currency of ['xx', '', 'XX1', 'EURO', '€', 'E U R', 'EUR USD', '123', 'ЕUR'])
    it(JSON.stringify(currency), async () => {
      const { appeal, amounts, told } = await open({ currency });
      expect(amounts).to.deep.equal([]);
      expect(linkOf(appeal)).to.equal('Support us');
      expect(appeal.checkoutUrl).to.equal(CHECKOUT);
      expectOneSentence(told, 'currency');
    });

  for (const how of ['', 'defer'])
    it(`is told once by the picker alone too: <script ${how}>`, async () => {
      const window = await openHtml({
        head: `<script src="/dist/small-favor.js" ${how}></script>${PICKER_TAG}`,
        body: '<form><small-favor-amount-picker currency="EURO"></small-favor-amount-picker></form>',
      });
      await window.document.querySelector('small-favor-amount-picker')!.updateComplete;
      expect(window.told.length, window.told.join()).to.equal(1);
      expect(window.told[0]).to.match(/^<small-favor-amount-picker> currency="EURO": .+ Write .+\.$/);
    });

  it('forgives case and space, and takes codes that Intl does not know', async () => {
    expect((await open({ currency: ' eur' })).amounts).to.deep.equal(STANDARD);
    const { amounts, told } = await open({ currency: 'ZZZ' });
    expect(amounts[0]).to.match(/^ZZZ\s?5$|^5\s?ZZZ$|^¤5$/);
    expect(told).to.deep.equal([]);
  });
});

describe('C7 a language that is none', () => {
  for (const [lang, amount] of Object.entries({
    en_US: '€5',
    de_DE: '5 €',
    '': '€5',
    C: '€5',
    i: '€5',
    'x-': '€5',
    'en-': '€5',
    'a-b-c-d-e-f': '€5',
    '"><': '€5',
  }))
    it(`gives the nearest usable one, else English: ${JSON.stringify(lang)}`, async () => {
      const { amounts, told } = await open({ amounts: '5' }, lang.replace(/"/g, '&quot;'));
      expect(amounts.map(shown => shown.replace(/\s/g, ' '))).to.deep.equal([amount]);
      expect(told.length, 'words of another language are not there').to.equal(/^(?:en|$)/.test(lang) ? 0 : 1);
    });
});

describe('C8 digits that the currency does not have', () => {
  for (const [currency, amounts, shown, sentences] of [
    ['JPY', '500.5 700', ['¥700'], 1],
    ['KWD', '1.250 2', ['KWD 1.250', 'KWD 2'], 0],
    ['KWD', '1.2505 2', ['KWD 2'], 1],
    ['HUF', '500.50 600', ['HUF 500.50', 'HUF 600'], 0],
    ['IDR', '10000.25 20000', ['IDR 10,000.25', 'IDR 20,000'], 0],
    ['EUR', '5.123 6', ['€6'], 1],
  ] as const)
    it(`${currency}: ${amounts}`, async () => {
      const { amounts: found, told } = await open({ currency, amounts });
      expect(found.map(amount => amount.replace(/\s/g, ' '))).to.deep.equal(shown);
      expect(told.length).to.equal(sentences);
    });
});

describe('C9 limits and days out of range: their defaults, and one sentence', () => {
  for (const [name, values] of Object.entries({
    'min-amount': ['-1', '0', 'abc', 'Infinity', '1e2', ''],
    'max-amount': ['-1', '0', 'Infinity', '1e9', 'NaN', '9'.repeat(40)],
  }))
    for (const value of values)
      it(`${name}="${value}"`, async () => {
        const { appeal, told } = await open({ [name]: value });
        expect(text(part(appeal, 'hint')))
          .to.contain('€1')
          .and.to.contain('€10,000');
        expectOneSentence(told, name);
      });

  it('a least amount above the greatest: both defaults', async () => {
    const { appeal, told } = await open({ 'min-amount': '100', 'max-amount': '50' });
    expect(text(part(appeal, 'hint')))
      .to.contain('€1')
      .and.to.contain('€10,000');
    expect(told.length).to.equal(1);
  });

  const now = Date.now();
  for (const days of ['0', '-1', '1e9', 'abc', '0.5', '367', 'Infinity', '', '３０'])
    it(`remind-days="${days}": thirty`, async () => {
      const { appeal, told } = await open({ 'remind-days': days });
      appeal.remindLater();
      const length = appeal.visibility.until!.getTime() - now;
      expect(Math.round(length / 86_400_000)).to.equal(30);
      expectOneSentence(told, 'remind-days');
    });
});

describe('C10 attributes that are unknown, of another case or meant as off', () => {
  it('are ignored, forgiven or off', async () => {
    const { appeal, told } = await open({
      amount: '7',
      onsupport: 'alert(1)',
      'data-currency': 'USD',
      FREQUENCIES: 'Monthly ONCE',
      frequencies: null,
      'no-reminder': 'false',
      'no-other-amount': '0',
      preview: 'FALSE',
    });
    expect(linkOf(appeal)).to.equal('Support with €5 a month');
    expect(part(appeal, 'reminder') === null).to.equal(false);
    expect(part(appeal, 'input') === null).to.equal(false);
    expect(told).to.deep.equal([]);
  });

  for (const [name, value] of Object.entries({
    theme: 'blue',
    storage: 'cookie',
    target: '_parent',
    frequencies: 'daily',
  }))
    it(`a word that is not known: ${name}="${value}"`, async () => {
      const { appeal, told } = await open({ [name]: value });
      expect(linkOf(appeal)).to.contain('€5');
      expectOneSentence(told, name);
    });
});

describe('C11 markup and invisible characters in texts', () => {
  const HOSTILE = [
    '<img src=x onerror="parent.hacked = 1">',
    '"><script>parent.hacked = 1</script>',
    '${alert(1)}{{constructor.constructor("alert(1)")()}}',
    '\u2067evil\u2069 & <b>bold</b>',
    '<!--?lit$123$--><?lit$123$>',
  ];
  for (const hostile of HOSTILE)
    it(`are shown as they are: ${JSON.stringify(hostile)}`, async () => {
      const { appeal, window } = await open({ headline: hostile, 'button-label': hostile, publisher: hostile });
      const shown = text(new Text(hostile));
      expect(text(part(appeal, 'headline'))).to.equal(shown);
      expect(linkOf(appeal)).to.contain(shown);
      expect(text(part(appeal, 'copy'))).to.contain(shown);
      expect(appeal.shadowRoot!.querySelectorAll('img, script, b').length).to.equal(0);
      expect((globalThis as { hacked?: number }).hacked).to.equal(undefined);
      for (const name of ['headline', 'copy', 'link']) {
        const around = [...part(appeal, name)!.querySelectorAll('*')].filter(({ textContent }) =>
          text(new Text(textContent!)).includes(shown),
        );
        const { display, unicodeBidi } = window.getComputedStyle(around.at(-1) ?? part(appeal, name)!);
        expect(`${display} ${unicodeBidi}`, name).to.match(/^block|isolate|plaintext/);
      }
    });
});

describe('C11 a mark that turns words round', () => {
  /** Whether the figures stand on the page as they are read, the first one left of the last. */
  function readsRight(element: HTMLElement, figures: string): boolean {
    const { ownerDocument: page } = element;
    const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue!.indexOf(figures);
      if (at < 0) continue;
      const left = (offset: number) => {
        const range = page.createRange();
        range.setStart(walker.currentNode, at + offset);
        range.setEnd(walker.currentNode, at + offset + 1);
        return range.getBoundingClientRect().left;
      };
      return left(0) < left(figures.length - 1);
    }
    throw new Error(`there is no ${figures}`);
  }

  for (const mark of ['\u202e', '\u202d', '\u202b', '\u2067'])
    it(`has nobody read another amount: U+${mark.charCodeAt(0).toString(16).toUpperCase()}`, async () => {
      const words = `${mark}Gazette`;
      const { appeal } = await open({ amounts: '15', publisher: words, 'button-label': words, headline: words });
      expect(readsRight(part(appeal, 'link')!, '15')).to.equal(true);
      expect(readsRight(part(appeal, 'copy')!, '15')).to.equal(true);
    });
});

describe('C12 objects and prototypes in settings', () => {
  for (const [name, value] of Object.entries({
    amounts: '{"__proto__":{"polluted":1}}',
    frequencies: '__proto__ constructor',
    currency: '__proto__',
    campaign: '__proto__',
    'frequency-words': '__proto__:x',
    'amounts-once': 'constructor',
  }))
    it(`are text that is refused: ${name}="${value}"`, async () => {
      const { window, told } = await open({ [name]: value });
      const { Object: theirs } = window as unknown as { Object: ObjectConstructor };
      expect(Object.hasOwn(theirs.prototype, 'polluted')).to.equal(false);
      expect(told.length).to.be.above(0);
      for (const sentence of told) expect(sentence).to.match(new RegExp(`^<small-favor> ${name}=`));
    });
});
