import { expect } from '@open-wc/testing';
import { appealOf } from '../../demo/builder/appeal.js';
import { readSnippet } from '../../demo/builder/import.js';
import { FORMS } from '../../demo/builder/forms.js';
import { writeSnippet } from '../../demo/builder/snippet.js';
import type { Values } from '../../demo/builder/values.js';
import type { SmallFavorAmountPicker } from '../../src/index.js';
import { appealsOf, openHtml, PICKER_TAG } from '../frames.js';
import { CHECKOUT, entry, forgetAll, part, text, type } from '../helpers.js';

/** What the builder writes for these answers. */
const snippetOf = (values: Values, form: (typeof FORMS)[number] = 'element'): string =>
  writeSnippet(appealOf(values), {
    form,
    script: '/dist/small-favor.js',
    hashes: null,
    languages: [],
    target: 'article',
    insert: 'append',
  });

/** The one appeal of a page with this in its article, and what the editor was told. */
async function open(html: string) {
  const window = await openHtml({ body: `<article><p>Story</p>${html}</article>` });
  const [appeal] = await appealsOf(window);
  expect(window.errors).to.deep.equal([]);
  return { appeal: appeal!, told: window.told };
}

beforeEach(forgetAll);
after(forgetAll);

describe('R16 the link of a checkout recipe', () => {
  for (const [what, values, amount, url] of [
    [
      'opens Newspack’s checkout for an amount that its block does not suggest',
      { checkout: 'newspack', page: 'https://harbour.example/support/', frequencies: 'yearly' },
      '33',
      'https://harbour.example/support/?checkout=1&type=donate&layout=frequency&frequency=year&amount=other&other=33',
    ],
    [
      'says one-time to a page of Engaging Networks that begins with monthly gifts',
      { checkout: 'engaging-networks', page: 'https://harbour.example/page/1/donate/1', frequencies: 'once' },
      '33',
      'https://harbour.example/page/1/donate/1?transaction.recurrpay=N&transaction.recurrfreq=ONETIME&transaction.donationAmt=33',
    ],
    [
      'asks Planning Center for nothing but one-time gifts',
      {
        checkout: 'planning-center',
        page: 'https://harbour.churchcenter.com/giving',
        frequencies: 'monthly* weekly yearly',
      },
      '33',
      'https://harbour.churchcenter.com/giving?default_amount=33',
    ],
    [
      'has a refcode that ActBlue takes',
      { checkout: 'actblue', account: 'harbour', campaign: 'winter-2026', frequencies: 'monthly' },
      '33',
      'https://secure.actblue.com/donate/harbour?recurring=1&refcode=winter_2026&amount=33',
    ],
    [
      'leads to Darujme’s form',
      { checkout: 'darujme', account: '1202717', currency: 'CZK', frequencies: 'monthly' },
      '300',
      'https://www.darujme.cz/darovat/1202717?frequency=monthly&currency=CZK&amount=300',
    ],
  ] as const satisfies readonly (readonly [string, Values, string, string])[])
    it(`R16 ${what}`, async () => {
      const { appeal, told } = await open(snippetOf(values));
      await type(appeal, amount);
      expect(appeal.checkoutUrl).to.equal(url);
      expect(told).to.deep.equal([]);
    });

  for (const [checkout, currency] of [
    ['stripe', 'UGX'],
    ['stripe', 'ISK'],
    ['stripe', 'MGA'],
    ['paypal-donate', 'UAH'],
    ['actblue', 'EUR'],
  ] as const)
    it(`R16 carries no amount that the checkout would take for another: ${currency} at ${checkout}`, async () => {
      const account = { account: 'harbour', page: 'https://donate.stripe.com/1' };
      for (const form of FORMS) {
        const { appeal, told } = await open(snippetOf({ ...account, checkout, currency }, form));
        expect(appeal.selection).to.equal(null);
        expect(appeal.checkoutUrl).to.not.match(/amount|[A-Z]{3}$/);
        expect(told).to.deep.equal([]);
      }
    });
});

