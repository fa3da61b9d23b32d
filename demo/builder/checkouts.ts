import type { Frequency } from '../../src/domain/frequency.js';

/** What the editor types for a checkout. */
export interface CheckoutField {
  /** Which answer it is, and a part of its name in the builder's address. */
  readonly name: 'account' | 'page' | 'page-monthly';
  readonly label: string;
  readonly example: string;
  /** Whether the recipe does without it. */
  readonly optional?: boolean;
}

/**
 * How we know what a checkout's link may carry. `documented`: its provider says so; `seen`: it is found in use, and a
 * publisher has to try it; `plain`: nothing is known that its link could carry.
 */
export type Evidence = 'documented' | 'seen' | 'plain';

/** The answers to a recipe's fields. */
export type Answers = Readonly<Partial<Record<CheckoutField['name'], string>>>;

/** How to make the links of one provider's checkout. */
export interface Checkout {
  readonly id: string;
  readonly name: string;
  readonly evidence: Evidence;
  readonly fields: readonly CheckoutField[];
  /** Its address without any choice: for readers without scripts, and where nothing can be carried. */
  readonly plain: (answers: Answers) => string;
  /**
   * What is added for each frequency: text that goes into the query as it stands, with `{…}` of RFC 6570 in it. A frequency
   * that is not here can't be asked for there.
   */
  readonly carries: Readonly<Partial<Record<Frequency, string>>>;
  /** Another address for a frequency, which takes no amount; empty while the editor has given none. */
  readonly fixed?: Readonly<Partial<Record<Frequency, (answers: Answers) => string>>>;
  /** The only currency it takes. */
  readonly currency?: string;
  /** What an editor has to know. */
  readonly note?: string;
}

const account = (label: string, example: string): CheckoutField => ({ name: 'account', label, example });
const page = (label: string, example: string): CheckoutField => ({ name: 'page', label, example });
const at =
  (before: string, after = '') =>
  ({ account: name = '' }: Answers): string =>
    `${before}${encodeURIComponent(name.trim()).replace(/%2F/g, '/')}${after}`;
const ownPage = ({ page: address = '' }: Answers): string => address.trim();

/** What a link with a price of its own carries. */
export const FIXED = 'utm_campaign={campaign}';

