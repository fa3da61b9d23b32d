import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../src/index.js';
import { part, text, type } from './helpers.js';

/** The states in which a reader may find an appeal, and what brings one there. */
export const STATES: Readonly<Record<string, (appeal: SmallFavor) => Promise<unknown> | void>> = {
  'at the start': () => {},
  'with another amount': appeal => type(appeal, '12'),
  'with an error': async appeal => {
    await type(appeal, 'abc');
    part(appeal, 'link')!.click();
    await appeal.updateComplete;
    expect(text(part(appeal, 'error'))).to.not.equal('');
  },
  'after the dismissal': async appeal => {
    appeal.remindLater();
    await appeal.updateComplete;
    expect(part(appeal, 'confirmation')!.checkVisibility()).to.be.true;
  },
};
