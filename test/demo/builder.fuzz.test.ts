import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import { adviceOn } from '../../demo/builder/advice.js';
import { type Appeal, appealOf, scriptOf } from '../../demo/builder/appeal.js';
import type { Form } from '../../demo/builder/forms.js';
import { hostsOf } from '../../demo/builder/hosts.js';
import { readSnippet } from '../../demo/builder/import.js';
import { filesOf, optionsOf, packOf, writePolicy, writeSnippet } from '../../demo/builder/snippet.js';
import type { Values } from '../../demo/builder/values.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { hostileValues } from './builder-hostile.js';

const LANGUAGES = ['de', 'pt', 'pt-PT'];
const SITE = 'https://publisher.example/';
const NOW = new Date(2026, 10, 28);
const WORDS = 'p a b strong i em small span br ul ol li blockquote cite q abbr h3 h4 h5 h6'.split(' ');

/** The snippet of some answers, as the page writes it. */
const snippetOf = (values: Values) => writeSnippet(appealOf(values), optionsOf(values, {}, LANGUAGES));

const parse = (code: string) => new DOMParser().parseFromString(code, 'text/html');

/** How many tries come in a row: between rows the browser clears away the documents of the last. */
const ROW = 500;

/** Says something of every snippet that an address can lead to. */
async function ofAny(says: (code: string, values: Values, page: Document) => void): Promise<void> {
  for (let left = fuzzRuns; left > 0; left -= ROW) {
    fc.assert(
      fc.property(hostileValues, values => {
        const code = snippetOf(values);
        says(code, values, parse(code));
      }),
      { numRuns: Math.min(left, ROW) },
    );
    await aTimeout(0);
  }
}

/** Whether an address is one of the web, or a path, on pages of both schemes; what no browser can read leads nowhere. */
const isSafe = (address: string): boolean =>
  [SITE, SITE.replace('https', 'http')].every(
    site => !URL.canParse(address, site) || /^https?:$/.test(new URL(address, site).protocol),
  );

describe('a snippet of any address', () => {
  it('has no element but its own, the scripts asked for and simple words', async () => {
    await ofAny((_, values, page) => {
      const count = (name: string) => page.querySelectorAll(name).length;
      const form = values.form ?? 'element';
      const appeal = appealOf(values);
      expect(count('script')).to.equal(filesOf(appeal, LANGUAGES).length);
      expect(count('style')).to.equal(Object.keys(appeal.style).length ? 1 : 0);
      expect(count('small-favor')).to.equal(form === 'element' ? 1 : 0);
      expect(count('div')).to.equal(form === 'div' ? 1 : 0);
      expect(count('img')).to.be.at.most(1);
      const names = [...page.querySelectorAll('body *, head *')].map(({ localName }) => localName);
      const own = ['script', 'style', 'img', 'small-favor', 'div'];
      expect(names.filter(name => ![...own, ...WORDS].includes(name))).to.deep.equal([]);
      expect([...page.scripts].map(script => script.textContent).join('')).to.equal('');
    });
  });

  it('runs our files only, from where it says', async () => {
    await ofAny((_, values, page) => {
      const [main, ...packs] = [...page.scripts]
        .map(script => script.getAttribute('src')!)
        .sort((a, b) => Number(b === scriptOf(values)) - Number(a === scriptOf(values)));
      expect(main).to.equal(scriptOf(values));
      const url = new URL(main!, SITE);
      expect(url.pathname).to.match(/small-favor[^/]*\.js$/);
      expect(isSafe(main!) && !url.username && !url.password).to.equal(true);
      expect(main).to.not.match(/[\s"'<>\\]/);
      const folder = new URL('.', url).href;
      for (const pack of packs)
        expect(new URL(pack, SITE).href.replace(folder, '')).to.match(/^(?:languages\/[\w-]+|payment-methods)\.js$/);
    });
  });

  it('has no handler, and no link or picture but of the web', async () => {
    await ofAny((_code, _values, page) => {
      for (const element of page.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          expect(name).to.not.match(/^on|^style$|^srcdoc$|^srcset$|^formaction$|^action$/);
          if (/^(?:data-)?href|^src$|^cite$/.test(name))
            // Only in the appeal's own are braces filled.
            expect(
              (/^(?:script|small-favor|div)$/.test(element.localName) && name !== 'src' ? ['', 'x'] : ['$&']).some(
                filled => isSafe(value.replace(/\{[^{}]*\}/g, filled)),
              ),
              `${name}=${value}`,
            ).to.equal(true);
        }
    });
  });

  it('has a style sheet of custom properties only, that loads nothing', async () => {
    await ofAny((_code, _values, page) => {
      const css = page.querySelector('style')?.textContent ?? '';
      expect(css).to.not.match(/[\\<@!]|\/\*|url|src\(|image|expression/i);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      expect(sheet.cssRules.length).to.equal(css ? 1 : 0);
      for (const rule of sheet.cssRules as unknown as CSSStyleRule[]) {
        expect(rule.selectorText).to.equal('small-favor');
        expect([...rule.style].filter(name => !name.startsWith('--small-favor-'))).to.deep.equal([]);
        expect(rule.style.length).to.equal(css.match(/--small-favor-[\w-]+: /g)!.length);
      }
    });
  });

  it('has nothing in it that a template engine would take for its own', async () => {
    await ofAny(code => {
      expect(code).to.not.match(/<[^a-z/]|\{[{%#$!]|[#$]\{|\[|[\0\r]|\p{Cs}|(?<!\w)@/u);
      // What stands between tags, or in a value, ends none.
      expect(
        code
          .replace(/<style>[^]*?<\/style>/, '')
          .split(/<\/?[\w-]+(?:\s+[\w-]+(?:="[^"<>]*")?)*\s*>/)
          .join(''),
      ).to.not.match(/[<>]/);
    });
  });

  it('has its hosts named', async () => {
    await ofAny((code, _values, page) => {
      const { scripts, links, loads } = hostsOf(code);
      const host = (address: string) => new URL(address, SITE).host.replace(/^publisher\.example$/, '');
      expect([...page.scripts].map(script => host(script.getAttribute('src')!))).to.include.members([...scripts]);
      for (const link of page.querySelectorAll('a[href]')) expect(links).to.include(host(link.getAttribute('href')!));
      for (const image of page.querySelectorAll('img')) expect(loads).to.include(host(image.getAttribute('src')!));
      const allowed = page.querySelector('[data-allowed-hosts]')?.getAttribute('data-allowed-hosts')?.split(' ') ?? [];
      expect(links).to.include.members(allowed);
      for (const host of allowed) expect(host).to.match(/^[\w.:[\]-]+$/);
    });
  });

  it('needs one origin in a policy at most', async () => {
    await ofAny((_, values) => {
      expect(writePolicy(scriptOf(values))).to.match(/^script-src 'self'(?: https?:\/\/[\w.:[\]-]+)?$/);
    });
  });

  it('is read as the same appeal again, and told of without an error', async () => {
    // One tag has no words and no link of its own, and says a language by the pack that it loads.
    const sayable = ({ words, plain, lang, ...appeal }: Appeal, form: Form) =>
      form === 'script' ? { ...appeal, pack: packOf(lang, LANGUAGES) } : { ...appeal, plain, lang, words };
    await ofAny((code, values) => {
      const { form } = optionsOf(values, {}, LANGUAGES);
      const { values: read } = readSnippet(code);
      expect(sayable(appealOf(read!), form)).to.deep.equal(sayable(appealOf(values), form));
      for (const sentence of Object.values(adviceOn(values, NOW))) expect(sentence).to.be.a('string');
    });
  });
});
