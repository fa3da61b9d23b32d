import { expect } from '@open-wc/testing';
import { pageRequest, requestedVariant } from '../../src/browser/page.js';
import { makeReader } from '../../src/domain/reader.js';
import { APPEAL_ATTRIBUTES, readSettings } from '../../src/domain/settings.js';
import { readVariant } from '../../src/domain/variants.js';
import { fill } from '../../src/messages/fill.js';

/** What a setting may be full of: signs that begin something which then never ends. */
const BITS = ['?', '[', '{', '<', ' ', '1', ',', '%7b', '&#', '&amp;', '\\{', '*', '{{', 'amount', '{?', '{a,', 'a:'];
const STARTS = ['', 'https://pay.example/', '{{', '1 '];

const quiet = (): void => {};
const read = (name: string, text: string): unknown =>
  readSettings(
    makeReader(
      each => (each === name ? text : each === 'currency' ? 'USD' : null),
      quiet,
      () => ['USD', '$'],
    ),
    {
      baseUrl: 'https://news.example/',
      pageProtocol: 'https:',
      year: 2026,
      startOfDay: () => 0,
      fallbackHref: null,
    },
  );

/** Everything that reads a text which may come from elsewhere. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(APPEAL_ATTRIBUTES.map(name => [name, (text: string) => read(name, text)])),
  'an address': text => [pageRequest(text), requestedVariant(text)],
  'a message': text => fill(text, { a: 'x' }),
  'a fact': text => fill('{a}.', { a: text }),
  'a variant': text => readVariant(text, text, quiet),
};

const LONG = 32_000;
const PARTS = 32;

function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/**
 * How much longer a long text takes than the same letters in short ones: about 1, and about `PARTS` where reading takes the
 * square of the length. Both are measured in turn, and the least of either is taken, until it is plain that it grows no more than it
 * should: what else the machine does only adds to a time. A text read in less than 20 ms takes no square of its length on any machine.
 */
function growth(act: (text: string) => unknown, text: (length: number) => string): number {
  const [long, short] = [text(LONG), text(LONG / PARTS)];
  let [whole, parts, ratio] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < 5 && ratio > PARTS / 4; round++) {
    whole = Math.min(
      whole,
      time(() => void act(long)),
    );
    if (whole < 20) return 1;
    // WebKit's clock knows whole milliseconds.
    parts = Math.min(
      parts,
      Math.max(
        1,
        time(() => {
          for (let part = 0; part < PARTS; part++) act(short);
        }),
      ),
    );
    ratio = whole / parts;
  }
  return ratio;
}

describe('R26 a text that is much longer', () => {
  for (const [name, act] of Object.entries(READERS))
    it(`takes longer by no more than that: ${name}`, function () {
      this.timeout(60_000);
      for (const start of STARTS)
        for (const bit of BITS) {
          const ratio = growth(act, length => start + bit.repeat(length / bit.length));
          expect(ratio, JSON.stringify([start, bit])).to.be.at.most(PARTS / 4);
        }
    });
});
