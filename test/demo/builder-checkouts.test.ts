import { expect } from '@open-wc/testing';
import { adviceOn, settledBy } from '../../demo/builder/advice.js';
import { appealOf, NO_CHECKOUT } from '../../demo/builder/appeal.js';
import { frequenciesOf, isWhole } from '../../demo/builder/checkouts.js';
import { readSnippet } from '../../demo/builder/import.js';
import { CHECKOUTS } from '../../demo/builder/recipes.js';
import { writeSnippet } from '../../demo/builder/snippet.js';
import type { Values } from '../../demo/builder/values.js';
import type { Frequency } from '../../src/domain/frequency.js';
import { appeal as drawn, forgetAll, part, radio } from '../helpers.js';

/** An editor's answers for each checkout, and the address that each gift leads to: of 12.50, or of 12 where it takes no decimals. */
const EXPECTED: Record<string, { answers: Values; plain: string; gifts: Partial<Record<Frequency, string>> }> = {
  actblue: {
    answers: { account: 'harbour-gazette', currency: 'USD' },
    plain: 'https://secure.actblue.com/donate/harbour-gazette',
    gifts: {
      once: 'https://secure.actblue.com/donate/harbour-gazette?refcode=winter&amount=12.50',
      monthly: 'https://secure.actblue.com/donate/harbour-gazette?recurring=1&refcode=winter&amount=12.50',
    },
  },
  anedot: {
    answers: { page: 'https://secure.anedot.com/harbour/give', currency: 'USD' },
    plain: 'https://secure.anedot.com/harbour/give',
    gifts: { once: 'https://secure.anedot.com/harbour/give?amount=12' },
  },
  commitchange: {
    answers: { page: 'https://us.commitchange.com/nonprofits/1/donate', currency: 'USD' },
    plain: 'https://us.commitchange.com/nonprofits/1/donate',
    gifts: {
      once: 'https://us.commitchange.com/nonprofits/1/donate?type=one-time&single_amount=12.50',
      monthly: 'https://us.commitchange.com/nonprofits/1/donate?type=recurring&single_amount=12.50',
    },
  },
  givebutter: {
    answers: { page: 'https://harbour.example/donate?from=site#give', currency: 'USD' },
    plain: 'https://harbour.example/donate?from=site#give',
    gifts: {
      once: 'https://harbour.example/donate?from=site&amount=12.50#give',
      monthly: 'https://harbour.example/donate?from=site&frequency=monthly&amount=12.50#give',
      quarterly: 'https://harbour.example/donate?from=site&frequency=quarterly&amount=12.50#give',
      yearly: 'https://harbour.example/donate?from=site&frequency=yearly&amount=12.50#give',
    },
  },
  'open-collective': {
    answers: { account: 'harbour-gazette' },
    plain: 'https://opencollective.com/harbour-gazette/donate',
    gifts: {
      once: 'https://opencollective.com/harbour-gazette/donate?amount=12.50',
      monthly: 'https://opencollective.com/harbour-gazette/donate?interval=month&amount=12.50',
      yearly: 'https://opencollective.com/harbour-gazette/donate?interval=year&amount=12.50',
    },
  },
  payrexx: {
    answers: { page: 'https://harbour.payrexx.com/pay?tid=1a2b', currency: 'CHF' },
    plain: 'https://harbour.payrexx.com/pay?tid=1a2b',
    gifts: Object.fromEntries(
      Object.entries({
        once: 'one_time',
        weekly: 'weekly',
        monthly: 'monthly',
        quarterly: 'quarterly',
        yearly: 'yearly',
      }).map(([frequency, word]) => [
        frequency,
        `https://harbour.payrexx.com/pay?tid=1a2b&donation[preselect_interval]=${word}&donation[preselect_amount]=12.50&invoice_currency=CHF`,
      ]),
    ),
  },
  'paypal-donate': {
    answers: { account: 'giving@harbour.example', currency: 'EUR' },
    plain: 'https://www.paypal.com/donate?business=giving%40harbour.example',
    gifts: {
      once: 'https://www.paypal.com/donate?business=giving%40harbour.example&no_recurring=0&amount=12.50&currency_code=EUR',
    },
  },
  'caf-donate': {
    answers: { account: '10742', currency: 'GBP' },
    plain: 'https://cafdonate.cafonline.org/10742',
    gifts: {
      once: 'https://cafdonate.cafonline.org/10742?caf_paymenttype=single&caf_donationamount=12.50',
      monthly: 'https://cafdonate.cafonline.org/10742?caf_paymenttype=regular&caf_donationamount=12.50',
    },
  },
  darujme: {
    answers: { account: '1234567', currency: 'CZK' },
    plain: 'https://www.darujme.cz/darovat/1234567',
    gifts: {
      once: 'https://www.darujme.cz/darovat/1234567?frequency=once&currency=CZK&amount=12.50',
      monthly: 'https://www.darujme.cz/darovat/1234567?frequency=monthly&currency=CZK&amount=12.50',
    },
  },
  donorbox: {
    answers: { account: 'harbour-gazette' },
    plain: 'https://donorbox.org/harbour-gazette',
    gifts: {
      once: 'https://donorbox.org/harbour-gazette?default_interval=o&amount=12.50',
      monthly: 'https://donorbox.org/harbour-gazette?default_interval=m&amount=12.50',
    },
  },
  'engaging-networks': {
    answers: { page: 'https://harbour.example/page/12345/donate/1' },
    plain: 'https://harbour.example/page/12345/donate/1',
    gifts: {
      once: 'https://harbour.example/page/12345/donate/1?transaction.recurrpay=N&transaction.recurrfreq=ONETIME&transaction.donationAmt=12.50',
      monthly:
        'https://harbour.example/page/12345/donate/1?transaction.recurrpay=Y&transaction.recurrfreq=MONTHLY&transaction.donationAmt=12.50',
    },
  },
  iraiser: {
    answers: { page: 'https://soutenir.harbour.example/b/mon-don', currency: 'EUR' },
    plain: 'https://soutenir.harbour.example/b/mon-don',
    gifts: { once: 'https://soutenir.harbour.example/b/mon-don?frequency=once&amount=1250' },
  },
  liberapay: {
    answers: { account: 'HarbourGazette', currency: 'EUR' },
    plain: 'https://liberapay.com/HarbourGazette/donate',
    gifts: {
      weekly: 'https://liberapay.com/HarbourGazette/donate?period=weekly&amount=12.50&currency=EUR',
      monthly: 'https://liberapay.com/HarbourGazette/donate?period=monthly&amount=12.50&currency=EUR',
      yearly: 'https://liberapay.com/HarbourGazette/donate?period=yearly&amount=12.50&currency=EUR',
    },
  },
  newspack: {
    answers: { page: 'https://harbour.example/support/' },
    plain: 'https://harbour.example/support/',
    gifts: {
      once: 'https://harbour.example/support/?checkout=1&type=donate&layout=frequency&frequency=once&amount=other&other=12.50',
      monthly:
        'https://harbour.example/support/?checkout=1&type=donate&layout=frequency&frequency=month&amount=other&other=12.50',
      yearly:
        'https://harbour.example/support/?checkout=1&type=donate&layout=frequency&frequency=year&amount=other&other=12.50',
    },
  },
  'paypal-me': {
    answers: { account: 'harbourgazette', currency: 'EUR' },
    plain: 'https://paypal.me/harbourgazette',
    gifts: { once: 'https://paypal.me/harbourgazette/12.50EUR' },
  },
  'planning-center': {
    answers: { page: 'https://harbour.churchcenter.com/giving' },
    plain: 'https://harbour.churchcenter.com/giving',
    gifts: { once: 'https://harbour.churchcenter.com/giving?default_amount=12.50' },
  },
  stripe: {
    answers: { page: 'https://donate.stripe.com/7sI28q0aB', 'page-monthly': 'https://buy.stripe.com/00g6oG1cD' },
    plain: 'https://donate.stripe.com/7sI28q0aB',
    gifts: {
      once: 'https://donate.stripe.com/7sI28q0aB?__prefilled_amount=1250',
      monthly: 'https://buy.stripe.com/00g6oG1cD?utm_campaign=winter',
    },
  },
  twingle: {
    answers: { page: 'https://spenden.twingle.de/harbour/spenden/tw5e8d/page', currency: 'EUR' },
    plain: 'https://spenden.twingle.de/harbour/spenden/tw5e8d/page',
    gifts: {
      once: 'https://spenden.twingle.de/harbour/spenden/tw5e8d/page?tw_amount=12.50',
      monthly: 'https://spenden.twingle.de/harbour/spenden/tw5e8d/page?tw_rhythm=monthly&tw_amount=12.50',
    },
  },
  'buy-me-a-coffee': { answers: { account: 'harbour' }, plain: 'https://buymeacoffee.com/harbour', gifts: {} },
  'fundraise-up': {
    answers: { page: 'https://harbour.example/?form=FUNABC', currency: 'EUR' },
    plain: 'https://harbour.example/?form=FUNABC',
    gifts: {
      once: 'https://harbour.example/?form=FUNABC&recurring=once&currency=EUR&amount=12.50',
      monthly: 'https://harbour.example/?form=FUNABC&recurring=monthly&currency=EUR&amount=12.50',
    },
  },
  'github-sponsors': {
    answers: { account: 'harbour' },
    plain: 'https://github.com/sponsors/harbour',
    gifts: {
      once: 'https://github.com/sponsors/harbour/sponsorships?frequency=one-time&amount=12&metadata_campaign=winter',
      monthly:
        'https://github.com/sponsors/harbour/sponsorships?frequency=recurring&amount=12&metadata_campaign=winter',
    },
  },
  givewp: { answers: { page: 'https://harbour.example/give/' }, plain: 'https://harbour.example/give/', gifts: {} },
  'ko-fi': { answers: { account: 'harbour' }, plain: 'https://ko-fi.com/harbour', gifts: {} },
  patreon: { answers: { account: 'harbour' }, plain: 'https://www.patreon.com/harbour', gifts: {} },
  raisely: { answers: { page: 'https://harbour.raisely.com/' }, plain: 'https://harbour.raisely.com/', gifts: {} },
  zeffy: { answers: { page: 'https://www.zeffy.com/form/h' }, plain: 'https://www.zeffy.com/form/h', gifts: {} },
};

