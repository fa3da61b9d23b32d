import { expect } from '@open-wc/testing';
import { openDemo, PAGES } from '../demo-site.js';
import { forgetAll, text, until } from '../helpers.js';

const DAY = 86_400_000;
/** As long as a campaign's name can be, without a place to break. */
const LONG = 'w'.repeat(32);

/** A browser in which much is remembered, some of it by other versions. */
function rememberMuch(): void {
  const now = Date.now();
  const keep = (key: string, record: unknown): void =>
    localStorage.setItem(`small-favor:v1:${key}`, typeof record === 'string' ? record : JSON.stringify(record));
  keep(`${LONG}:count`, { v: 1, n: 3, w: now - DAY, views: 1, from: now, last: now, variant: 'b', drawn: now });
  keep(`${LONG}:remind`, { v: 1, at: now, until: now + 30 * DAY });
  keep('fog-season:supporter', { v: 1, at: now, until: now + 180 * DAY });
  keep('quiet:count', { v: 1, no: 1 });
  keep('later:count', { v: 2, something: { else: [1, 2, 3] } });
  keep('broken:remind', '{"v":1,"at":');
}

/** Opens a page on a phone, and waits for its footer to speak. */
async function onPhone(page: string): Promise<Document> {
  const { document } = await openDemo(page, 320);
  const line = document.querySelector('[data-remembered]');
  if (line) await until(() => text(line), 'the footer speaks');
  return document;
}

beforeEach(forgetAll);
after(forgetAll);

describe('R17 the demo fits phones, whatever is remembered:', function () {
  // Some pages have dozens of appeals.
  this.timeout(120_000);

  for (const page of PAGES)
    it(`R17 ${page}`, async () => {
      rememberMuch();
      const { documentElement, defaultView } = await onPhone(page);
      const frame = defaultView!.frameElement as HTMLIFrameElement;
      for (const width of [320, 390]) {
        frame.width = String(width);
        expect(documentElement.scrollWidth, `in ${width} pixels`).to.be.at.most(width);
      }
    });

  it('R17 (a page that is too wide would be found)', async () => {
    const document = await onPhone('checkout.html');
    document.querySelector('h1')!.style.inlineSize = '321px';
    expect(document.documentElement.scrollWidth).to.be.above(320);
  });
});

describe('R17 the demo’s footer', () => {
  const said = async (): Promise<string> => text((await onPhone('checkout.html')).querySelector('[data-remembered]'));

  it('R17 says in plain words what is remembered', async () => {
    rememberMuch();
    const sentence = await said();
    const day = (moment: number): string => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(moment);
    const now = Date.now();
    expect(sentence).to.match(/^Remembered in this browser: .*[^.]\.$/);
    for (const clause of [
      `“${LONG}” has counted 3 articles since ${day(now - DAY)}; “${LONG}” was seen on 1 page since ${day(now)}`,
      `“${LONG}” speaks in wording “b”`,
      `“${LONG}” asks again on ${day(now + 30 * DAY)}`,
      `“fog-season” knows a supporter until ${day(now + 180 * DAY)}`,
      '“quiet” counts no articles, as was asked',
      '“later” keeps something that this page can’t read',
      '“broken” keeps something that this page can’t read',
    ])
      expect(sentence).to.contain(clause);
    expect(sentence).to.not.match(/[{}"]|small-favor|NaN|undefined|Invalid/);
  });

  it('R17 says so where nothing is', async () => {
    expect(await said()).to.equal('Nothing is remembered in this browser.');
  });
});
