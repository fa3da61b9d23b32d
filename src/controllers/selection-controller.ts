import type { ReactiveControllerHost } from 'lit';
import type { Entry, EntryError, EntryFormat } from '../domain/amount-entry.js';
import { own } from '../domain/own.js';
import type { Offer } from '../domain/offer.js';
import {
  type Choice,
  chooseFrequency,
  describeChoice,
  keepChoice,
  parseChoice,
  type Selection,
  understand,
} from '../domain/selection.js';

/** Holds what the reader has chosen from the offer, and has the host update when that changes. */
export class SelectionController {
  readonly #host: ReactiveControllerHost;
  #offer: Offer | null = null;
  #format!: () => EntryFormat;
  /** Null until the reader chooses: what is only preselected follows the settings. */
  #choice: Choice | null = null;
  #showError = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Takes a new offer and keeps of the choice what it still has; nothing of it in another currency. */
  setOffer(offer: Offer | null, format: () => EntryFormat): void {
    const kept = offer && this.#choice && offer.currency === this.#offer?.currency;
    this.#choice = kept ? keepChoice(offer, this.#choice!) : null;
    this.#offer = offer;
    this.#format = format;
  }

  /** The choice of the moment; null without an offer. */
  get choice(): Choice | null {
    return this.#choice ?? (this.#offer && chooseFrequency(this.#offer, this.#offer.preset, ''));
  }

  /** What it amounts to; null without an offer. */
  get entry(): Entry | null {
    const { choice } = this;
    return choice && understand(this.#offer!, choice, this.#format);
  }

  /** The choice as pages get it; null without an offer. */
  get selection(): Selection | null {
    const { choice, entry } = this;
    return choice && describeChoice(this.#offer!, choice, entry!);
  }

  /** What is wrong with the entered amount, as far as the reader has been told. */
  get shownError(): EntryError | null {
    return (this.#showError && this.entry?.error) || null;
  }

  /** Takes over a part of a choice; a frequency brings its own preselected amount. */
  choose(part: Partial<Choice>): void {
    const { choice } = this;
    if (!choice) return;
    const { frequency } = own(part);
    this.#choice = frequency ? chooseFrequency(this.#offer!, frequency, choice.text) : { ...choice, ...part };
    if (!this.entry?.error) this.#showError = false;
    this.#host.requestUpdate();
  }

  /** Takes the choice of a record, unless the reader has chosen here already. */
  restore(record: string | null, now: number): void {
    this.#choice ??= this.#offer && parseChoice(record, now, this.#offer, this.#format);
  }

  /** Back to what was preselected. */
  reset(): void {
    this.#choice = null;
    this.#showError = false;
    this.#host.requestUpdate();
  }

  /** Tells the reader from now on if the entered amount can't be taken. Whether it can. */
  check(): boolean {
    this.#showError = Boolean(this.entry?.error);
    this.#host.requestUpdate();
    return !this.#showError;
  }
}
