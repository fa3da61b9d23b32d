import { currencyDigits } from '../../src/domain/currency.js';
import { type Answers, type Checkout, type CheckoutField, type Evidence, join } from './checkouts.js';

const account = (label: string, example: string): CheckoutField => ({ name: 'account', label, example });
const page = (label: string, example: string): CheckoutField => ({ name: 'page', label, example });
const at =
  (before: string, after = '') =>
  ({ account: name = '' }: Answers): string =>
    `${before}${encodeURIComponent(name.trim()).replace(/%2F/g, '/')}${after}`;
const ownPage = ({ page: address = '' }: Answers): string => address.trim();

const documented = (source: string, checked: string): Evidence => ({ kind: 'documented', source, checked });
const seen = (source: string, checked: string): Evidence => ({ kind: 'seen', source, checked });

/** What a link with a price of its own carries. */
export const FIXED = 'utm_campaign={campaign}';

/** PayPal's list of currencies, and those of them that have no decimals there (developer.paypal.com, "Currency codes"). */
const OF_PAYPAL = {
  takes: 'AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR JPY MXN MYR NOK NZD PHP PLN SEK SGD THB TWD USD',
  whole: 'HUF JPY TWD',
};

/** Where Stripe's minor unit is not that of ISO 4217 (docs.stripe.com/currencies, "Zero-decimal" and "Special cases"). */
const STRIPE_DIGITS: Readonly<Partial<Record<string, number>>> = { ISK: 2, MGA: 0, UGX: 2 };

