import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, part, text, until } from '../helpers.js';

const SCRIPT = '<script src="/dist/small-favor.js"></script>';

/** The settings and templates of an appeal whose readers all get the words of `short`. */
const ATTRIBUTES = { currency: 'USD', href: `${CHECKOUT}{?variant}` };
const TEMPLATES = [
  { 'data-variant': 'short', words: 'Few words of ' },
  { 'data-variant': 'long', 'data-share': '0', words: 'More words of ' },
];

type Create = (name: string, attributes: object | null, ...children: unknown[]) => unknown;

/** An appeal as the frameworks' own calls write it. */
const write = (create: Create): unknown =>
  create(
    'small-favor',
    { ...ATTRIBUTES, publisher: 'The Gull' },
    TEMPLATES.map(({ words, ...attributes }) =>
      create('template', attributes, create('p', null, words, create('b', { 'data-fill': 'publisher' }, 'us'))),
    ),
  );

/** Attributes as HTML has them. */
const settings = (attributes: object): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** Draws the appeal on a page as a framework does. */
type Draw = (window: RecordedWindow, place: Element) => Promise<void>;

interface Vue {
  readonly h: Create;
  createApp(app: object): { mount(place: Element): void };
}
interface Preact {
  readonly h: Create;
  render(appeal: unknown, place: Element): void;
}

const DRAWINGS: Record<string, Draw> = {
  'Vue 3': async ({ bring }, place) => {
    const { h, createApp } = (await bring('/node_modules/vue/dist/vue.runtime.esm-browser.prod.js')) as Vue;
    const create: Create = (name, attributes, ...children) => h(name, attributes, children.flat());
    createApp({ render: () => write(create) }).mount(place);
  },
  Preact: async ({ bring }, place) => {
    const { h, render } = (await bring('/node_modules/preact/dist/preact.mjs')) as Preact;
    render(write(h), place);
  },
  // https://github.com/facebook/react/issues/19932
  'React 19': async ({ document }, place) => {
    const create: Create = (name, attributes, ...children) => {
      const element = document.createElement(name);
      for (const [attribute, value] of Object.entries(attributes ?? {})) element.setAttribute(attribute, String(value));
      for (const child of children.flat()) {
        const isText = typeof child === 'string';
        element.appendChild(isText ? document.createTextNode(child) : (child as Node));
      }
      return element;
    };
    place.appendChild(write(create) as Node);
  },
};

beforeEach(forgetAll);

for (const [framework, draw] of Object.entries(DRAWINGS))
  describe(`R12 templates whose children ${framework} put in`, () => {
    let window: RecordedWindow;
    let appeal: SmallFavor;
    beforeEach(async () => {
      window = await openHtml({ head: SCRIPT, body: '<main></main>' });
      await draw(window, window.document.querySelector('main')!);
      [appeal] = (await appealsOf(window)) as [SmallFavor];
    });

    it('have their words drawn, and keep them', async () => {
      const [copy] = appeal.querySelectorAll('[data-from-variant=short]');
      expect(text(copy)).to.equal('Few words of The Gull');
      expect(text(part(appeal, 'copy')), 'not the built-in words').to.equal('');
      expect(appeal.checkoutUrl).to.equal(`${CHECKOUT}?variant=short`);
      // Preact puts them into the content, as the parser does.
      const originals = [...appeal.querySelectorAll('template')].map(
        template => text(template) + text(template.content),
      );
      expect(originals, 'the framework’s own').to.deep.equal(['Few words of us', 'More words of us']);
      expect([...window.told, ...window.errors]).to.deep.equal([]);
    });

    it('are copied once, whatever is set later', async () => {
      appeal.publisher = 'The Tern';
      await until(
        () => text(appeal.querySelector('[data-from-variant]')) === 'Few words of The Tern',
        'it is filled in',
      );
      expect(appeal.querySelectorAll('[data-from-variant]').length).to.equal(1);
    });
  });

describe('R12 templates that the page was sent with', () => {
  for (const [what, inside] of Object.entries({ 'white space': '\n  ', 'a comment': '<!-- words -->' }))
    it(`have the words drawn that a page’s script put beside ${what}`, async () => {
      const templates = TEMPLATES.map(template => `<template ${settings(template)}>${inside}</template>`);
      const fill = `<script>
        for (const template of document.querySelectorAll('template'))
          template.appendChild(document.createElement('p')).textContent = template.getAttribute('words');
      </script>`;
      const window = await openHtml({
        body: `<small-favor ${settings(ATTRIBUTES)}>${templates.join('')}</small-favor>${fill}${SCRIPT}`,
      });
      const [appeal] = await appealsOf(window);
      expect(text(appeal!.querySelector('[data-from-variant=short]'))).to.equal('Few words of');
      expect(window.told).to.deep.equal([]);
    });
});

describe('R12 a variant without words', () => {
  const template = (name: string, words = ''): string => `<template data-variant="${name}">${words}</template>`;
  const open = async (templates: string): Promise<RecordedWindow> => {
    const window = await openHtml({
      head: SCRIPT,
      body: `<small-favor ${settings(ATTRIBUTES)}>${templates}</small-favor>`,
    });
    await appealsOf(window);
    return window;
  };

  it('is told once, with the mend, and drawn', async () => {
    const window = await open(template('short', '<p>Words</p>') + template('long', ' <!-- none --> '));
    expect(window.told).to.deep.equal([
      '<small-favor> data-variant="long": it has no words. Write some, or name it control.',
    ]);
    expect(window.document.querySelector('small-favor')!.variant).to.be.oneOf(['short', 'long']);
  });

  for (const words of ['<p></p>', '<p>&nbsp;</p>\n', '<p><br></p>', '<div><span></span></div>', '<style>p {}</style>'])
    it(`is one with nothing but ${words.trim()}`, async () => {
      const { told } = await open(template('short', '<p>Words</p>') + template('long', words));
      expect(told.join()).to.match(/data-variant="long": it has no words/);
    });

  for (const [what, templates] of [
    ['control', template('short', '<p>Words</p>') + template('control')],
    ['a picture', template('short', '<p>Words</p>') + template('long', '<img alt="">')],
    ['a picture in a paragraph', template('short', '<p>Words</p>') + template('long', '<p><img alt=""></p>')],
    ['a bare text', template('short', '<p>Words</p>') + template('long', 'Words')],
    ['what is filled in', template('short', '<p>Words</p>') + template('long', '<p data-fill="publisher"></p>')],
  ] as const)
    it(`is not ${what}`, async () => expect((await open(templates)).told).to.deep.equal([]));
});
