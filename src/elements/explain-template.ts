import { html, type TemplateResult } from 'lit';
import { toDecimal } from '../domain/money.js';
import { amountsFor } from '../domain/offer.js';
import type { Settings } from '../domain/settings.js';

/** What the publisher's staff wants to know of an appeal. */
export interface Explanation {
  /** Why it is or isn't shown. */
  readonly sentence: string;
  /** What is remembered for its campaign. */
  readonly records: readonly {
    readonly key: string;
    readonly stored: string | null;
    readonly memory: string | null;
  }[];
  readonly storageWorks: boolean;
  readonly url: string | null;
  readonly locale: string;
  readonly variant: string | null;
  readonly settings: Settings;
  readonly warnings: readonly string[];
}

/** What `?small-favor=explain` shows in the appeal's place, in plain English. */
export function explainTemplate(explanation: Explanation): TemplateResult {
  const { sentence, records, storageWorks, warnings } = explanation;
  return html`
    <section class="frame" part="container" lang="en" dir="ltr" aria-labelledby="why">
      <div class="card explanation" part="card explanation">
        <h2 id="why">${sentence}</h2>
        <h3>Remembered in this browser</h3>
        ${storageWorks ? '' : html`<p>Storage does not work here: what is remembered ends with the page.</p>`}
        ${list(
          records.map(({ key, stored, memory }) => [
            key,
            memory === null ? (stored ?? 'nothing') : `${memory || 'nothing'} (for this page only)`,
          ]),
        )}
        <h3>Warnings</h3>
        ${warnings.length ? warnings.map(warning => html`<p>${warning}</p>`) : html`<p>None.</p>`}
        <h3>Settings in force</h3>
        ${list(inForce(explanation))}
      </div>
    </section>
  `;
}

type Row = readonly [name: string, value: unknown];

const list = (rows: readonly Row[]): TemplateResult =>
  html`<p>${rows.map(([name, value]) => html`<b>${name}</b> ${plain(value)}<br />`)}</p>`;

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ') || 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object' || !value) return String(value || 'none');
  const pairs = value as Readonly<Record<string, unknown>>;
  return Object.keys(pairs)
    .map(key => `${key}:${String(pairs[key])}`)
    .join(' ');
}

/** The settings as attributes would say them. */
function inForce({ settings, url, locale, variant }: Explanation): Row[] {
  const { offer, conditions, ...rest } = settings;
  const { starts, ends, ...others } = { ...rest, ...conditions };
  const time = (moment: number | null): string => (moment === null ? '' : new Date(moment).toISOString());
  const rows: Row[] = [
    ['checkout', url],
    ['language', locale],
    ['variant', variant],
    ['starts', time(starts)],
    ['ends', time(ends)],
    ['currency', offer?.currency],
  ];
  if (offer)
    for (const frequency of offer.frequencies) {
      const { amounts, preset } = amountsFor(offer, frequency);
      const texts = amounts.map(amount => toDecimal(amount, offer.digits) + (amount === preset ? '*' : ''));
      rows.push([`amounts-${frequency}`, texts.join(' ')]);
    }
  const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  return [...rows, ...Object.keys(others).map((name): Row => [kebab(name), others[name as keyof typeof others]])];
}
