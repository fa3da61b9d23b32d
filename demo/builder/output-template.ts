import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { labelOf, PLACE_FIELDS } from './fields.js';
import type { Check } from './contrast.js';
import { type FormView, idOf, questions } from './form-template.js';
import type { Name } from './values.js';
import type { Link } from './preview.js';
import { type Form, FORMS } from './forms.js';
import type { Hosts } from './hosts.js';

/** Widths of the windows that the preview can have, in pixels. */
export const DEVICES = { phone: 390, tablet: 820, desktop: 1280 } as const;
export type Device = keyof typeof DEVICES;

/** How the preview is looked at; not a part of the appeal, so not in the address. */
export interface Look {
  readonly device: Device;
  readonly dark: boolean;
}

const DEVICE_LABELS: Readonly<Record<Device, string>> = { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' };

const FORM_LABELS: Readonly<Record<Form, string>> = {
  element: 'An element',
  script: 'One script tag',
  div: 'A div',
};

const FORM_NOTES: Readonly<Record<Form, string>> = {
  element: 'The appeal stands where you paste this.',
  script: 'The tag finds its place by itself. It says our words, not yours, and shows no picture.',
  div: 'For systems that drop elements they don’t know. Those drop scripts and styles too: put these into the theme.',
};

/** Radio buttons in a row. */
const radios = (
  name: string,
  legend: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  set: (value: string) => void,
) => html`
  <fieldset class="switch">
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) => html`
        <label class="pill">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => set(value)}
          />
          <span>${label}</span>
        </label>
      `,
    )}
  </fieldset>
`;

/** Which window and which page the preview shows. */
export const lookTemplate = ({ device, dark }: Look, set: (look: Look) => void): TemplateResult => html`
  ${radios('device', 'Window', Object.entries(DEVICE_LABELS), device, value => set({ device: value as Device, dark }))}
  ${radios(
    'scheme',
    'Page',
    [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
    dark ? 'dark' : 'light',
    value => set({ device, dark: value === 'dark' }),
  )}
`;

/** The answers that need a look, each with a link to it. */
export const adviceTemplate = (names: readonly Name[], go: (name: Name) => void): TemplateResult | typeof nothing =>
  names.length
    ? html`<p class="wrong">
        ${names.length === 1 ? 'This answer needs' : 'These answers need'} a look:
        ${names.map(
          (name, at) =>
            html`${at ? ', ' : ''}<a
                href="#${idOf(name)}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  go(name);
                }}
                >${labelOf(name)}</a
              >`,
        )}
      </p>`
    : nothing;

/** Where the choice in the preview leads. */
export const linkTemplate = ({ url, choice }: Link, isReal: boolean): TemplateResult => html`
  <p>
    ${choice ? html`The choice <b>${choice}</b> leads to` : 'The button leads to'}
    ${
      url && isReal
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
            >${url}<span class="unseen"> (try it in a new tab)</span></a
          >`
        : html`<code>${url ?? 'nowhere yet'}</code>`
    }
  </p>
  ${url && isReal ? html`<p class="hint">Follow it once, in a new tab, before readers do.</p>` : nothing}
