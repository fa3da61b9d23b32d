import { expect } from '@open-wc/testing';
import type { SmallFavorShowEvent } from '../../src/index.js';
import { keyOf, newCampaign, ownAppeal, recordOf, rememberCounts, storedOf } from '../asking.js';
import { appeal, CHECKOUT, forgetAll, part, text, warningsOf, withAddress } from '../helpers.js';

const template = (name: string, words: string, share = ''): string =>
  `<template data-variant="${name}"${share && ` data-share="${share}"`}>${words}</template>`;

/** Two wordings, of which all readers get the one. */
const sure = (name: 'short' | 'long'): string =>
  template('short', '<h3 slot="headline">Short</h3><p>Few words.</p>', name === 'short' ? '1' : '0') +
  template('long', '<p>Many more words.</p>', name === 'long' ? '1' : '0');

const EVEN = template('short', '<p>Few words.</p>') + template('long', '<p>Many more words.</p>');

/** The variant that is stored, where nothing else is. */
function keptVariant(campaign: string): unknown {
  const { v, variant, drawn, ...rest } = recordOf(campaign, 'count')!;
  expect([v, rest]).to.deep.equal([1, {}]);
  expect(drawn).to.be.closeTo(Date.now(), 60_000);
  return variant;
}

beforeEach(forgetAll);

