import { expect } from '@open-wc/testing';
import '../src/define.js';
import { SmallFavor, SmallFavorAmountPicker, version } from '../src/index.js';
import { appealsOf, openHtml, type RecordedWindow } from './frames.js';
import { CHECKOUT, part, warningsOf } from './helpers.js';

const body = `<small-favor currency="USD" href="${CHECKOUT}"></small-favor>`;
const define = '<script type="module" src="/src/define.ts"></script>';

/** What the page was told, without what Lit tells developers. */
const toldOf = ({ told }: RecordedWindow) => told.filter(sentence => !sentence.startsWith('Lit is in dev mode'));

describe('define', () => {
  it('registers both elements', () => {
    expect(customElements.get('small-favor')).to.equal(SmallFavor);
    expect(customElements.get('small-favor-amount-picker')).to.equal(SmallFavorAmountPicker);
    expect(document.createElement('small-favor')).to.be.instanceOf(SmallFavor);
  });

  it('says the version on both classes', () => {
    expect(SmallFavor.version).to.equal(version);
    expect(SmallFavorAmountPicker.version).to.equal(version);
  });

  it('does nothing, quietly, where the same version is registered', async () => {
    const path = '/src/define.ts?again';
    expect(await warningsOf(() => import(path))).to.deep.equal([]);
    expect(customElements.get('small-favor')).to.equal(SmallFavor);
  });

  it('leaves another version in place, and says so once', async () => {
    const head = `<script>customElements.define('small-favor', class extends HTMLElement { static version = '9.9.9' });
      customElements.define('small-favor-amount-picker', class extends HTMLElement { static version = '9.9.9' })</script>`;
    const window = await openHtml({ head: head + define, body });
    expect(window.errors).to.deep.equal([]);
    expect(toldOf(window)).to.deep.equal([
      `<small-favor> is here already in version 9.9.9, so version ${version} is not used. Load one script only.`,
    ]);
    expect(window.document.querySelector('small-favor')!.shadowRoot === null).to.equal(true);
  });

  it('leaves an element of the publisher’s own in place, and says so once', async () => {
    const head = `<script>customElements.define('small-favor', class extends HTMLElement {})</script>`;
    const window = await openHtml({ head: head + define, body });
    expect(window.errors).to.deep.equal([]);
    expect(toldOf(window).length).to.equal(1);
    expect(toldOf(window)[0]).to.match(/^<small-favor> is here already/);
    expect(toldOf(window)[0]).to.not.match(/undefined/);
  });

  it('upgrades elements that were there before', async () => {
    const [appeal] = await appealsOf(await openHtml({ head: define, body }));
    expect(part(appeal!, 'link')).to.exist;
  });
});

describe('index', () => {
  it('registers nothing', async () => {
    const head = '<script type="module" src="/src/index.ts"></script>';
    const window = await openHtml({ head, body });
    expect(window.errors).to.deep.equal([]);
    for (const name of ['small-favor', 'small-favor-amount-picker'])
      expect(window.customElements.get(name)).to.equal(undefined);
  });
});
