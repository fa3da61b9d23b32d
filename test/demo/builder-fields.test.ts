import { expect } from '@open-wc/testing';
import { labelOf, SECTIONS } from '../../demo/builder/fields.js';
import { APPEAL_ATTRIBUTES } from '../../src/domain/settings.js';
import { NAMES } from '../../demo/builder/values.js';

const asked = SECTIONS.flatMap(({ fields, more = [] }) => [...fields, ...more]).map(({ name }) => name);

describe('the builder’s form', () => {
  it('asks for every setting of the element', () => {
    // the link is asked for with the checkout
    expect(APPEAL_ATTRIBUTES.filter(name => !asked.includes(name))).to.deep.equal(['href']);
  });

  it('asks for nothing twice, and for nothing that is no answer', () => {
    expect(new Set(asked).size).to.equal(asked.length);
    expect(asked.filter(name => !NAMES.includes(name))).to.deep.equal([]);
  });

  it('calls each question by its own name', () => {
    expect(new Set(asked.map(labelOf)).size).to.equal(asked.length);
  });
});
