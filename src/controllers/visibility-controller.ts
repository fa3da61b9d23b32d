import type { LitElement, ReactiveController } from 'lit';
import { isRendered } from '../browser/document.js';
import { isLook, isPreparing, isSwitchedOff, isVisible, pageRequest, requestedVariant } from '../browser/page.js';
import { type PauseKind, readPause, writePause } from '../browser/pauses.js';
import { dropRecord, persistRecord, removeAll, removeRecord, watchRecords } from '../browser/records.js';
import { dropCounts, isMarked, mark, readCounts, updateCounts } from '../browser/tally.js';
import type { Conditions } from '../domain/conditions.js';
import { countArticle, type Counts, countView, type Periods, refuseCount } from '../domain/counts.js';
import { MOST_DAYS } from '../domain/days.js';
import { type Pause, startPause } from '../domain/pause.js';
import { drawVariant, type Variant } from '../domain/variants.js';
import { decideVisibility, type Visibility, type VisibilityReason } from '../domain/visibility.js';

/** What may have changed what is remembered: other tabs, or time while the page was away. Captured, as not all of it bubbles. */
const PAGE_EVENTS = ['storage', 'pageshow', 'visibilitychange', 'prerenderingchange'];

const PAUSES: readonly PauseKind[] = ['remind', 'supporter'];

/** Who is not asked for such a reason is not counted either. */
const UNCOUNTED: readonly VisibilityReason[] = ['off', 'not-started', 'supporter'];

/** The variants drawn on this page, by campaign. */
const drawn = new Map<string, string>();

/** For a look at the variant alone. */
const YEAR: Periods = { articleDays: MOST_DAYS, viewDays: MOST_DAYS, starts: null };

/** What stands in the appeal's place once the reader paused it. */
export interface Confirmation {
  readonly kind: PauseKind;
  readonly until: Date;
  /** False in a preview, which says so. */
  readonly kept: boolean;
}

/** Decides whether the host is shown, remembers what the reader said, and follows what is said elsewhere. */
export class VisibilityController implements ReactiveController {
  /** The decision in force. */
  visibility!: Visibility;
  /** Set where the reader paused this very appeal. */
  confirmation: Confirmation | null = null;
  /** Where the link led when it was last activated; empty again where the browser kept the page and brings it back. */
  followed = '';
  readonly #host: LitElement;
  readonly #isBusy: () => boolean;
  readonly #now: () => number;
  #unwatch: (() => void) | undefined;
  #campaign!: string;
  #conditions: Conditions | undefined;
  /** All of these in one text. */
  #told = '';
  #variant: string | null = null;
  /** The variants there are. */
  #names: readonly string[] = [];
  /** Whether the page's address asks for something that leaves no traces. */
  #quiet = false;
  /** A preview's pauses, which are written nowhere. */
  #pretended: Partial<Record<PauseKind, Pause>> | null = null;

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
    this.#unwatch = watchRecords(this.#followPage);
    if (!this.#conditions) return;
    this.#arrive();
    if (!this.confirmation) this.#decide();
    this.#thank();
  }

  hostDisconnected(): void {
    for (const type of PAGE_EVENTS) removeEventListener(type, this, true);
    this.#unwatch?.();
  }

