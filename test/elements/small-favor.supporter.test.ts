import { expect, oneEvent } from '@open-wc/testing';
import { SmallFavor, type SmallFavorSupporterEvent } from '../../src/index.js';
import { DAY, keyOf, newCampaign, ownAppeal, recordOf, remember, storedOf } from '../asking.js';
import { appeal, forgetAll, has, part, press, text, warningsOf, withAddress } from '../helpers.js';

const written = (day: Date): string =>
  new Intl.DateTimeFormat('en', {
    day: 'numeric',
    month: 'long',
    year: day.getFullYear() === new Date().getFullYear() ? undefined : 'numeric',
  }).format(day);

describe('"I already support you"', () => {
  beforeEach(forgetAll);

  it('thanks the reader, and asks no more for 180 days', async () => {
    const { element, campaign } = await ownAppeal();
    const button = part(element, 'supporter-button')!;
    expect(text(button)).to.equal('I already support you');
    const told = oneEvent(element, 'small-favor-supporter') as Promise<SmallFavorSupporterEvent>;
    button.focus();
    await press('Enter');
    const { until } = await told;
    await element.updateComplete;
    expect(until.getTime()).to.be.closeTo(Date.now() + 180 * DAY, 60_000);
    expect(text(part(element, 'confirmation'))).to.equal(
      `Thank you for supporting us. We won’t ask you again before ${written(until)}. Undo`,
    );
    expect(element.shadowRoot!.activeElement === part(element, 'confirmation')).to.equal(true);
    expect(element.matches(':state(supporter)')).to.equal(true);
    expect(element.matches(':state(reminded)')).to.equal(false);
    expect(storedOf(campaign)).to.deep.equal(['supporter']);
    const { at, until: end } = recordOf(campaign, 'supporter')!;
    expect(localStorage.getItem(keyOf(campaign, 'supporter'))).to.equal(`{"v":1,"at":${at},"until":${end}}`);
    expect(end).to.equal((at as number) + 180 * DAY);
    const later = await appeal({ campaign });
    expect(later.visibility).to.include({ shown: false, reason: 'supporter' });
    expect(later.visibility.until!.getTime()).to.equal(end);
  });

  it('is taken back by Undo, with the focus on its button', async () => {
    const { element, campaign } = await ownAppeal();
    part(element, 'supporter-button')!.click();
    await element.updateComplete;
    const undone = oneEvent(element, 'small-favor-undo');
    part(element, 'undo')!.click();
    await undone;
    await element.updateComplete;
    expect(storedOf(campaign)).to.deep.equal([]);
    expect(element.visibility.shown).to.equal(true);
    expect(element.shadowRoot!.activeElement === part(element, 'supporter-button')).to.equal(true);
    expect(element.matches(':state(supporter)')).to.equal(false);
  });

  it('lasts the days set', async () => {
    const { element, campaign } = await ownAppeal({ 'supporter-days': '7' });
    part(element, 'supporter-button')!.click();
    const { at, until } = recordOf(campaign, 'supporter')!;
    expect(until).to.equal((at as number) + 7 * DAY);
  });

  it('can be refused by the page before anything is recorded', async () => {
    const { element, campaign } = await ownAppeal();
    element.addEventListener('small-favor-supporter', event => event.preventDefault());
    part(element, 'supporter-button')!.click();
    await element.updateComplete;
    expect(has(element, 'link')).to.equal(true);
    expect(storedOf(campaign)).to.deep.equal([]);
  });

  it('is not offered with no-supporter-link', async () => {
    const { element } = await ownAppeal({ 'no-supporter-link': '' });
    expect(has(element, 'supporter')).to.equal(false);
  });

  it('leaves a reminder alone, and is left alone by one', async () => {
    const { element, campaign } = await ownAppeal();
    element.remindLater();
    SmallFavor.markSupporter({ campaign });
    expect(storedOf(campaign)).to.deep.equal(['remind', 'supporter']);
    expect((await appeal({ campaign })).visibility.reason).to.equal('supporter');
    localStorage.removeItem(keyOf(campaign, 'supporter'));
    expect((await appeal({ campaign })).visibility.reason).to.equal('reminder');
  });

  it('is over when its time is, and shows the appeal again', async () => {
    const campaign = newCampaign();
    remember(campaign, 'supporter', 180, 180 * DAY);
    expect((await appeal({ campaign })).visibility.shown).to.equal(true);
    expect(storedOf(campaign)).to.deep.equal([]);
  });

  it('hides every appeal of its campaign on the page, and no other', async () => {
    const { element, campaign } = await ownAppeal();
    const [same, other] = [await appeal({ campaign }), (await ownAppeal()).element];
    part(element, 'supporter-button')!.click();
    expect([same.visibility.shown, other.visibility.shown]).to.deep.equal([false, true]);
  });
});

