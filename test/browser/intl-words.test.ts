import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { entryFormat } from '../../src/browser/intl.js';
import { parseEntry } from '../../src/domain/amount-entry.js';
import { currencyDigits } from '../../src/domain/currency.js';
import { toDecimal } from '../../src/domain/money.js';

/** What a text is read as in a currency with wide limits: the amount as links would carry it, else the error. */
function read(text: string, locale: string, currency: string): string {
  const digits = currencyDigits(currency);
  const offer = { digits, min: 1, max: 10 ** (6 + digits) };
  const entry = parseEntry(text, offer, entryFormat(locale, currency));
  return entry.error ?? toDecimal(entry.amount, digits);
}

/** Texts that mean the same. */
type Rows = readonly (readonly [locale: string, currency: string, meaning: string, texts: readonly string[]])[];

function table(name: string, rows: Rows): void {
  describe(name, () => {
    for (const [locale, currency, meaning, texts] of rows)
      for (const text of texts)
        it(`reads “${text}” of ${currency} in ${locale} as ${meaning}`, () =>
          expect(read(text, locale, currency)).to.equal(meaning));
  });
}

describe('an amount as people write it', () => {
  table('without cents', [
    ['de', 'EUR', '20', ['20,-', '20,–', '20,—', '20,--', '20,−', '20.-', '20,- €', '20,-€', '€ 20,-', '20,- EUR']],
    ['de', 'EUR', '1234', ['1234,-', '1.234,-', '1 234,-']],
    ['de-CH', 'CHF', '20', ['20.-', '20.–', '20.—', '20.--', 'CHF 20.-', 'Fr. 20.–', '20.- Fr.', '２０．－']],
    ['de-CH', 'CHF', '1234', ['1234.-', "1'234.-", '1’234.–']],
    ['sv', 'SEK', '100', ['100:-', '100:–', '100:- kr', 'kr 100:-', '100:-kr', 'SEK 100:-']],
    ['nb', 'NOK', '100', ['100,-', 'kr 100,-', 'kr. 100,-']],
    ['nl', 'EUR', '20', ['€ 20,-', '€20,--']],
    ['en-IN', 'INR', '500', ['500/-', '₹500/-', 'Rs. 500/-', 'Rs.500/-']],
    ['ja', 'JPY', '500', ['500.-']],
    ['fr', 'TND', '20', ['20,-', '20.-']],
  ]);

  table('with the words of its currency', [
    ['tr', 'TRY', '50', ['50 TL', '50TL', 'TL 50', '50 tl', '50 lira', '₺50', '50 TRY', '50 TL.']],
    ['de-CH', 'CHF', '20', ['Fr. 20', 'Fr 20', 'Fr.20', 'sFr. 20', 'SFr 20', '20 Fr.', '20 Franken', 'CHF 20']],
    ['fr-CH', 'CHF', '20', ['20 francs', '20 fr.', '20 francs suisses', '20 franc']],
    ['zh-Hans', 'CNY', '100', ['100元', '100 元', '¥100', '￥100', '100人民币', '１００元']],
    ['zh-Hant-TW', 'TWD', '100', ['100元', '$100', '100新台幣']],
    ['zh-Hant-HK', 'HKD', '100', ['100元', '100 港元', 'HK$100']],
    ['en', 'USD', '5', ['5 dollars', '5 US dollars', '5 dollar', '5 Dollars.', '5dollars', '$5', 'US$5', 'USD 5']],
    ['en', 'USD', '0.50', ['$.50', '.50 dollars', '$ .50', '0.50']],
    ['en', 'CAD', '5', ['5 dollars', '5 Canadian dollars', 'CA$5', '$5']],
    ['en', 'EUR', '5', ['5 euro', '5 euros', '5 Euro', 'euro 5', '5 EUROS', '5.00 €.']],
    ['en', 'GBP', '5', ['5 pounds', '5 pound', '5 British pounds']],
    ['de', 'USD', '5', ['5 Dollar', '5 US-Dollar']],
    ['fr', 'USD', '5', ['5 dollars', '5 $US', '5 $']],
    ['es', 'USD', '5', ['5 dólares', '5 dólar', '5 dólares estadounidenses']],
    ['it', 'USD', '5', ['5 dollari', '5 dollaro']],
    ['pt', 'BRL', '5', ['5 reais', '5 real', 'R$ 5']],
    ['pl', 'PLN', '20', ['20 zł', '20 zł.', '20 złotych', '20 złote', '20 złoty']],
    ['cs', 'CZK', '200', ['200 Kč', '200 korun', '200 koruny', 'Kč 200']],
    ['ru', 'RUB', '10', ['10 руб.', '10руб', '10 рублей', '10 рубля', '10 рубль', '₽10']],
    ['uk', 'UAH', '100', ['100 грн', '100 грн.', '100 гривень', '100 гривні', '100 гривня']],
    ['ja', 'JPY', '1000', ['1000円', '1,000円', '￥1000', '１０００円']],
    ['ko', 'KRW', '1000', ['1000원', '1,000 원', '₩1000']],
    ['en-IN', 'INR', '10', ['10 Rs', 'Rs 10', 'Rs. 10', 'Rs.10', '10 rupees', '₨10', '₹10']],
    ['he', 'ILS', '10', ['10 שקלים', '10 שקל', '₪10']],
    ['ar', 'KWD', '10', ['10 دينار', '10 دينار كويتي', 'د.ك. 10', '١٠ دينار']],
    ['hi', 'INR', '10', ['10 रुपए', '10 रुपया', '₹10']],
    ['sv', 'SEK', '10', ['10 kr', '10 kr.', 'kr. 10', 'kr.10', '10 kronor']],
    ['fr', 'XOF', '500', ['500 F CFA', '500 CFA', '500 F', '500 francs']],
  ]);

  table('with what is no word of its currency', [
    ['en', 'EUR', 'format', ['5 dollars', 'Fr. 20', '5 pounds', '$5', '10 Rs', '50 TL', '100元', '20 kr', '20 zł']],
    [
      'en',
      'USD',
      'format',
      ['5 euro', '5 Canadian dollars', '5 cents', '5 bucks', 'C$5', '5 dollars a month', '5 dinars'],
    ],
    ['en', 'CAD', 'format', ['5 US dollars', 'US$5', 'A$5']],
    ['de', 'EUR', 'format', ['5 Franken', 'Fr. 5', '5 Dollar', '5 Mark']],
    ['zh-Hans', 'USD', 'format', ['100元', '¥100']],
    ['ru', 'UAH', 'format', ['10 руб.', '10 рублей']],
    ['en', 'USD', 'format', ['five dollars', 'a dollar', '5 dollars 10', '5 dollars 5 dollars', 'dollars 5 dollars']],
    ['de', 'EUR', 'format', ['20-', '-20,-', '20,-5', '20,---', '20,-,-', '20:50', '20/50', '20;-', '20,- 5', '2 0,-']],
  ]);
});