const ALL = 'once weekly monthly quarterly yearly';

/** An appeal as its snippet has it, drawn on this page. */
async function drawnFrom(values: Values) {
  const { attributes, words } = appealOf(values);
  const children = words.map(({ slot, html }) => (slot ? html.replace('<p', `<p slot="${slot}"`) : html)).join('');
  return drawn({ currency: null, href: null, publisher: null, ...attributes }, children);
}

beforeEach(forgetAll);

it('every checkout is expected to lead somewhere', () => {
  expect(CHECKOUTS.map(({ id }) => id)).to.have.members(Object.keys(EXPECTED));
});

for (const checkout of CHECKOUTS) {
  const { answers, plain, gifts } = EXPECTED[checkout.id]!;
  const values: Values = {
    ...answers,
    checkout: checkout.id,
    campaign: 'winter',
    frequencies: ALL,
    amounts: isWhole(checkout, answers.currency ?? 'USD') ? '12 20' : '12.50 20',
    'min-amount': '1',
  };

  describe(`the checkout of ${checkout.name}`, () => {
    it(`can be asked for ${Object.keys(gifts).join(', ') || 'nothing'}`, () => {
      expect(frequenciesOf(checkout, answers)).to.have.members(Object.keys(gifts));
      expect(checkout.evidence.kind === 'plain').to.equal(!Object.keys(gifts).length);
    });

    it('says where that stands, or that nothing was found, and when somebody looked', () => {
      const { kind, source, checked } = checkout.evidence;
      expect(kind).to.be.oneOf(['documented', 'seen', 'plain']);
      expect(source.length > 0).to.equal(kind !== 'plain');
      expect(checked).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(new Date(checked).getTime()).to.be.within(Date.UTC(2026, 0), Date.now() + 864e5);
    });

    it('has a plain address, for readers without scripts', () => {
      expect(appealOf(values).plain).to.equal(plain);
    });

    for (const [frequency, url] of Object.entries(gifts))
      it(`is reached ${frequency} at ${url}`, async () => {
        const appeal = await drawnFrom({ ...values, frequencies: `${ALL} ${frequency}*` });
        radio(appeal, 'frequency', frequency)?.click();
        await appeal.updateComplete;
        expect(appeal.selection).to.include({ frequency });
        expect(appeal.checkoutUrl).to.equal(url);
      });

    if (!Object.keys(gifts).length)
      it('is linked without a choice, and the appeal offers none', async () => {
        const appeal = await drawnFrom(values);
        expect(appeal.selection).to.equal(null);
        expect(part(appeal, 'link')!.getAttribute('href')).to.equal(plain);
      });

    it('is known again from its snippet, or has the same links', () => {
      const options = {
        form: 'element',
        script: '/s.js',
        hashes: null,
        languages: [],
        target: '',
        insert: '',
      } as const;
      const { values: read } = readSnippet(writeSnippet(appealOf(values), options));
      expect(appealOf(read!).attributes).to.deep.equal(appealOf(values).attributes);
      // What stands on the publisher's own site, with nothing but an amount, can be anybody's.
      const isOwn = /^https:\/\/(?:harbour\.example|secure\.anedot|harbour\.raisely|www\.zeffy)/.test(plain);
      if (!isOwn) expect(read!.checkout).to.equal(checkout.id);
    });

    it('has a stand-in as long as nothing is typed', () => {
      const { attributes, plain: address } = appealOf({ checkout: checkout.id });
      const links = Object.entries(attributes).filter(([name]) => name.startsWith('href'));
      expect(links.length).to.be.above(0);
      for (const [, link] of links) expect(link).to.equal(NO_CHECKOUT);
      expect(address).to.equal(NO_CHECKOUT);
    });
  });
}

