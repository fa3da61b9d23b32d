import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { pageRequest, requestedVariant } from '../../src/browser/page.js';
import { DAY, keyOf, recordOf, storedOf } from '../asking.js';
import { openFrame, recorded, appealsOf } from '../frames.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { CHECKOUT, forgetAll, has } from '../helpers.js';

const WORDS = ['preview', 'explain', 'reset', 'thanks'];
const LOOKS = ['preview', 'explain'];
const VARIANTS = ['short', 'long', 'control'];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NAMES = `${LETTERS}0123456789-`;
const GOES_ON = `${NAMES}_${LETTERS.toUpperCase()}`;

/** What the addresses's `key=…` say, as far as a word can go on, in order; said without any pattern. */
function saidOf(address: string, key: string, letters: string): string[] {
  const said: string[] = [];
  for (let at = address.indexOf(`${key}=`); at >= 0; at = address.indexOf(`${key}=`, at + 1)) {
    if (!['?', '&', ';'].includes(address[at - 1]!)) continue;
    const start = at + key.length + 1;
    let end = start;
    while (end < address.length && GOES_ON.includes(address[end]!)) end++;
    const word = address.slice(start, end);
    if ([...word].every(letter => letters.includes(letter))) said.push(word);
  }
  return said;
}

const requestIn = (address: string): string =>
  saidOf(address, 'small-favor', NAMES).find(word => WORDS.includes(word)) ?? '';

const variantIn = (address: string): string | undefined =>
  saidOf(address, 'small-favor-variant', NAMES).find(({ length }) => length >= 1 && length <= 32);

/** What checkouts, mail programs and those who mean harm write into an address, around what the appeal hears. */
const pieces = fc.oneof(
  fc.constantFrom(...'? & ; # / = , . %3F %26 %3B %3D %23 %20 %00 &amp; ?? ?& &? #? \\ + : @ _ -'.split(' ')),
  fc.constantFrom('session_id=cs_test_a1', 'redirect_status=succeeded', 'utm_source=x', 'token=EC-5', 'amount=5'),
  fc.constantFrom('Small-Favor=thanks', 'SMALL-FAVOR=reset', 'xsmall-favor=thanks', 'small-favor', 'small-favor='),
  fc.constantFrom('small%2Dfavor=thanks', 'small-favor%3Dthanks', 'small_favor=thanks', 'small-favor[]=thanks'),
  fc.constantFrom('u=https://harbour.example/?small-favor=thanks', encodeURIComponent('?small-favor=reset')),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.nat(10_000).map(times => 'x'.repeat(times)),
  fc.constantFrom('?small-favor=', ';small-favor-variant=', 'small-favor=thanks').map(text => text.repeat(300)),
);
const marks = fc.constantFrom('?', '&', ';', '#', '', '/', '%26', 'x');
const ends = fc.constantFrom(
  '',
  '&',
  ';',
  '#',
  '/',
  '?',
  '%3F',
  ',',
  '.',
  '-',
  '_',
  'giving',
  'X',
  '1',
  ' ',
  '\n',
  'é',
);
const said = fc
  .tuple(marks, fc.constantFrom(...WORDS, ...WORDS, 'PREVIEW', 'thank', 'constructor', '__proto__', ''), ends)
  .map(([mark, word, end]) => `${mark}small-favor=${word}${end}`);
const names = fc.oneof(
  fc.constantFrom(...VARIANTS),
  fc.string({ unit: fc.constantFrom(...NAMES, 'A', '_'), maxLength: 35 }),
);
const asked = fc.tuple(marks, names, ends).map(([mark, name, end]) => `${mark}small-favor-variant=${name}${end}`);

/** What stands behind a page's path. */
const queries = fc.array(fc.oneof(pieces, said, asked), { maxLength: 8 }).map(parts => parts.join(''));
const bases = fc.constantFrom('https://harbour.example/story', 'http://127.0.0.1:8000/', 'about:srcdoc', 'blob:x', '');

beforeEach(forgetAll);
after(forgetAll);