describe('an amount with three decimals', () => {
  for (const currency of ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND', 'CLF', 'UYW'])
    describe(`in ${currency}`, () => {
      it('is refused where one separator stands before three digits, and the locale does not group by it', () => {
        for (const [locale, texts] of Object.entries({
          fr: ['1.250', '5,000', '12.500', '0,250', '250.000', ',500'],
          en: ['1.250', '5.000', '1234.500', '0.500', '.500'],
          de: ['1,250', '5,000', '0,500'],
          'de-CH': ['1.250', '1,250'],
          'fr-CH': ['1.250', '1,250'],
          pl: ['1.250', '1,250'],
          'ar-EG': ['١٫٢٥٠', '1.250', '1,250', '١.٢٥٠'],
          fa: ['۱٫۲۵۰', '1.250'],
          he: ['1.250'],
        }))
          for (const text of texts)
            for (const written of [text, `${text} ${currency}`, `${currency} ${text}`, `${currency}${text}`])
              expect(read(written, locale, currency), `${written} in ${locale}`).to.equal('decimals');
      });

      it('is read where the locale groups so, and where it can only be one', () => {
        for (const [locale, texts] of Object.entries({
          fr: { '1 250': '1250', '1,25': '1.25', '1.25': '1.25', '1 234,500': '1234.5', '1.234,500': '1234.5' },
          en: { '1,250': '1250', '1.25': '1.25', '12.5': '12.5', '1,234.500': '1234.5', '1.234.500': '1234500' },
          de: { '1.250': '1250', '1,25': '1.25', '1,234.500': '1234.5', '1.234,500': '1234.5', '1.234.500': '1234500' },
          'de-CH': { '1’250': '1250', "1'250": '1250', '1.25': '1.25', "1'234.500": '1234.5' },
          'ar-EG': { '١٬٢٥٠': '1250', '١٫٢٥': '1.25', '١٬٢٣٤٫٥٠٠': '1234.5', '1.25': '1.25' },
          fa: { '۱٬۲۵۰': '1250', '۱٫۲۵': '1.25' },
        }))
          for (const [text, amount] of Object.entries(texts))
            for (const written of [text, `${text} ${currency}`, `${currency} ${text}`]) {
              const digits = currencyDigits(currency);
              const minor = Math.round(Number(amount) * 10 ** digits);
              const most = 10 ** (6 + digits);
              const expected = minor > most ? 'max' : toDecimal(minor, digits);
              expect(read(written, locale, currency), `${written} in ${locale}`).to.equal(expected);
            }
      });
    });

  it('is read with all four of a currency that has them', () => {
    expect(read('1.2345', 'en', 'CLF')).to.equal('1.2345');
    expect(read('1.2345', 'en', 'KWD')).to.equal('decimals');
  });

  it('is no half dinar behind an abbreviation', () => {
    expect(read('د.ك.500', 'ar-EG', 'KWD')).to.equal('decimals');
    expect(read('د.ك. 500', 'ar-EG', 'KWD')).to.equal('500');
  });
});

describe('any text', () => {
  // Few of each, so that `Intl` is asked once only.
  const PLACES = [
    ...['en EUR', 'en KWD', 'en-IN INR', 'de EUR', 'de KWD', 'de-CH CHF', 'fr EUR', 'fr TND', 'fr-CH KWD', 'pl JPY'],
    ...['ar-EG AED', 'ar-EG KWD', 'fa EUR', 'zh-Hans CNY', 'sv SEK', 'es CLF', 'en-DE KWD', 'en-DE USD'],
  ].map(place => place.split(' ') as [string, string]);
  const PIECES = [
    ..."00123456789٠١٢٥۵५５ .,'’٫٬:/-–—−+*_%()#eExkK\u00a0\u202f\u200f²½",
    ...[
      '€',
      '$',
      '¥',
      '元',
      'kr',
      'kr.',
      'Fr.',
      'Rs',
      'USD',
      'EUR',
      'dollars',
      'euro',
      'د.إ',
      'د.ك.',
      '000',
      ',-',
      ':-',
    ],
  ];
  const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map(pieces => pieces.join(''));

  it('is never read as an amount that its figures do not say', () => {
    let understood = 0;
    fc.assert(
      fc.property(text, fc.constantFrom(...PLACES), (typed, [locale, currency]) => {
        const amount = read(typed, locale, currency);
        if (!/^\d/.test(amount)) return;
        understood++;
        const figures = [...typed.normalize('NFKC')]
          .filter(letter => /\p{Nd}/u.test(letter))
          .map(letter => '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९'.indexOf(letter) % 10)
          .join('');
        const plain = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+/, '');
        // Zeros behind the decimal separator are said or not.
        expect(plain(amount).replace(/0+$/, ''), amount).to.equal(plain(figures).replace(/0+$/, ''));
        const zeros = plain(amount).length - plain(figures).length;
        expect(zeros, amount).to.be.within(-currencyDigits(currency), currencyDigits(currency));
        const single = /^\D*\d*([.,٫])\d{3}\D*$/.exec(typed.normalize('NFKC').replace(/\p{Nd}/gu, '1'));
        if (currencyDigits(currency) > 2 && single)
          expect(entryFormat(locale, currency).group, 'the locale groups so').to.include(single[1]);
      }),
      { seed: 20261128, numRuns: 5000 },
    );
    expect(understood).to.be.above(200);
  });
});
