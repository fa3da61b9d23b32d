import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { entry, forgetAll, openPage, part, radio, type, until } from '../helpers.js';

const KEY = 'small-favor:v1:default:remind';

/** A tab: a page of its own on the same site, which shares the storage and hears what others do to it. */
interface Tab {
  readonly window: Window;
  readonly appeal: SmallFavor;
  /** An appeal of another campaign. */
  readonly other: SmallFavor;
  /** Fulfilled when the next change in the storage has been heard there. */
  readonly heard: () => Promise<void>;
}

async function openTab(): Promise<Tab> {
  const window = (await openPage('/test/pages/tab.html')).contentWindow!;
  const [appeal, other] = [...window.document.querySelectorAll('small-favor')] as [SmallFavor, SmallFavor];
  await until(() => other.shadowRoot && part(other, 'link'), 'the page is drawn');
  const heard = (): Promise<void> =>
    new Promise(resolve =>
      window.addEventListener('storage', () => void appeal.updateComplete.then(() => resolve()), { once: true }),
    );
  return { window, appeal, other, heard };
}

/** Clicks a button in a tab; the focus is in that tab then, as a reader's is. */
async function press({ appeal }: Tab, button: string, result: string): Promise<void> {
  part(appeal, button)!.click();
  await until(() => part(appeal, result), `${result} comes`);
}

const isHidden = (appeal: SmallFavor) =>
  !appeal.visibility.shown && appeal.shadowRoot!.childElementCount === 0 && appeal.offsetHeight === 0;

describe('S11 a dismissal in another tab', () => {
  let here: Tab, there: Tab;

  beforeEach(async () => {
    forgetAll();
    here = await openTab();
    there = await openTab();
  });

  /** Dismisses there, and waits until that was heard here. */
  async function dismissThere(): Promise<void> {
    const heard = here.heard();
    await press(there, 'reminder-button', 'confirmation');
    await heard;
  }

  it('hides the appeal here, and none of another campaign', async () => {
    await dismissThere();
    expect(isHidden(here.appeal)).to.equal(true);
    expect(here.appeal.visibility.until).to.deep.equal(there.appeal.visibility.until);
    expect(part(here.other, 'link')).to.exist;
  });

  it('A16 does not take the appeal away while the reader’s focus is in it', async () => {
    const radioHere = radio(here.appeal, 'frequency', 'once');
    radioHere.focus();
    const heard = here.heard();
    // Between two frames of one page, unlike two windows, there is one focus only, and it stays here.
    there.appeal.remindLater();
    await heard;
    expect(here.appeal.visibility.shown).to.equal(true);
    expect(here.appeal.shadowRoot!.activeElement === radioHere).to.equal(true);
  });

  it('A16 does not take away what the reader has typed', async () => {
    radio(here.appeal, 'amount', 'other').click();
    await here.appeal.updateComplete;
    await type(here.appeal, '12');
    here.window.document.querySelector('button')!.focus();
    await dismissThere();
    expect(here.appeal.visibility.shown).to.equal(true);
    expect(entry(here.appeal).value).to.equal('12');
  });

  it('hides the appeal here once the focus has gone elsewhere on the page', async () => {
    radio(here.appeal, 'frequency', 'once').focus();
    here.window.document.querySelector('button')!.focus();
    await dismissThere();
    expect(isHidden(here.appeal)).to.equal(true);
  });

  it('taken back there, does not make the appeal jump into the page here', async () => {
    await dismissThere();
    const heard = here.heard();
    await press(there, 'undo', 'link');
    await heard;
    expect(isHidden(here.appeal)).to.equal(true);
    here.window.location.reload();
    await until(() => {
      const reloaded = here.window.document.querySelector('small-favor');
      return reloaded !== here.appeal && reloaded?.shadowRoot && part(reloaded, 'link');
    }, 'the next page has it');
  });

  it('leaves a confirmation alone', async () => {
    await press(here, 'reminder-button', 'confirmation');
    const heard = here.heard();
    there.window.localStorage.setItem(KEY, '{"v":1,"at":1,"until":2}');
    await heard;
    expect(part(here.appeal, 'confirmation')).to.exist;
    part(here.appeal, 'undo')!.click();
    await here.appeal.updateComplete;
    expect(part(here.appeal, 'link')).to.exist;
  });
});

describe('S11 localStorage.clear() in another tab', () => {
  let here: Tab, there: Tab;

  beforeEach(async () => {
    forgetAll();
    here = await openTab();
    there = await openTab();
  });

  it('changes nothing on a page that shows the appeal', async () => {
    localStorage.setItem('something', 'else');
    const heard = here.heard();
    there.window.localStorage.clear();
    await heard;
    expect(part(here.appeal, 'link')).to.exist;
  });

  it('does not bring the appeal back into a page that is being read', async () => {
    const heardDismissal = here.heard();
    await press(there, 'reminder-button', 'confirmation');
    await heardDismissal;
    const heard = here.heard();
    there.window.localStorage.clear();
    await heard;
    expect(isHidden(here.appeal)).to.equal(true);
  });
});
