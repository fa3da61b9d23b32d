import { expect } from '@open-wc/testing';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { HELD_CLOCK, passTime } from '../held-clock.js';
import { forgetAll, part, text, until } from '../helpers.js';

/** Built by `scripts/framework-projects.mjs`, with the pages that a server of theirs sends. */
const FRAMEWORKS = ['react', 'vue', 'svelte'];

const SCRIPT = '/dist/small-favor.js';
const SETTINGS = 'data-publisher="The Gull" data-currency="USD" data-href="https://pay.example/" data-storage="none"';

/** The snippet's tag for each form; the words of two of them are in the framework's own page. */
const TAGS: Record<string, string> = {
  script: `<script src="${SCRIPT}" defer data-target="article" ${SETTINGS}></script>`,
  div: `<script src="${SCRIPT}" defer></script>`,
  element: `<script src="${SCRIPT}" defer></script>`,
};

/** What the frameworks themselves say of the nodes that they don't know. */
const THEIRS =
  /Minified React error #418|Hydration completed but contains mismatches|svelte\.dev\/e\/hydration_mismatch/;

const addressOf = (framework: string, file: string): string => `/test/frameworks/${framework}/dist/${file}`;

/** When the framework makes the page its own, and our script comes. */
const ORDERS: Record<string, (framework: string, form: string) => string> = {
  'before the framework’s own script': (framework, form) => TAGS[form] + appScript(framework),
  'behind the framework’s own script': (framework, form) => appScript(framework) + TAGS[form],
  'long before the framework': (_, form) => TAGS[form]!,
};

const appScript = (framework: string): string =>
  `<script type="module" src="${addressOf(framework, 'hydrate.js')}"></script>`;

const isHydrated = ({ document }: Window): boolean => document.documentElement.hasAttribute('data-hydrated');

/** A page that a server has sent, once the framework has made it its own. */
async function openHydrated(framework: string, form: string, order: string): Promise<RecordedWindow> {
  const pages = (await (await fetch(addressOf(framework, 'pages.json'))).json()) as Record<string, string>;
  const window = await openHtml({
    head: HELD_CLOCK + ORDERS[order]!(framework, form),
    body: `<div id="app" data-form="${form}">${pages[form]}</div>`,
  });
  if (order.startsWith('long')) {
    expect((await appealsOf(window)).length).to.equal(1);
    await window.bring(addressOf(framework, 'hydrate.js'));
  }
  await until(() => isHydrated(window), 'it is hydrated');
  return window;
}

for (const framework of FRAMEWORKS)
  describe(`a page of a server that ${framework} hydrates`, () => {
    beforeEach(forgetAll);

    for (const form of Object.keys(TAGS))
      for (const order of Object.keys(ORDERS))
        it(`R13 has one appeal, of the ${form}, with the script ${order}`, async () => {
          const window = await openHydrated(framework, form, order);
          const { document } = window;
          await until(() => document.querySelector('small-favor')?.shadowRoot, 'it is there');
          const appeals = await appealsOf(window);
          expect(appeals.map(appeal => appeal.closest('#app article') !== null)).to.deep.equal([true]);
          expect(document.querySelectorAll('article').length).to.equal(1);
          const [appeal] = appeals;
          await until(() => part(appeal!, 'link'), 'it is drawn');
          expect(text(part(appeal!, 'link'))).to.equal('Support once with $5');
          expect(appeal!.getBoundingClientRect().height).to.be.above(0);
          if (form === 'div') expect(text(appeal)).to.match(/^The words of The Gull\. ?Support us$/);
          if (form === 'element') expect(text(appeal)).to.match(/^The words of The Gull\. ?(?:First|Second)\.$/);
          passTime(window);
          expect(window.told.filter(sentence => !THEIRS.test(sentence))).to.deep.equal([]);
          expect(window.errors.filter(error => !THEIRS.test(error))).to.deep.equal([]);
        });
  });
