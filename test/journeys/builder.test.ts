import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { CHECKOUTS } from '../../demo/builder/recipes.js';
import type { SmallFavor } from '../../src/index.js';
import { faultsOf } from '../axe.js';
import { appealsOf, openHtml, openPage, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, part, radio, text, until } from '../helpers.js';

/** The builder's page, as an editor has it open. */
class Builder {
  readonly window: RecordedWindow;

  private constructor(window: RecordedWindow) {
    this.window = window;
  }

  /** Opens it with answers in its address, and waits for the preview. */
  static async open(answers: Record<string, string> = {}, width = 1200): Promise<Builder> {
    const fragment = new URLSearchParams(answers).toString();
    const frame = await openPage(`/site/builder.html${fragment && `#${fragment}`}`, { width });
    const builder = new Builder(recorded(frame));
    builder.window.focus();
    await until(() => builder.previewed && builder.find('facts').childElementCount, 'the preview is there');
    return builder;
  }

  get document(): Document {
    return this.window.document;
  }
  find<Found extends HTMLElement = HTMLElement>(id: string): Found {
    return this.document.querySelector<Found>(`#${id}`)!;
  }
  get preview(): Document {
    return this.find<HTMLIFrameElement>('preview').contentDocument!;
  }
  get previewed(): SmallFavor | null {
    return (
      this.document.querySelector<HTMLIFrameElement>('#preview')?.contentDocument?.querySelector('small-favor') ?? null
    );
  }
  get appeal(): SmallFavor {
    return this.previewed!;
  }
  get code(): string {
    return this.find('snippet').textContent!;
  }
  get leads(): string {
    return text(this.find('link'));
  }

  /** Types into a field as one keystroke would. */
  type(id: string, value: string): void {
    const field = this.find<HTMLInputElement>(id);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  choose(id: string, value: string): void {
    const field = this.find<HTMLSelectElement>(id);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  /** Clicks the first element of a selector with these words. */
  click(selector: string, words = ''): void {
    [...this.document.querySelectorAll<HTMLElement>(selector)]
      .find(element => text(element).startsWith(words))!
      .click();
  }
  until(condition: () => unknown, what: string): Promise<void> {
    return until(condition, what);
  }
}

/** The one appeal that a snippet makes on a page of its own, in an article. */
async function pasted(code: string): Promise<SmallFavor> {
  const here = code.replaceAll('/assets/', '/dist/');
  const window = await openHtml({ body: `<article><p>Story</p>${here}</article>` });
  await until(() => window.document.querySelector('small-favor')?.shadowRoot, 'it is drawn');
  const [appeal] = await appealsOf(window);
  expect(window.errors).to.deep.equal([]);
  expect(window.told).to.deep.equal([]);
  return appeal!;
}

/** What readers see of an appeal, shortly. */
const seen = (appeal: SmallFavor) => ({
  headline: text(part(appeal, 'headline')),
  words: [...part(appeal, 'copy')!.querySelectorAll('slot, p')].map(node =>
    node instanceof HTMLSlotElement || node.localName === 'slot'
      ? (node as HTMLSlotElement).assignedElements().map(text).join('|')
      : text(node),
  ),
  amounts: [...appeal.shadowRoot!.querySelectorAll('.amount')].map(text),
  link: text(part(appeal, 'link')),
  methods: appeal.shadowRoot!.querySelectorAll('[part~=payment-method] svg').length,
  url: appeal.checkoutUrl,
});

const ANSWERS = {
  publisher: 'Der Hafenbote & Söhne',
  since: '1921',
  lang: 'de',
  checkout: 'donorbox',
  account: 'hafenbote',
  currency: 'EUR',
  frequencies: 'once monthly*',
  'amounts-monthly': '5 10* 20',
  'payment-methods': 'visa sepa paypal',
  accent: '#9b2f22',
};

beforeEach(forgetAll);

describe('the builder', () => {
  it('shows what is typed in the preview, in the snippet and in the address', async () => {
    const builder = await Builder.open();
    const field = builder.find<HTMLInputElement>('answer-publisher');
    field.focus();
    await sendKeys({ type: 'the gull' });
    await builder.until(() => text(part(builder.appeal, 'copy')).includes('the gull'), 'the preview has it');
    expect(builder.code).to.contain('publisher="the gull"');
    await builder.until(() => builder.window.location.hash === '#publisher=the+gull', builder.window.location.hash);
    expect(field.value).to.equal('the gull');
    expect(builder.document.activeElement === field).to.equal(true);
  });

  it('keeps the caret where the editor types', async () => {
    const builder = await Builder.open({ publisher: 'Gull' });
    const field = builder.find<HTMLInputElement>('answer-publisher');
    field.focus();
    field.setSelectionRange(0, 0);
    await sendKeys({ type: 'the ' });
    expect(field.value).to.equal('the Gull');
    expect(field.selectionStart).to.equal(4);
  });

  it('has in its address all that a colleague needs', async () => {
    const first = await Builder.open(ANSWERS);
    const second = await Builder.open(Object.fromEntries(new URLSearchParams(first.window.location.hash.slice(1))));
    expect(second.code).to.equal(first.code);
    expect(seen(second.appeal)).to.deep.equal(seen(first.appeal));
    second.window.location.hash = '#publisher=Other';
    await second.until(() => second.code.includes('publisher="Other"'), 'another address is other answers');
    expect(second.code).to.not.contain('donorbox');
  });

  it('takes the answers of an address that comes while others are being kept', async () => {
    const builder = await Builder.open();
    builder.type('answer-publisher', 'Gull');
    builder.window.location.hash = '#publisher=Other';
    builder.window.dispatchEvent(new Event('pagehide'));
    await builder.until(() => builder.code.includes('publisher="Other"'), 'they are taken');
    expect(builder.window.location.hash).to.equal('#publisher=Other');
  });

  it('keeps the answers when a link within the page is followed', async () => {
    const builder = await Builder.open({ publisher: 'Gull' });
    builder.window.location.hash = '#main';
    await builder.until(() => builder.window.location.hash === '#publisher=Gull', 'the address is back');
    expect(builder.code).to.contain('publisher="Gull"');
  });

  for (const form of ['element', 'div', 'script'])
    it(`makes a snippet that is what the preview shows: ${form}`, async () => {
      const builder = await Builder.open({ ...ANSWERS, form });
      await builder.until(() => builder.appeal.checkoutUrl, 'there is a link');
      const appeal = await pasted(builder.code);
      const expected = seen(builder.appeal);
      // One tag speaks the language of its page.
      if (form === 'script') {
        const inEnglish = seen(appeal);
        expect(inEnglish.url).to.equal(expected.url);
        expect(inEnglish.methods).to.equal(3);
        expect(inEnglish.amounts.length).to.equal(expected.amounts.length);
      } else expect(seen(appeal)).to.deep.equal(expected);
      expect(getComputedStyle(part(appeal, 'link')!).backgroundColor).to.equal('rgb(155, 47, 34)');
    });

  it('shows an editor’s own words, and what they allow', async () => {
    const builder = await Builder.open({
      ...ANSWERS,
      headline: 'Ein Wort',
      words: 'Eins.\n\nZwei <em>und</em> <a href="/mehr">mehr</a>.',
      signature: 'Die Redaktion',
      note: 'Klein',
    });
    const appeal = await pasted(builder.code);
    expect(seen(appeal)).to.deep.equal(seen(builder.appeal));
    expect(text(part(appeal, 'headline'))).to.equal('Ein Wort');
    expect(appeal.querySelector('em')).to.exist;
  });

  it('says where a choice in the preview leads, with a link to try', async () => {
    const builder = await Builder.open(ANSWERS);
    await builder.until(() => builder.leads.includes('10 EUR monthly'), builder.leads);
    const address = 'https://donorbox.org/hafenbote?default_interval=m&amount=';
    expect(builder.document.querySelector<HTMLAnchorElement>('#link a')!.href).to.equal(`${address}10`);
    radio(builder.appeal, 'amount', 2000).click();
    await builder.until(() => builder.leads.includes('20 EUR monthly'), builder.leads);
    const link = builder.document.querySelector<HTMLAnchorElement>('#link a')!;
    expect(link.href).to.equal(`${address}20`);
    expect(link.target).to.equal('_blank');
    // The preview itself leads nowhere.
    part(builder.appeal, 'link')!.click();
    expect(builder.preview.location.pathname).to.equal('/site/preview.html');
  });

  it('offers nothing to try as long as no checkout is known', async () => {
    const builder = await Builder.open();
    expect(builder.document.querySelector('#link a') === null).to.equal(true);
    expect(text(builder.find('answer-href-advice'))).to.equal('Still missing: the address of your checkout.');
    expect(text(builder.find('marked'))).to.equal('This answer needs a look: The checkout');
    builder.type('answer-href', 'https://pay.example/give');
    await builder.until(() => builder.document.querySelector('#link a'), 'there is a link');
    expect(text(builder.find('answer-href-advice'))).to.equal('');
    expect(text(builder.find('marked'))).to.equal('');
  });

  it('says which checkouts are documented, seen in use, or plain', async () => {
    const builder = await Builder.open();
    const groups = [...builder.document.querySelectorAll('#answer-checkout optgroup')];
    expect(groups.map(group => group.getAttribute('label'))).to.deep.equal([
      'Documented by the provider',
      'Seen in use: check yours',
      'A plain link, without the amount',
    ]);
    expect(groups.every(group => group.children.length > 5)).to.equal(true);
    builder.choose('answer-checkout', 'ko-fi');
    builder.type('answer-account', 'gull');
    await builder.until(() => builder.leads.includes('https://ko-fi.com/gull'), builder.leads);
    expect(text(builder.find('answer-checkout-note'))).to.contain('so the appeal has no amounts');
    expect(builder.code).to.contain('currency="none"');
    expect(part(builder.appeal, 'amounts') === null).to.equal(true);
  });

  it('says of every checkout how its link is known, and when somebody looked', async () => {
    const builder = await Builder.open();
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
    const begins = {
      documented: (name: string) => `${name} documents what its link can carry: `,
      seen: () => 'We have seen links like this in use (',
      plain: (name: string) => `Nothing is known that a link to ${name} can carry`,
    };
    for (const { id, name, evidence, note = '' } of CHECKOUTS) {
      builder.choose('answer-checkout', id);
      const said = text(builder.find('answer-checkout-note'));
      expect(said, id).to.satisfy((words: string) => words.startsWith(begins[evidence.kind](name)));
      expect(said).to.contain(evidence.source);
      expect(said).to.contain(`Last looked up on ${day.format(new Date(evidence.checked))}. ${note}`.trim());
    }
  });

  it('asks for whole amounts where the checkout takes no decimals, and only there', async () => {
    const builder = await Builder.open({
      checkout: 'paypal-me',
      account: 'gull',
      currency: 'HUF',
      amounts: '500 990.50',
    });
    const tick = builder.find<HTMLInputElement>('answer-whole-amounts');
    const hint = () => text(builder.find('answer-whole-amounts-hint'));
    expect([tick.checked, tick.disabled, hint()]).to.deep.equal([true, true, 'PayPal.Me takes no decimals in HUF.']);
    expect(builder.code).to.contain('whole-amounts');
    expect(text(builder.find('answer-amounts-advice'))).to.contain('Write up to 8 amounts with no decimals');
    builder.type('answer-currency', 'EUR');
    expect([tick.checked, tick.disabled, hint()]).to.deep.equal([
      false,
      false,
      'For a checkout that takes no decimals.',
    ]);
    expect(builder.code).to.not.contain('whole-amounts');
    tick.click();
    expect(builder.code).to.contain('whole-amounts');
    await builder.until(() => builder.appeal.wholeAmounts, 'the preview follows');
  });

  it('writes a plain link in a currency that the checkout can’t take, says so, and keeps the other answers', async () => {
    const builder = await Builder.open({
      checkout: 'stripe',
      page: 'https://donate.stripe.com/gull',
      currency: 'UGX',
      frequencies: 'monthly* once',
      amounts: '5000 10000',
    });
    expect(text(builder.find('answer-currency-advice'))).to.match(
      /^Stripe Payment Link counts UGX in other units.*so the appeal has no amounts\. Write another currency\.$/,
    );
    expect(text(builder.find('marked'))).to.equal('This answer needs a look: Currency');
    await builder.until(() => builder.leads.includes('leads to https://donate.stripe.com/gull (try it'), builder.leads);
    expect(builder.code).to.contain('currency="none"');
    expect(part(builder.appeal, 'amounts') === null).to.equal(true);
    builder.type('answer-currency', 'KES');
    builder.choose('answer-checkout', 'own');
    expect(builder.code).to.contain('frequencies="monthly* once"');
    expect(builder.code).to.contain('amounts="5000 10000"');
  });

  it('offers only what the checkout can be asked for', async () => {
    const builder = await Builder.open({ checkout: 'paypal-me', account: 'gull' });
    const ticks = [...builder.document.querySelectorAll<HTMLInputElement>('.frequencies .row [type=checkbox]')];
    expect(ticks.map(({ checked, disabled }) => [checked, disabled])).to.deep.equal([
      [true, true],
      ...Array.from({ length: 4 }, () => [false, true]),
    ]);
    expect(text(builder.document.querySelector('.frequencies .hint'))).to.contain('can’t ask for: weekly, monthly');
    expect(part(builder.appeal, 'frequency') === null).to.equal(true);
  });

  it('orders the frequencies, and preselects one', async () => {
    const builder = await Builder.open();
    builder.click('.frequencies [aria-label="Monthly: earlier"]');
    expect(builder.code).to.contain('frequencies="monthly once* yearly"');
    builder.click('.frequencies [aria-label="Yearly: preselected"]');
    expect(builder.code).to.contain('frequencies="monthly once yearly*"');
    builder.click('.frequencies label', 'Yearly');
    expect(builder.code).to.contain('frequencies="monthly* once"');
    await builder.until(() => builder.appeal.selection?.frequency === 'monthly', 'the preview follows');
  });

  it('preselects an amount', async () => {
    const builder = await Builder.open({ amounts: '5 10 20' });
    builder.choose('answer-amounts-preset', '20');
    expect(builder.code).to.contain('amounts="5 10 20*"');
    await builder.until(() => builder.appeal.selection?.amount === '20', 'the preview follows');
  });

  it('preselects none of a list that may be another than it looks', async () => {
    const builder = await Builder.open({ amounts: '2,50 5 10' });
    expect(text(builder.find('answer-amounts-advice'))).to.match(/^Other amounts are used\. Write .*2\.50/);
    expect(builder.document.querySelector('#answer-amounts-preset') === null).to.equal(true);
    builder.type('answer-amounts', '2.50 5 10');
    builder.choose('answer-amounts-preset', '5');
    expect(builder.code).to.contain('amounts="2.50 5* 10"');
  });

  it('shows payment methods in the order in which they are ticked', async () => {
    const builder = await Builder.open();
    builder.click('.method', 'PayPal');
    builder.click('.method', 'Visa');
    builder.click('.method', 'Wero');
    expect(builder.code).to.contain('payment-methods="paypal visa wero"');
    expect(builder.code).to.contain('payment-methods.js');
    await builder.until(
      () => builder.appeal.shadowRoot!.querySelectorAll('[part~=payment-method]').length === 3,
      'drawn',
    );
  });

  it('complains where the element would, beside the answer', async () => {
    const builder = await Builder.open({ ...ANSWERS, 'remind-days': 'soon', amounts: '5 x' });
    expect(text(builder.find('answer-remind-days-advice'))).to.equal('30 is used. Write a whole number from 1 to 366.');
    expect(builder.find('answer-remind-days').getAttribute('aria-invalid')).to.equal('true');
    expect(text(builder.find('answer-amounts-advice'))).to.match(/^Only a part of it is used\. Write up to 8 amounts/);
    expect(text(builder.find('marked'))).to.equal(
      'These answers need a look: Amounts, Days that “Remind me later” lasts',
    );
  });
});

describe('the keyboard in the builder', () => {
  const focused = ({ document }: Builder) => document.activeElement as HTMLElement;

  it('stays on a frequency that moves', async () => {
    const builder = await Builder.open();
    const button = builder.document.querySelector<HTMLElement>('[aria-label="Yearly: earlier"]')!;
    button.focus();
    for (const order of ['once* yearly monthly', 'yearly once* monthly', 'yearly once* monthly']) {
      await sendKeys({ press: 'Enter' });
      expect(builder.code).to.contain(`frequencies="${order}"`);
      expect(focused(builder) === button).to.equal(true);
    }
    const tick = [...builder.document.querySelectorAll('.frequencies .tick')].find(label => text(label) === 'Weekly')!;
    tick.querySelector('input')!.focus();
    await sendKeys({ press: ' ' });
    expect(builder.code).to.contain('frequencies="yearly once* monthly weekly"');
    expect(text(focused(builder).parentElement)).to.equal('Weekly');
  });

  it('comes to what needs a look, also where that was folded up', async () => {
    const builder = await Builder.open({ 'view-days': 'soon', href: '/give' });
    const details = builder.find('answer-view-days').closest('details')!;
    expect(details.open).to.equal(true);
    details.open = false;
    builder.click('#marked a');
    expect(focused(builder).id).to.equal('answer-view-days');
    expect(details.open).to.equal(true);
    builder.type('answer-view-days', '');
    expect(details.open, 'nothing is folded up under the hands').to.equal(true);
  });

  it('goes on to the next color when one is mended', async () => {
    const builder = await Builder.open({ accent: '#ffcc00' });
    await builder.until(() => builder.document.querySelector('#contrast button'), 'something fails');
    while (builder.document.querySelector('#contrast button')) {
      const before = text(builder.find('contrast'));
      builder.document.querySelector<HTMLElement>('#contrast button')!.focus();
      await sendKeys({ press: 'Enter' });
      await builder.until(
        () => text(builder.find('contrast')) !== before && focused(builder) !== builder.document.body,
        'on',
      );
    }
    await builder.until(() => focused(builder).id === 'contrast-title', focused(builder).outerHTML.slice(0, 80));
  });
});

describe('the builder’s preview', () => {
  it('has the width of a phone, a tablet and a desktop, and fits its place', async () => {
    const builder = await Builder.open(ANSWERS);
    const frame = builder.find('preview');
    for (const [device, width] of [
      ['tablet', 820],
      ['desktop', 1280],
      ['phone', 390],
    ] as const) {
      builder.click(`[name=device][value=${device}]`);
      await builder.until(() => builder.preview.defaultView!.innerWidth === width, device);
      const { width: wide } = frame.getBoundingClientRect();
      expect(wide).to.be.at.most(builder.find('stage').clientWidth + 0.5);
    }
  });

  it('fits its place anew as the window gets another width, without an error', async () => {
    const builder = await Builder.open({ ...ANSWERS });
    builder.click('[name=device][value=desktop]');
    await builder.until(() => builder.preview.defaultView!.innerWidth === 1280, 'it is wide');
    const wide = () => builder.find('preview').getBoundingClientRect().width;
    const before = wide();
    (builder.window.frameElement as HTMLElement).style.width = '420px';
    await builder.until(() => wide() < before && wide() <= builder.find('stage').clientWidth + 0.5, 'it fits');
    await nextFrame();
    expect(builder.window.errors).to.deep.equal([]);
  });

  it('is light or dark', async () => {
    const builder = await Builder.open({ ...ANSWERS, accent: '' });
    const color = () => builder.preview.defaultView!.getComputedStyle(part(builder.appeal, 'link')!).backgroundColor;
    const light = color();
    builder.click('[name=scheme][value=dark]');
    await builder.until(() => color() !== light, 'the button is another');
  });

  it('measures the room that the appeal will have', async () => {
    const builder = await Builder.open({ ...ANSWERS, accent: '' });
    const rule = builder.find('reserve').textContent!;
    const heights = [...rule.matchAll(/min-height: (\d+)px/g)].map(([, height]) => Number(height));
    const windows = [...rule.matchAll(/min-width: (\d+)px/g)].map(([, width]) => Number(width));
    expect(heights.length).to.equal(3);
    expect(windows).to.deep.equal([632, 712]);
    const appeal = await pasted(builder.code);
    const article = appeal.parentElement!;
    article.style.font = builder.preview.defaultView!.getComputedStyle(builder.preview.documentElement).font;
    for (const [at, width] of [358, 600, 680].entries()) {
      article.style.width = `${width}px`;
      // To a line: WebKit breaks a text that just fits another way in a frame that is drawn to scale.
      expect(appeal.offsetHeight, `${width}`).to.be.closeTo(heights[at]!, 28);
    }
  });

  it('shows a picture of ours in the place of the editor’s, and asks nobody', async () => {
    const builder = await Builder.open({ ...ANSWERS, image: 'https://img.example/a.jpg', 'image-alt': 'A gull' });
    expect(builder.code).to.contain('<img slot="image" src="https://img.example/a.jpg" alt="A gull">');
    expect(builder.appeal.querySelector('img')!.getAttribute('src')).to.equal('pictures/harbor.svg');
    for (const window of [builder.window, builder.preview.defaultView!])
      for (const { name } of window.performance.getEntriesByType('resource'))
        expect(new URL(name).origin).to.equal(location.origin);
  });
});

describe('the builder’s advice on colors', () => {
  const rows = ({ document }: Builder) =>
    [...document.querySelectorAll('#contrast tr')].map(row => [...row.children].map(text).join(' | '));

  it('measures what is painted, and passes what we begin with', async () => {
    const builder = await Builder.open();
    expect(rows(builder).length).to.equal(8);
    for (const row of rows(builder)) expect(row).to.match(/ : 1 \| passes$/);
  });

  it('mends what fails with one click, on one kind of page only', async () => {
    const builder = await Builder.open({ accent: '#ffcc00' });
    await builder.until(
      () => rows(builder).some(row => /^The button’s words \| 1\.50 : 1 \| fails/.test(row)),
      'it fails',
    );
    const dark = rows(builder).slice(4);
    for (let mended = 0; builder.document.querySelector('#contrast button'); mended++) {
      expect(mended).to.be.below(4);
      const before = rows(builder).join();
      builder.click('#contrast button');
      await builder.until(() => rows(builder).join() !== before, 'something is better');
    }
    for (const row of rows(builder)) expect(row).to.match(/ : 1 \| passes$/);
    const ratios = (all: string[]) => all.map(row => Number(/([\d.]+) : 1/.exec(row)![1]));
    ratios(rows(builder).slice(4)).forEach((ratio, at) => expect(ratio).to.be.closeTo(ratios(dark)[at]!, 0.1));
    expect(builder.code).to.match(/--small-favor-accent: light-dark\(#[0-9a-f]{6}, #ffcc00\);/);
    expect(text(builder.find('said'))).to.match(/ is used\.$/);
  });
});

describe('a snippet pasted into the builder', () => {
  it('fills the form', async () => {
    const code = (await Builder.open(ANSWERS)).code;
    const builder = await Builder.open();
    builder.find<HTMLTextAreaElement>('pasted').value = code;
    builder.find('take').click();
    expect(text(builder.find('taken'))).to.equal('The form is filled, and nothing was wrong.');
    expect(builder.code).to.equal(code);
    expect(builder.find<HTMLSelectElement>('answer-checkout').value).to.equal('donorbox');
    expect(builder.find<HTMLInputElement>('answer-account').value).to.equal('hafenbote');
  });

  it('has its mistakes named', async () => {
    const builder = await Builder.open();
    builder.find<HTMLTextAreaElement>('pasted').value =
      '<small-favor currency="EUR" publishr="Gull" remind-days="0" href="/give"></small-favor>';
    builder.find('take').click();
    const said = [...builder.document.querySelectorAll('#taken li')].map(text);
    expect(said).to.deep.equal([
      'publishr is no setting and is left out. Did you mean publisher?',
      'remind-days: 30 is used. Write a whole number from 1 to 366.',
    ]);
  });

  it('leaves the form as it is where there is no appeal in it', async () => {
    const builder = await Builder.open({ publisher: 'Gull' });
    builder.find<HTMLTextAreaElement>('pasted').value = 'Hello';
    builder.find('take').click();
    expect(text(builder.find('taken'))).to.match(/^There is no appeal in this/);
    expect(builder.code).to.contain('publisher="Gull"');
  });
});

describe('copying from the builder', () => {
  it('takes exactly the snippet, and says so', async () => {
    const builder = await Builder.open(ANSWERS);
    const copied: string[] = [];
    const clipboard = { writeText: async (code: string) => void copied.push(code) };
    Object.defineProperty(builder.window.navigator, 'clipboard', { configurable: true, value: clipboard });
    builder.click('#snippet-place button', 'Copy');
    await builder.until(() => text(builder.find('said')) === 'Copied.', 'it says so');
    expect(copied).to.deep.equal([builder.code]);
  });

  it('selects it where copying is not allowed', async () => {
    const builder = await Builder.open(ANSWERS);
    const clipboard = { writeText: () => Promise.reject(new Error('no')) };
    Object.defineProperty(builder.window.navigator, 'clipboard', { configurable: true, value: clipboard });
    builder.click('#snippet-place button', 'Copy');
    await builder.until(() => /^Selected\./.test(text(builder.find('said'))), 'it says so');
    expect(String(builder.window.getSelection())).to.contain('<small-favor');
    expect(builder.document.activeElement?.id).to.equal('snippet');
  });
});

describe('a hostile address', () => {
  const ATTACK = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

  it('runs nothing, in the page, the preview or the snippet', async () => {
    const names =
      'publisher headline words signature note fallback image image-alt href account page script campaign lang accent font place-target';
    for (const form of ['element', 'script', 'div']) {
      const builder = await Builder.open({ ...Object.fromEntries(names.split(' ').map(name => [name, ATTACK])), form });
      const scripts = new DOMParser()
        .parseFromString(builder.code, 'text/html')
        .querySelectorAll('script, img[onerror], [onerror]');
      expect([...scripts].map(script => script.textContent).join('')).to.equal('');
      expect([...scripts].filter(element => element.hasAttribute('onerror')).length).to.equal(0);
      expect(builder.preview.querySelectorAll('[onerror]').length).to.equal(0);
      expect(builder.document.querySelectorAll('[onerror]').length).to.equal(0);
      // Chromium tells of handlers in documents too in which nothing can run: there they are taken out.
      expect(builder.window.violations.filter(told => told !== 'script-src-attr inline')).to.deep.equal([]);
    }
  });

  it('gets no link that runs', async () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://user:pass@evil.example/']) {
      const builder = await Builder.open({ href });
      expect(builder.document.querySelector('#link a') === null, href).to.equal(true);
      expect(text(builder.find('answer-href-advice'))).to.match(/no usable link/);
      expect(builder.code).to.not.match(/<a href="(?:javascript|data):/);
    }
    const builder = await Builder.open({ href: 'https://pay.example/', 'fallback-href': 'javascript:alert(1)' });
    expect(builder.code).to.not.contain('javascript:');
    expect(text(builder.find('answer-fallback-href-advice'))).to.match(/^It is left out/);
  });

  it('has its hosts named beside the snippet, as a browser reads them', async () => {
    for (const [script, href, told] of [
      ['/assets/small-favor.js', '/give', 'a script from your own site, and leads readers to your own site.'],
      [
        'https:\\\\cdn.evil.example/small-favor.js',
        'https:\\\\evil.example\\give{?amount}',
        'a script from your own site, and leads readers to evil.example.',
      ],
      [
        '//cdn.evil.example/small-favor.js',
        '/\\evil.example:8443/give{?amount}',
        'a script from cdn.evil.example, and leads readers to evil.example:8443.',
      ],
    ] as const) {
      const builder = await Builder.open({ script, 'href-once': href, frequencies: 'once' });
      expect(text(builder.find('hosts'))).to.contain(told);
    }
    const builder = await Builder.open({
      href: 'https://pay.example/give',
      image: 'https://pictures.example/a.png',
      words: '<a href="https://evil.example/">here</a>, <a href="/own">there</a>',
    });
    expect(text(builder.find('hosts'))).to.contain(
      'It runs a script from your own site, shows a picture from pictures.example, and leads readers to pay.example, evil.example and your own site.',
    );
  });

  it('is told of what was left out, at each answer', async () => {
    const builder = await Builder.open({
      href: 'https://pay.example/give',
      script: 'data:text/javascript,alert(1)//small-favor.js',
      image: 'javascript:alert(1)',
      words: '<a href="javascript:alert(1)">here</a>',
      'accent-dark': 'url(https://evil.example/)',
      radius: 'url(https://evil.example/)',
    });
    for (const name of ['script', 'image', 'words', 'accent-dark', 'radius']) {
      const advice = builder.find(`answer-${name}-advice`);
      expect(text(advice), name).to.match(/left out|instead|nowhere/);
      const field = builder.find(`answer-${name}`);
      expect(field.getAttribute('aria-describedby')).to.contain(advice.id);
    }
    expect(text(builder.find('marked'))).to.match(/: .*Button and marks.*Corners|: .*Corners.*Button and marks/);
    expect(builder.code).to.not.match(/data:|javascript:|url\(/);
    expect(text(builder.find('policy'))).to.equal("script-src 'self'");
  });
});

describe('the builder is for everyone', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`axe finds nothing in ${colorScheme} colors, with everything open, right and wrong`, async function () {
      await emulateMedia({ colorScheme });
      try {
        if (!matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches) this.skip(); // no way to ask for it here
        const builder = await Builder.open({ 'remind-days': 'soon', accent: '#ffcc00', form: 'script' });
        for (const details of builder.document.querySelectorAll('details')) details.open = true;
        builder.find('take').click();
        await builder.until(() => builder.document.querySelector('#contrast button'), 'advice is there');
        expect(await faultsOf(builder.window)).to.deep.equal([]);
      } finally {
        await emulateMedia({ colorScheme: 'light' });
      }
    });

  it('fits a phone of 320 pixels without scrolling sideways', async () => {
    const builder = await Builder.open(ANSWERS, 320);
    for (const details of builder.document.querySelectorAll('details')) details.open = true;
    expect(builder.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('has every question reachable by keyboard, under a name', async () => {
    const builder = await Builder.open({ checkout: 'stripe' });
    for (const details of builder.document.querySelectorAll('details')) details.open = true;
    for (const control of builder.document.querySelectorAll<HTMLInputElement>(
      '.builder input, .builder select, .builder textarea',
    )) {
      const name = control.getAttribute('aria-label') ?? [...control.labels!].map(text).join(' ');
      expect(name, control.outerHTML).to.match(/\w{2}/);
      expect(control.tabIndex, control.id).to.equal(0);
    }
  });
});
