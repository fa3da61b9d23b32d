import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, text } from '../helpers.js';

const SCRIPT = '<script src="/dist/small-favor.js" defer></script>';
const WORDS = '<p id="words">Please help <span data-fill="publisher">us</span>.</p>';
const VARIANTS = `<template data-variant="short"><p>Few words of <b data-fill="publisher">ours</b>.</p></template>
  <template data-variant="long" data-share="0"><p>More words.</p></template>`;

type Page = RecordedWindow & typeof globalThis;
type When = 'at once' | 'in a microtask' | 'in a timer' | 'in a frame';

const turn = (window: Window): Promise<unknown> =>
  new Promise(resolve => window.requestAnimationFrame(() => window.setTimeout(resolve)));

/** A page with an appeal, and the books of what is written into the appeal by whom. */
class Writing {
  readonly window: Page;
  readonly appeal: SmallFavor;
  /** What the appeal has written, in the order of its writing. */
  readonly ours: string[] = [];
  readonly #books: MutationObserver;
  readonly #sync = new Set<() => void>();
  #acting = false;
  #pending = 0;
  #quiet = 0;

  constructor(window: RecordedWindow, appeal: SmallFavor) {
    this.window = window as Page;
    this.appeal = appeal;
    const { Node, Element } = this.window;
    const written = (): void => [...this.#sync].forEach(react => react());
    const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
    Object.defineProperty(Node.prototype, 'textContent', {
      ...textContent,
      set(this: Node, value: string) {
        textContent.set!.call(this, value);
        written();
      },
    });
    const { after } = Element.prototype;
    Element.prototype.after = function (...nodes: (Node | string)[]) {
      after.apply(this, nodes);
      written();
    };
    this.#books = new this.window.MutationObserver(records => this.#note(records));
    this.#books.observe(appeal, { childList: true, characterData: true, subtree: true });
  }

  static async open(children: string, attributes = 'publisher="The Gull"'): Promise<Writing> {
    const body = `<article><small-favor currency="USD" href="${CHECKOUT}" ${attributes}>${children}</small-favor></article>`;
    const window = await openHtml({ head: SCRIPT, body });
    const [appeal] = await appealsOf(window);
    return new Writing(window, appeal!);
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length) this.#quiet = 0;
    for (const { addedNodes } of records) for (const node of addedNodes) this.ours.push(text(node));
  }