describe('variants', () => {
  it('are drawn once, kept, and stand among the words on the page itself', async () => {
    const { element, campaign } = await ownAppeal({}, sure('short'));
    expect(element.variant).to.equal('short');
    expect(text(element)).to.equal('ShortFew words.');
    expect(text(part(element, 'copy'))).to.equal('');
    expect(part(element, 'headline')!.querySelector('slot')!.assignedElements().map(text)).to.deep.equal(['Short']);
    expect(element.querySelector('p')!.assignedSlot).to.not.equal(null);
    expect(keptVariant(campaign)).to.equal('short');
  });

  it('stay with the reader on later pages, whatever the shares become', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { variant: 'long', drawn: Date.now() });
    const element = await appeal({ campaign }, sure('short'));
    expect(element.variant).to.equal('long');
    expect(text(element)).to.equal('Many more words.');
  });

  it('are drawn anew where the kept one is gone', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { variant: 'old', drawn: Date.now(), n: 3, w: Date.now() });
    expect((await appeal({ campaign }, sure('long'))).variant).to.equal('long');
    expect(recordOf(campaign, 'count')).to.include({ variant: 'long', n: 3 });
  });

  it('stay where a page of the campaign has none', async () => {
    const { campaign } = await ownAppeal({}, sure('short'));
    await appeal({ campaign, 'count-articles': '' }, '<p>One wording.</p>');
    expect(recordOf(campaign, 'count')).to.include({ variant: 'short', n: 1 });
  });

  it('are written once by a page, so that two pages with other variants don’t overwrite each other for ever', async () => {
    const { campaign } = await ownAppeal({}, sure('short'));
    rememberCounts(campaign, { variant: 'elsewhere', drawn: Date.now() });
    dispatchEvent(new StorageEvent('storage', { key: keyOf(campaign, 'count'), storageArea: localStorage }));
    expect(recordOf(campaign, 'count')).to.include({ variant: 'elsewhere' });
  });

  it('are the same for all appeals of a campaign on a page', async () => {
    const { element, campaign } = await ownAppeal({ storage: 'none' }, EVEN);
    for (let n = 0; n < 10; n++)
      expect((await appeal({ campaign, storage: 'none' }, EVEN)).variant).to.equal(element.variant);
  });

  for (const storage of ['none', 'requested'])
    it(`are kept for the page only with storage="${storage}"`, async () => {
      const { element, campaign } = await ownAppeal({ storage }, EVEN);
      expect(element.variant).to.be.oneOf(['short', 'long']);
      expect(storedOf(campaign)).to.deep.equal([]);
      element.allow();
      expect(keptVariant(campaign)).to.equal(element.variant);
    });

  it('go to readers by their shares', async () => {
    const drawn = { short: 0, long: 0 };
    for (let n = 0; n < 60; n++)
      drawn[(await ownAppeal({ storage: 'none' }, EVEN)).element.variant as keyof typeof drawn]++;
    // One in 10^17 runs would fail.
    expect(Math.min(drawn.short, drawn.long)).to.be.above(0);
  });

  it('are in every event, and in the link as {variant}', async () => {
    const told: (string | null)[] = [];
    const listen = (event: Event) => told.push((event as SmallFavorShowEvent).variant);
    document.addEventListener('small-favor-show', listen);
    const { element } = await ownAppeal({ href: `${CHECKOUT}{?amount,variant}` }, sure('long'));
    await ownAppeal();
    document.removeEventListener('small-favor-show', listen);
    expect(told).to.deep.equal(['long', null]);
    expect(element.checkoutUrl).to.equal(`${CHECKOUT}?amount=5&variant=long`);
    expect((await ownAppeal({ href: `${CHECKOUT}{?amount,variant}` })).element.checkoutUrl).to.equal(
      `${CHECKOUT}?amount=5`,
    );
  });

  it('show nothing as control, and say so', async () => {
    const { element, campaign } = await ownAppeal({}, template('control', '') + template('short', '<p>Few.</p>', '0'));
    expect(element.visibility).to.include({ shown: false, reason: 'control', until: null });
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(keptVariant(campaign)).to.equal('control');
  });

  it('are not copied twice in a clone, as Turbo keeps of a page', async () => {
    const { element, campaign } = await ownAppeal({}, sure('short'));
    const clone = element.cloneNode(true) as typeof element;
    element.parentElement!.append(clone);
    await clone.updateComplete;
    expect(text(clone)).to.equal('ShortFew words.');
    expect(clone.campaign).to.equal(campaign);
  });

  it('stand beside what is no variant, and bare text among them is shown too', async () => {
    const children = `<p>For all.</p>${template('short', 'Bare words.')}${template('long', '<p>No.</p>', '0')}`;
    expect(text((await ownAppeal({}, children)).element)).to.equal('For all.Bare words.');
  });

  it('come with the editor’s children, when those come late', async () => {
    const { element } = await ownAppeal();
    expect(element.variant).to.equal(null);
    element.innerHTML = sure('short');
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(text(element)).to.equal('ShortFew words.');
    expect(element.variant).to.equal('short');
  });

  for (const [what, children, sentence] of [
    [
      'one alone',
      template('short', '<p>x</p>'),
      'data-variant="short": it is shown to all. Write a second template to compare it with.',
    ],
    [
      'a wrong name',
      EVEN + template('A b', '<p>x</p>'),
      'data-variant="A b": it is left out. Write up to 32 of a-z, 0-9 and -.',
    ],
    [
      'a wrong share',
      EVEN + template('third', '<p>x</p>', 'half'),
      'data-share="half": 1 is used. Write a number like 1 or 50.',
    ],
  ] as const)
    it(`warn once of ${what}`, async () => {
      const sentences = await warningsOf(async () => {
        const { element } = await ownAppeal({}, children);
        element.publisher = 'Another';
        await element.updateComplete;
      });
      expect(sentences).to.deep.equal([`<small-favor> ${sentence}`]);
    });

  it('can be looked at one by one in a preview, which writes nothing', async () => {
    for (const name of ['short', 'long'])
      await withAddress(`small-favor=preview&small-favor-variant=${name}`, async () => {
        const { element, campaign } = await ownAppeal({}, EVEN);
        expect(element.variant).to.equal(name);
        expect(storedOf(campaign)).to.deep.equal([]);
      });
    await withAddress('small-favor-variant=short', async () => {
      expect((await ownAppeal({}, sure('long'))).element.variant, 'not without a preview').to.equal('long');
    });
  });

  it('R25 can’t be chosen and kept by a link that somebody sends', async () => {
    for (const request of ['thanks', 'reset'])
      await withAddress(`small-favor=${request}&small-favor-variant=control`, async () => {
        const children = sure('long').concat('<template data-variant="control" data-share="0"></template>');
        const { element, campaign } = await ownAppeal({}, children);
        expect(element.variant, request).to.equal('long');
        expect(recordOf(campaign, 'count')?.['variant'] ?? 'long', request).to.equal('long');
      });
  });
});
