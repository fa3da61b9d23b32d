import { expect } from '@open-wc/testing';
import { readPause, writePause } from '../../src/browser/pauses.js';
import { removeRecord, watchRecords } from '../../src/browser/records.js';
import type { Pause } from '../../src/domain/pause.js';
import { fillStorage, withStorage } from '../storage-faults.js';

const REMINDER = { at: 1_700_000_000_000, until: 1_702_592_000_000 };
const RECORD = '{"v":1,"at":1700000000000,"until":1702592000000}';
const NEWER = '{"v":2,"from":"the future"}';

/** Memory lasts as long as the page, so every test has a campaign of its own. */
let count = 0;
let campaign: string, key: string;

const readReminder = (name: string, persist: boolean) => readPause(name, 'remind', persist);
const writeReminder = (name: string, pause: Pause, persist: boolean) => writePause(name, 'remind', pause, persist);
const removeReminder = (name: string, evenNewer: boolean) => removeRecord(name, 'remind', evenNewer);

beforeEach(() => {
  campaign = `test-${count++}`;
  key = `small-favor:v1:${campaign}:remind`;
});
afterEach(() => localStorage.removeItem(key));

describe('writing a record', () => {
  it('writes exactly the record, under the key of the campaign', () => {
    writeReminder(campaign, REMINDER, true);
    expect(localStorage.getItem(key)).to.equal(RECORD);
    expect(readReminder(campaign, true)).to.deep.equal(REMINDER);
    expect(readReminder('another', true)).to.equal(null);
  });

  it('writes the record as text even where an old prototype.js changes JSON.stringify', () => {
    const prototypes = [Object.prototype, Number.prototype] as { toJSON?: unknown }[];
    for (const prototype of prototypes) prototype.toJSON = () => 'changed';
    try {
      writeReminder(campaign, REMINDER, true);
    } finally {
      for (const prototype of prototypes) delete prototype.toJSON;
    }
    expect(localStorage.getItem(key)).to.equal(RECORD);
  });

  it('keeps it in memory only, without persist', () => {
    writeReminder(campaign, REMINDER, false);
    expect(localStorage.getItem(key)).to.equal(null);
    expect(readReminder(campaign, false)).to.deep.equal(REMINDER);
    expect(readReminder(campaign, true)).to.deep.equal(REMINDER);
  });

  it('keeps it in memory where the storage is blocked', () =>
    withStorage(
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      () => {
        expect(readReminder(campaign, true)).to.equal(null);
        writeReminder(campaign, REMINDER, true);
        expect(readReminder(campaign, true)).to.deep.equal(REMINDER);
        removeReminder(campaign, false);
        expect(readReminder(campaign, true)).to.equal(null);
      },
    ));

  it('keeps it in memory where the storage is full', () => {
    const empty = fillStorage();
    try {
      writeReminder(campaign, REMINDER, true);
      expect(localStorage.getItem(key)).to.equal(null);
      expect(readReminder(campaign, true)).to.deep.equal(REMINDER);
    } finally {
      empty();
    }
  });

  it('overwrites a record that is none', () => {
    localStorage.setItem(key, '{"until":"soon"}');
    writeReminder(campaign, REMINDER, true);
    expect(localStorage.getItem(key)).to.equal(RECORD);
  });

  it('leaves the record of a later version alone, and keeps its own in memory', () => {
    localStorage.setItem(key, NEWER);
    expect(readReminder(campaign, true)).to.equal(null);
    writeReminder(campaign, REMINDER, true);
    expect(localStorage.getItem(key)).to.equal(NEWER);
    expect(readReminder(campaign, true)).to.deep.equal(REMINDER);
  });

  it('lets the storage have its way again once that works', () => {
    writeReminder(campaign, REMINDER, false);
    writeReminder(campaign, { ...REMINDER, at: REMINDER.at + 1 }, true);
    localStorage.removeItem(key); // as another tab would
    expect(readReminder(campaign, true)).to.equal(null);
  });
});

describe('reading a record', () => {
  for (const text of ['', 'null', '{', '[]', '"x"', '5', 'true', '{"v":1}', '['.repeat(1e5), 'x'.repeat(1e6)])
    it(`takes ${JSON.stringify(text.slice(0, 9))} (${text.length} characters) for nothing`, () => {
      localStorage.setItem(key, text);
      expect(readReminder(campaign, true)).to.equal(null);
    });

  it('does not look into the storage without persist', () => {
    localStorage.setItem(key, RECORD);
    expect(readReminder(campaign, false)).to.equal(null);
  });

  it('is not polluted, and pollutes nothing', () => {
    localStorage.setItem(key, `{"__proto__":${RECORD},"constructor":{"prototype":{"v":1}}}`);
    expect(readReminder(campaign, true)).to.equal(null);
    expect({}).to.not.have.property('until');
  });
});

describe('removing a record', () => {
  it('removes the record and what is in memory', () => {
    writeReminder(campaign, REMINDER, true);
    removeReminder(campaign, false);
    expect(localStorage.getItem(key)).to.equal(null);
    writeReminder(campaign, REMINDER, false);
    removeReminder(campaign, false);
    expect(readReminder(campaign, true)).to.equal(null);
  });

  it('removes no other key', () => {
    localStorage.setItem('small-favor:v1:another:remind', RECORD);
    writeReminder(campaign, REMINDER, true);
    removeReminder(campaign, true);
    expect(localStorage.getItem('small-favor:v1:another:remind')).to.equal(RECORD);
    localStorage.removeItem('small-favor:v1:another:remind');
  });

  it('removes the record of a later version only when asked to', () => {
    localStorage.setItem(key, NEWER);
    removeReminder(campaign, false);
    expect(localStorage.getItem(key)).to.equal(NEWER);
    removeReminder(campaign, true);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('takes back a reminder even where the storage will not let go of it', () => {
    writeReminder(campaign, REMINDER, true);
    const real = localStorage;
    const stuck = {
      getItem: (name: string) => real.getItem(name),
      setItem() {},
      removeItem() {},
    };
    return withStorage(
      () => stuck,
      () => {
        removeReminder(campaign, false);
        expect(readReminder(campaign, true)).to.equal(null);
      },
    );
  });
});

describe('watching records', () => {
  it('calls back for every change on this page, until unwatched', () => {
    let calls = 0;
    const changed = () => calls++;
    const unwatch = watchRecords(changed);
    watchRecords(changed);
    writeReminder(campaign, REMINDER, true);
    expect(calls).to.equal(1);
    removeReminder(campaign, false);
    expect(calls).to.equal(2);
    unwatch();
    writeReminder(campaign, REMINDER, true);
    expect(calls).to.equal(2);
  });
});
