import { expect } from '@open-wc/testing';
import { openHtml, PICKER_TAG, type RecordedWindow } from '../frames.js';
import { HELD_CLOCK, passTime } from '../held-clock.js';
import { CHECKOUT, forgetAll } from '../helpers.js';

const SCRIPT = '/dist/small-favor.js';
const SETTINGS = `data-href="${CHECKOUT}" data-currency="USD" data-target="article"`;
const TAG = `<script src="${SCRIPT}" ${SETTINGS}></script>`;
const ELEMENT = `<small-favor href="${CHECKOUT}" currency="USD"></small-favor>`;
const BODY = '<article><p>Story</p></article><div id="slot"></div>';

/** A page whose own scripts have not run yet. */
const open = (body = BODY, head = ''): Promise<RecordedWindow> => openHtml({ head: HELD_CLOCK + head, body });

/** Runs a script element, and waits for its file. */
const loaded = (script: HTMLScriptElement, put: () => void): Promise<unknown> =>
  new Promise(resolve => {
    script.addEventListener('load', resolve);
    put();
  });

/** Puts a tag on the page as jQuery does: what is parsed does not run, so another script runs its file and goes. */
async function append({ document }: Window, html: string, run: 'file' | 'text'): Promise<void> {
  document.querySelector('#slot')!.innerHTML = html;
  const stand = document.createElement('script');
  if (run === 'file') await loaded(stand, () => (document.head.append(stand), (stand.src = SCRIPT)));
  else {
    stand.text = await (await fetch(SCRIPT)).text();
    document.head.append(stand);
  }
  stand.remove();
}

/** Brings a tag's file as Tag Manager's "Custom HTML" does: by an element with no more than these. */
function bring({ document }: Window, attributes: Record<string, string> = {}): Promise<unknown> {
  const script = document.createElement('script');
  script.async = false;
  script.type = 'text/javascript';
  script.id = '';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = SCRIPT;
  const hidden = document.createElement('div');
  hidden.hidden = true;
  document.body.append(hidden);
  return loaded(script, () => hidden.append(script));
}

/** What was told, once there was time for what else may come. */
function told(window: RecordedWindow): readonly string[] {
  passTime(window);
  expect(window.errors).to.deep.equal([]);
  return window.told;
}

const sentence = (href: string): string =>
  `<script> data-href="${href}": no appeal is shown, as its settings were lost. Write the element <small-favor> where the page is written.`;

beforeEach(forgetAll);

describe('R15 a script whose settings were lost says so once', () => {
  for (const run of ['file', 'text'] as const)
    it(`where jQuery appended its tag, and runs its ${run} by a script of its own`, async () => {
      const window = await open();
      await append(window, TAG, run);
      await append(window, TAG, run);
      expect(window.document.querySelectorAll('small-favor').length).to.equal(0);
      expect(told(window)).to.deep.equal([sentence(CHECKOUT)]);
    });

  it('where its tag is a module, which can’t see its own tag', async () => {
    const window = await open(BODY, TAG.replace('src', 'type="module" src'));
    expect(told(window)).to.deep.equal([sentence(CHECKOUT)]);
  });

  it('where its tag says its type', async () => {
    const window = await open();
    await append(window, TAG.replace('src', 'type="text/javascript" src'), 'file');
    expect(told(window)).to.deep.equal([sentence(CHECKOUT)]);
  });

  it('where a tag manager dropped them', async () => {
    const window = await open();
    await bring(window);
    await bring(window);
    expect(told(window)).to.deep.equal([sentence('')]);
  });

  it('where a tag manager dropped them while the page was being loaded', async () => {
    const window = await open(
      `${BODY}<script>document.head.append(Object.assign(document.createElement('script'), { src: '${SCRIPT}' }))</script>`,
    );
    expect(told(window)).to.deep.equal([sentence('')]);
  });
});

describe('R15 a script that only registers says nothing', () => {
  for (const how of ['defer', 'async', '', 'type="module"'])
    it(`in a page as it was sent, with nothing to draw: ${how || 'blocking'}`, async () => {
      const window = await open(BODY, `<script src="${SCRIPT}" ${how}></script>`);
      expect(told(window)).to.deep.equal([]);
    });

  for (const [what, html] of Object.entries({
    element: ELEMENT,
    'amount picker': '<small-favor-amount-picker currency="USD"></small-favor-amount-picker>',
    div: `<div class="small-favor" ${SETTINGS}></div>`,
  })) {
    it(`where a page’s script brings it to a page with an ${what}`.replace('an div', 'a div'), async () => {
      const window = await open(BODY + html, PICKER_TAG);
      // Late, it fills no div but where it is told to.
      await bring(window, { 'data-divs': 'body' });
      expect(told(window)).to.deep.equal([]);
    });

    it(`where a page’s script brings it before the ${what}`, async () => {
      const window = await open(BODY, PICKER_TAG);
      await bring(window);
      window.document.querySelector('article')!.insertAdjacentHTML('beforeend', html);
      expect(told(window)).to.deep.equal([]);
    });
  }

  it('where a loader marks the scripts that it brings, as Next does', async () => {
    const window = await open();
    await bring(window, { 'data-nscript': 'afterInteractive' });
    expect(told(window)).to.deep.equal([]);
  });

  it('beside a tag whose settings came', async () => {
    const window = await open(BODY, `<script src="${SCRIPT}" defer></script>${TAG.replace('src', 'defer src')}`);
    await bring(window);
    expect(told(window)).to.deep.equal([]);
    expect(window.document.querySelectorAll('small-favor').length).to.equal(1);
  });

  it('beside a tag whose settings came, and were changed on the page since', async () => {
    const window = await open(BODY, `<script src="${SCRIPT}" defer></script>${TAG.replace('src', 'defer src')}`);
    window.document.querySelector<HTMLElement>('[data-href]')!.dataset['amounts'] = '2 3';
    expect(told(window)).to.deep.equal([]);
  });

  it('beside a tag whose settings came, and whose place is told not to be there', async () => {
    const window = await open('', `<script src="${SCRIPT}" defer></script>${TAG.replace('src', 'defer src')}`);
    expect(told(window).length).to.equal(1);
    expect(window.told[0]).to.match(/^<script> data-target="article"/);
  });

  for (const type of [
    'text/plain',
    'text/partytown',
    'text/rocketlazyloadscript',
    'litespeed/javascript',
    'javascript/blocked',
    'held-text/javascript',
    'application/json',
  ])
    it(`beside a tag that waits as ${type}`, async () => {
      const window = await open(
        BODY,
        `<script src="${SCRIPT}" defer></script>${TAG.replace('src', `type="${type}" src`)}`,
      );
      expect(told(window)).to.deep.equal([]);
    });

  it('beside another vendor’s tag', async () => {
    const theirs = '<script data-href="https://vendor.example/">0</script>';
    expect(told(await open(BODY, `<script src="${SCRIPT}" defer></script>${theirs}`))).to.deep.equal([]);
  });
});
