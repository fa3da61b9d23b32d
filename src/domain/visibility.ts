import { isReminderActive, type Reminder, reminderEnd } from './reminder.js';

/** Why the appeal is or isn't shown. */
export type VisibilityReason = 'preview' | 'reminder' | 'default';

/** Whether the appeal is shown, and why. */
export interface Visibility {
  readonly shown: boolean;
  readonly reason: VisibilityReason;
  /** When it will be shown again; null where it is shown. */
  readonly until: Date | null;
  /** The reason as a plain sentence, in English, for the publisher's staff. */
  readonly sentence: string;
}

/** What the decision rests on. Times are in ms since the epoch. */
export interface VisibilityFacts {
  readonly now: number;
  readonly preview: boolean;
  /** What is remembered, null for nothing or nothing usable. */
  readonly reminder: Reminder | null;
  readonly remindDays: number;
}

const visibility = (reason: VisibilityReason, because: string, until: Date | null = null): Visibility => ({
  shown: !until,
  reason,
  until,
  sentence: `The appeal is ${until ? 'not ' : ''}shown because ${because}.`,
});

/** Decides whether the appeal is shown, by the first reason that applies. Without a clear one to hide it, it is. */
export function decideVisibility({ now, preview, reminder, remindDays }: VisibilityFacts): Visibility {
  if (preview) return visibility('preview', 'this is a preview, which writes nothing');
  if (reminder && isReminderActive(reminder, now, remindDays)) {
    const until = new Date(reminderEnd(reminder, remindDays));
    return visibility('reminder', `the reader asked to be reminded later, at ${until.toISOString()}`, until);
  }
  return visibility('default', 'nothing is remembered here that holds it back');
}