const NOW = new Date(Date.UTC(2026, 10, 28));

describe('a checkout’s currencies', () => {
  const ACCOUNTS = { account: 'harbour', page: 'https://pay.example/give' };
  const answersFor = (checkout: string, currency: string): Values => ({ ...ACCOUNTS, checkout, currency });

  for (const [checkout, currency, sentence] of [
    ['actblue', 'EUR', 'ActBlue takes USD only'],
    ['caf-donate', 'USD', 'CAF Donate takes GBP only'],
    ['darujme', 'EUR', 'Darujme.cz takes CZK only'],
    ['paypal-donate', 'UAH', 'PayPal donate link does not take UAH'],
    ['paypal-me', 'try', 'PayPal.Me does not take TRY'],
    ['paypal-me', 'KWD', 'PayPal.Me does not take KWD'],
    ['stripe', 'ISK', 'Stripe Payment Link counts ISK in other units'],
    ['stripe', 'UGX', 'Stripe Payment Link counts UGX in other units'],
    ['stripe', ' mga ', 'Stripe Payment Link counts MGA in other units'],
    ['iraiser', 'XPF', 'iRaiser counts XPF in other units'],
    ['iraiser', 'KWD', 'iRaiser counts KWD in other units'],
  ] as const)
    it(`leave ${currency} out at ${checkout}: a plain link, and a sentence`, async () => {
      const values = answersFor(checkout, currency);
      expect(adviceOn(values, NOW).currency).to.satisfy((said: string) => said.startsWith(sentence));
      const { attributes, plain } = appealOf(values);
      expect(attributes).to.include({ currency: 'none', href: plain });
      const appeal = await drawnFrom(values);
      expect(appeal.selection).to.equal(null);
      expect(appeal.checkoutUrl).to.equal(plain);
    });

  for (const [checkout, currency] of [
    ['stripe', 'USD'],
    ['stripe', 'HUF'],
    ['stripe', 'JPY'],
    ['stripe', 'KWD'],
    ['iraiser', 'EUR'],
    ['paypal-donate', 'HUF'],
    ['paypal-me', 'TWD'],
    ['liberapay', 'KRW'],
    ['ko-fi', 'UGX'],
  ] as const)
    it(`are taken where they are counted alike: ${currency} at ${checkout}`, () => {
      expect(adviceOn(answersFor(checkout, currency), NOW)).to.not.have.property('currency');
    });

  it('are no matter as long as none is written', () => {
    for (const currency of ['', 'none', 'E'])
      expect(adviceOn(answersFor('actblue', currency), NOW).currency ?? '').to.not.contain('ActBlue');
  });

  for (const [checkout, currency, whole] of [
    ['paypal-donate', 'HUF', true],
    ['paypal-me', 'twd', true],
    ['paypal-me', 'EUR', false],
    ['anedot', 'USD', true],
    ['github-sponsors', 'USD', true],
    ['stripe', 'HUF', false],
  ] as const)
    it(`are ${whole ? '' : 'not '}asked for in whole amounts: ${currency} at ${checkout}`, () => {
      const values = answersFor(checkout, currency);
      expect('whole-amounts' in appealOf(values).attributes).to.equal(whole);
      expect(Object.keys(settledBy(values))).to.deep.equal(whole ? ['whole-amounts'] : []);
      const { amounts } = adviceOn({ ...values, amounts: '2.50 500' }, NOW);
      expect(amounts).to.satisfy((said: string | undefined) => (whole ? /no decimals/.test(said!) : !said));
    });

  it('may be written by hand for another checkout, and are asked for anew where the recipe is another', () => {
    const values: Values = { href: 'https://pay.example/give', 'whole-amounts': 'on' };
    expect(appealOf(values).attributes['whole-amounts']).to.equal('');
    const options = { form: 'element', script: '/s.js', hashes: null, languages: [], target: '', insert: '' } as const;
    const back = (from: Values) => readSnippet(writeSnippet(appealOf(from), options)).values!;
    expect(back(values)['whole-amounts']).to.equal('on');
    const read = back({ ...answersFor('paypal-me', 'HUF'), amounts: '500 1000' });
    expect(read).to.include({ checkout: 'paypal-me', currency: 'HUF' });
    expect(appealOf({ ...read, currency: 'EUR' }).attributes).to.not.have.property('whole-amounts');
  });
});