describe('R8 of any address', () => {
  /** Says something of every address, as it was written and as the browser has it. */
  const ofAny = (says: (address: string) => void): void =>
    fc.assert(
      fc.property(bases, queries, (base, query) => {
        const address = base + query;
        says(address);
        if (URL.canParse(address)) says(new URL(address).href);
      }),
      { numRuns: fuzzRuns, includeErrorInReport: true },
    );

  it('one of four words is heard where it stands by itself, and nothing else', () => {
    ofAny(address => {
      const request = pageRequest(address);
      expect(['', ...WORDS]).to.include(request);
      expect(request).to.equal(requestIn(address));
    });
  });

  it('a variant is heard where its name stands by itself, and nothing else', () => {
    ofAny(address => expect(requestedVariant(address)).to.equal(variantIn(address)));
  });
});

/** A page at an address, on which the variant would be drawn that stands at `random` of all. */
async function open(query: string, random: number) {
  fixtureCleanup();
  const window = recorded(await openFrame(frame => (frame.src = `/test/pages/story.html${query}`)));
  Object.assign(window, { math: Object.assign((window as Window & { Math?: Math }).Math!, { random: () => random }) });
  window.document.querySelector('main')!.innerHTML = `<small-favor currency="USD" href="${CHECKOUT}">${VARIANTS.map(
    name => `<template data-variant="${name}"><p>${name}</p></template>`,
  ).join('')}</small-favor>`;
  const [appeal] = await appealsOf(window);
  expect(window.told.concat(window.errors)).to.deep.equal([]);
  return { appeal: appeal!, address: window.location.href };
}

/** Addresses short enough for every server, most of which ask for a variant that there is. */
const visits = fc
  .tuple(
    fc.constantFrom('', ...VARIANTS.map(name => `small-favor-variant=${name}`)),
    fc.constantFrom('', ...WORDS.map(word => `small-favor=${word}`)),
    queries.filter(({ length }) => length < 500),
  )
  .map(parts => `?${parts.join('&')}`);
const runs = { numRuns: Math.ceil(fuzzRuns / 30), endOnFailure: true, includeErrorInReport: true };

describe('R8 an appeal at any address', () => {
  it('keeps the variant that was drawn, or none: the address decides for nobody', async () => {
    const kept = fc.constantFrom('', ...VARIANTS);
    await fc.assert(
      fc.asyncProperty(visits, fc.nat(2), kept, async (query, third, kept) => {
        forgetAll();
        const before = kept && `{"v":1,"variant":"${kept}","drawn":${Date.now() - DAY}}`;
        if (before) localStorage.setItem(keyOf('default', 'count'), before);
        const { appeal, address } = await open(query, (third + 0.5) / 3);
        const request = requestIn(address);
        const forgets = request === 'reset';
        // What is forgotten is so before the variant is drawn, or after it was read: never the address's own.
        const drawn = VARIANTS[third]!;
        const own = kept || drawn;
        const asked = variantIn(address)!;
        const known = LOOKS.includes(request) && VARIANTS.includes(asked);
        expect(appeal.variant).to.equal(known ? asked : own);
        const stored = recordOf('default', 'count')?.['variant'];
        if (LOOKS.includes(request) || forgets) expect(stored).to.equal(forgets ? undefined : kept || undefined);
        else expect(stored).to.equal(own);
      }),
      runs,
    );
  });

  it('does what is heard, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async query => {
        forgetAll();
        const reminder = `{"v":1,"at":${Date.now() - DAY},"until":${Date.now() + DAY}}`;
        localStorage.setItem(keyOf('default', 'remind'), reminder);
        const { appeal, address } = await open(query, 0);
        const request = requestIn(address);
        expect(localStorage.getItem(keyOf('default', 'remind'))).to.equal(request === 'reset' ? null : reminder);
        expect(storedOf('default').includes('supporter')).to.equal(request === 'thanks');
        expect(appeal.visibility.reason === 'preview').to.equal(request === 'preview');
        expect(has(appeal, 'explanation')).to.equal(request === 'explain');
      }),
      runs,
    );
  });
});
