import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openFrame, openHtml, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, text, until } from '../helpers.js';

// What a publisher loads: the built scripts, on pages of their own.
const tag = (src: string, how = ''): string => `<script src="${src}" ${how}></script>`;
const MAIN = '/dist/small-favor.js';
const RUSSIAN = '/dist/languages/ru.js';
const BODY = '<small-favor lang="ru" currency="RUB" preview href="https://support.example/"></small-favor>';
const QUESTION = 'Как часто?';

const firstQuestion = (appeal: SmallFavor): string => text(appeal.shadowRoot!.querySelector('legend'));

/** What a page's one appeal asks, once it is drawn, and that nothing else was heard of it. */
async function asked(window: RecordedWindow): Promise<string> {
  const [appeal] = await appealsOf(window);
  expect([...window.errors, ...window.told, ...window.violations]).to.deep.equal([]);
  return firstQuestion(appeal!);
}

describe('a language’s script', () => {
  beforeEach(forgetAll);

  for (const [where, page] of Object.entries({
    'before the main one': { head: tag(RUSSIAN) + tag(MAIN), body: BODY },
    'after the main one': { head: tag(MAIN), body: BODY + tag(RUSSIAN) },
    'after the main one, both deferred': { head: tag(MAIN, 'defer') + tag(RUSSIAN, 'defer'), body: BODY },
    'whenever it comes': { head: tag(RUSSIAN, 'async') + tag(MAIN, 'async'), body: BODY },
    'as a module': { head: tag(RUSSIAN, 'type="module"') + tag(MAIN), body: BODY },
    twice: { head: tag(RUSSIAN) + tag(MAIN), body: BODY + tag(RUSSIAN) },
  }))
    it(`is understood ${where}`, async () => {
      expect(await asked(await openHtml(page))).to.equal(QUESTION);
    });

  it('is understood long after the page has loaded', async () => {
    const window = await openHtml({ head: tag(MAIN), body: BODY });
    const [appeal] = await appealsOf(window);
    expect(firstQuestion(appeal!)).to.equal('How often?');
    expect(window.told, 'that the words are missing').to.have.length(1);
    const script = Object.assign(window.document.createElement('script'), { src: RUSSIAN });
    window.document.head.append(script);
    await until(() => firstQuestion(appeal!) === QUESTION, 'the words come');
    expect([...window.told.slice(1), ...window.errors]).to.deep.equal([]);
  });

  it('does nothing alone, and adds no name to the page', async () => {
    const window = await openHtml({
      head: `<script>before = Object.getOwnPropertyNames(window).concat('before')</script>${tag(RUSSIAN)}`,
      body: BODY,
    });
    const { before } = window as RecordedWindow & { readonly before: readonly string[] };
    expect(Object.getOwnPropertyNames(window).filter(name => !before.includes(name))).to.deep.equal([]);
    expect([...window.errors, ...window.told]).to.deep.equal([]);
  });

  describe('on a page in another encoding, from a server that names none', () => {
    /** The page, and its scripts with or without the mark that their first character is. */
    async function page(marked: boolean): Promise<RecordedWindow> {
      const scripts = [];
      for (const path of [RUSSIAN, MAIN]) {
        // `text()` drops the mark.
        const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
        const script = new Blob([marked ? bytes : bytes.slice(3)], { type: 'text/javascript' });
        scripts.push(tag(URL.createObjectURL(script)));
      }
      const html = `<!doctype html><html lang="en"><title>Page</title>
        ${tag(`${location.origin}/test/pages/record.js`)}${scripts.join('')}${BODY}`;
      const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=windows-1251' }));
      return recorded(await openFrame(frame => (frame.src = url)));
    }

    it('is read rightly', async () => {
      const window = await page(true);
      expect(window.document.characterSet).to.equal('windows-1251');
      expect(await asked(window)).to.equal(QUESTION);
    });

    it('(and would not be without the mark at its beginning)', async () => {
      expect(await asked(await page(false))).not.to.equal(QUESTION);
    });
  });
});
