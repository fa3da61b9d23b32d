import { expect } from '@open-wc/testing';
import { DAY, keyOf, newCampaign, ownAppeal, recordOf, rememberCounts, see, storedOf } from '../asking.js';
import { appeal, forgetAll, has, part, press, text, until, withAddress } from '../helpers.js';
import { fillStorage } from '../storage-faults.js';

const WORDS = '<p>You have read <b data-fill="articles">many</b> articles.</p>';

beforeEach(forgetAll);

describe('nothing set', () => {
  it('counts nothing, even when the appeal is seen', async () => {
    const { element, campaign } = await ownAppeal();
    await see(element);
    expect(storedOf(campaign)).to.deep.equal([]);
    expect(has(element, 'count')).to.equal(false);
  });
});

describe('count-articles', () => {
  it('keeps a number and the beginning of the period, nothing else', async () => {
    const { campaign } = await ownAppeal({ 'count-articles': '' });
    const { w } = recordOf(campaign, 'count')!;
    expect(w).to.be.closeTo(Date.now(), 60_000);
    expect(localStorage.getItem(keyOf(campaign, 'count'))).to.equal(`{"v":1,"n":1,"w":${w}}`);
  });

  it('counts once for an address in the life of a page, however many appeals there are', async () => {
    const { element, campaign } = await ownAppeal({ 'count-articles': '' });
    await appeal({ 'count-articles': '', campaign });
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(recordOf(campaign, 'count')).to.include({ n: 1 });
    await withAddress('page=2', async () => {
      await appeal({ 'count-articles': '', campaign });
      expect(recordOf(campaign, 'count')).to.include({ n: 2 });
    });
    await appeal({ 'count-articles': '', campaign });
    expect(recordOf(campaign, 'count')).to.include({ n: 2 });
  });

  it('takes the fragment for the same page', async () => {
    const { campaign } = await ownAppeal({ 'count-articles': '' });
    const address = location.href;
    history.replaceState(null, '', '#below');
    await appeal({ 'count-articles': '', campaign });
    history.replaceState(null, '', address);
    expect(recordOf(campaign, 'count')).to.include({ n: 1 });
  });

  it('goes on counting on pages where the appeal stays quiet for a reminder', async () => {
    const { element, campaign } = await ownAppeal({ 'count-articles': '' });
    element.remindLater();
    await withAddress('page=2', () => appeal({ 'count-articles': '', campaign }));
    expect(recordOf(campaign, 'count')).to.include({ n: 2 });
  });

  it('begins anew when its period is over', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { n: 9, w: Date.now() - 7 * DAY });
    await appeal({ 'count-articles': '7', campaign });
    expect(recordOf(campaign, 'count')).to.include({ n: 1 });
  });

  for (const [what, settings] of [
    ['before the campaign', { starts: '2999-01-01' }],
    ['after it', { ends: '2001-01-01' }],
    ['for a supporter', { supporter: '' }],
    ['without consent', { storage: 'requested' }],
    ['without storage', { storage: 'none' }],
    ['in a preview', { preview: '' }],
  ] as const)
    it(`counts nothing ${what}`, async () => {
      const { campaign } = await ownAppeal({ 'count-articles': '', 'max-views': '4', ...settings });
      expect(storedOf(campaign)).to.deep.equal([]);
    });

  it('removes a count that nobody asks for any more, in a year at the latest', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { n: 9, w: Date.now() - 366 * DAY, last: Date.now() - 366 * DAY });
    await appeal({ campaign });
    expect(storedOf(campaign)).to.deep.equal([]);
  });

  it('leaves the record of a later version alone', async () => {
    const campaign = newCampaign();
    localStorage.setItem(keyOf(campaign, 'count'), '{"v":2,"all":"new"}');
    const element = await appeal({ 'count-articles': '', 'min-articles': '5', campaign });
    expect(localStorage.getItem(keyOf(campaign, 'count'))).to.equal('{"v":2,"all":"new"}');
    expect(element.visibility.shown).to.equal(true);
  });
});

describe('min-articles', () => {
  it('shows the appeal from that article on', async () => {
    const campaign = newCampaign();
    const shown: boolean[] = [];
    for (const page of [1, 2, 3, 4])
      await withAddress(`page=${page}`, async () => {
        const element = await appeal({ 'count-articles': '', 'min-articles': '3', campaign });
        shown.push(element.visibility.shown);
        if (page === 1)
          expect(element.visibility).to.include({
            reason: 'min-articles',
            until: null,
            sentence: 'The appeal is not shown because 1 of the 3 articles that min-articles asks for were read here.',
          });
      });
    expect(shown).to.deep.equal([false, false, true, true]);
  });

  it('hides nothing where nothing can be counted', async () => {
    const settings = { 'count-articles': '', 'min-articles': '3' };
    for (const storage of ['none', 'requested'])
      expect((await ownAppeal({ ...settings, storage })).element.visibility.shown, storage).to.equal(true);
    const empty = fillStorage();
    try {
      expect((await ownAppeal(settings)).element.visibility.shown, 'full').to.equal(true);
    } finally {
      empty();
    }
  });
});

