import { expect } from '@open-wc/testing';
import { openDemo, specimen } from '../demo-site.js';
import { appealsOf } from '../frames.js';
import { forgetAll, part, text } from '../helpers.js';

beforeEach(forgetAll);

describe('the specimen sheet', () => {
  it('has every specimen drawn', async () => {
    const window = await openDemo('states.html');
    const appeals = await appealsOf(window);
    expect(appeals.length).to.be.above(15);
    for (const appeal of appeals) {
      const { campaign } = appeal;
      expect(appeal.offsetHeight, campaign!).to.be.above(40);
      const piece = { reminded: 'confirmation', refused: 'copy' }[campaign!] ?? 'link';
      expect(part(appeal, piece), `${campaign}: ${piece}`).to.exist;
    }
    const picker = window.document.querySelector('small-favor-amount-picker')!;
    expect(picker.offsetHeight).to.be.above(40);
  });

  it('has a campaign of its own for each, so that none hides another', async () => {
    const campaigns = (await appealsOf(await openDemo('states.html'))).map(({ campaign }) => campaign);
    expect(new Set(campaigns).size).to.equal(campaigns.length);
  });

  for (const [campaign, piece, shown] of [
    ['one-tag', 'copy', /The Quillmouth Packet/],
    ['own-words', 'link', /^Support once with \$10$/],
    ['no-currency', 'link', /^Support us$/],
    ['decimals', 'link', /€7\.50/],
    ['yen', 'link', /¥1,000/],
    ['dinar', 'link', /KWD\s2\.500/],
    ['one-frequency', 'link', /^Support with \$5 a month$/],
    ['invalid', 'error', /^Error: /],
    ['reminded', 'confirmation', /^Thank you for reading\. We’ll ask again on/],
  ] as const)
    it(`shows what it says: ${campaign}`, async () => {
      expect(text(part(specimen(await openDemo('states.html'), campaign), piece))).to.match(shown);
    });

  it('keeps the publisher’s fallback where the link is refused', async () => {
    const appeal = specimen(await openDemo('states.html'), 'refused');
    expect(part(appeal, 'link') === null).to.equal(true);
    const fallback = appeal.querySelector('[slot=fallback]')!;
    expect(fallback.getBoundingClientRect().height).to.be.above(0);
  });

  it('leaves focus and scroll where a page that was just opened has them', async () => {
    const window = await openDemo('states.html');
    expect(window.document.activeElement).to.equal(window.document.body);
    expect(window.scrollY).to.equal(0);
  });
});