`;

/** Contrast on light and on dark pages, with a mend for what fails. */
export const contrastTemplate = (
  pages: readonly { readonly name: string; readonly dark: boolean; readonly checks: readonly Check[] }[],
  use: (check: Check, dark: boolean) => void,
): TemplateResult => html`
  <div class="contrast" role="group" aria-labelledby="contrast-title">
    <h3 id="contrast-title" tabindex="-1">Can it be read?</h3>
    ${pages.map(
      ({ name, dark, checks }) => html`
        <table>
          <caption>
            ${name}
          </caption>
          <tbody>
            ${checks.map(
              check => html`
                <tr class=${check.mend ? 'fails' : 'passes'}>
                  <th scope="row">${check.label}</th>
                  <td>${(Math.floor(check.ratio * 100) / 100).toFixed(2)} : 1</td>
                  <td>
                    ${
                      check.mend
                        ? html`<span class="verdict">fails, needs ${check.least}</span>
                            <button type="button" class="small-button" @click=${() => use(check, dark)}>
                              Use ${check.mend}<span class="unseen"> for “${check.label}”, ${name}</span>
                            </button>`
                        : html`<span class="verdict">passes</span>`
                    }
                  </td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      `,
    )}
    <p class="hint">Measured in the preview, by WCAG 2.2: text needs 4.5 : 1, what shows a control 3 : 1.</p>
  </div>
`;

/** A piece of code with a button that copies it. */
export const codeTemplate = (
  id: string,
  label: string,
  code: string,
  copy: (id: string) => void,
): TemplateResult => html`
  <pre id=${id} tabindex="0" role="region" aria-label=${label}><code>${code}</code></pre>
  <button type="button" class="button" @click=${() => copy(id)}>
    Copy<span class="unseen"> ${label.toLowerCase()}</span>
  </button>
`;

/** Hosts in a sentence. */
const named = (hosts: readonly string[]) =>
  hosts.map((host, at) => html`${at ? (at < hosts.length - 1 ? ', ' : ' and ') : ''}<b>${host || 'your own site'}</b>`);

/** The snippet in the form that is chosen. */
export function snippetTemplate(
  view: FormView,
  form: Form,
  code: string,
  { scripts, links, loads }: Hosts,
  copy: (id: string) => void,
): TemplateResult {
  return html`
    ${radios(
      'form',
      'Written as',
      FORMS.map(one => [one, FORM_LABELS[one]] as const),
      form,
      value => view.set('form', value),
    )}
    <p class="hint">${FORM_NOTES[form]}</p>
    ${form === 'script' ? questions(view, PLACE_FIELDS) : nothing}
    ${codeTemplate('snippet', 'Code of the snippet', code, copy)}
    <p class="hint" id="hosts">
      It runs a script from ${named(scripts)},${loads.length ? html` shows a picture from ${named(loads)},` : nothing}
      and leads readers to ${named(links)}. If somebody sent you these answers, make sure that is right.
    </p>
    ${
      /\sdata-allowed-hosts="/.test(code)
        ? html`<p class="hint">
            With <code>data-allowed-hosts</code> no appeal on the page leads elsewhere, such as one in a reader’s
            comment.
          </p>`
        : nothing
    }
  `;
}

/** What goes with the snippet. */
export interface Facts {
  /** Relative to the script's folder. */
  readonly files: readonly string[];
  readonly hashes: Readonly<Record<string, string>>;
  /** A directive of a content security policy. */
  readonly policy: string;
  /** A style rule. */
  readonly reserve: string;
}

/** What goes with the snippet: files, policy, room. */
export const factsTemplate = (
  { files, policy, reserve, hashes }: Facts,
  copy: (id: string) => void,
): TemplateResult => html`
  <h3>The files</h3>
  <p>Copy these from the package to your site, side by side as they are here:</p>
  <ul>
    ${files.map(file => html`<li><code>${file}</code><br /><code class="hash">${hashes[file]}</code></li>`)}
  </ul>
  <p class="hint">
    Below each is its hash in this build, for an <code>integrity</code> attribute: with it, no changed file runs.
  </p>
  <h3>The policy</h3>
  <p>
    It asks nobody for anything: no style sheet, no font, no picture, no connection. A content security policy needs to
    name where the script is, and no more:
  </p>
  ${codeTemplate('policy', 'The policy line', policy, copy)}
  <p class="hint">
    Where your policy says <code>require-trusted-types-for 'script'</code>, add
    <code>trusted-types lit-html small-favor</code>. Where it forbids inline styles, put what is in
    <code>&lt;style&gt;</code> into your style sheet.
  </p>
  <h3>Its room</h3>
  <p>So that nothing moves when the script arrives, keep room for it. Measured just now in the preview:</p>
  ${codeTemplate('reserve', 'The rule for its room', reserve, copy)}
  <p class="hint">A reader who has asked not to be asked gets that room back.</p>
`;
