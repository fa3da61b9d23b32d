import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { wordsFor } from '../../src/messages/messages.js';

const none = new Map<string, object>();

describe('wordsFor()', () => {
  it('has English', () => {
    expect({ ...wordsFor(['en-GB', 'en-Latn-GB', 'en-Latn', 'en'], none).messages }).to.deep.equal(en);
    expect(wordsFor(['en-GB', 'en'], none).tag).to.equal('en');
  });

  it('has English for other languages, and says that it is another', () => {
    const { messages, tag } = wordsFor(['tlh'], none);
    expect(messages.undo).to.equal('Undo');
    expect(tag).to.equal(undefined);
  });

  it('takes each text from the closest language that has it', () => {
    const registered = new Map([
      ['de', { undo: 'Rückgängig', remind: 'Später' }],
      ['de-ch', { undo: 'Zurück' }],
    ]);
    const { messages, tag } = wordsFor(['de-CH', 'de-Latn-CH', 'de-Latn', 'de'], registered);
    expect(messages).to.include({ undo: 'Zurück', remind: 'Später', headline: en.headline });
    expect(tag).to.equal('de-CH');
    expect(wordsFor(['de-AT', 'de'], registered).messages.undo).to.equal('Rückgängig');
  });

  it('has English texts replaced, for other languages too', () => {
    const registered = new Map([['en', { undo: 'Take it back' }]]);
    expect(wordsFor(['en'], registered).messages.undo).to.equal('Take it back');
    expect(wordsFor(['tlh'], registered).messages.undo).to.equal('Take it back');
    expect(wordsFor(['tlh'], registered).tag).to.equal(undefined);
  });

  it('leaves out what is no text', () => {
    const registered = new Map([['en', { undo: null, remind: 5, headline: undefined, support: () => '', gift: {} }]]);
    expect({ ...wordsFor(['en'], registered).messages }).to.deep.equal(en);
  });

  it('has nothing of the page’s prototypes', () => {
    const { messages } = wordsFor(['en'], none);
    expect((messages as unknown as Record<string, unknown>)['toString']).to.equal(undefined);
  });
});