  /** Takes the settings and decides anew where they differ. */
  configure(campaign: string, { ...conditions }: Conditions, variant: string | null): void {
    const before = this.#conditions;
    const request = pageRequest();
    if (request === 'preview') conditions = { ...conditions, preview: true };
    // Not as JSON, which an old library's `toJSON` changes.
    const told = String([campaign, variant, ...Object.values(conditions)]);
    if (told === this.#told) return;
    this.#told = told;
    this.#campaign = campaign;
    this.#conditions = conditions;
    this.#variant = variant;
    this.#quiet = conditions.preview || request === 'explain' || request === 'reset';
    this.#pretended = null;
    if (before?.storage === 'none' && this.#persist) {
      for (const kind of PAUSES) persistRecord(campaign, kind);
    }
    if (before?.storage === 'local' && conditions.storage !== 'local') dropCounts(campaign, Infinity);
    this.#arrive();
    this.#decide();
    this.#thank();
  }

  /**
   * The variant for this reader: the one that was drawn before, else one drawn now. It stays for the life of the page, and
   * is kept where counts may be.
   */
  draw(campaign: string, { storage, preview }: Conditions, variants: readonly Variant[]): string | null {
    this.#names = variants.map(({ name }) => name);
    const known = (name: string | undefined): string | undefined => (this.#names.includes(name!) ? name : undefined);
    const asked = preview || isLook() ? known(requestedVariant()) : undefined;
    if (asked) return asked;
    const kept = storage === 'local' ? readCounts(campaign, this.#now(), YEAR)?.variant : undefined;
    const name = known(drawn.get(campaign)) ?? known(kept) ?? drawVariant(variants, Math.random());
    if (name) drawn.set(campaign, name);
    return name;
  }

  /** The pause that would begin now. */
  next(kind: PauseKind): Pause {
    const { remindDays, supporterDays } = this.#conditions!;
    return startPause(this.#now(), kind === 'remind' ? remindDays : supporterDays);
  }

  /** The number of articles the reader has opened; null where it is not known. */
  get articles(): number | null {
    return (this.#conditions!.countArticles && this.counts?.articles) || null;
  }

  /** What is said to the reader of the count; null where articles are not counted. */
  get count(): Counts | null {
    return this.articles === null ? null : this.counts;
  }

  /** What is counted; null where nothing is, or can be kept. */
  get counts(): Counts | null {
    const { storage } = this.#conditions!;
    return storage === 'local' ? readCounts(this.#campaign, this.#now(), this.#periods) : null;
  }

  /** Remembers that the reader wants the appeal to stay quiet; the host shows the confirmation. */
  pause(kind: PauseKind): void {
    const pause = this.next(kind);
    const kept = !this.#conditions!.preview;
    if (kept) writePause(this.#campaign, kind, pause, this.#persist);
    else this.#pretended = { [kind]: pause };
    this.#decide();
    this.confirmation = { kind, until: new Date(pause.until), kept };
  }

  /** Takes back what the reader has just confirmed, on the whole page. */
  undo(): void {
    const { confirmation } = this;
    this.#pretended = null;
    if (confirmation && !this.#conditions!.preview) removeRecord(this.#campaign, confirmation.kind, false);
    this.#decide();
  }

  /** Forgets all that is remembered for this campaign, on the whole page. */
  forget(): void {
    this.#pretended = null;
    if (!this.#conditions!.preview) removeAll(this.#campaign);
    this.#decide();
  }

  /** The reader saw the appeal. */
  seen(): void {
    mark('seen', this.#campaign);
    this.#countView();
  }

  /** The reader wants no articles counted. */
  stopCounting(): void {
    if (!this.#quiet) updateCounts(this.#campaign, this.#now(), this.#periods, refuseCount);
    this.#host.requestUpdate();
  }

  /**
   * Another tab's dismissal hides this appeal, but nothing there brings it back: it would jump into a page that is being
   * read. What has come due while the page was away returns with the page.
   */
  handleEvent(event: Event): void {
    const { key } = event as StorageEvent;
    // Other keys cost nothing. Without one, all of storage was cleared, or it is another event.
    if (key && !key.startsWith(`small-favor:v1:${this.#campaign}:`)) return;
    if (this.#conditions) {
      if ((event as PageTransitionEvent).persisted) {
        this.followed = '';
        dropRecord(this.#campaign, 'choice');
      }
      this.#arrive();
      this.#follow((this.visibility.until?.getTime() ?? Infinity) <= this.#now());
      this.#thank();
    }
    // A page that was being prepared may be read now, and hear whether the appeal is shown; one that is loaded heard it.
    if (event.type !== 'pageshow' || (event as PageTransitionEvent).persisted) this.#host.requestUpdate();
  }

  get #persist(): boolean {
    return this.#conditions!.storage !== 'none';
  }

  /** Whether anything may be kept that the reader did not ask for. */
  get mayKeep(): boolean {
    return this.#conditions!.storage === 'local' && !this.#quiet && isVisible();
  }

  get #periods(): Periods {
    const { countArticles, viewDays, starts } = this.#conditions!;
    return { articleDays: countArticles || MOST_DAYS, viewDays, starts };
  }

  readonly #followPage = (): void => {
    if (this.visibility) this.#follow(true);
  };

  /** What happens once the page is really read. */
  #arrive(): void {
    const { ends, countArticles } = this.#conditions!;
    const campaign = this.#campaign;
    const now = this.#now();
    if (isPreparing() || !this.#host.isConnected) return;
    if (pageRequest() === 'reset' && mark('reset', campaign)) this.#removeUntil(Infinity);
    if (this.#quiet) return;
    if (ends !== null && now >= ends) {
      if (this.#persist && isRendered(this.#host)) this.#removeUntil(ends);
      return;
    }
    if (!this.mayKeep || UNCOUNTED.includes(this.#read().reason)) return;
    const isNew = countArticles > 0 && mark('article', campaign);
    updateCounts(campaign, now, this.#periods, before => {
      const counts = isNew ? countArticle(before, now) : before;
      const variant = this.#variant;
      // Once for a page: two tabs with other variants would go on overwriting each other.
      if (!variant || this.#names.includes(counts.variant) || !mark('variant', campaign)) return counts;
      return { ...counts, variant, drawn: now };
    });
    if (isMarked('seen', campaign)) this.#countView();
  }

  /**
   * Removes what of the campaign began until a moment: not what other pages with a later end remember, and never that the
   * reader wants no count. All but that for Infinity.
   */
  #removeUntil(moment: number): void {
    for (const kind of PAUSES) readPause(this.#campaign, kind, this.#persist, this.#now(), moment);
    dropCounts(this.#campaign, moment, this.#now());
    if (moment === Infinity) dropRecord(this.#campaign, 'choice');
  }

  /** Who comes back from the checkout is thanked in the appeal's place, and remembered. */
  #thank(): void {
    if (pageRequest() !== 'thanks' || isPreparing() || !this.#host.isConnected || this.#conditions!.preview) return;
    if (!mark('thanks', this.#campaign)) return;
    this.pause('supporter');
    if (this.visibility.reason !== 'supporter') this.confirmation = null;
  }

  #countView(): void {
    const { maxViews, minDaysBetween } = this.#conditions!;
    if (this.mayKeep && (maxViews || minDaysBetween) && mark('view', this.#campaign))
      updateCounts(this.#campaign, this.#now(), this.#periods, countView);
  }

  #follow(mayReturn: boolean): void {
    const visibility = this.#read();
    if (visibility.shown === this.visibility.shown) return;
    if (visibility.shown ? mayReturn : !this.#isBusy()) this.#decide(visibility);
  }

  #read(): Visibility {
    const conditions = this.#conditions!;
    const { preview } = conditions;
    const campaign = this.#campaign;
    const now = this.#now();
    const pause = (kind: PauseKind): Pause | null =>
      preview ? (this.#pretended?.[kind] ?? null) : readPause(campaign, kind, this.#persist, now);
    return decideVisibility({
      conditions: { ...conditions, preview: preview && !this.#pretended },
      now,
      off: isSwitchedOff(),
      reminder: pause('remind'),
      supporter: pause('supporter'),
      counts: preview ? null : this.counts,
      seen: isMarked('seen', campaign),
      variant: this.#variant,
    });
  }

  #decide(visibility = this.#read()): void {
    this.visibility = visibility;
    this.confirmation = null;
    this.#host.requestUpdate();
  }
}
