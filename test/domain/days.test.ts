import { expect } from '@open-wc/testing';
import { readMoment } from '../../src/domain/days.js';
import { reading } from './reading.js';

/** When days begin in a zone, by the engine's own time zone data: the first quarter of an hour that has that date there. */
function daysIn(timeZone: string) {
  const format = new Intl.DateTimeFormat('en', { timeZone, day: 'numeric' });
  return (year: number, month: number, day: number): number => {
    // No zone is more than 14 hours ahead, nor 12 behind.
    const [first, last] = [Date.UTC(year, month - 1, day, -14), Date.UTC(year, month - 1, day, 13)];
    const date = String(new Date(Date.UTC(year, month - 1, day)).getUTCDate());
    for (let moment = first; moment <= last; moment += 15 * 60_000) if (format.format(moment) === date) return moment;
    throw new Error(`${timeZone} has no such day`);
  };
}

const read = (text: string, zone: string, ofDay: 0 | 1): string | null => {
  const { value, sentences } = reading(reader => readMoment(reader, 'at', daysIn(zone), ofDay), { at: text });
  expect(sentences).to.deep.equal([]);
  return value === null ? null : new Date(value).toISOString();
};

describe('readMoment()', () => {
  for (const [zone, text, begin, end] of [
    ['UTC', '2026-12-31', '2026-12-31T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'], // 23 hours long
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'], // 25 hours long
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z'],
    ['America/New_York', '2028-02-29', '2028-02-29T05:00:00.000Z', '2028-03-01T05:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-31', '2026-01-30T18:15:00.000Z', '2026-01-31T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-12-01', '2026-11-30T10:00:00.000Z', '2026-12-01T10:00:00.000Z'],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z', '2026-03-29T21:00:00.000Z'], // begins at 1:00
  ] as const)
    it(`takes ${text} for the reader’s own day in ${zone}`, () => {
      expect(read(text, zone, 0)).to.equal(begin);
      expect(read(text, zone, 1)).to.equal(end);
    });

  it('takes a time with its zone for the same moment everywhere', () => {
    for (const zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])
      for (const ofDay of [0, 1] as const)
        expect(read('2026-12-01T08:00:00+01:00', zone, ofDay)).to.equal('2026-12-01T07:00:00.000Z');
  });

  it('is null without the attribute', () => {
    const { value, sentences } = reading(reader => readMoment(reader, 'at', daysIn('UTC'), 0));
    expect([value, sentences]).to.deep.equal([null, []]);
  });
});
