import type { Settings } from '../../src/domain/settings.js';

/** What an attribute is about in the settings, shortly enough for a table. */
type Look = (settings: Settings) => unknown;

/** One attribute. */
interface Row {
  readonly look: Look;
  readonly usual: unknown;
  /** Good texts, and what they give. */
  readonly good: Readonly<Record<string, unknown>>;
  /** Texts that get the usual value and a sentence. */
  readonly bad?: readonly string[];
  /** What the sentence says to write instead. */
  readonly mend?: string;
}

const amounts =
  (frequency: 'once' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'): Look =>
  ({ offer }) =>
    offer?.lists[frequency]?.amounts.join(' ');

const amountsRow = (look: Look): Row => ({
  look,
  usual: '500 1000 2000 5000',
  good: { '5 10*': '500 1000', '7.50': '750' },
  bad: ['', 'abc', '0'],
});

const linkRow = (look: Look): Row => ({
  look,
  usual: undefined,
  good: { 'https://s.example/{amount}': 'https://s.example/{amount}', ' /give ': '/give' },
  bad: ['', 'javascript:alert(1)', 'http://s.example/', '/{'],
});

const text = (look: Look): Row => ({
  look,
  usual: '',
  bad: ['{{ site.title }}', '%%name%%', '*|LIST:NAME|*'],
  good: { '': '', ' The “Gazette” ': 'The “Gazette”', '<img src=x onerror=alert(1)>': '<img src=x onerror=alert(1)>' },
});

const count = (look: Look, usual: number, most: number): Row => ({
  look,
  usual,
  good: { 1: 1, 7: 7, 99: 99, [most]: most, ' 14 ': 14 },
  bad: ['', '0', '-1', String(most + 1), '0.5', '1e2', '07', '30 days', 'abc', 'Infinity', 'NaN', '1000000000'],
  mend: `a whole number from 1 to ${most}`,
});

const moment = (look: Look, ofDay: number): Row => ({
  look,
  usual: null,
  good: {
    '2026-12-01': Date.UTC(2026, 11, 1 + ofDay),
    ' 2028-02-29 ': Date.UTC(2028, 1, 29 + ofDay),
    '2026-12-31': Date.UTC(2026, 11, 31 + ofDay),
    '2026-12-01T08:00Z': Date.UTC(2026, 11, 1, 8),
    '2026-12-01T08:00:30+01:00': Date.UTC(2026, 11, 1, 7, 0, 30),
    '2026-12-01T00:30:00.5-05:30': Date.UTC(2026, 11, 1, 6, 0, 0, 500),
  },
  bad: [
    '',
    'soon',
    '2026',
    '2026-12',
    '1.12.2026',
    '12/01/2026',
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-12-00',
    '2026-12-32',
    '2026-12-01T08:00',
    '2026-12-01 08:00Z',
    '2026-12-01T25:00Z',
    '2026-12-01T08:60Z',
    '20261201',
    '+2026-12-01',
  ],
});

const boolean = (look: Look, present: boolean): Row => ({
  look,
  usual: !present,
  good: { '': present, true: present, anything: present, false: !present, '0': !present, FALSE: !present },
});

/** Every attribute of the appeal, for a reader that has `currency="EUR"` and `href="https://s.example/"` anyway. */
export const SETTINGS: Readonly<Record<string, Row>> = {
  currency: { look: s => s.offer?.currency, usual: 'EUR', good: { usd: 'USD', ' GBP ': 'GBP', none: undefined } },
  frequencies: {
    look: s => s.offer?.frequencies.join(' '),
    usual: 'once monthly yearly',
    good: { 'monthly* once': 'monthly once', weekly: 'weekly' },
    bad: ['', 'daily', '*'],
  },
  'frequency-words': {
    look: s => s.frequencyWords.monthly,
    usual: 'monthly',
    good: { '': 'monthly', 'monthly:m': 'm', 'monthly:': undefined },
    bad: ['m', 'daily:d', 'monthly=m'],
  },
  amounts: amountsRow(amounts('once')),
  'amounts-once': amountsRow(amounts('once')),
  'amounts-weekly': amountsRow(amounts('weekly')),
  'amounts-monthly': amountsRow(amounts('monthly')),
  'amounts-quarterly': amountsRow(amounts('quarterly')),
  'amounts-yearly': amountsRow(amounts('yearly')),
  'min-amount': { look: s => s.offer?.min, usual: 100, good: { '2.50': 250 }, bad: ['', '0', '-1', 'abc', '1e2'] },
  'max-amount': {
    look: s => s.offer?.max,
    usual: 1_000_000,
    good: { '500': 50_000 },
    bad: ['', '0', '-1', 'Infinity', '1e9'],
  },
  'no-other-amount': boolean(s => s.offer?.other, false),
  'whole-amounts': boolean(s => s.offer?.whole, true),
  campaign: {
    look: s => s.campaign,
    usual: 'default',
    good: { 'autumn-2026': 'autumn-2026', ' x ': 'x', ['a'.repeat(32)]: 'a'.repeat(32) },
    bad: ['', 'Autumn', 'a b', 'a_b', 'a:b', 'é', 'a'.repeat(33)],
    mend: 'up to 32 of a-z, 0-9 and -',
  },
  href: {
    look: s => s.links.any,
    usual: 'https://s.example/',
    good: { '/give{?amount}': '/give{?amount}' },
  },
  'href-once': linkRow(s => s.links.once),
  'href-weekly': linkRow(s => s.links.weekly),
  'href-monthly': linkRow(s => s.links.monthly),
  'href-quarterly': linkRow(s => s.links.quarterly),
  'href-yearly': linkRow(s => s.links.yearly),
  publisher: text(s => s.publisher),
  headline: text(s => s.headline),
  'button-label': text(s => s.buttonLabel),
  since: { look: s => s.age?.years ?? null, usual: null, good: { 1996: 30 }, bad: ['', '2027', '1599', 'old'] },
  'payment-methods': {
    look: s => s.paymentMethods.join(' '),
    usual: '',
    good: {
      '': '',
      'visa, PayPal | apple-pay': 'visa paypal apple-pay',
      'visa visa': 'visa',
      klarna: 'klarna',
      'shells __proto__': 'shells __proto__',
      '*': '',
    },
    bad: [],
  },
  'heading-level': {
    look: s => s.headingLevel,
    usual: 2,
    good: { 2: 2, 3: 3, ' 6 ': 6 },
    bad: ['', '1', '7', '-2', '2.5', 'h3', '33', '0x3'],
    mend: '2 to 6',
  },
  'remind-days': count(s => s.conditions.remindDays, 30, 366),
  supporter: {
    ...boolean(s => s.conditions.supporter, true),
    good: {
      ...boolean(s => s.conditions.supporter, true).good,
      '{{ reader.is_supporter }}': false,
      '%%SUPPORTER%%': false,
      '*|SUPPORTER|*': false,
      ' {{x}} ': false,
      '{x}': true,
    },
  },
  'supporter-days': count(s => s.conditions.supporterDays, 180, 366),
  'no-supporter-link': boolean(s => s.supporterLink, false),
  starts: moment(s => s.conditions.starts, 0),
  ends: moment(s => s.conditions.ends, 1),
  'max-views': count(s => s.conditions.maxViews, 0, 999),
  'view-days': count(s => s.conditions.viewDays, 30, 366),
  'min-days-between': count(s => s.conditions.minDaysBetween, 0, 366),
  'count-articles': {
    look: s => s.conditions.countArticles,
    usual: 0,
    good: { '': 30, true: 30, false: 0, 0: 0, 7: 7, 366: 366 },
    bad: ['367', '-1', '0.5', 'yes', 'daily'],
    mend: 'a whole number from 1 to 366',
  },
  'min-articles': count(s => s.conditions.minArticles, 0, 999),
  'report-to': {
    look: s => s.reportTo,
    usual: '',
    good: { dataLayer: 'dataLayer', _mtm: '_mtm', ' $x1 ': '$x1' },
    bad: ['', 'a.b', '1a', 'a b', 'a-b', 'é'],
    mend: 'the name of an array, like dataLayer',
  },
  'no-reminder': boolean(s => s.reminder, false),
  target: {
    look: s => s.target,
    usual: '_self',
    good: { _blank: '_blank', _self: '_self', _top: '_top', ' _blank ': '_blank' },
    bad: ['', 'blank', '_parent', 'new', 'x_blank', '_blanker'],
    mend: '_blank, _top or nothing',
  },
  theme: {
    look: s => s.theme,
    usual: 'auto',
    good: { auto: 'auto', light: 'light', dark: 'dark' },
    bad: ['', 'black', 'Light', 'darker', 'xauto'],
    mend: 'auto, light or dark',
  },
  storage: {
    look: s => s.conditions.storage,
    usual: 'local',
    good: { local: 'local', none: 'none', requested: 'requested' },
    bad: ['', 'session', 'cookie', 'None', 'nonexistent', 'xlocal'],
    mend: 'local, requested or none',
  },
  preview: boolean(s => s.conditions.preview, true),
};