  /** Writes as another script on the page. */
  write(act: () => void): void {
    if (this.#acting) return;
    this.#note(this.#books.takeRecords());
    this.#acting = true;
    act();
    this.#acting = false;
    if (this.#books.takeRecords().length) this.#quiet = 0;
  }

  /** Lets another script write each time that something was written, and at once. It tires after so many times. */
  answer(when: When, act: () => void, most = 60): void {
    const react = (): void => {
      if (this.#acting || most-- <= 0) return;
      const go = (): void => {
        this.#pending--;
        this.write(act);
      };
      this.#pending++;
      if (when === 'in a timer') this.window.setTimeout(go, 5);
      else if (when === 'in a frame') this.window.requestAnimationFrame(go);
      else go();
    };
    if (when === 'at once') this.#sync.add(react);
    const observer = new this.window.MutationObserver(react);
    observer.observe(this.appeal, { childList: true, characterData: true, subtree: true });
    react();
  }

  /** Waits until nobody has written for some frames, and nobody is about to. */
  async rest(): Promise<void> {
    for (this.#quiet = 0; this.#quiet < 5 || this.#pending; this.#quiet++) await turn(this.window);
  }

  find(selector: string): HTMLElement | null {
    return this.appeal.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.appeal.querySelectorAll<HTMLElement>(selector)];
  }

  get #texts(): Text[] {
    const { document, NodeFilter } = this.window;
    const walker = document.createTreeWalker(this.appeal, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(({ data }) => data.trim());
  }

  /** What other scripts do, each as often as there is something for it to do. */
  readonly others = {
    // https://github.com/facebook/react/issues/11538
    translate: (): void => {
      for (const node of this.#texts)
        if (node.parentElement!.localName !== 'font') {
          const font = this.window.document.createElement('font');
          font.append(node.data.replace(/[a-z]/g, 'ü'));
          node.replaceWith(font);
        }
    },
    'put pictures for emoji': (): void => {
      for (const node of this.#texts)
        if (node.data.includes('🐦')) {
          const picture = this.window.document.createElement('img');
          picture.alt = '🐦';
          const [before = '', after = ''] = node.data.split('🐦');
          node.replaceWith(before, picture, after);
        }
    },
    'link words': (): void => {
      for (const node of this.#texts)
        if (/Gull|Tern/.test(node.data) && node.parentElement!.localName !== 'a') {
          const link = this.window.document.createElement('a');
          link.append(node.data);
          node.replaceWith(link);
        }
    },
    'link words by HTML': (): void => {
      for (const words of this.all('p'))
        if (/Gull|Tern/.test(words.innerHTML) && !words.querySelector('a'))
          words.innerHTML = words.innerHTML.replace(/Gull|Tern/, name => `<a>${name}</a>`);
    },
    'translate by HTML': (): void => {
      for (const words of this.all('p'))
        if (/[a-z]{3}(?=[^>]*(?:<|$))/.test(words.textContent!))
          words.innerHTML = words.innerHTML.replace(/(?<=>|^)[^<>]+/g, said => said.toUpperCase());
    },
    'bring back the text': (): void => {
      for (const element of this.all('[data-fill]')) {
        const own = element.localName === 'b' ? 'ours' : 'us';
        if (element.textContent !== own) element.firstChild!.nodeValue = own;
      }
    },
    'bring back the text without the mark': (): void => {
      for (const element of this.all('[data-unfilled]')) {
        element.removeAttribute('data-unfilled');
        element.textContent = element.localName === 'b' ? 'ours' : 'us';
      }
    },
    'bring back the words': (): void => {
      const words = this.find('#words');
      if (words && words.outerHTML !== WORDS) words.outerHTML = WORDS;
    },
    'bring back all': (): void => {
      if (this.appeal.innerHTML !== WORDS + VARIANTS) this.appeal.innerHTML = WORDS + VARIANTS;
    },
    'remove a variant’s words': (): void => this.all('[data-from-variant]').forEach(copy => copy.remove()),
    'replace a variant’s words': (): void => {
      for (const copy of this.all('[data-from-variant]')) {
        const words = this.window.document.createElement('p');
        words.textContent = 'Others';
        copy.replaceWith(words);
      }
    },
    'add a translated copy': (): void => {
      for (const words of this.all('p:not(.translated)'))
        if (!words.nextElementSibling?.matches('.translated')) {
          const copy = words.cloneNode(true) as Element;
          copy.className = 'translated';
          for (const filled of copy.querySelectorAll('[data-fill]')) filled.textContent = 'Möwe';
          words.after(copy);
        }
    },
    'take the marks': (): void => {
      for (const marked of this.all('[data-unfilled],[data-from-variant]')) {
        marked.removeAttribute('data-unfilled');
        marked.removeAttribute('data-from-variant');
      }
    },
  };
}

const WHEN: readonly When[] = ['at once', 'in a microtask', 'in a timer', 'in a frame'];

beforeEach(forgetAll);

describe('R1 others who write among the words', () => {
  for (const when of WHEN)
    it(`are not answered when they translate ${when}: each value is written once`, async () => {
      const page = await Writing.open(WORDS + VARIANTS);
      page.answer(when, page.others.translate);
      await page.rest();
      expect(page.ours).to.deep.equal([]);
      page.appeal.publisher = 'The Tern';
      await page.rest();
      expect(page.ours).to.deep.equal(['The Tern', 'The Tern']);
      expect(page.all('[data-fill] > font').map(text)).to.deep.equal(['Tüü Tüüü', 'Tüü Tüüü']);
    });

  it('and change the page’s language bring forms of that language, once, and nothing else', async () => {
    const children = `${WORDS}<p data-fill="years-since" data-other="{n} years"></p><p data-fill="amount-min"></p>`;
    const page = await Writing.open(children, 'publisher="The Gull" since="1990" amounts="1000"');
    page.answer('in a timer', () => {
      page.window.document.documentElement.lang = 'de';
      page.others.translate();
    });
    await page.rest();
    expect(page.ours).to.deep.equal(['1.000 $']);
  });

  for (const [who, act] of [
    ['put a picture for an emoji', 'put pictures for emoji'],
    ['make a link of a word', 'link words'],
    ['make a link of a word by HTML', 'link words by HTML'],
  ] as const)
    it(`keep what they made, and the new value is written once: they ${who}`, async () => {
      const page = await Writing.open(
        '<p><i data-fill="publisher"></i> <b data-fill="publisher">Gull</b></p>',
        'publisher="🐦Gull"',
      );
      page.answer('in a microtask', page.others[act]);
      await page.rest();
      expect(page.ours).to.deep.equal([]);
      expect(page.all('img').length + page.all('a').length).to.be.above(0);
      page.appeal.publisher = '🐦 Tern';
      await page.rest();
      expect(page.ours).to.deep.equal(['🐦 Tern', '🐦 Tern']);
    });

  it('change nothing about a copy of the page: it knows the own text, and follows a value', async () => {
    const page = await Writing.open(WORDS);
    page.write(page.others.translate);
    const clone = page.appeal.cloneNode(true) as SmallFavor;
    page.appeal.replaceWith(clone);
    await clone.updateComplete;
    expect(text(clone)).to.equal('Püüüüü üüüü The Gull.');
    clone.publisher = null;
    await clone.updateComplete;
    expect(text(clone)).to.equal('Püüüüü üüüü us.');
  });

  for (const act of [
    'bring back the text',
    'bring back the text without the mark',
    'bring back the words',
    'bring back all',
  ] as const) {
    it(`have the own text filled in again when they ${act} now and then`, async () => {
      const page = await Writing.open(WORDS + VARIANTS);
      for (let times = 0; times < 4; times++) {
        page.write(page.others[act]);
        await page.rest();
        expect(text(page.find('#words'))).to.equal('Please help The Gull.');
      }
      page.appeal.publisher = null;
      await page.appeal.updateComplete;
      expect(text(page.find('#words')), 'the own text is known').to.equal('Please help us.');
    });

    for (const when of WHEN)
      it(`have their way when they always ${act} ${when}, and a new value is written all the same`, async () => {
        const page = await Writing.open(WORDS + VARIANTS);
        page.answer(when, page.others[act]);
        await page.rest();
        // The first time was before that.
        expect(page.ours.filter(written => written === 'The Gull').length).to.be.within(1, 9);
        expect(text(page.find('#words'))).to.equal('Please help us.');
        page.appeal.publisher = 'The Tern';
        await page.rest();
        // There are two places.
        expect(page.ours.filter(written => written === 'The Tern').length).to.be.within(1, 11);
        expect(text(page.find('#words'))).to.equal('Please help us.');
      });
  }

  it('get a variant’s words back that a refresh of the page took away', async () => {
    const page = await Writing.open(VARIANTS);
    for (let times = 0; times < 4; times++) {
      page.write(page.others['remove a variant’s words']);
      await page.rest();
      expect(text(page.appeal)).to.equal('Few words of The Gull.');
    }
    page.answer('in a microtask', page.others['remove a variant’s words']);
    await page.rest();
    expect(text(page.appeal), 'not for ever').to.equal('');
    expect(page.ours.filter(said => said.startsWith('Few')).length).to.be.within(4, 9);
  });

  it('are left the place where they put other words for a variant’s', async () => {
    const page = await Writing.open(VARIANTS);
    page.answer('in a microtask', page.others['replace a variant’s words']);
    await page.rest();
    expect(text(page.appeal)).to.equal('Others');
    expect(page.ours).to.deep.equal([]);
  });

  it('may be anyone, any number, at any time: we write at most ten times a value, and the page comes to rest', async () => {
    const names = Object.keys((await Writing.open(WORDS)).others);
    const writers = fc.array(fc.record({ who: fc.constantFrom(...names), when: fc.constantFrom(...WHEN) }), {
      minLength: 1,
      maxLength: 4,
    });
    const values = fc.uniqueArray(fc.constantFrom('The Tern', '🐦', 'us', 'Gull Gull', 'Others'), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(writers, values, async (chosen, later) => {
        const page = await Writing.open(WORDS + VARIANTS, 'publisher="The Gull 🐦"');
        for (const { who, when } of chosen) page.answer(when, page.others[who as keyof typeof page.others]);
        await page.rest();
        expect(page.ours.filter(said => said === 'The Gull 🐦').length).to.be.at.most(9);
        for (const publisher of later) {
          page.appeal.publisher = publisher;
          await page.rest();
          // Each place that there is, others' copies too, has a new value once before there is anything to answer.
          const places = page.all('[data-fill]').length;
          expect(page.ours.filter(said => said === publisher).length, publisher).to.be.at.most(places + 9);
        }
        expect(page.ours.filter(said => /^Few words/.test(said)).length).to.be.at.most(10);
        expect(page.window.errors).to.deep.equal([]);
        page.window.frameElement!.remove();
      }),
      { numRuns: 30 },
    );
  });
});
