import { expect, fixture, html } from '@open-wc/testing';
import { afterLoad, currentScript, findAll, whenParsed } from '../../src/browser/document.js';
import { until } from '../helpers.js';

const page = window as Window & { askCurrentScript?: () => void };

/** Runs a classic script on the page and gives what `currentScript()` says meanwhile. */
function askFrom(script: HTMLScriptElement | SVGScriptElement, parent: Element): unknown {
  let answer: unknown;
  page.askCurrentScript = () => (answer = currentScript());
  script.textContent = 'askCurrentScript()';
  parent.append(script);
  delete page.askCurrentScript;
  return answer;
}

/** Names of the document that an image on the page may bear, and so stand in their place. */
const CLOBBERED = ['currentScript', 'querySelector', 'querySelectorAll', 'body', 'readyState'];

/** Does something while images stand in the place of the document's own properties. */
function withClobberedDocument(place: Element, act: () => void): void {
  const images = CLOBBERED.map(name => Object.assign(new Image(), { name }));
  place.append(...images);
  try {
    expect(document.currentScript).to.equal(images[0]);
    act();
  } finally {
    for (const image of images) image.remove();
  }
}

describe('currentScript()', () => {
  it('is null where no classic script runs', () => {
    expect(currentScript()).to.equal(null);
  });

  it('is the classic script that runs', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const script = document.createElement('script');
    expect(askFrom(script, place)).to.equal(script);
    expect(currentScript()).to.equal(null);
  });

  it('is that script also where elements have its name', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const script = document.createElement('script');
    withClobberedDocument(place, () => {
      expect(currentScript()).to.equal(null);
      expect(askFrom(script, place)).to.equal(script);
    });
  });

  it('is null for a script in a drawing, which has no settings', async () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(drawing);
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    expect(askFrom(script, drawing)).to.equal(null);
  });
});

describe('findAll()', () => {
  it('is the first match', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p class="target">1</p>
        <p class="target">2</p>
      </div>`,
    );
    expect(findAll('p.target')[0]).to.equal(place.firstElementChild);
    withClobberedDocument(place, () => expect(findAll('p.target')[0]).to.equal(place.firstElementChild));
  });

  for (const selector of ['.nowhere', '', ' ', '..', 'article >', '#1', ':has('])
    it(`is null for "${selector}"`, () => {
      expect(findAll(selector)).to.deep.equal([]);
    });
});

describe('whenParsed() and afterLoad()', () => {
  /** Does something while the page says that it is at an earlier stage. */
  function at(state: DocumentReadyState, act: () => void): void {
    const real = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')!;
    Object.defineProperty(Document.prototype, 'readyState', { configurable: true, get: () => state });
    try {
      act();
    } finally {
      Object.defineProperty(Document.prototype, 'readyState', real);
    }
  }

  it('act at once, or soon, on a page that is there', async () => {
    const done: string[] = [];
    whenParsed(() => done.push('parsed'));
    expect(done).to.deep.equal(['parsed']);
    afterLoad(0, () => done.push('loaded'));
    expect(done).to.deep.equal(['parsed']);
    await until(() => done.length === 2, 'it is loaded');
  });

  it('wait for a page that is on its way', async () => {
    const done: string[] = [];
    at('loading', () => {
      whenParsed(() => done.push('parsed'));
      afterLoad(0, () => done.push('loaded'));
    });
    expect(done).to.deep.equal([]);
    dispatchEvent(new Event('DOMContentLoaded'));
    expect(done).to.deep.equal(['parsed']);
    dispatchEvent(new Event('load'));
    await until(() => done.length === 2, 'it is loaded');
  });
});
