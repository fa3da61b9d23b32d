import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { FREQUENCIES, type Frequency, type FrequencyList } from '../../src/domain/frequency.js';
import { coreMethodNames } from '../../src/domain/payment-methods.js';
import { rareMethodNames } from '../../src/domain/rare-payment-methods.js';
import { tokens } from '../../src/domain/token-list.js';
import { drawings as mainDrawings } from '../../src/elements/payment-drawings.js';
import { drawings as packDrawings } from '../../src/elements/payment-drawings-pack.js';
import type { Advice } from './advice.js';
import type { Checkout, Evidence } from './checkouts.js';
import { type Field, FREQUENCY_LABELS, type Section, SECTIONS } from './fields.js';
import { CHECKOUTS, findCheckout } from './recipes.js';
import { COLORS, type Name, type Values, valueOf } from './values.js';

/** All that the form shows, and whom it tells. */
export interface FormView {
  readonly values: Values;
  readonly advice: Advice;
  /** What readers can choose from, after the checkout has left out what it can't be asked for. */
  readonly offered: FrequencyList;
  readonly impossible: readonly Frequency[];
  /** What the checkout answers itself, and why. */
  readonly settled: Advice;
  /** Languages that have a pack. */
  readonly languages: readonly string[];
  readonly set: (name: Name, value: string) => void;
}

/** The id of an answer's control; the page has others by the names of settings. */
export const idOf = (name: string): string => `answer-${name}`;

const drawings = { ...mainDrawings, ...packDrawings };

/** A control with its label, hint and advice, which are tied to it. */
function labelled({ advice }: FormView, field: Field, control: (describedBy: unknown) => unknown): TemplateResult {
  const { name, label, hint } = field;
  const said = advice[name];
  const describedBy = [hint && `${idOf(name)}-hint`, said && `${idOf(name)}-advice`].filter(Boolean).join(' ');
  return html`
    <div class="question">
      <label for=${idOf(name)}>${label}</label>
      ${control(describedBy || nothing)}
      <p class="hint" id="${idOf(name)}-hint">${hint}</p>
      <p class="wrong" id="${idOf(name)}-advice">${said}</p>
    </div>
  `;
}

const line = (view: FormView, field: Field): TemplateResult =>
  labelled(
    view,
    field,
    describedBy => html`
      <input
        id=${idOf(field.name)}
        type="text"
        inputmode=${field.kind === 'number' ? 'decimal' : nothing}
        autocomplete="off"
        spellcheck=${field.name === 'headline' || field.name === 'publisher' ? 'true' : 'false'}
        placeholder=${field.placeholder ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${view.advice[field.name] ? 'true' : 'false'}
        .value=${live(valueOf(view.values, field.name))}
        @input=${(event: InputEvent) => view.set(field.name, (event.target as HTMLInputElement).value)}
      />
    `,
  );

const lines = (view: FormView, field: Field): TemplateResult =>
  labelled(
    view,
    field,
    describedBy => html`
      <textarea
        id=${idOf(field.name)}
        rows="7"
        aria-describedby=${describedBy}
        .value=${live(valueOf(view.values, field.name))}
        @input=${(event: InputEvent) => view.set(field.name, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    `,
  );

const choice = (view: FormView, field: Field, options = field.options ?? []): TemplateResult =>
  labelled(
    view,
    field,
    describedBy => html`
      <select
        id=${idOf(field.name)}
        aria-describedby=${describedBy}
        @change=${(event: Event) => view.set(field.name, (event.target as HTMLSelectElement).value)}
      >
        ${options.map(
          ([value, label]) =>
            html`<option value=${value} .selected=${live(value === valueOf(view.values, field.name))}>
              ${label}
            </option>`,
        )}
      </select>
    `,
  );

function toggle(view: FormView, { name, label, hint }: Field): TemplateResult {
  const settled = view.settled[name];
  const said = settled ?? hint;
  return html`
    <div class="question">
      <label class="tick">
        <input
          type="checkbox"
          id=${idOf(name)}
          aria-describedby=${said ? `${idOf(name)}-hint` : nothing}
          ?disabled=${settled}
          .checked=${live(Boolean(settled || view.values[name]))}
          @change=${(event: Event) => view.set(name, (event.target as HTMLInputElement).checked ? 'on' : '')}
        />
        ${label}
      </label>
      <p class="hint" id="${idOf(name)}-hint">${said}</p>
    </div>
  `;
}

/** The languages, each by its English name. */
function language(view: FormView, field: Field): TemplateResult {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const current = valueOf(view.values, field.name);
  const tags = [...new Set(['en', ...view.languages, current])];
  const nameOf = (tag: string) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const options = tags.map(tag => [tag, nameOf(tag)] as const).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  return choice(view, field, options);
}