describe('the attribute supporter', () => {
  beforeEach(forgetAll);

  for (const value of ['', 'true', 'yes', '1'])
    it(`hides the appeal, written "${value}", and stores nothing`, async () => {
      const { element, campaign } = await ownAppeal({ supporter: value });
      expect(element.visibility).to.include({ shown: false, reason: 'supporter', until: null });
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(storedOf(campaign)).to.deep.equal([]);
    });

  for (const value of ['false', '0', '{{ member.paid }}', '%%IS_SUPPORTER%%', '*|SUPPORTER|*'])
    it(`does not count, written "${value}"`, async () => {
      expect((await ownAppeal({ supporter: value })).element.visibility.shown).to.equal(true);
    });

  it('hides the appeal when it comes later, and brings it back when it goes', async () => {
    const { element } = await ownAppeal();
    element.supporter = true;
    await element.updateComplete;
    expect(has(element, 'link')).to.equal(false);
    element.supporter = false;
    await element.updateComplete;
    expect(has(element, 'link')).to.equal(true);
  });
});

describe('SmallFavor.markSupporter()', () => {
  beforeEach(forgetAll);

  it('remembers a supporter for 180 days, and hides what is on the page', async () => {
    const element = await appeal();
    SmallFavor.markSupporter();
    const { at, until } = recordOf('default', 'supporter')!;
    expect(until).to.equal((at as number) + 180 * DAY);
    expect(element.visibility).to.include({ shown: false, reason: 'supporter' });
  });

  it('takes days and a campaign', async () => {
    const campaign = newCampaign();
    SmallFavor.markSupporter({ days: 366, campaign });
    const { at, until } = recordOf(campaign, 'supporter')!;
    expect(until).to.equal((at as number) + 366 * DAY);
    expect((await appeal({ campaign, 'supporter-days': '7' })).visibility.until!.getTime()).to.equal(until);
  });

  for (const days of [0, -1, 367, 1.5, NaN, Infinity, 'many' as unknown as number])
    it(`takes 180 days for ${days}, and says so`, async () => {
      const campaign = newCampaign();
      const sentences = await warningsOf(() => SmallFavor.markSupporter({ days, campaign }));
      const { at, until } = recordOf(campaign, 'supporter')!;
      expect(until).to.equal((at as number) + 180 * DAY);
      expect(sentences).to.deep.equal([`<small-favor> markSupporter({ days: ${days} }): 180 is used. Write 1 to 366.`]);
    });
});

describe('?small-favor=thanks', () => {
  beforeEach(forgetAll);

  it('thanks in the appeal’s place, remembers, and asks no more on later pages', async () => {
    const campaign = newCampaign();
    await withAddress('small-favor=thanks', async () => {
      const element = await appeal({ campaign });
      expect(text(part(element, 'confirmation'))).to.match(
        /^Thank you for supporting us\. We won’t ask you again before .+ Undo$/,
      );
      expect(document.activeElement === element, 'takes no focus').to.equal(false);
      expect(element.visibility).to.include({ shown: false, reason: 'supporter' });
    });
    expect(storedOf(campaign)).to.deep.equal(['supporter']);
    expect((await appeal({ campaign })).visibility.reason).to.equal('supporter');
  });

  it('can be taken back', async () => {
    await withAddress('small-favor=thanks', async () => {
      const { element, campaign } = await ownAppeal();
      part(element, 'undo')!.click();
      await element.updateComplete;
      expect(has(element, 'link')).to.equal(true);
      expect(storedOf(campaign)).to.deep.equal([]);
    });
  });

  it('thanks without storage', async () => {
    await withAddress('small-favor=thanks', async () => {
      const { element, campaign } = await ownAppeal({ storage: 'none' });
      expect(has(element, 'confirmation')).to.equal(true);
      expect(storedOf(campaign)).to.deep.equal([]);
    });
  });

  for (const query of ['small-favor=thank', 'small-favor={{thanks}}', 'small-favor=thanks2', 'x-small-favor=thanks'])
    it(`is not ?${query}`, async () => {
      await withAddress(query, async () => {
        const { element, campaign } = await ownAppeal();
        expect(element.visibility.shown).to.equal(true);
        expect(storedOf(campaign)).to.deep.equal([]);
      });
    });
});