describe('the words', () => {
  it('say the number where it is known, and keep their own text where it is not', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { n: 11, w: Date.now() });
    const element = await appeal({ 'count-articles': '', campaign }, WORDS);
    expect(text(element)).to.equal('You have read 12 articles.');
    element.removeAttribute('count-articles');
    await element.updateComplete;
    expect(text(element)).to.equal('You have read many articles.');
    expect(text((await ownAppeal({}, WORDS)).element)).to.equal('You have read many articles.');
  });
});

describe('"How do you know how much I read?"', () => {
  async function counted() {
    const campaign = newCampaign();
    rememberCounts(campaign, { n: 1199, w: Date.UTC(2026, 0, 1, 12) });
    const element = await appeal({ 'count-articles': '366', campaign }, WORDS);
    return { element, campaign };
  }

  it('says what is counted, since when, and that nothing is sent', async () => {
    const { element } = await counted();
    const note = part(element, 'count')!;
    expect(note.localName).to.equal('details');
    expect(text(note.querySelector('summary'))).to.equal('How do you know how much I read?');
    note.querySelector('summary')!.click();
    await until(() => part(element, 'count-button')!.checkVisibility(), 'it opens');
    expect(text(note)).to.match(
      /^How do you know how much I read\? Your browser counts the articles you open here: 1,200 since January 1(?:, 2026)?\. No titles and no addresses are kept, and nothing is sent to us or to anyone\. Delete the count and stop counting$/,
    );
    await expect(element).to.be.accessible();
  });

  it('deletes the count, counts no more, and says so with the focus on it', async () => {
    const { element, campaign } = await counted();
    expect(text(element)).to.equal('You have read 1,200 articles.');
    part(element, 'count')!.querySelector('summary')!.focus();
    await press('Enter', 'Tab', 'Enter');
    await until(() => !has(element, 'count-button'), 'it is over');
    await element.updateComplete;
    const note = part(element, 'count')!;
    expect(text(note)).to.equal('The count is deleted, and your articles are no longer counted.');
    expect(element.shadowRoot!.activeElement === note).to.equal(true);
    expect(text(element)).to.equal('You have read many articles.');
    expect(localStorage.getItem(keyOf(campaign, 'count'))).to.equal('{"v":1,"no":1}');
    await withAddress('page=2', async () => {
      const later = await appeal({ 'count-articles': '366', 'min-articles': '5', campaign }, WORDS);
      expect(later.visibility.shown, 'who wants no count is not left out').to.equal(true);
      expect(has(later, 'count')).to.equal(false);
      expect(text(later)).to.equal('You have read many articles.');
      expect(localStorage.getItem(keyOf(campaign, 'count'))).to.equal('{"v":1,"no":1}');
    });
  });
});

describe('max-views', () => {
  it('counts a page once the appeal was seen there, and hides it when it was seen often enough', async () => {
    const campaign = newCampaign();
    const settings = { 'max-views': '2', 'view-days': '30', campaign };
    for (const page of [1, 2])
      await withAddress(`page=${page}`, async () => {
        const element = await appeal(settings);
        expect(recordOf(campaign, 'count')?.['views'] ?? 0, 'not before it is seen').to.equal(page - 1);
        await see(element);
        await see(await appeal(settings));
        expect(recordOf(campaign, 'count')).to.include({ views: page });
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        expect(element.visibility.shown, 'what was seen here stays here').to.equal(true);
      });
    await withAddress('page=3', async () => {
      const { visibility } = await appeal(settings);
      expect(visibility).to.include({ shown: false, reason: 'max-views' });
      const { from } = recordOf(campaign, 'count')!;
      expect(visibility.until!.getTime()).to.equal((from as number) + 30 * DAY);
    });
  });

  it('shows it again when the period is over', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { views: 4, from: Date.now() - 30 * DAY, last: Date.now() - 30 * DAY });
    expect((await appeal({ 'max-views': '4', campaign })).visibility.shown).to.equal(true);
  });
});

describe('min-days-between', () => {
  it('keeps the appeal quiet for so many days after it was seen', async () => {
    const campaign = newCampaign();
    const settings = { 'min-days-between': '7', campaign };
    await see(await appeal(settings));
    const { last } = recordOf(campaign, 'count')!;
    await withAddress('page=2', async () => {
      const { visibility } = await appeal(settings);
      expect(visibility).to.include({ shown: false, reason: 'min-days-between' });
      expect(visibility.until!.getTime()).to.equal((last as number) + 7 * DAY);
      rememberCounts(campaign, { last: Date.now() - 7 * DAY });
      expect((await appeal(settings)).visibility.shown).to.equal(true);
    });
  });
});
