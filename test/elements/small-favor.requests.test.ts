import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { keyOf, newCampaign, ownAppeal, recordOf, remember, rememberCounts, see, storedOf } from '../asking.js';
import { appealsOf, openFrame, recorded } from '../frames.js';
import { appeal, CHECKOUT, forgetAll, has, part, text, warningsOf, withAddress } from '../helpers.js';

const COUNTING = { 'count-articles': '', 'max-views': '1', 'view-days': '30' };

/** A page whose browser refuses storage. */
async function openBlocked(query = '') {
  const window = recorded(await openFrame(frame => Object.assign(frame, { src: `/test/pages/blocked.html${query}` })));
  const [appeal] = await appealsOf(window);
  return { window, appeal: appeal! };
}

/** What an explanation says under a term; null where it says nothing. */
const said = (element: SmallFavor, term: string): string | null => {
  const found = [...part(element, 'explanation')!.querySelectorAll('b')].find(name => text(name) === term);
  let words = '';
  for (let at = found?.nextSibling; at && at.nodeName !== 'BR'; at = at.nextSibling)
    if (at.nodeType === Node.TEXT_NODE) words += at.textContent;
  return found ? words.trim() : null;
};

beforeEach(forgetAll);

describe('?small-favor=explain', () => {
  it('says in the appeal’s place why it is shown, what is stored and what is set, and writes nothing', async () => {
    await withAddress('small-favor=explain', async () => {
      const { element, campaign } = await ownAppeal({ ...COUNTING, 'amounts-once': '5 10*', since: '1996' });
      const explanation = part(element, 'explanation')!;
      expect(text(explanation.querySelector('h2'))).to.equal('The appeal is shown because nothing holds it back.');
      expect(has(element, 'link')).to.equal(false);
      expect(said(element, keyOf(campaign, 'remind'))).to.equal('nothing');
      expect(said(element, 'amounts-once')).to.equal('5 10*');
      expect(said(element, 'amounts-monthly')).to.equal('5* 10 20 50');
      expect(said(element, 'currency')).to.equal('USD');
      expect(said(element, 'checkout')).to.equal(element.checkoutUrl);
      expect(said(element, 'campaign')).to.equal(campaign);
      expect(said(element, 'max-views')).to.equal('1');
      expect(said(element, 'remind-days')).to.equal('30');
      expect(said(element, 'publisher')).to.equal('The Harbour Gazette');
      expect(said(element, 'language')).to.equal('en');
      expect(text(explanation)).to.contain('Warnings None.');
      expect(storedOf(campaign)).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  });

  it('says why it is not shown, with the record', async () => {
    const campaign = newCampaign();
    remember(campaign, 'remind', 30);
    rememberCounts(campaign, { n: 3, w: Date.now() });
    await withAddress('small-favor=explain', async () => {
      const element = await appeal({ ...COUNTING, campaign });
      expect(text(part(element, 'explanation')!.querySelector('h2'))).to.match(
        /^The appeal is not shown because the reader asked to be reminded later, at \d{4}-\d\d-\d\dT/,
      );
      for (const purpose of ['remind', 'count'] as const)
        expect(said(element, keyOf(campaign, purpose))).to.equal(localStorage.getItem(keyOf(campaign, purpose)));
    });
  });

  it('has every warning, also one that comes with the drawing', async () => {
    await withAddress('small-favor=explain', async () => {
      let element: SmallFavor;
      document.documentElement.lang = 'tlh';
      const told = await warningsOf(async () => {
        ({ element } = await ownAppeal({ 'remind-days': 'many', theme: 'pink' }));
        await element.updateComplete;
        await element.updateComplete;
      });
      document.documentElement.lang = 'en';
      const words = text(part(element!, 'explanation'));
      expect(told, told.join()).to.have.length(3);
      for (const sentence of told) expect(words).to.contain(sentence.replace('<small-favor> ', ''));
    });
  });

  it('works where storage doesn’t', async () => {
    const { window, appeal: element } = await openBlocked('?small-favor=explain');
    expect(text(part(element, 'explanation'))).to.contain(
      'Storage does not work here: what is remembered ends with the page.',
    );
    expect(said(element, keyOf('default', 'remind'))).to.equal('nothing');
    expect(window.errors).to.deep.equal([]);
  });

  it('explains an appeal without currency, link and words', async () => {
    await withAddress('small-favor=explain', async () => {
      const { element } = await ownAppeal({ currency: null, href: null });
      expect(said(element, 'currency')).to.equal('none');
      expect(said(element, 'checkout')).to.equal('none');
    });
  });

  it('tells the page of no appeal', async () => {
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of ['show', 'view', 'hide']) document.addEventListener(`small-favor-${type}`, listen);
    await withAddress('small-favor=explain', () => ownAppeal());
    for (const type of ['show', 'view', 'hide']) document.removeEventListener(`small-favor-${type}`, listen);
    expect(heard).to.deep.equal([]);
  });
});

describe('?small-favor=preview', () => {
  it('shows the appeal regardless, and writes nothing whatever is done', async () => {
    const campaign = newCampaign();
    remember(campaign, 'supporter', 30);
    const before = localStorage.getItem(keyOf(campaign, 'supporter'));
    await withAddress('x=1&small-favor=preview&y=2', async () => {
      const element = await appeal({ ...COUNTING, campaign, ends: '2001-01-01' });
      expect(element.visibility).to.include({ shown: true, reason: 'preview' });
      await see(element);
      for (const [button, sentence] of [
        ['reminder-button', /^Thank you for reading/],
        ['supporter-button', /^Thank you for supporting/],
      ] as const) {
        part(element, button)!.click();
        await element.updateComplete;
        expect(text(part(element, 'confirmation'))).to.match(sentence);
        expect(text(part(element, 'confirmation')), 'says so').to.contain('This is a preview: nothing is kept.');
        part(element, 'undo')!.click();
        await element.updateComplete;
        expect(has(element, 'link')).to.equal(true);
      }
      element.forget();
    });
    expect(storedOf(campaign)).to.deep.equal(['supporter']);
    expect(localStorage.getItem(keyOf(campaign, 'supporter'))).to.equal(before);
  });

  it('works where storage doesn’t', async () => {
    const { appeal: element } = await openBlocked('?small-favor=preview');
    expect(element.visibility.reason).to.equal('preview');
    part(element, 'reminder-button')!.click();
    await element.updateComplete;
    part(element, 'undo')!.click();
    await element.updateComplete;
    expect(has(element, 'link')).to.equal(true);
  });
});

describe('?small-favor=reset', () => {
  it('forgets all of the campaign, shows the appeal, and counts nothing', async () => {
    const campaign = newCampaign();
    remember(campaign, 'remind', 30);
    remember(campaign, 'supporter', 30);
    rememberCounts(campaign, { n: 9, w: Date.now(), views: 9, from: Date.now(), last: Date.now() });
    await withAddress('small-favor=reset', async () => {
      const element = await appeal({ ...COUNTING, campaign });
      expect(element.visibility).to.include({ shown: true, reason: 'default' });
      expect(storedOf(campaign)).to.deep.equal([]);
      element.remindLater();
      expect(storedOf(campaign), 'the reader is free to ask again').to.deep.equal(['remind']);
    });
  });

  it('R25 leaves it that the reader wants no count, for anyone can send such a link', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { no: 1, views: 3, from: Date.now(), last: Date.now() });
    await withAddress('small-favor=reset', () => appeal({ ...COUNTING, campaign }));
    expect(recordOf(campaign, 'count')).to.deep.equal({ v: 1, no: 1 });
    const element = await appeal({ ...COUNTING, campaign });
    expect(element.visibility.shown).to.equal(true);
    expect(recordOf(campaign, 'count'), 'on later pages too').to.deep.equal({ v: 1, no: 1 });
  });

  it('works where storage doesn’t, on what the page remembers', async () => {
    const { window, appeal: element } = await openBlocked();
    element.remindLater();
    window.history.replaceState(null, '', '?small-favor=reset');
    element.replaceWith(element.cloneNode(true));
    const [again] = await appealsOf(window);
    expect(again!.visibility).to.include({ shown: true, reason: 'default' });
    expect(window.errors).to.deep.equal([]);
  });
});

