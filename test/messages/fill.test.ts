import { expect } from '@open-wc/testing';
import { fill } from '../../src/messages/fill.js';

const filled = (text: string, facts: Record<string, string>): string => fill(text, facts).join('');

describe('fill()', () => {
  const ROWS: readonly (readonly [text: string, facts: Record<string, string>, filled: string])[] = [
    ['Undo', {}, 'Undo'],
    ['', {}, ''],
    ['From {min} to {max}', { min: '$1', max: '$5' }, 'From $1 to $5'],
    ['{a}{a}', { a: 'x' }, 'xx'],
    ['[{publisher} stays|We stay] open', { publisher: 'The Gazette' }, 'The Gazette stays open'],
    ['[{publisher} stays|We stay] open', { publisher: '' }, 'We stay open'],
    ['[{publisher} stays|We stay] open', {}, 'We stay open'],
    ['today[, from {least}].', { least: '$2' }, 'today, from $2.'],
    ['today[, from {least}].', {}, 'today.'],
    ['[{a} and {b}|only {b}|none]', { a: '1', b: '2' }, '1 and 2'],
    ['[{a} and {b}|only {b}|none]', { b: '2' }, 'only 2'],
    ['[{a} and {b}|only {b}|none]', { a: '1' }, 'none'],
    ['[{a}] [{b}]', { b: '2' }, ' 2'],
    // what a page says is no text of ours
    ['{name}!', { name: '{min} [a|b]', min: '$1' }, '{min} [a|b]!'],
    // names that every object has, and none
    ['{constructor}{toString}{__proto__}{unknown}', {}, ''],
    ['[{constructor}|none]', {}, 'none'],
    ['{ not a name }', {}, '{ not a name }'],
    // a dot that ends a fact ends its sentence too
    ['before {date}.', { date: '8 марта 2027 г.' }, 'before 8 марта 2027 г.'],
    ['before {date}.', { date: '8 марта' }, 'before 8 марта.'],
    ['like {example}. Or not.', { example: '12.50 kr.' }, 'like 12.50 kr. Or not.'],
    ['today[, from {least}]. Or not.', { least: '5 kr.' }, 'today, from 5 kr. Or not.'],
    ['مثل {example}.', { example: '\u200f١٠ د.إ.\u200f\u200e' }, 'مثل \u200f١٠ د.إ.\u200f\u200e'],
    ['like {example}.', { example: '12.50' }, 'like 12.50.'],
    ['{a}, {b}', { a: 'a.m.', b: '.5' }, 'a.m., .5'],
    ['See. {a}.', { a: 'this' }, 'See. this.'],
    ['{a}…', { a: 'etc.' }, 'etc.…'],
  ];
  for (const [text, facts, result] of ROWS)
    it(`makes "${result}" of "${text}" and ${JSON.stringify(facts)}`, () =>
      expect(filled(text, facts)).to.equal(result));

  it('gives words and facts in turn', () => {
    expect(fill('{a} of {b}', { a: '1', b: '2' })).to.deep.equal(['', '1', ' of ', '2', '']);
    expect(fill('plain', {})).to.deep.equal(['plain']);
  });
});
