import { expect } from '@open-wc/testing';
import { parseRecord, type RecordFields } from '../../src/domain/record.js';

describe('parseRecord()', () => {
  it('gives whole numbers and texts, and nothing for what is neither', () => {
    const fields = parseRecord('{"v":1,"n":5,"t":"x","half":1.5,"list":[1],"big":1e400}') as RecordFields;
    expect(['n', 't', 'half', 'list', 'big', 'none'].map(fields.number)).to.deep.equal([5, NaN, NaN, NaN, NaN, NaN]);
    expect(['n', 't', 'half', 'list', 'none'].map(fields.text)).to.deep.equal(['', 'x', '', '', '']);
  });

  it('has own properties only', () => {
    const fields = parseRecord('{"v":1,"__proto__":{"n":5}}') as RecordFields;
    expect(fields.number('n')).to.be.NaN;
    expect(fields.text('constructor')).to.equal('');
    expect({}).to.not.have.property('n');
  });
});
