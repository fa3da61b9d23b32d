import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pageRequest, requestedVariant } from '../../src/browser/page.js';

const REQUESTS = ['preview', 'explain', 'reset', 'thanks'] as const;

/** What is heard in the address of an article with this at its end. */
const heard = (end: string): string => pageRequest(new URL(end, 'https://gull.example/2026/story').href);

/** What checkouts put behind a return address, and mail programs behind a link. */
const ADDED = [
  ...[
    '',
    '&session_id=cs_1',
    '?session_id=cs_1',
    '?session_id=cs_1&amount=5',
    '/',
    '/?session_id=cs_1',
    '%3Fsession_id=cs_1',
  ],
  ...[
    '%3Fsession_id%3Dcs_1',
    ';x=1',
    ',1',
    '#',
    '#top',
    '&amp;id=1',
    '&',
    '.',
    '%20',
    '+',
    '|1',
    '%26id%3D1',
    '=1',
    ':1',
  ],
];

describe('pageRequest()', () => {
  for (const added of ADDED)
    it(`hears what stands before "${added}"`, () => {
      for (const request of REQUESTS) expect(heard(`?small-favor=${request}${added}`)).to.equal(request);
    });

  for (const before of [
    ...['?a=b&', '?a=b?', '?a=b;', '?a=b&amp;', '/?', '?/&', '?session_id=cs_1&', '?small-favor-variant=short&'],
    ...['#top?', '#/story?', '?a=b#c&', '?a=b&#038;'],
  ])
    it(`hears what stands behind "${before}"`, () => {
      for (const request of REQUESTS) expect(heard(`${before}small-favor=${request}`)).to.equal(request);
    });

  for (const end of [
    ...['', '?small-favor', '?small-favor=', '?small-favor=&thanks', '?small-favor=thank', '?small-favor=thanksgiving'],
    ...['?small-favor=thanks2', '?small-favor=thanks-a-lot', '?small-favor=thanks_', '?not-small-favor=thanks'],
    ...[
      '?x-small-favor=thanks',
      '?xsmall-favor=thanks',
      '?x=small-favor=thanks',
      '?x=/small-favor=thanks',
      '?small-favors=thanks',
    ],
    ...['?small-favor={{thanks}}', '?small-favor=%20thanks', '#small-favor=thanks', '?u=%3Fsmall-favor%3Dthanks'],
    ...[
      '?u=%26small-favor=thanks',
      '?small-favor-variant=thanks',
      '?small-favor=x&favor=thanks',
      '?small_favor=thanks',
    ],
  ])
    it(`hears nothing in "${end}"`, () => expect(heard(end)).to.equal(''));

  const request = fc.constantFrom(...REQUESTS);
  const letter = fc.stringMatching(/^[\w-]$/);
  const other = fc.oneof(
    fc.constantFrom(..."?/;,#&.:=+|!$()*@~'%"),
    fc.stringMatching(/^%(?:2[0-9A-F]|3[A-F])$/),
    fc.stringMatching(/^[\u00a1-\u2fff]$/),
  );
  const rest = fc.webQueryParameters();

  it('hears a word whatever is added to it, where that begins with no letter, digit or hyphen', () => {
    fc.assert(
      fc.property(request, other, rest, (word, first, then) => {
        expect(heard(`?small-favor=${word}${first}${then}`)).to.equal(word);
      }),
    );
  });

  it('hears no word that only begins like one', () => {
    fc.assert(
      fc.property(request, letter, fc.stringMatching(/^[\w-]{0,9}$/), (word, first, then) => {
        expect(heard(`?small-favor=${word}${first}${then}`)).to.equal('');
        expect(heard(`?small-favor=${word}${first}${then}?x=1`)).to.equal('');
      }),
    );
  });

  it('hears no name that only ends like it', () => {
    fc.assert(
      fc.property(request, fc.stringMatching(/^[\w=/.%-]{1,9}$/), (word, first) => {
        expect(heard(`?${first}small-favor=${word}`)).to.equal('');
      }),
    );
  });
});

describe('requestedVariant()', () => {
  const variant = (end: string) => requestedVariant(`https://gull.example/story${end}`);

  for (const added of ADDED)
    it(`hears what stands before "${added}"`, () =>
      expect(variant(`?small-favor=preview&small-favor-variant=short-2${added}`)).to.equal('short-2'));

  for (const end of [
    ...[
      '',
      '?small-favor-variant=',
      '?small-favor-variant=Short',
      '?small-favor-variant=short_2',
      '?x-small-favor-variant=a',
    ],
    `?small-favor-variant=${'a'.repeat(33)}`,
  ])
    it(`hears nothing in "${end}"`, () => expect(variant(end)).to.equal(undefined));
});
