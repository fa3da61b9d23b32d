import { expect } from '@open-wc/testing';
import { appealsOf, openHtml, PICKER_TAG } from '../frames.js';
import { forgetAll, part, text } from '../helpers.js';
import { goWholeWay, WHOLE_APPEAL } from '../whole-way.js';

const TAG = '<script src="/dist/small-favor.js"></script>';
const LATER = '<script src="/dist/small-favor.js" defer></script>';

/** English that is written as in the United States, but that we have no formats of our own for. */
const ROOT = 'lang="en-PR"';

const byCode = (amount: string): string => `USD ${amount}`;
const bySign = (amount: string): string => `$${amount}`;

/** What pages make of `Intl`, how an amount is written then, and how where the locale was known before. */
const INTLS: Record<string, [code: string, dollars: typeof byCode, later: typeof byCode]> = {
  deleted: ['delete window.Intl', bySign, byCode],
  'deleted, with an element of its name': ['delete window.Intl; document.documentElement.id = "Intl"', bySign, byCode],
  'an empty object': ['Intl = {}', bySign, byCode],
  null: ['Intl = null', bySign, byCode],
  'a getter that throws': [
    'Object.defineProperty(window, "Intl", { get() { throw new Error("no Intl here") } })',
    bySign,
    byCode,
  ],
  'constructors that throw': [
    'for (const name of ["NumberFormat", "DateTimeFormat"]) Intl[name] = function () { throw new RangeError("no") }',
    byCode,
    byCode,
  ],
  'formats that throw': [
    `Intl.NumberFormat.prototype.formatToParts = () => { throw new TypeError("no") };
     Intl.NumberFormat = class { format() { throw new TypeError("no") } };
     Intl.DateTimeFormat.prototype.format = 1; Intl.DateTimeFormat = class {}`,
    byCode,
    byCode,
  ],
  'without formatToParts': ['delete Intl.NumberFormat.prototype.formatToParts', bySign, bySign],
  'without getCanonicalLocales': ['delete Intl.getCanonicalLocales', bySign, bySign],
};

describe('L11 Intl', () => {
  beforeEach(forgetAll);

  for (const [what, [code, dollars, later]] of Object.entries(INTLS)) {
    const breaks = `<script>${code}</script>`;

    it(`${what}: amounts and days can be read, and everything works`, async () => {
      const window = await openHtml({ root: ROOT, head: breaks + TAG, body: WHOLE_APPEAL });
      const [appeal] = await appealsOf(window);
      expect(text(part(appeal!, 'hint'))).to.equal(
        `From ${dollars('1')} to ${dollars('10000').replace('$10000', '$10,000')}`,
      );
      const day = text(part(appeal!, 'reminder-date'));
      if (dollars('') === '$') expect(day).to.match(/on [A-Z][a-z]+ \d+(?:, \d{4})?\.$/);
      else expect(day).to.match(/on \d{4}-\d\d-\d\d\.$/);
      await goWholeWay(appeal!, dollars);
      expect(window.errors).to.deep.equal([]);
      expect(window.told.length, 'of the link that was taken away').to.equal(1);
    });

    it(`${what}, after our script and the appeal: what was shown stays, what is new can be read`, async () => {
      const window = await openHtml({ root: ROOT, head: TAG, body: `${WHOLE_APPEAL}${breaks}` });
      const [appeal] = await appealsOf(window);
      expect(text(part(appeal!, 'link'))).to.equal('Support once with $5');
      appeal!.setAttribute('amounts', '5 33');
      appeal!.setAttribute('currency', 'EUR');
      await appeal!.updateComplete;
      const euros = later('33').replace('USD', 'EUR').replace('$', '€');
      expect(text(part(appeal!, 'amounts'))).to.contain(euros);
      window.document.documentElement.lang = 'en_GB';
      await new Promise(resolve => window.setTimeout(resolve));
      await appeal!.updateComplete;
      part(appeal!, 'reminder-button')!.click();
      await appeal!.updateComplete;
      expect(text(part(appeal!, 'confirmation'))).to.match(/^Thank you .+Undo$/);
      expect([...window.errors, ...window.told]).to.deep.equal([]);
    });

    it(`${what}: the picker has the same entries`, async () => {
      const body = '<form><small-favor-amount-picker currency="USD"></small-favor-amount-picker></form>';
      const window = await openHtml({ root: ROOT, head: LATER + PICKER_TAG, body: breaks + body });
      const { FormData: Theirs } = window as unknown as typeof globalThis;
      expect(new Theirs(window.document.forms[0]).get('amount')).to.equal('5');
      const picker = window.document.querySelector('small-favor-amount-picker')!;
      expect(text(picker.shadowRoot)).to.contain(dollars('20'));
      expect([...window.errors, ...window.told]).to.deep.equal([]);
    });
  }
});