/** Every recipe: documented ones first, then those seen in use, then plain links; by name in each group. */
export const CHECKOUTS: readonly Checkout[] = [
  {
    id: 'actblue',
    name: 'ActBlue',
    evidence: 'documented',
    fields: [account('Name of your contribution form', 'harbour-gazette')],
    plain: at('https://secure.actblue.com/donate/'),
    carries: { once: 'refcode={campaign}{&amount}', monthly: 'recurring=1&refcode={campaign}{&amount}' },
    currency: 'USD',
    note: 'The amount and the refcode are documented; recurring=1 is seen in use, so try a monthly link.',
  },
  {
    id: 'anedot',
    name: 'Anedot',
    evidence: 'documented',
    fields: [page('Address of your Anedot page', 'https://secure.anedot.com/harbour/give')],
    plain: ownPage,
    carries: { once: '{&amount}' },
    currency: 'USD',
    note: 'Whole dollars only: offer no cents. It takes a frequency too, in words we could not verify: donors choose it there.',
  },
  {
    id: 'commitchange',
    name: 'CommitChange (Houdini)',
    evidence: 'documented',
    fields: [page('Address of your donation page', 'https://us.commitchange.com/or/portland/harbour/donate')],
    plain: ownPage,
    carries: { once: 'type=one-time&single_amount={amount}', monthly: 'type=recurring&single_amount={amount}' },
    currency: 'USD',
    note: 'Its documentation is archived.',
  },
  {
    id: 'givebutter',
    name: 'Givebutter',
    evidence: 'documented',
    fields: [page('Address of the page that has your Givebutter widget', 'https://harbour.example/donate')],
    plain: ownPage,
    carries: {
      once: '{&amount}',
      monthly: 'frequency=monthly{&amount}',
      quarterly: 'frequency=quarterly{&amount}',
      yearly: 'frequency=yearly{&amount}',
    },
    currency: 'USD',
  },
  {
    id: 'open-collective',
    name: 'Open Collective',
    evidence: 'documented',
    fields: [account('Name of your collective, as in its address', 'harbour-gazette')],
    plain: at('https://opencollective.com/', '/donate'),
    carries: { once: '{&amount}', monthly: 'interval=month{&amount}', yearly: 'interval=year{&amount}' },
    note: 'The currency is your collective’s: set the same one here.',
  },
  {
    id: 'payrexx',
    name: 'Payrexx',
    evidence: 'documented',
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
    evidence: 'documented',
    fields: [account('Merchant ID or e-mail address of your PayPal account', 'giving@harbour.example')],
    plain: at('https://www.paypal.com/donate?business='),
    carries: { once: 'no_recurring=0{&amount}&currency_code={currency}' },
    note: 'PayPal counts this among its older products. Donors make it monthly by a box on PayPal’s page, which a link can’t tick. A link with hosted_button_id takes no amount.',
  },
  {
    id: 'caf-donate',
    name: 'CAF Donate',
    evidence: 'seen',
    fields: [account('Number of your charity’s page', '10742')],
    plain: at('https://cafdonate.cafonline.org/'),
    carries: {
      once: 'caf_paymenttype=single&caf_donationamount={amount}',
      monthly: 'caf_paymenttype=regular&caf_donationamount={amount}',
    },
    currency: 'GBP',
  },
  {
    id: 'darujme',
    name: 'Darujme.cz',
    evidence: 'seen',
    fields: [page('Address of your campaign', 'https://www.darujme.cz/projekt/1234567')],
    plain: ownPage,
    carries: { once: 'frequency=once{&amount}' },
    currency: 'CZK',
  },
  {
    id: 'donorbox',
    name: 'Donorbox',
    evidence: 'seen',
    fields: [account('Name of your campaign, as in its address', 'harbour-gazette')],
    plain: at('https://donorbox.org/'),
    carries: { once: 'default_interval=o{&amount}', monthly: 'default_interval=m{&amount}' },
  },
  {
    id: 'engaging-networks',
    name: 'Engaging Networks',
    evidence: 'seen',
    fields: [page('Address of your donation page', 'https://harbour.example/page/12345/donate/1')],
    plain: ownPage,
    carries: {
      once: 'transaction.donationAmt={amount}',
      monthly: 'transaction.recurrpay=Y&transaction.recurrfreq=MONTHLY&transaction.donationAmt={amount}',
    },
  },
  {
    id: 'iraiser',
    name: 'iRaiser',
    evidence: 'seen',
    fields: [page('Address of your form', 'https://soutenir.harbour.example/b/mon-don')],
    plain: ownPage,
    carries: { once: 'frequency=once&amount={amount_minor}' },
    note: 'It counts in cents: 3000 is 30 euros.',
  },
  {
    id: 'liberapay',
    name: 'Liberapay',
    evidence: 'seen',
    fields: [account('Your name there', 'HarbourGazette')],
    plain: at('https://liberapay.com/', '/donate'),
    carries: {
      weekly: 'period=weekly{&amount,currency}',
      monthly: 'period=monthly{&amount,currency}',
      yearly: 'period=yearly{&amount,currency}',
    },
    note: 'Liberapay has no one-time gifts. Of the periods, monthly was seen in use.',
  },
  {
    id: 'newspack',
    name: 'Newspack',
    evidence: 'seen',
    fields: [page('Address of the page that has your Donate block', 'https://harbour.example/support/')],
    plain: ownPage,
    carries: {
      once: 'checkout=1&type=donate&layout=frequency&frequency=once{&amount}',
      monthly: 'checkout=1&type=donate&layout=frequency&frequency=month{&amount}',
      yearly: 'checkout=1&type=donate&layout=frequency&frequency=year{&amount}',
    },
    note: 'For a Donate block in its “frequency” layout: where yours has another, write that word behind layout= in the snippet.',
  },
  {
    id: 'paypal-me',
    name: 'PayPal.Me',
    evidence: 'seen',
    fields: [account('Your PayPal.Me name', 'harbourgazette')],
    plain: at('https://paypal.me/'),
    carries: { once: '/{amount}{currency}' },
    note: 'One-time gifts only.',
  },
  {
    id: 'planning-center',
    name: 'Planning Center Giving',
    evidence: 'seen',
    fields: [page('Address of your giving page', 'https://harbour.churchcenter.com/giving')],
    plain: ownPage,
    carries: { once: 'default_amount={amount}', monthly: 'recurring=true&default_amount={amount}' },
  },
  {
    id: 'stripe',
    name: 'Stripe Payment Link',
    evidence: 'seen',
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
    note: 'We found no page of Stripe’s that documents the amount. It is in the smallest unit, like cents. A monthly link has one price: offer just that amount for monthly gifts, and no other amount. The currency is the link’s own.',
  },
  {
    id: 'twingle',
    name: 'twingle',
    evidence: 'seen',
    fields: [page('Address of the page with your twingle form', 'https://harbour.example/spenden')],
    plain: ownPage,
    carries: { once: 'tw_amount={amount}', monthly: 'tw_rhythm=monthly&tw_amount={amount}' },
    currency: 'EUR',
  },
  ...(
    [
      ['buy-me-a-coffee', 'Buy Me a Coffee', account('Your name there', 'harbour'), 'https://buymeacoffee.com/'],
      [
        'fundraise-up',
        'Fundraise Up',
        page('Address that opens your form', 'https://harbour.example/?form=FUNABCDEFGH'),
        '',
      ],
      ['github-sponsors', 'GitHub Sponsors', account('Your name there', 'harbour'), 'https://github.com/sponsors/'],
      ['givewp', 'GiveWP', page('Address of your donation form', 'https://harbour.example/donations/support/'), ''],
      ['ko-fi', 'Ko-fi', account('Your name there', 'harbour'), 'https://ko-fi.com/'],
      ['patreon', 'Patreon', account('Your name there', 'harbour'), 'https://www.patreon.com/'],
      ['raisely', 'Raisely', page('Address of your campaign', 'https://harbour.raisely.com/donate'), ''],
      ['zeffy', 'Zeffy', page('Address of your form', 'https://www.zeffy.com/donation-form/harbour'), ''],
    ] as const
  ).map(([id, name, field, address]): Checkout => ({
    id,
    name,
    evidence: 'plain',
    fields: [field],
    plain: address ? at(address) : ownPage,
    carries: {},
  })),
];

