import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { SelectionController } from '../../src/controllers/selection-controller.js';
import type { Offer } from '../../src/domain/offer.js';

const list = (...amounts: number[]) => ({ amounts, preset: amounts[0]! });

const OFFER: Offer = {
  currency: 'EUR',
  digits: 2,
  whole: false,
  frequencies: ['once', 'monthly'],
  preset: 'once',
  lists: { once: list(500, 1000), monthly: list(300, 1000) },
  min: 100,
  max: 100_000,
  other: true,
};

const FORMAT = () => ({ decimal: ',', symbols: ['EUR', '€'] });

/** A controller with an offer, and how often it asked its host to draw. */
function make(offer: Offer | null = OFFER): { selection: SelectionController; drawn: () => number } {
  let drawn = 0;
  const host = { requestUpdate: () => void drawn++ } as unknown as ReactiveControllerHost;
  const selection = new SelectionController(host);
  selection.setOffer(offer, FORMAT);
  return { selection, drawn: () => drawn };
}

describe('SelectionController', () => {
  it('has nothing without an offer, and takes nothing', () => {
    const { selection } = make(null);
    selection.choose({ amount: 500 });
    expect([selection.choice, selection.entry, selection.selection, selection.shownError]).to.deep.equal(
      Array(4).fill(null),
    );
    expect(selection.check()).to.be.true;
  });

  it('begins with what is preselected, and draws when something else is chosen', () => {
    const { selection, drawn } = make();
    expect(selection.choice).to.deep.equal({ frequency: 'once', amount: 500, text: '' });
    expect(drawn()).to.equal(0);
    selection.choose({ amount: 1000 });
    expect(selection.entry).to.deep.equal({ amount: 1000 });
    expect(drawn()).to.equal(1);
  });

  it('follows the preselection until the reader has chosen', () => {
    const { selection } = make();
    const other = { ...OFFER, preset: 'monthly' as const };
    selection.setOffer(other, FORMAT);
    expect(selection.choice).to.include({ frequency: 'monthly', amount: 300 });
    selection.choose({ amount: 1000 });
    selection.setOffer(OFFER, FORMAT);
    expect(selection.choice).to.include({ frequency: 'monthly', amount: 1000 });
  });

  it('keeps what a new offer still has', () => {
    const { selection } = make();
    selection.choose({ amount: null, text: '7' });
    for (const [offer, kept] of [
      [
        { ...OFFER, max: 100 },
        { amount: null, text: '7' },
      ],
      [
        { ...OFFER, other: false },
        { amount: 500, text: '7' },
      ],
    ] as const) {
      selection.setOffer(offer, FORMAT);
      expect(selection.choice).to.deep.equal({ frequency: 'once', ...kept });
    }
  });

  it('keeps nothing of another currency, nor across a time without any', () => {
    for (const between of [{ ...OFFER, currency: 'USD' }, null]) {
      const { selection } = make();
      selection.choose({ amount: null, text: '7' });
      selection.setOffer(between, FORMAT);
      selection.setOffer(OFFER, FORMAT);
      expect(selection.choice).to.deep.equal({ frequency: 'once', amount: 500, text: '' });
    }
  });

  it('brings a frequency’s own amount with it, and keeps the text', () => {
    const { selection } = make();
    selection.choose({ amount: null, text: '7' });
    selection.choose({ frequency: 'monthly' });
    expect(selection.choice).to.deep.equal({ frequency: 'monthly', amount: 300, text: '7' });
  });

  it('tells an error only from when it was asked, until it is mended', () => {
    const { selection } = make();
    selection.choose({ amount: null, text: 'x' });
    expect(selection.shownError).to.be.null;
    expect(selection.check()).to.be.false;
    expect(selection.shownError).to.equal('format');
    selection.choose({ text: '0' });
    expect(selection.shownError).to.equal('min');
    selection.choose({ text: '1' });
    expect(selection.shownError).to.be.null;
    selection.choose({ text: '' });
    expect(selection.shownError, 'not while the reader writes anew').to.be.null;
    expect(selection.check()).to.be.false;
    expect(selection.shownError).to.equal('empty');
  });

  it('tells the choice as pages get it', () => {
    const { selection } = make();
    selection.choose({ amount: null, text: '12,5' });
    expect(selection.selection).to.deep.equal({ frequency: 'once', amount: '12.50', currency: 'EUR', other: true });
    selection.choose({ text: 'x' });
    expect(selection.selection).to.deep.equal({ frequency: 'once', amount: null, currency: 'EUR', other: true });
  });

  it('goes back to what was preselected, without an error', () => {
    const { selection } = make();
    selection.choose({ amount: null, text: 'x' });
    selection.check();
    selection.reset();
    expect(selection.choice).to.deep.equal({ frequency: 'once', amount: 500, text: '' });
    selection.choose({ amount: null, text: 'x' });
    expect(selection.shownError).to.be.null;
  });
});