describe('a pasted snippet whose checkout', () => {
  const snippetOf = (attributes: string, plain: string) =>
    `<small-favor ${attributes}><p slot="fallback"><a href="${plain}">Support us</a></p></small-favor>`;

  it('takes another currency is told so, and asks for no amounts', () => {
    const plain = 'https://secure.actblue.com/donate/harbour';
    const { values } = readSnippet(
      snippetOf(`currency="EUR" frequencies="once" href-once="${plain}?refcode={campaign}{&amount}"`, plain),
    );
    expect(values).to.include({ checkout: 'actblue', account: 'harbour', currency: 'EUR' });
    expect(adviceOn(values!, NOW).currency).to.match(/^ActBlue takes USD only/);
  });

  it('could be anybody’s is nobody’s', () => {
    const plain = 'https://opencollective.com/harbour/donate';
    const once = `currency="EUR" frequencies="once" href-once="${plain}{?amount}"`;
    expect(readSnippet(snippetOf(once, plain)).values).to.include({ checkout: 'open-collective' });
    const page = 'https://harbour.example/donate';
    expect(readSnippet(snippetOf(once.replaceAll(plain, page), page)).values).to.not.have.property('checkout');
  });
});

describe('the campaign in a link', () => {
  const refcode = (campaign: string) =>
    /refcode=(\{campaign\}|[^{&]*)/.exec(
      appealOf({ checkout: 'actblue', account: 'harbour', ...(campaign && { campaign }) }).attributes['href-once']!,
    )![1];

  it('has no dash at ActBlue, which takes none', async () => {
    expect(['', 'winter', 'winter-2026', ' a-b-c ', '-', 'Not-Valid'].map(refcode)).to.deep.equal([
      '{campaign}',
      '{campaign}',
      'winter_2026',
      'a_b_c',
      '_',
      '{campaign}',
    ]);
    const values: Values = { checkout: 'actblue', account: 'harbour', campaign: 'winter-2026', frequencies: 'once' };
    const appeal = await drawnFrom(values);
    expect(appeal.checkoutUrl).to.equal('https://secure.actblue.com/donate/harbour?refcode=winter_2026&amount=5');
    const options = { form: 'div', script: '/s.js', hashes: null, languages: [], target: '', insert: '' } as const;
    const { values: read } = readSnippet(writeSnippet(appealOf(values), options));
    expect(read).to.include({ checkout: 'actblue', campaign: 'winter-2026' });
  });

  it('stands as it is elsewhere', () => {
    const { attributes } = appealOf({ checkout: 'github-sponsors', account: 'h', campaign: 'winter-2026' });
    expect(attributes['href-once']).to.contain('metadata_campaign={campaign}');
  });
});

describe('payment methods that nobody knows', () => {
  it('are told of at their question', () => {
    const values = { 'payment-methods': 'visa vissa girocard shells' };
    expect(adviceOn(values, NOW)['payment-methods']).to.match(/^Readers see vissa, shells as you wrote it\. /);
    expect(adviceOn({ 'payment-methods': 'visa girocard klarna' }, NOW)).to.not.have.property('payment-methods');
  });
});