/** A colour by its picker or by any CSS, and another one for dark pages. */
function color(view: FormView, field: Field): TemplateResult {
  const one = (name: Name, label: string) => {
    const value = valueOf(view.values, name);
    const isHex = /^#[0-9a-f]{6}$/i.test(value);
    return html`
      <div>
        <span class="color">
          <input
            type="color"
            class=${isHex ? '' : 'unset'}
            aria-label="${field.label}, ${label}: choose"
            .value=${live(isHex ? value : '#888888')}
            @input=${(event: Event) => view.set(name, (event.target as HTMLInputElement).value)}
          />
          <input
            type="text"
            id=${idOf(name)}
            aria-label="${field.label}, ${label}"
            placeholder=${label}
            autocomplete="off"
            spellcheck="false"
            aria-describedby="${idOf(name)}-advice"
            aria-invalid=${view.advice[name] ? 'true' : 'false'}
            .value=${live(value)}
            @input=${(event: Event) => view.set(name, (event.target as HTMLInputElement).value)}
          />
        </span>
        <p class="wrong" id="${idOf(name)}-advice">${view.advice[name]}</p>
      </div>
    `;
  };
  return html`
    <fieldset class="question colors">
      <legend>${field.label}</legend>
      ${one(field.name, 'on light pages')} ${one(`${field.name}-dark` as Name, 'on dark pages')}
    </fieldset>
  `;
}

/** Amounts as text, and which of them is preselected. */
function amounts(view: FormView, field: Field): TemplateResult {
  const list = tokens(valueOf(view.values, field.name));
  const preset = list.find(({ starred }) => starred) ?? list[0];
  const star = (chosen: string) =>
    view.set(field.name, list.map(({ text }) => (text === chosen ? `${text}*` : text)).join(' '));
  return html`
    ${line(view, field)}
    ${
      // A list with a mistake in it may be another than it looks.
      list.length > 1 && !view.advice[field.name]
        ? html`<div class="question aside">
            <label for="${idOf(field.name)}-preset">Preselected of these</label>
            <select
              id="${idOf(field.name)}-preset"
              @change=${(event: Event) => star((event.target as HTMLSelectElement).value)}
            >
              ${list.map(({ text }) => html`<option .selected=${live(text === preset?.text)}>${text}</option>`)}
            </select>
          </div>`
        : nothing
    }
  `;
}

/** Which frequencies, in which order, and the preselected one. */
function frequencies(view: FormView, field: Field): TemplateResult {
  const { frequencies: chosen, preset } = view.offered;
  const write = (list: readonly string[], star: string) =>
    view.set(field.name, list.map(name => (name === star && list.length > 1 ? `${name}*` : name)).join(' '));
  const rows = [...chosen, ...FREQUENCIES.filter(name => !chosen.includes(name))];
  const names = view.impossible.map(name => FREQUENCY_LABELS[name].toLowerCase());
  return html`
    <fieldset class="question frequencies" aria-describedby="${idOf(field.name)}-advice">
      <legend>${field.label}</legend>
      <p class="hint">
        In the order readers see.
        ${names.length ? `The link to ${findCheckout(view.values.checkout)!.name} can’t ask for: ${names.join(', ')}.` : nothing}
      </p>
      ${repeat(rows, String, (name, at) => {
        const label = FREQUENCY_LABELS[name];
        const isChosen = chosen.includes(name);
        const raised = [...chosen];
        if (isChosen && at) raised.splice(at - 1, 2, name, chosen[at - 1]!);
        return html`
          <div class="row">
            <label class="tick">
              <input
                type="checkbox"
                .checked=${live(isChosen)}
                ?disabled=${view.impossible.includes(name) || (isChosen && chosen.length === 1)}
                @change=${() => {
                  const list = isChosen ? chosen.filter(other => other !== name) : [...chosen, name];
                  write(list, list.includes(preset) ? preset : list[0]!);
                }}
              />
              ${label}
            </label>
            ${
              isChosen
                ? html`<label class="tick">
                      <input
                        type="radio"
                        name="preset-frequency"
                        aria-label="${label}: preselected"
                        .checked=${live(name === preset)}
                        @change=${() => write(chosen, name)}
                      />
                      preselected
                    </label>
                    <button
                      type="button"
                      class="small-button"
                      aria-label="${label}: earlier"
                      aria-disabled=${at === 0}
                      @click=${() => at && write(raised, preset)}
                    >
                      ↑
                    </button>`
                : nothing
            }
          </div>
        `;
      })}
      <p class="wrong" id="${idOf(field.name)}-advice">${view.advice[field.name]}</p>
    </fieldset>
  `;
}

/** Payment methods with their drawings; first those that the main script can draw. */
function methods(view: FormView, field: Field): TemplateResult {
  const chosen = tokens(valueOf(view.values, field.name)).map(({ text }) => text.toLowerCase());
  const [main, others] = [Object.keys(mainDrawings), Object.keys(rareMethodNames)];
  const one = (id: string) => html`
    <label class="method">
      <input
        type="checkbox"
        .checked=${live(chosen.includes(id))}
        @change=${() =>
          view.set(
            field.name,
            (chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id]).join(' '),
          )}
      />
      ${icon(id)} <span>${{ ...coreMethodNames, ...rareMethodNames }[id]}</span>
    </label>
  `;
  return html`
    <fieldset class="question">
      <legend>${field.label}</legend>
      <p class="hint">In the order in which you tick them.</p>
      <div class="methods">${main.map(one)}</div>
      <details>
        <summary>${others.length} more, in a pack of their own</summary>
        <div class="methods">${others.map(one)}</div>
      </details>
      <p class="wrong" id="${idOf(field.name)}-advice">${view.advice[field.name]}</p>
    </fieldset>
  `;
}

