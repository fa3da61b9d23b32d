import { expect } from '@open-wc/testing';
import { adviceOn } from '../../demo/builder/advice.js';
import { appealOf } from '../../demo/builder/appeal.js';
import { hostsOf } from '../../demo/builder/hosts.js';
import { readSnippet } from '../../demo/builder/import.js';
import { optionsOf, writeSnippet } from '../../demo/builder/snippet.js';

/** Reads a snippet as the page does, and shows what was read. */
function take(code: string): void {
  const { values } = readSnippet(code);
  if (!values) return;
  adviceOn(values, new Date(2026, 10, 28));
  hostsOf(writeSnippet(appealOf(values), optionsOf(values, {}, [])));
}

const element = (attributes: string, children = '') =>
  `<script src="/small-favor.js" defer></script><small-favor currency="EUR" href="/give" ${attributes}>${children}</small-favor>`;

/** Texts that an expression may read again and again, each by how often its piece is repeated. */
const GROWING: Readonly<Record<string, (times: number) => string>> = {
  'names of custom properties': n => `<style>${'--small-favor-'.repeat(n)}</style>${element('')}`,
  'a custom property’s name without an end': n => `<style>--small-favor-${'a'.repeat(9 * n)}</style>${element('')}`,
  comments: n => `<style>${'/*'.repeat(9 * n)}</style>${element('')}`,
  // Not one within the other: Firefox itself ends the page at some ten thousand of these in a style sheet.
  brackets: n => `<style>a { --small-favor-accent: light-dark(${'(a)'.repeat(4 * n)} }</style>${element('')}`,
  'a long font': n => `<style>a { --small-favor-font: ${'"a" '.repeat(4 * n)} }</style>${element('')}`,
  'names of the script': n => `<script src="${'small-favor'.repeat(n)}"></script>${element('')}`,
  'a long name of the script': n => `<script src="/small-favor${'a'.repeat(9 * n)}.js"></script>${element('')}`,
  'folders of the script': n => `<script src="${'languages/'.repeat(n)}small-favor.js"></script>${element('')}`,
  'starts of tags': n => `${element('')}${'<a'.repeat(9 * n)}`,
  'open quotation marks': n => `${element('')}<a ${`="`.repeat(4 * n)}'${`='`.repeat(4 * n)}`,
  'curly quotation marks': n => `${element('')}<a ${'=“'.repeat(9 * n)}"`,
  'equals signs': n => `${element('')}<a ${'= '.repeat(9 * n)}`,
  'escaped signs': n => '&lt;'.repeat(4 * n),
  'empty lines': n => element('', `<p>a</p>${'\n \t'.repeat(4 * n)}<p>b</p>`),
  'words without an end': n => element('', `<p>${'a '.repeat(9 * n)}`),
  paragraphs: n => element('', '<p>a</p>'.repeat(n / 8)),
  'braces in words': n => element('', `<p>${'{'.repeat(9 * n)}${'[@#{'.repeat(n)}</p>`),
  'braces in a text': n => element(`publisher="${'{'.repeat(9 * n)}" headline="${'{a,'.repeat(4 * n)}"`),
  'a long address': n => `<small-favor currency="EUR" href="https://pay.example/${'?'.repeat(9 * n)}"></small-favor>`,
  'braces in an address': n =>
    `<small-favor currency="EUR" href="https://pay.example/${'{'.repeat(9 * n)}"></small-favor>`,
  'a long attribute': n => element('a'.repeat(9 * n)),
  'a long value': n =>
    element(`since="${'1'.repeat(9 * n)}" ends="${'2'.repeat(9 * n)}" report-to="${'a'.repeat(9 * n)}-"`),
};

const SHORT = 400;
const FACTOR = 8;

/** How long something takes, in milliseconds. */
function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

describe('what is pasted into the builder takes time as it is long', () => {
  for (const [name, textOf] of Object.entries(GROWING))
    it(name, () => {
      const [short, long] = [textOf(SHORT), textOf(SHORT * FACTOR)];
      // As much text in one piece as in eight: about as long; eight times as long where each sign is compared with all others. The
      // least of some tries, as a machine has other things to do.
      const ratios = Array.from({ length: 9 }, () => {
        const many = timeOf(() => {
          for (let at = 0; at < FACTOR; at++) take(short);
        });
        return timeOf(() => take(long)) / Math.max(many, 2);
      });
      expect(Math.min(...ratios)).to.be.below(3);
    });
});
