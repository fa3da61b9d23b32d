import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openPage, recorded, type RecordedWindow } from '../frames.js';
import { entry, forgetAll, part, radio, text, until } from '../helpers.js';

const KEY = 'small-favor:v1:fog-season:remind';

/** A reader's tab. */
class Tab {
  readonly frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  /** Opens a page of the demo, as it will be in some days. */
  static async open(page: string, days = 0): Promise<Tab> {
    const tab = new Tab(await openPage(`/site/${page}`, { days }));
    // Keys go to the page that the browser thinks is in front.
    tab.window.focus();
    await until(() => tab.document.hasFocus(), 'the page is in front');
    return tab;
  }

  get window(): RecordedWindow {
    return recorded(this.frame);
  }
  get document(): Document {
    return this.frame.contentDocument!;
  }
  get address(): string {
    return this.window.location.pathname + this.window.location.search;
  }

  /** The page's first appeal, drawn. */
  async appeal(): Promise<SmallFavor> {
    const [appeal] = await appealsOf(this.window);
    return appeal!;
  }

  /** Does what leads to another page, and waits for that. */
  async follow(act: () => unknown): Promise<void> {
    const loaded = new Promise(resolve => this.frame.addEventListener('load', resolve, { once: true }));
    await act();
    await loaded;
  }

  /** The paragraphs of the page that say something, by the selector. */
  said(selector: string): string {
    return text(this.document.querySelector(selector));
  }
}

/** Presses keys one after the other, where the focus is. */
async function keys(...names: string[]): Promise<void> {
  for (const press of names) await sendKeys({ press });
}

const focused = (appeal: SmallFavor) => appeal.shadowRoot!.activeElement;

beforeEach(forgetAll);
after(forgetAll);

describe('a reader who supports', () => {
  it('reads, chooses monthly and an amount, and the checkout says what was chosen', async () => {
    const tab = await Tab.open('index.html');
    const appeal = await tab.appeal();
    expect(text(part(appeal, 'link'))).to.equal('Support once with $10');
    radio(appeal, 'frequency', 'once').focus();
    await keys('ArrowLeft');
    expect(radio(appeal, 'frequency', 'monthly').checked).to.equal(true);
    expect(text(part(appeal, 'link'))).to.equal('Support with $5 a month');
    radio(appeal, 'amount', 500).focus();
    await keys('ArrowRight');
    expect(text(part(appeal, 'link'))).to.equal('Support with $10 a month');
    part(appeal, 'link')!.focus();
    await tab.follow(() => keys('Enter'));
    expect(tab.address).to.equal('/site/checkout.html?amount=10&currency=USD&frequency=monthly&campaign=fog-season');
    expect(tab.said('#choice')).to.equal('You chose $10 every month.');
    expect(tab.said('#notes')).to.equal('You came from the appeal called “fog-season”.');
  });

  it('types an amount wrongly, is told so, mends it, follows the link and comes back', async () => {
    const tab = await Tab.open('index.html');
    let appeal = await tab.appeal();
    radio(appeal, 'amount', 'other').focus();
    await keys(' ');
    await until(() => entry(appeal), 'the field comes');
    entry(appeal).focus();
    await sendKeys({ type: '12,345,6' });
    part(appeal, 'link')!.focus();
    await keys('Enter');
    await until(() => text(part(appeal, 'error')), 'the error comes');
    expect(tab.address).to.equal('/site/index.html');
    expect(text(part(appeal, 'error'))).to.equal('Error: Enter the amount in figures, like $12.50.');
    await until(() => focused(appeal) === entry(appeal), 'the focus is in the field');

    entry(appeal).select();
    await sendKeys({ type: '12.5' });
    expect(text(part(appeal, 'error'))).to.equal('');
    expect(text(part(appeal, 'link'))).to.equal('Support once with $12.50');
    part(appeal, 'link')!.focus();
    await tab.follow(() => keys('Enter'));
    expect(tab.said('#choice')).to.equal('You chose $12.50 once.');

    await tab.follow(() => tab.document.querySelector<HTMLElement>('.slip .button')!.click());
    appeal = await tab.appeal();
    expect(text(part(appeal, 'link'))).to.equal('Support once with $12.50');
  });

  it('follows the link with the Enter key from the field', async () => {
    const tab = await Tab.open('index.html');
    const appeal = await tab.appeal();
    radio(appeal, 'amount', 'other').click();
    await until(() => entry(appeal), 'the field comes');
    entry(appeal).focus();
    await sendKeys({ type: '7' });
    await tab.follow(() => keys('Enter'));
    expect(tab.said('#choice')).to.equal('You chose $7 once.');
  });

  it('finds the same choice from the appeal that one script tag placed', async () => {
    const tab = await Tab.open('script-tag.html');
    const appeal = await tab.appeal();
    expect(appeal.parentElement!.localName).to.equal('article');
    expect(appeal.parentElement!.lastElementChild === appeal).to.equal(true);
    radio(appeal, 'frequency', 'yearly').click();
    await appeal.updateComplete;
    await tab.follow(() => part(appeal, 'link')!.click());
    expect(tab.said('#choice')).to.equal('You chose $50 every year.');
    expect(tab.said('#notes')).to.equal('You came from the appeal called “umbrellas”.');
  });
});