function icon(id: string): TemplateResult {
  const drawing = Object.hasOwn(drawings, id) ? drawings[id]! : [];
  const paths = drawing.map((fill, at) => (at % 2 ? nothing : svg`<path fill=${fill} d=${drawing[at + 1]!}></path>`));
  return html`<svg class="icon" viewBox="0 0 96 64" aria-hidden="true">${paths}</svg>`;
}

const EVIDENCE: readonly (readonly [Evidence['kind'], string])[] = [
  ['documented', 'Documented by the provider'],
  ['seen', 'Seen in use: check yours'],
  ['plain', 'A plain link, without the amount'],
];

/** The checkout, and what its recipe needs to know. */
function checkout(view: FormView, field: Field): TemplateResult {
  const found = findCheckout(view.values.checkout);
  const id = found?.id ?? 'own';
  const option = (value: string, label: string) =>
    html`<option value=${value} .selected=${live(value === id)}>${label}</option>`;
  return html`
    <div class="question">
      <label for=${idOf(field.name)}>${field.label}</label>
      <select
        id=${idOf(field.name)}
        aria-describedby="${idOf(field.name)}-note"
        @change=${(event: Event) => view.set(field.name, (event.target as HTMLSelectElement).value)}
      >
        ${option('own', 'Another checkout, or our own')}
        ${EVIDENCE.map(
          ([kind, label]) => html`
            <optgroup label=${label}>
              ${CHECKOUTS.filter(({ evidence }) => evidence.kind === kind).map(one => option(one.id, one.name))}
            </optgroup>
          `,
        )}
      </select>
      <div class="note" id="${idOf(field.name)}-note">${found && evidenceNote(found)}</div>
    </div>
    ${
      found
        ? found.fields.map(({ name, label, example }) =>
            line(view, { name, label, kind: 'line', placeholder: example }),
          )
        : line(view, {
            name: 'href',
            label: 'Address of your checkout',
            kind: 'line',
            placeholder: 'https://support.example/give',
            hint: 'Amount, currency and frequency are added to it. Or say where they go, like …/give{?amount,currency,frequency}, with {amount_minor} for cents.',
          })
    }
  `;
}

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

function evidenceNote({ name, evidence: { kind, source, checked }, note }: Checkout): TemplateResult {
  const sentence = {
    documented: `${name} documents what its link can carry: ${source}.`,
    seen: `We have seen links like this in use (${source}), and found nothing of ${name}’s that promises it. Try yours before readers do.`,
    plain: `Nothing is known that a link to ${name} can carry, so the appeal has no amounts: its button leads to your page there.`,
  }[kind];
  return html`<p>
    ${sentence} Last looked up on <time datetime=${checked}>${DAY.format(new Date(checked))}</time>. ${note}
  </p>`;
}

const question = (view: FormView, field: Field): TemplateResult =>
  ({ line, lines, number: line, switch: toggle, choice, color, amounts, frequencies, methods, language, checkout })[
    field.kind
  ](view, field);

/** The questions of PLACE_FIELDS and their like, outside the form's sections. */
export const questions = (view: FormView, fields: readonly Field[]): TemplateResult[] =>
  fields.map(field => question(view, field));

function section(view: FormView, { id, title, fields, more }: Section, advice: unknown): TemplateResult {
  const hidden = more?.filter(({ name }) => isAsked(view, name)) ?? [];
  return html`
    <section class="answers" aria-labelledby="${id}-title">
      <h2 id="${id}-title">${title}</h2>
      ${fields.map(field => question(view, field))} ${advice}
      ${
        hidden.length
          ? html`<details>
              <summary>More about ${title.toLowerCase()}</summary>
              ${hidden.map(field => question(view, field))}
            </details>`
          : nothing
      }
    </section>
  `;
}

/** Links of one's own make no sense beside a recipe, nor amounts for a frequency that is not offered. */
function isAsked({ values, offered }: FormView, name: Name): boolean {
  if (/^href-|^frequency-words|^fallback-href/.test(name)) return !findCheckout(values.checkout);
  const [, frequency] = /^amounts-(\w+)$/.exec(name) ?? [];
  if (!frequency) return true;
  return (offered.frequencies as readonly string[]).includes(frequency);
}

/** The whole form. `contrast` stands under the colours. */
export const formTemplate = (view: FormView, contrast: unknown): TemplateResult => html`
  ${SECTIONS.map(one => section(view, one, one.fields.some(({ name }) => name === COLORS[0]) ? contrast : nothing))}
`;
