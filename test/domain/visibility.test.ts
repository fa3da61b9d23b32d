import { expect } from '@open-wc/testing';
import { DAY, startReminder } from '../../src/domain/reminder.js';
import { decideVisibility, type VisibilityFacts } from '../../src/domain/visibility.js';

const NOW = Date.UTC(2026, 10, 22, 12);

const decide = (facts: Partial<VisibilityFacts>) =>
  decideVisibility({ now: NOW, preview: false, reminder: null, remindDays: 30, ...facts });

describe('decideVisibility()', () => {
  it('shows by default', () => {
    expect(decide({})).to.deep.equal({
      shown: true,
      reason: 'default',
      until: null,
      sentence: 'The appeal is shown because nothing is remembered here that holds it back.',
    });
  });

  it('hides for a reminder, and says until when', () => {
    expect(decide({ reminder: startReminder(NOW, 30) })).to.deep.equal({
      shown: false,
      reason: 'reminder',
      until: new Date(NOW + 30 * DAY),
      sentence: 'The appeal is not shown because the reader asked to be reminded later, at 2026-12-22T12:00:00.000Z.',
    });
  });

  it('says the end that counts where the record has a later one', () => {
    const { until } = decide({ reminder: { at: NOW, until: 9e15 }, remindDays: 7 });
    expect(until).to.deep.equal(new Date(NOW + 7 * DAY));
  });

  it('shows in a preview whatever is remembered', () => {
    expect(decide({ preview: true, reminder: startReminder(NOW, 30) })).to.deep.equal({
      shown: true,
      reason: 'preview',
      until: null,
      sentence: 'The appeal is shown because this is a preview, which writes nothing.',
    });
  });

  for (const [what, now] of [
    ['has ended', NOW + 30 * DAY],
    ['is from the future', NOW - 2 * DAY],
  ] as const)
    it(`shows when a reminder ${what}`, () =>
      expect(decide({ now, reminder: startReminder(NOW, 30) })).to.include({ shown: true, reason: 'default' }));
});
