import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { fill } from '../../src/messages/fill.js';

const appeal = (facts: Record<string, string> = {}): string => fill(en.appeal, facts).join('');

describe('English', () => {
  it('names the publication, or does without', () => {
    expect(appeal({ publisher: 'The Harbour Gazette' })).to.include('The Harbour Gazette stays open to everyone');
    expect(appeal()).to.include('We stay open to everyone');
  });

  it('says for how long, or does without', () => {
    expect(appeal({ over: '30 years' })).to.include('For more than 30 years our reporters');
    expect(appeal({ age: '50 years' })).to.include('For 50 years our reporters');
    expect(appeal()).to.include('\nOur reporters');
  });

  it('says how little helps, or does without', () => {
    expect(appeal({ smallest: '$2 a month' })).to.include('please help today, with as little as $2 a month.');
    expect(appeal()).to.include('please help today. If');
  });

  it('takes nobody to task for not giving', () => {
    const words = Object.values(en).join(' ').toLowerCase();
    expect(words).not.to.match(/\b(?:guilt|shame|selfish|unfortunately|don’t care|no thanks)\b/);
  });
});