/** A recipe by its id; undefined for `own` and anything unknown. */
export const findCheckout = (id: string | undefined): Checkout | undefined =>
  CHECKOUTS.find(checkout => checkout.id === id);

/** Whether all that a recipe needs is typed. */
export const isAnswered = ({ fields }: Checkout, answers: Answers): boolean =>
  fields.every(({ name, optional }) => optional || answers[name]?.trim());

/** The frequencies a checkout can be asked for. */
export const frequenciesOf = ({ carries, fixed = {} }: Checkout, answers: Answers): Frequency[] =>
  [
    ...(Object.keys(carries) as Frequency[]),
    ...(Object.keys(fixed) as Frequency[]).filter(frequency => fixed[frequency]!(answers)),
  ].filter((frequency, at, all) => all.indexOf(frequency) === at);

/** The link template of a checkout for a frequency; null where it can't be asked for. */
export function linkOf(checkout: Checkout, frequency: Frequency, answers: Answers): string | null {
  const fixed = checkout.fixed?.[frequency]?.(answers);
  if (fixed) return fixed;
  const added = checkout.carries[frequency];
  return added === undefined ? null : join(checkout.plain(answers), added);
}

/** Adds to an address: `/…` to its path, anything else to its query, before a fragment. */
function join(address: string, added: string): string {
  const [, path = '', query, fragment = ''] = /^([^?#]*)(\?[^#]*)?(.*)$/s.exec(address) ?? [];
  if (added.startsWith('/')) return `${path.replace(/\/$/, '')}${added}${query ?? ''}${fragment}`;
  if (!query || query === '?') {
    const begun = added.startsWith('{&') ? added.replace('{&', '{?') : `?${added}`;
    return `${path}${begun}${fragment}`;
  }
  const between = added.startsWith('{&') || query.endsWith('&') ? '' : '&';
  return `${path}${query}${between}${added}${fragment}`;
}
