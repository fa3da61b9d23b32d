import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { DAY, recordOf, see, storedOf } from '../asking.js';
import { appealsOf, openPage, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, has, part, text, until } from '../helpers.js';

/** What the paper has set: readers who have come three times, four times in thirty days, not two days in a row. */
const PAGE = '/test/pages/asking.html';
const CAMPAIGN = 'spring';

const frames: HTMLIFrameElement[] = [];

/** Opens an article some days from now. */
async function read(day: number, query = ''): Promise<{ window: RecordedWindow; appeal: SmallFavor }> {
  // One page at a time, or those from before would go on listening.
  frames.splice(0).forEach(frame => frame.remove());
  const page = `${PAGE}?article=${day}${query && `&${query}`}`;
  const frame = await openPage(page, { days: day });
  frames.push(frame);
  const window = recorded(frame);
  const [appeal] = await appealsOf(window);
  return { window, appeal: appeal! };
}

/** Reads the article of each day; of those with an appeal, to the end. Which they were, and why the others were not. */
async function readDays(from: number, to: number): Promise<string> {
  const days: string[] = [];
  for (let day = from; day <= to; day++) {
    const { window, appeal } = await read(day);
    const { shown, reason } = appeal.visibility;
    if (shown) await see(appeal);
    else expect(appeal.getBoundingClientRect().height, `day ${day}`).to.equal(0);
    expect(window.errors).to.deep.equal([]);
    expect(window.told).to.deep.equal([]);
    days.push(shown ? `${day}` : reason);
  }
  return days.join(' ');
}

const times = (count: number, reason: string): string => Array<string>(count).fill(reason).join(' ');

describe('a reader of forty articles', function () {
  before(forgetAll);
  after(forgetAll);

  it('is left in peace for the first two, and then asked four times in thirty days, with days between', async () => {
    const quiet = times(2, 'min-days-between');
    expect(await readDays(1, 14)).to.equal(`${times(2, 'min-articles')} 3 ${quiet} 6 ${quiet} 9 ${quiet} 12 ${quiet}`);
    expect(recordOf(CAMPAIGN, 'count')).to.include({ n: 14, views: 4 });
    // Four views in the thirty days since the first: day 3 to day 33.
    expect(await readDays(15, 30)).to.equal(times(16, 'max-views'));
  });

  it('hears how the paper knows, in the words and under them', async () => {
    const { appeal } = await read(33);
    expect(appeal.visibility).to.include({ shown: true, reason: 'default' });
    expect(recordOf(CAMPAIGN, 'count')).to.include({ n: 31 });
    expect(text(appeal.querySelector('p'))).to.equal('You have opened 31 stories here.');
    expect(text(part(appeal, 'count')!.querySelector('summary'))).to.equal('How do you know how much I read?');
  });

  it('asks to be reminded later, and is, when it was said', async () => {
    const { appeal } = await read(33);
    part(appeal, 'reminder-button')!.click();
    await until(() => has(appeal, 'confirmation'), 'the confirmation comes');
    expect(storedOf(CAMPAIGN)).to.deep.equal(['remind', 'count']);
    expect(await readDays(34, 39)).to.equal(times(6, 'reminder'));
    // Seven days later.
    expect((await read(40)).appeal.visibility).to.include({ shown: true });
    expect(storedOf(CAMPAIGN)).to.deep.equal(['count']);
  });

  it('supports, is thanked on coming back, and is asked no more for half a year', async () => {
    const { appeal } = await read(41, 'small-favor=thanks');
    expect(text(part(appeal, 'confirmation'))).to.match(/^Thank you for supporting us\./);
    expect(recordOf(CAMPAIGN, 'count')).to.include({ n: 40 });
    const { at, until } = recordOf(CAMPAIGN, 'supporter')!;
    expect((until as number) - (at as number)).to.equal(180 * DAY);
    for (const day of [42, 100, 220]) expect((await read(day)).appeal.visibility.reason).to.equal('supporter');
    expect(recordOf(CAMPAIGN, 'count'), 'a supporter is not counted').to.include({ n: 40 });
    const { appeal: later } = await read(222);
    expect(later.visibility.shown).to.equal(true);
    await see(later);
    expect(recordOf(CAMPAIGN, 'count')).to.include({ views: 1 });
    expect(storedOf(CAMPAIGN)).to.deep.equal(['count']);
  });

  it('finds out why, and has it all forgotten', async () => {
    const { appeal } = await read(223, 'small-favor=explain');
    expect(text(part(appeal, 'explanation')!.querySelector('h2'))).to.match(
      /^The appeal is not shown because it was seen at .+; it returns at .+\.$/,
    );
    await read(223, 'small-favor=reset');
    expect(storedOf(CAMPAIGN)).to.deep.equal([]);
  });
});
