import type { LitElement, ReactiveController } from 'lit';
import {
  readReminder,
  removeReminder,
  unwatchReminders,
  watchReminders,
  writeReminder,
} from '../browser/reminder-store.js';
import { type Reminder, startReminder } from '../domain/reminder.js';
import type { Settings } from '../domain/settings.js';
import { decideVisibility, type Visibility } from '../domain/visibility.js';

/** What the decision to show depends on. */
export type ReminderSettings = Pick<Settings, 'campaign' | 'storage' | 'remindDays' | 'preview'>;

/** What may have changed what is remembered: other tabs, or time while the page was away. Captured, as not all of it bubbles. */
const PAGE_EVENTS = ['storage', 'pageshow', 'visibilitychange', 'prerenderingchange'];

/** Decides whether the host is shown, remembers dismissals, and follows those made elsewhere. */
export class ReminderController implements ReactiveController {
  /** The decision in force. */
  visibility!: Visibility;
  /** Whether the reader dismissed this very appeal, so that it shows the confirmation. */
  confirming = false;
  readonly #host: LitElement;
  readonly #isBusy: () => boolean;
  readonly #now: () => number;
  #settings: ReminderSettings | undefined;
  /** A preview's reminder, which is written nowhere. */
  #pretended: Reminder | null = null;

  /**
   * @param isBusy whether the reader is at work in the appeal: then nothing is taken from under their hands
   * @param now milliseconds since the epoch
   */
  constructor(host: LitElement, isBusy: () => boolean, now = () => Date.now()) {
    this.#host = host;
    this.#isBusy = isBusy;
    this.#now = now;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of PAGE_EVENTS) addEventListener(type, this, true);
    watchReminders(this.#followPage);
    if (this.#settings && !this.confirming) this.#decide();
  }

  hostDisconnected(): void {
    for (const type of PAGE_EVENTS) removeEventListener(type, this, true);
    unwatchReminders(this.#followPage);
  }

  /** Takes the settings and decides anew where they differ. */
  configure({ campaign, storage, remindDays, preview }: ReminderSettings): void {
    const settings = { campaign, storage, remindDays, preview };
    // Not as JSON, which an old library's `toJSON` changes.
    if (String(Object.values(settings)) === String(Object.values(this.#settings ?? {}))) return;
    this.#settings = settings;
    this.#pretended = null;
    this.#decide();
  }

  /** The reminder that would begin now. */
  get next(): Reminder {
    return startReminder(this.#now(), this.#settings!.remindDays);
  }

  /** Remembers that the reader wants to be reminded later; the host shows the confirmation. */
  remind(): void {
    const { campaign, storage, preview } = this.#settings!;
    const { next } = this;
    if (preview) this.#pretended = next;
    else writeReminder(campaign, next, storage === 'local');
    this.#decide();
    this.confirming = true;
  }

  /**
   * Forgets what is remembered, on the whole page.
   * @param evenNewer a later version's record too
   */
  forget(evenNewer: boolean): void {
    const { campaign, preview } = this.#settings!;
    this.#pretended = null;
    if (!preview) removeReminder(campaign, evenNewer);
    this.#decide();
  }

  /**
   * Another tab's dismissal hides this appeal, but nothing there brings it back: it would jump into a page that is being
   * read. What has come due while the page was away returns with the page.
   */
  handleEvent(): void {
    if (this.#settings) this.#follow((this.visibility.until?.getTime() ?? Infinity) <= this.#now());
    // A page that was being prepared may be read now, and hear whether the appeal is shown.
    this.#host.requestUpdate();
  }

  readonly #followPage = (): void => {
    if (this.#settings) this.#follow(true);
  };

  #follow(mayReturn: boolean): void {
    const visibility = this.#read();
    if (visibility.shown === this.visibility.shown) return;
    if (visibility.shown ? mayReturn : !this.#isBusy()) this.#decide(visibility);
  }

  #read(): Visibility {
    const { campaign, storage, preview, remindDays } = this.#settings!;
    const now = this.#now();
    return decideVisibility({
      now,
      preview: preview && !this.#pretended,
      reminder: preview ? this.#pretended : readReminder(campaign, storage === 'local', now),
      remindDays,
    });
  }

  #decide(visibility = this.#read()): void {
    this.visibility = visibility;
    this.confirming = false;
    this.#host.requestUpdate();
  }
}