/** Every recipe: documented ones first, then those seen in use, then plain links; by name in each group. */
export const CHECKOUTS: readonly Checkout[] = [
  {
    id: 'actblue',
    name: 'ActBlue',
    evidence: documented('help.actblue.com, “Using the Custom URL Builder”', '2026-11-28'),
    fields: [account('Name of your contribution form', 'harbour-gazette')],
    plain: at('https://secure.actblue.com/donate/'),
    carries: { once: 'refcode={campaign}{&amount}', monthly: 'recurring=1&refcode={campaign}{&amount}' },
    takes: 'USD',
    // A refcode takes letters, digits and underscores (support.actblue.com, "Refcodes").
    dash: '_',
    note: 'A monthly gift is preset only for groups that ActBlue has approved for that: try yours. A refcode has no dashes, so those of your campaign’s name become underscores.',
  },
  {
    id: 'anedot',
    name: 'Anedot',
    evidence: documented('help.anedot.com, “URL parameter”', '2026-11-27'),
    fields: [page('Address of your Anedot page', 'https://secure.anedot.com/harbour/give')],
    plain: ownPage,
    carries: { once: '{&amount}' },
    takes: 'USD',
    whole: 'USD',
    note: 'It takes a frequency too, in words we could not verify: donors choose it there.',
  },
  {
    id: 'commitchange',
    name: 'CommitChange (Houdini)',
    evidence: documented(
      'its archived wiki, “Donation URL params”, and the code of houdiniproject/houdini',
      '2026-11-28',
    ),
    fields: [page('Address of your donation page', 'https://us.commitchange.com/or/portland/harbour/donate')],
    plain: ownPage,
    carries: { once: 'type=one-time&single_amount={amount}', monthly: 'type=recurring&single_amount={amount}' },
    note: 'The link locks the amount: donors can’t change it there. The currency is the site’s: set the same one here.',
  },
  {
    id: 'givebutter',
    name: 'Givebutter',
    evidence: documented('docs.givebutter.com, “URL prefill”', '2026-11-28'),
    fields: [page('Address of the page that has your Givebutter widget', 'https://harbour.example/donate')],
    plain: ownPage,
    carries: {
      once: '{&amount}',
      monthly: 'frequency=monthly{&amount}',
      quarterly: 'frequency=quarterly{&amount}',
      yearly: 'frequency=yearly{&amount}',
    },
    takes: 'USD',
    note: 'A one-time gift has no word of its own: see that your widget begins with one-time gifts.',
  },
  {
    id: 'liberapay',
    name: 'Liberapay',
    evidence: documented('its own code, liberapay/liberapay.com', '2026-11-27'),
    fields: [account('Your name there', 'HarbourGazette')],
    plain: at('https://liberapay.com/', '/donate'),
    carries: {
      weekly: 'period=weekly{&amount,currency}',
      monthly: 'period=monthly{&amount,currency}',
      yearly: 'period=yearly{&amount,currency}',
    },
    note: 'Liberapay has no one-time gifts. It leaves an amount out whose currency you don’t take there.',
  },
  {
    id: 'newspack',
    name: 'Newspack',
    evidence: documented('its own code, newspack-blocks and the plugin’s “Promotional URL generator”', '2026-11-28'),
    fields: [page('Address of the page that has your Donate block', 'https://harbour.example/support/')],
    plain: ownPage,
    // A plain amount=… opens the checkout only where the block suggests that very amount.
    carries: Object.fromEntries(
      (
        [
          ['once', 'once'],
          ['monthly', 'month'],
          ['yearly', 'year'],
        ] as const
      ).map(([frequency, word]) => [
        frequency,
        `checkout=1&type=donate&layout=frequency&frequency=${word}&amount=other&other={amount}`,
      ]),
    ),
    note: 'For a Donate block in its “frequency” layout, with the checkout in a modal window. For a block without suggested amounts, write layout=untiered and amount={amount} in the snippet; one in the “tiered” layout takes its own amounts only.',
  },
  {
    id: 'open-collective',
    name: 'Open Collective',
    evidence: documented('its documentation, “Creating custom fundraising URLs”', '2026-11-27'),
    fields: [account('Name of your collective, as in its address', 'harbour-gazette')],
    plain: at('https://opencollective.com/', '/donate'),
    carries: { once: '{&amount}', monthly: 'interval=month{&amount}', yearly: 'interval=year{&amount}' },
    note: 'The currency is your collective’s: set the same one here. Its tier has to offer the interval.',
  },
  {
    id: 'payrexx',
    name: 'Payrexx',
    evidence: documented('a copy of its merchant documentation, “Parameter”', '2026-11-27'),
    fields: [page('Address of your donation page', 'https://harbour.payrexx.com/pay?tid=1a2b3c4d')],
    plain: ownPage,
    carries: Object.fromEntries(
      (
        [
          ['once', 'one_time'],
          ['weekly', 'weekly'],
          ['monthly', 'monthly'],
          ['quarterly', 'quarterly'],
          ['yearly', 'yearly'],
        ] as const
      ).map(([frequency, word]) => [
        frequency,
        `donation[preselect_interval]=${word}&donation[preselect_amount]={amount}&invoice_currency={currency}`,
      ]),
    ),
  },
  {
    id: 'paypal-donate',
    name: 'PayPal donate link',
    evidence: documented('developer.paypal.com, the archived pages of “PayPal Payments Standard”', '2026-11-28'),
    fields: [account('Merchant ID or e-mail address of your PayPal account', 'giving@harbour.example')],
    plain: at('https://www.paypal.com/donate?business='),
    carries: { once: 'no_recurring=0{&amount}&currency_code={currency}' },
    ...OF_PAYPAL,
    note: 'PayPal counts this among its older products. Donors make it monthly by a box on PayPal’s page, which a link can’t tick. A link with hosted_button_id takes no amount. BRL, CNY, INR and MYR are for accounts in those countries.',
  },
  {
    id: 'caf-donate',
    name: 'CAF Donate',
    evidence: seen('one author’s plugin for charities', '2026-11-27'),
    fields: [account('Number of your charity’s page', '10742')],
    plain: at('https://cafdonate.cafonline.org/'),
    carries: {
      once: 'caf_paymenttype=single&caf_donationamount={amount}',
      monthly: 'caf_paymenttype=regular&caf_donationamount={amount}',
    },
    takes: 'GBP',
  },
  {
    id: 'darujme',
    name: 'Darujme.cz',
    evidence: seen('five sites', '2026-11-27'),
    fields: [account('Number of your campaign', '1234567')],
    plain: at('https://www.darujme.cz/darovat/'),
    carries: {
      once: 'frequency=once&currency=CZK{&amount}',
      monthly: 'frequency=monthly&currency=CZK{&amount}',
    },
    takes: 'CZK',
  },
  {
    id: 'donorbox',
    name: 'Donorbox',
    evidence: seen('more than ten sites', '2026-11-27'),
    fields: [account('Name of your campaign, as in its address', 'harbour-gazette')],
    plain: at('https://donorbox.org/'),
    carries: { once: 'default_interval=o{&amount}', monthly: 'default_interval=m{&amount}' },
    note: 'The currency is your campaign’s: set the same one here.',
  },
  {
    id: 'engaging-networks',
    name: 'Engaging Networks',
    evidence: seen('three organizations, and a partner’s code for its pages', '2026-11-27'),
    fields: [page('Address of your donation page', 'https://harbour.example/page/12345/donate/1')],
    plain: ownPage,
    // Both are said for one-time gifts too: a page may begin with monthly ones.
    carries: {
      once: 'transaction.recurrpay=N&transaction.recurrfreq=ONETIME&transaction.donationAmt={amount}',
      monthly: 'transaction.recurrpay=Y&transaction.recurrfreq=MONTHLY&transaction.donationAmt={amount}',
    },
    note: 'The currency is the page’s: set the same one here.',
  },
  {
    id: 'fundraise-up',
    name: 'Fundraise Up',
    evidence: seen('five organizations', '2026-11-27'),
    fields: [page('Address that opens your form', 'https://harbour.example/?form=FUNABCDEFGH')],
    plain: ownPage,
    carries: {
      once: 'recurring=once&currency={currency}{&amount}',
      monthly: 'recurring=monthly&currency={currency}{&amount}',
    },
    note: 'Your campaign has to offer the frequency and the currency.',
  },
  {
    id: 'github-sponsors',
    name: 'GitHub Sponsors',
    evidence: seen('seven maintainers; GitHub documents metadata_campaign', '2026-11-27'),
    fields: [account('Your name there', 'harbour')],
    plain: at('https://github.com/sponsors/'),
    carries: {
      once: '/sponsorships?frequency=one-time&amount={amount}&metadata_campaign={campaign}',
      monthly: '/sponsorships?frequency=recurring&amount={amount}&metadata_campaign={campaign}',
    },
    takes: 'USD',
    whole: 'USD',
    note: 'Custom amounts have to be on in your sponsor tiers.',
  },
  {
    id: 'iraiser',
    name: 'iRaiser',
    evidence: seen('three organizations', '2026-11-27'),
    fields: [page('Address of your form', 'https://soutenir.harbour.example/b/mon-don')],
    plain: ownPage,
    carries: { once: 'frequency=once&amount={amount_minor}' },
    digits: () => 2,
    note: 'It counts in cents: 3000 is 30 euros. Keep the cid= of your form’s address.',
  },
  {
    id: 'paypal-me',
    name: 'PayPal.Me',
    evidence: seen('one site with a currency, three without', '2026-11-28'),
    fields: [account('Your PayPal.Me name', 'harbourgazette')],
    plain: at('https://paypal.me/'),
    carries: { once: '/{amount}{currency}' },
    ...OF_PAYPAL,
    note: 'One-time gifts only.',
  },
  {
    id: 'planning-center',
    name: 'Planning Center Giving',
    evidence: seen(
      'its users; its developers say that they built the amount (planningcenter/developers, issue 804)',
      '2026-11-28',
    ),
    fields: [page('Address of your giving page', 'https://harbour.churchcenter.com/giving')],
    plain: ownPage,
    // Its link for regular gifts opens at weekly ones (planningcenter/developers, issue 1492).
    carries: { once: 'default_amount={amount}' },
    note: 'One-time gifts only: a link can’t ask for monthly ones, and one for regular gifts begins with weekly ones. See that your page begins with one-time gifts.',
  },
  {
    id: 'stripe',
    name: 'Stripe Payment Link',
    evidence: seen('nine repositories', '2026-11-28'),
    fields: [
      page('Payment Link where customers choose what to pay', 'https://donate.stripe.com/7sI28q0aB'),
      {
        name: 'page-monthly',
        label: 'Payment Link of your monthly price, if you have one',
        example: 'https://buy.stripe.com/00g6oG1cD',
        optional: true,
      },
    ],
    plain: ownPage,
    carries: { once: '__prefilled_amount={amount_minor}' },
    // A link without any `{…}` would get amount and currency; the campaign is a parameter that Stripe documents.
    fixed: { monthly: ({ 'page-monthly': address = '' }) => address.trim() && join(address.trim(), FIXED) },
    digits: currency => STRIPE_DIGITS[currency] ?? currencyDigits(currency),
    note: 'The amount is in the smallest unit, like cents; ISK, MGA and UGX have another one at Stripe, and can’t be offered. A monthly link has one price: offer just that amount for monthly gifts, and no other amount. The currency is the link’s own.',
  },
  {
    id: 'twingle',
    name: 'twingle',
    evidence: seen('three organizations', '2026-11-27'),
    fields: [page('Address of the twingle form itself', 'https://spenden.twingle.de/harbour/spenden/tw5e8d/page')],
    plain: ownPage,
    carries: { once: 'tw_amount={amount}', monthly: 'tw_rhythm=monthly&tw_amount={amount}' },
    takes: 'EUR',
    note: 'Not the page of yours that shows the form: these parameters were seen on the form’s own address only. See that it begins with one-time gifts.',
  },
  ...(
    [
      ['buy-me-a-coffee', 'Buy Me a Coffee', account('Your name there', 'harbour'), 'https://buymeacoffee.com/'],
      ['givewp', 'GiveWP', page('Address of your donation form', 'https://harbour.example/donations/support/'), ''],
      ['ko-fi', 'Ko-fi', account('Your name there', 'harbour'), 'https://ko-fi.com/'],
      ['patreon', 'Patreon', account('Your name there', 'harbour'), 'https://www.patreon.com/'],
      ['raisely', 'Raisely', page('Address of your campaign', 'https://harbour.raisely.com/donate'), ''],
      ['zeffy', 'Zeffy', page('Address of your form', 'https://www.zeffy.com/en-US/donation-form/harbour'), ''],
    ] as const
  ).map(([id, name, field, address]): Checkout => ({
    id,
    name,
    evidence: { kind: 'plain', source: '', checked: '2026-11-27' },
    fields: [field],
    plain: address ? at(address) : ownPage,
    carries: {},
  })),
];

/** A recipe by its id; undefined for `own` and anything unknown. */
export const findCheckout = (id: string | undefined): Checkout | undefined =>
  CHECKOUTS.find(checkout => checkout.id === id);
