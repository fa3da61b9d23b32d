import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { appealsOf, openPage, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, part, radio, text, until } from '../helpers.js';

/** Opens a page of the workshop, and waits for its first appeal. */
async function open(page: string): Promise<RecordedWindow> {
  const window = recorded(await openPage(`/site/${page}`));
  window.focus();
  const here = () => window.document.querySelector('small-favor, small-favor-amount-picker')?.shadowRoot;
  await until(here, 'it is drawn');
  await appealsOf(window);
  return window;
}

const said = ({ document }: Window): string => text(document.querySelector('.try [role=status]'));

beforeEach(forgetAll);

for (const [page, framework] of [
  ['react.html', 'React'],
  ['vue.html', 'Vue'],
] as const)
  describe(`the appeal in ${framework}`, () => {
    it('has the state of the page in its words and its fallback', async () => {
      const window = await open(page);
      const [appeal] = await appealsOf(window);
      expect(text(part(appeal!, 'copy'))).to.contain('The Quillmouth Packet');
      const field = window.document.querySelector<HTMLInputElement>('.try input')!;
      field.focus();
      field.select();
      await sendKeys({ type: 'the barnacle' });
      await appeal!.updateComplete;
      expect(text(part(appeal!, 'copy'))).to.contain('the barnacle');
      expect(text(appeal!.querySelector('[slot=fallback]'))).to.equal('Support the barnacle');
      expect((await appealsOf(window))[0] === appeal).to.equal(true);
    });

    it('tells the page what the reader has chosen', async () => {
      const window = await open(page);
      const [appeal] = await appealsOf(window);
      expect(said(window)).to.equal('Chosen: nothing yet.');
      radio(appeal!, 'frequency', 'monthly').click();
      await until(() => said(window) === 'Chosen: 10 USD monthly.', `it says: ${said(window)}`);
      expect(window.errors).to.deep.equal([]);
      expect(window.told).to.deep.equal([]);
    });
  });

describe('the picker in a plain form', () => {
  it('is sent with the form, and goes back with it', async () => {
    const window = await open('form.html');
    const form = window.document.forms[0]!;
    const picker = form.querySelector('small-favor-amount-picker')!;
    const entries = () => String(new URLSearchParams([...new FormData(form)] as string[][]));
    expect(entries()).to.equal('gift-amount=25&gift-currency=USD&gift-frequency=once&words=');
    radio(picker, 'frequency', 'yearly').click();
    await picker.updateComplete;
    expect(entries()).to.equal('gift-amount=60&gift-currency=USD&gift-frequency=yearly&words=');
    form.reset();
    await picker.updateComplete;
    expect(entries()).to.equal('gift-amount=25&gift-currency=USD&gift-frequency=once&words=');
  });
});

describe('the appeal on a single-page site', () => {
  const link = ({ document }: Window, story: string) =>
    document.querySelector<HTMLAnchorElement>(`.stories [href="?story=${story}"]`)!;
  const counted = async (window: Window) => text((await appealsOf(window))[0]!.querySelector('[data-fill]'));
  const title = ({ document }: Window) => text(document.querySelector('#story h2'));

  it('is a new one for each story, and counts them', async () => {
    const window = await open('navigation.html');
    expect(await counted(window)).to.equal('1 story');
    const [first] = await appealsOf(window);
    link(window, 'ferry').click();
    expect(title(window)).to.match(/^Ferry/);
    expect((await appealsOf(window))[0] === first).to.equal(false);
    expect(await counted(window)).to.equal('2 stories');
    expect(window.document.activeElement?.localName).to.equal('h2');
    expect(link(window, 'ferry').getAttribute('aria-current')).to.equal('page');
  });

  it('counts a story once, also when the reader goes back to it', async () => {
    const window = await open('navigation.html?story=soup');
    expect(title(window)).to.match(/^Soup/);
    link(window, 'gulls').click();
    expect(await counted(window)).to.equal('2 stories');
    window.history.back();
    await until(() => title(window).startsWith('Soup'), 'the first story is back');
    expect(await counted(window)).to.equal('2 stories');
    expect(window.errors).to.deep.equal([]);
    expect(window.told).to.deep.equal([]);
  });

  it('stays away from the next story, once it was asked to', async () => {
    const window = await open('navigation.html');
    const [appeal] = await appealsOf(window);
    appeal!.remindLater();
    link(window, 'soup').click();
    const [next] = await appealsOf(window);
    expect(next!.visibility).to.include({ shown: false, reason: 'reminder' });
    expect(next!.offsetHeight).to.equal(0);
  });
});
