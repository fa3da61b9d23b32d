import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, CHECKOUT, clickOn, forgetAll, has, part, radio, text, warningsOf } from '../helpers.js';

const link = (element: SmallFavor): HTMLAnchorElement => part(element, 'link') as HTMLAnchorElement;

const FALLBACK = '<p>Words</p><p slot="fallback"><a href="mailto:desk@gazette.example">Write to us</a></p>';

describe('<small-favor>: the link', () => {
  beforeEach(forgetAll);

  for (const [frequency, said, labelled] of [
    ['once', 'Support once with $5', 'Give: $5 once'],
    ['weekly', 'Support with $5 a week', 'Give: $5 a week'],
    ['monthly', 'Support with $5 a month', 'Give: $5 a month'],
    ['quarterly', 'Support with $5 a quarter', 'Give: $5 a quarter'],
    ['yearly', 'Support with $5 a year', 'Give: $5 a year'],
  ] as const)
    it(`A29 repeats amount and period: ${frequency}`, async () => {
      const element = await appeal({ frequencies: frequency });
      expect(text(link(element))).to.equal(said);
      element.setAttribute('button-label', ' Give ');
      await element.updateComplete;
      expect(text(link(element))).to.equal(labelled);
    });

  it('follows the choice', async () => {
    const element = await appeal({ amounts: '5 10' });
    for (const frequency of ['monthly', 'yearly', 'once'] as const)
      for (const amount of [500, 1000]) {
        radio(element, 'frequency', frequency).click();
        radio(element, 'amount', amount).click();
        await element.updateComplete;
        const url = `${CHECKOUT}?amount=${amount / 100}&currency=USD&frequency=${frequency}`;
        expect(link(element).href).to.equal(url);
        expect(element.checkoutUrl).to.equal(url);
      }
  });

  for (const [settings, url] of [
    [
      { href: `${CHECKOUT}/{frequency}{?amount_minor,campaign}`, campaign: 'spring' },
      '/once?amount_minor=500&campaign=spring',
    ],
    [{ href: `${CHECKOUT}?ref=a%20b~&e=%E9{&amount,currency}#pay` }, '?ref=a%20b~&e=%E9&amount=5&currency=USD#pay'],
    [{ href: `${CHECKOUT}?sig=x+y#pay` }, '?sig=x+y&amount=5&currency=USD&frequency=once#pay'],
    [{ href: `${CHECKOUT}?currency=own` }, '?currency=own&amount=5&frequency=once'],
    [{ 'frequency-words': 'once:single monthly:m' }, '?amount=5&currency=USD&frequency=single'],
    [{ 'frequency-words': 'once: monthly:m' }, '?amount=5&currency=USD'],
    [{ currency: 'JPY' }, '?amount=500&currency=JPY&frequency=once'],
    [{ currency: 'KWD', amounts: '1.250' }, '?amount=1.250&currency=KWD&frequency=once'],
    [{ amounts: '12.5' }, '?amount=12.50&currency=USD&frequency=once'],
  ] as const)
    it(`is built as the settings say: ${JSON.stringify(settings)}`, async () => {
      expect(link(await appeal(settings)).href).to.equal(CHECKOUT + url);
    });

  it('has an address for each frequency that has one of its own', async () => {
    const element = await appeal({ 'href-monthly': 'https://monthly.example/{amount}' });
    expect(link(element).href).to.equal(`${CHECKOUT}?amount=5&currency=USD&frequency=once`);
    radio(element, 'frequency', 'monthly').click();
    await element.updateComplete;
    expect(link(element).href).to.equal('https://monthly.example/5');
  });

  it('is relative to the page', async () => {
    expect(link(await appeal({ href: '/give' })).href).to.match(new RegExp(`^${location.origin}/give\\?amount=5`));
  });

  it('A12 opens in the same tab, without a word about it', async () => {
    const { target, rel, textContent } = link(await appeal());
    expect([target, rel]).to.deep.equal(['_self', '']);
    expect(textContent).to.not.contain('tab');
  });

  it('A12 says that it opens a new tab, and hands nothing over to it', async () => {
    const { target, relList, textContent } = link(await appeal({ target: '_blank' }));
    expect(target).to.equal('_blank');
    expect(relList.contains('noopener')).to.be.true;
    expect(textContent).to.contain('(opens in a new tab)');
  });

  it('takes no other target, with one warning', async () => {
    const sentences = await warningsOf(async () =>
      expect(link(await appeal({ target: 'pay' })).target).to.equal('_self'),
    );
    expect(sentences).to.deep.equal(['<small-favor> target="pay": _self is used. Write _blank, _top or nothing.']);
  });

  it('leaves a frame where it is told to, without a word about a tab', async () => {
    const { target, rel, textContent } = link(await appeal({ target: '_top' }));
    expect([target, rel]).to.deep.equal(['_top', '']);
    expect(textContent).to.not.contain('tab');
  });

  it('leaves to the page what the checkout hears of where the reader came from', async () => {
    expect(link(await appeal()).hasAttribute('referrerpolicy')).to.equal(false);
  });

  describe('without a usable address', () => {
    for (const href of [
      null,
      '',
      '  ',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'mailto:a@b.example',
      'https://',
      'https://user:pw@pay.example/',
      'https://pay.example/\u200b',
      'https://pay.example/{+amount}',
      'https://pay.example/{amount',
    ])
      it(`A28 shows words and fallback, no picker, and warns once: ${JSON.stringify(href)}`, async () => {
        const sentences = await warningsOf(async () => {
          const element = await appeal({ href }, FALLBACK);
          expect(has(element, 'link')).to.be.false;
          expect(has(element, 'amounts')).to.be.false;
          expect(element.shadowRoot!.querySelector('a, input') === null).to.be.true;
          expect(element.querySelector('p')!.checkVisibility()).to.be.true;
          expect(element.querySelector('a')!.checkVisibility()).to.be.true;
          expect(element.checkoutUrl).to.be.null;
        });
        expect(sentences).to.have.length(1);
        expect(sentences[0]).to.match(/^<small-favor> href="/);
      });

    it('shows the picker as soon as there is one', async () => {
      const element = await appeal({ href: 'ftp://x.example/' }, FALLBACK);
      element.setAttribute('href', CHECKOUT);
      await element.updateComplete;
      expect(part(element, 'amounts')).to.exist;
      expect(element.querySelector('a')!.checkVisibility()).to.be.false;
    });

    it('still lets the reader choose a frequency that has one', async () => {
      const settings = { href: null, 'href-monthly': CHECKOUT, frequencies: 'once monthly*' };
      const element = await appeal(settings, '<p slot="fallback">Support us by post</p>');
      for (const [frequency, linked] of [
        ['once', false],
        ['monthly', true],
      ] as const) {
        radio(element, 'frequency', frequency).click();
        await element.updateComplete;
        expect(Boolean(link(element)), frequency).to.equal(linked);
        expect(element.querySelector('p')!.checkVisibility(), frequency).to.equal(!linked);
      }
    });

    it('offers no choice where only a frequency has one that is not offered', async () => {
      const settings = { href: null, 'href-weekly': CHECKOUT, frequencies: 'once monthly' };
      const element = await appeal(settings, '<p slot="fallback">Support us by post</p>');
      expect(has(element, 'amounts')).to.be.false;
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('refuses one address and uses the other', async () => {
      const sentences = await warningsOf(async () => {
        const element = await appeal({ 'href-monthly': 'javascript:alert(1)', frequencies: 'once monthly*' });
        expect(link(element).href).to.equal(`${CHECKOUT}?amount=5&currency=USD&frequency=monthly`);
      });
      expect(sentences).to.have.length(1);
      expect(sentences[0]).to.match(/^<small-favor> href-monthly="javascript:/);
    });
  });

  describe('without a usable currency', () => {
    for (const currency of [null, '', 'dollars', '$', 'XX1'])
      it(`shows words and a plain link, and warns once: ${JSON.stringify(currency)}`, async () => {
        const sentences = await warningsOf(async () => {
          const element = await appeal({ currency });
          expect(has(element, 'amounts')).to.be.false;
          expect(text(part(element, 'copy'))).to.contain('please help today');
          expect(text(link(element))).to.equal('Support us');
          expect(link(element).href).to.equal(CHECKOUT);
          expect(element.selection).to.be.null;
        });
        expect(sentences).to.have.length(1);
        expect(sentences[0]).to.match(/^<small-favor> currency=".*no amounts are shown/);
      });

    it('says only the label', async () => {
      expect(text(link(await appeal({ currency: null, 'button-label': 'Give' })))).to.equal('Give');
    });

    it('is followed', async () => {
      const element = await appeal({ currency: null, href: '#plain' });
      await clickOn(link(element));
      expect(location.hash).to.equal('#plain');
    });

    it('forgives case and space', async () => {
      const sentences = await warningsOf(async () => {
        expect((await appeal({ currency: ' usd ' })).selection!.currency).to.equal('USD');
      });
      expect(sentences).to.deep.equal([]);
    });
  });
});