describe('R25 in a frame, where nobody may see it', () => {
  const KEY = keyOf('default', 'supporter');

  /** An appeal in a frame of the article's own site; by its title no stand-in for a window of its own. */
  async function openInside(query: string) {
    const src = `/test/pages/story.html?${query}`;
    const window = recorded(await openFrame(frame => Object.assign(frame, { title: 'inside', src })));
    window.document.querySelector('main')!.innerHTML = `<small-favor currency="USD" href="${CHECKOUT}"></small-favor>`;
    const [element] = await appealsOf(window);
    expect(window.errors).to.deep.equal([]);
    return element!;
  }

  it('?small-favor=thanks does nothing', async () => {
    const element = await openInside('small-favor=thanks');
    expect(element.visibility).to.include({ shown: true, reason: 'default' });
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('?small-favor=reset does nothing', async () => {
    remember('default', 'supporter', 30);
    const kept = localStorage.getItem(KEY);
    expect((await openInside('small-favor=reset')).visibility.reason).to.equal('supporter');
    expect(localStorage.getItem(KEY)).to.equal(kept);
  });

  it('?small-favor=preview and explain are heard, as in an editor’s tool', async () => {
    remember('default', 'supporter', 30);
    expect((await openInside('small-favor=preview')).visibility.reason).to.equal('preview');
    expect(has(await openInside('small-favor=explain'), 'explanation')).to.equal(true);
  });
});