describe('a reader who is not ready', () => {
  /** Dismisses by keyboard. */
  async function dismiss(tab: Tab): Promise<SmallFavor> {
    const appeal = await tab.appeal();
    part(appeal, 'reminder-button')!.focus();
    await keys('Enter');
    await until(() => part(appeal, 'confirmation'), 'the confirmation comes');
    return appeal;
  }

  async function expectGone(tab: Tab): Promise<void> {
    const appeal = await tab.appeal();
    expect(appeal.offsetHeight).to.equal(0);
    expect(text(appeal.shadowRoot)).to.equal('');
  }

  it('dismisses, and is not asked again on any page of the days that follow', async () => {
    const tab = await Tab.open('index.html');
    const appeal = await dismiss(tab);
    expect(text(part(appeal, 'confirmation'))).to.match(/^Thank you for reading\. We’ll ask again on .+\. ?Undo$/);
    await tab.follow(() => tab.window.location.reload());
    await expectGone(tab);
    await expectGone(await Tab.open('index.html', 1));
    await expectGone(await Tab.open('index.html', 29.9));
    // another campaign, which was not dismissed
    expect(part(await (await Tab.open('script-tag.html')).appeal(), 'link')).to.exist;
  });

  it('is asked again when the days are over, on every page until the next dismissal', async () => {
    await dismiss(await Tab.open('index.html'));
    const later = await Tab.open('index.html', 30.1);
    expect(text(part(await later.appeal(), 'link'))).to.equal('Support once with $10');
    expect(part(await (await Tab.open('index.html', 31)).appeal(), 'link')).to.exist;
    await dismiss(later);
    await expectGone(await Tab.open('index.html', 45));
    expect(part(await (await Tab.open('index.html', 61)).appeal(), 'link')).to.exist;
  });

  it('is shown it rather than never again where the clock was wrong', async () => {
    await dismiss(await Tab.open('index.html', 4000));
    expect(part(await (await Tab.open('index.html')).appeal(), 'link')).to.exist;
  });

  it('thinks better of it', async () => {
    const tab = await Tab.open('index.html');
    const appeal = await dismiss(tab);
    await keys('Tab', 'Enter');
    await until(() => part(appeal, 'link'), 'the appeal is back');
    await until(() => focused(appeal) === part(appeal, 'reminder-button'), 'the focus is back');
    expect(localStorage.getItem(KEY)).to.equal(null);
    await tab.follow(() => tab.window.location.reload());
    expect(part(await tab.appeal(), 'link')).to.exist;
  });

  it('sees what is remembered in the page’s foot, and has it forgotten', async () => {
    const tab = await Tab.open('index.html');
    await until(() => tab.said('[data-remembered]').startsWith('Nothing'), 'nothing is said');
    await dismiss(tab);
    await until(() => tab.said('[data-remembered]').includes('fog-season'), 'it is said');
    await tab.follow(() => tab.document.querySelector<HTMLElement>('[data-reset]')!.click());
    expect(part(await tab.appeal(), 'link')).to.exist;
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('does not trouble the editor, who looks at the preview', async () => {
    await dismiss(await Tab.open('index.html'));
    const record = localStorage.getItem(KEY);
    const preview = await Tab.open('index.html?small-favor=preview');
    const appeal = await dismiss(preview);
    expect(appeal.visibility.shown).to.equal(false);
    expect(localStorage.getItem(KEY)).to.equal(record);
  });
});
