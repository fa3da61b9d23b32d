import { expect } from '@open-wc/testing';
import { recordOf, rememberCounts } from '../asking.js';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, has } from '../helpers.js';

const SCRIPT = '<script src="/dist/small-favor.js" defer></script>';
const COUNTING = 'count-articles min-articles="2" max-views="3" min-days-between="1"';
const VARIANTS = '<template data-variant="a"><p>A</p></template><template data-variant="b"><p>B</p></template>';

const element = (campaign = 'default', attributes = COUNTING): string =>
  `<small-favor campaign="${campaign}" currency="USD" href="${CHECKOUT}" ${attributes}>${VARIANTS}</small-favor>`;

async function open({ head = '', body = element() } = {}) {
  const window = await openHtml({ head: head + SCRIPT, body });
  const appeals = await appealsOf(window);
  return { window, appeals, appeal: appeals[0]! };
}

function unharmed({ errors, told, violations }: RecordedWindow): void {
  expect([...errors, ...told, ...violations]).to.deep.equal([]);
}

const count = () => recordOf('default', 'count');

beforeEach(forgetAll);
after(forgetAll);

for (const [title, head] of [
  [
    'S1 a page whose storage throws',
    'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("", "SecurityError"); } });',
  ],
  ['S2 a page whose storage is null', 'Object.defineProperty(window, "localStorage", { value: null });'],
  [
    'S3 a page whose storage is full',
    'Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); };',
  ],
  ['S3 a page whose storage keeps nothing', 'Storage.prototype.setItem = () => {};'],
] as const)
  describe(title, () => {
    it('counts nothing, knows nothing, and shows the appeal', async () => {
      const { window, appeal } = await open({ head: `<script>${head}</script>` });
      expect(appeal.visibility).to.include({ shown: true, reason: 'default' });
      expect(has(appeal, 'link')).to.equal(true);
      expect(has(appeal, 'count')).to.equal(false);
      expect(appeal.variant).to.be.oneOf(['a', 'b']);
      expect(count()).to.equal(null);
      unharmed(window);
    });
  });

describe('S4 S5 S10 a count that is none', () => {
  for (const text of [
    '',
    '{',
    '[]',
    '5',
    'null',
    '{"v":1,"n":"5","w":"soon"}',
    '{"v":1,"n":-5,"w":-1,"views":1e400,"from":-1,"last":9e15}',
    '{"v":1,"__proto__":{"n":5},"constructor":{"prototype":{"n":5}}}',
    '['.repeat(1e5),
  ])
    it(`is counted from the beginning: ${text.slice(0, 30)}`, async () => {
      localStorage.setItem('small-favor:v1:default:count', text);
      const { window, appeal } = await open();
      expect(appeal.visibility.reason).to.equal('min-articles');
      expect(count()).to.include({ n: 1 });
      expect((window as unknown as { Object: ObjectConstructor }).Object.prototype).to.not.have.property('n');
      unharmed(window);
    });
});

describe('S5 an absurd number with a good time', () => {
  for (const n of [-5, 1.5, '5', null])
    it(`counts for nothing: ${JSON.stringify(n)}`, async () => {
      rememberCounts('default', { n, w: Date.now() - 1 });
      const { appeal } = await open();
      expect(appeal.visibility.reason).to.equal('min-articles');
      expect(count()).to.include({ n: 1 });
    });
});

describe('S8 S9 a clock that was wrong', () => {
  it('holds nothing back for longer than a day and the days set', async () => {
    const future = Date.now() + 400 * 86_400_000;
    rememberCounts('default', { n: 9, w: future, views: 9, from: future, last: future });
    const { appeal } = await open({ body: element('default', 'max-views="3" min-days-between="366"') });
    expect(appeal.visibility.reason).to.equal('default');
  });
});

describe('S12 two appeals on a page', () => {
  it('count one article, and draw one variant', async () => {
    const { appeals } = await open({ body: element() + element() });
    expect(count()).to.include({ n: 1 });
    expect(appeals[0]!.variant).to.equal(appeals[1]!.variant);
  });
});

describe('S13 two tabs that count at once', () => {
  it('may lose a count, but have none that is absurd', async () => {
    for (let times = 0; times < 8; times++) await Promise.all([open(), open()]);
    const { n } = count()!;
    expect(n).to.be.within(8, 16);
    expect(n).to.equal(Math.floor(n as number));
  });

  it('stop at 9999', async () => {
    rememberCounts('default', { n: 9999, w: Date.now() });
    await open();
    expect(count()).to.include({ n: 9999 });
  });
});

describe('S16 a page that gave everything a toJSON', () => {
  it('has the count written as always', async () => {
    const head =
      '<script>for (const made of [Object, Array, Number, String]) made.prototype.toJSON = () => "changed";</script>';
    const { window, appeal } = await open({ head });
    expect(localStorage.getItem('small-favor:v1:default:count')).to.match(
      /^\{"v":1,"n":1,"w":\d{13},"variant":"[ab]","drawn":\d{13}\}$/,
    );
    expect(appeal.visibility.reason).to.equal('min-articles');
    unharmed(window);
  });
});

describe('P2 a page in a tab that nobody has looked at', () => {
  it('is not counted before it comes to the front', async () => {
    const head = `<script>
      hidden = true;
      Object.defineProperty(Document.prototype, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
    </script>`;
    const { window, appeal } = await open({ head });
    expect(count()).to.equal(null);
    (window as unknown as { hidden: boolean }).hidden = false;
    window.document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await appeal.updateComplete;
    expect(count()).to.include({ n: 1 });
  });
});

describe('P7 a copy of the page, as Turbo shows before the page itself has come', () => {
  it('is not counted, and the page itself is, once', async () => {
    const { window } = await open({ body: '<main></main>' });
    const { documentElement: root, body } = window.document;
    root.setAttribute('data-turbo-preview', '');
    body.innerHTML = element();
    await appealsOf(window);
    expect(count()).to.equal(null);
    root.removeAttribute('data-turbo-preview');
    body.innerHTML = element();
    body.innerHTML = element();
    await appealsOf(window);
    expect(count()).to.include({ n: 1 });
  });
});

describe('P8 a page that changes its article without loading anew', () => {
  it('counts every address once, also on the way back', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/pages/story.html';
    document.body.append(frame);
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    const window = frame.contentWindow!;
    const main = window.document.querySelector('main')!;
    for (const [address, articles] of [
      ['1', 1],
      ['2', 2],
      ['2#comments', 2],
      ['3?page=2', 3],
      ['1', 3],
    ] as const) {
      window.history.pushState(null, '', `/articles/${address}`);
      main.innerHTML = element();
      await appealsOf(window);
      expect(count(), address).to.include({ n: articles });
    }
    frame.remove();
  });
});