describe('R16 a checkout that takes no decimals', () => {
  const SETTINGS = 'currency="HUF" frequencies="once" amounts="500 1000"';

  it('R16 is never sent any', async () => {
    const { appeal, told } = await open(
      `<script src="/dist/small-favor.js" defer></script><small-favor ${SETTINGS} whole-amounts href="${CHECKOUT}{?amount}"></small-favor>`,
    );
    expect(entry(appeal).inputMode).to.equal('numeric');
    for (const written of ['750.50', '750,5', '0750.01']) {
      await type(appeal, written);
      part(appeal, 'link')!.click();
      await appeal.updateComplete;
      expect(appeal.checkoutUrl).to.equal(CHECKOUT);
      expect(text(part(appeal, 'error'))).to.match(/^Error: Write the amount like HUF 1,200,/);
    }
    for (const [written, amount] of [
      ['750', '750'],
      ['750.00', '750'],
      ['1,750.0', '1750'],
    ] as const) {
      await type(appeal, written);
      expect(appeal.checkoutUrl).to.equal(`${CHECKOUT}?amount=${amount}`);
    }
    expect(told).to.deep.equal([]);
  });

  it('R16 is never sent any by the picker alone', async () => {
    const window = await openHtml({
      head: `<script src="/dist/small-favor.js" defer></script>${PICKER_TAG}`,
      body: `<form><small-favor-amount-picker ${SETTINGS} whole-amounts></small-favor-amount-picker></form>`,
    });
    const form = window.document.querySelector('form')!;
    const picker = form.firstElementChild as SmallFavorAmountPicker;
    await picker.updateComplete;
    const sent = (): FormDataEntryValue | null => new FormData(form).get('amount');
    await type(picker, '750.50');
    expect([form.checkValidity(), picker.validity.stepMismatch, sent()]).to.deep.equal([false, true, null]);
    await type(picker, '750.00');
    expect([form.checkValidity(), sent()]).to.deep.equal([true, '750']);
    expect(window.told).to.deep.equal([]);
  });

  it('R16 has its editor told of decimals in the settings, once for each', async () => {
    const { appeal, told } = await open(
      `<script src="/dist/small-favor.js" defer></script>
       <small-favor currency="EUR" whole-amounts amounts="2.50 5" min-amount="0.50" href="${CHECKOUT}"></small-favor>`,
    );
    expect(appeal.selection!.amount).to.equal('5');
    expect(told.map(sentence => sentence.replace('<small-favor> ', ''))).to.deep.equal([
      'amounts="2.50 5": only a part of it is used. Write up to 8 amounts with no decimals, like amounts="5 10* 25".',
      'min-amount="0.50": the default is used. Write a whole number above 0.',
    ]);
  });
});

describe('R11 the builder’s snippet', () => {
  const SAID = 'Readers > ads & "<b>" {x}';
  const VALUES: Values = { href: `${CHECKOUT}{?amount}`, headline: SAID, 'button-label': '<3', amounts: '5 10' };

  /** As content systems read HTML that take the first `>` for a tag's end, and all behind it for text with curly quotes. */
  const texturized = (html: string): string => html.replace(/(<[^>]*>)|"/g, (_, tag: string | undefined) => tag ?? '”');

  for (const form of FORMS)
    it(`R11 lives through a content system that takes the first “>” for the end of a tag: ${form}`, async () => {
      const code = snippetOf(VALUES, form);
      const { appeal, told } = await open(texturized(code));
      expect(text(part(appeal, 'headline'))).to.equal(SAID);
      expect(text(part(appeal, 'link'))).to.equal('<3: $5 once');
      expect(appeal.checkoutUrl).to.equal(`${CHECKOUT}?amount=5`);
      expect(told).to.deep.equal([]);
      expect(readSnippet(code).values).to.include(VALUES);
    });
});
