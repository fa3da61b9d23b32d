// The bare Lit floor: the same parts as one would write them in Lit first, with mapped lists and a template for each option.
import { html, LitElement, nothing, svg, unsafeCSS } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { AMOUNTS, beQuiet, CSS, FREQUENCIES, ICONS, isQuiet, linkText, linkTo, money, PRESET, WORDS } from './parts.js';

class BareLit extends LitElement {
  static styles = unsafeCSS(CSS);
  static properties = {
    frequency: { state: true },
    amount: { state: true },
    entry: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    this.frequency = PRESET.frequency;
    this.amount = String(PRESET.amount);
    this.entry = '';
    this.done = false;
  }
  connectedCallback() {
    if (isQuiet()) this.hidden = true;
    else super.connectedCallback();
  }
  get gift() {
    return this.amount === 'other' ? Number(this.entry) || 0 : AMOUNTS[this.frequency][this.amount];
  }
  #choose = ({ target }) => {
    this[target.name] = target.value;
    this.dispatchEvent(new CustomEvent('choose', { bubbles: true, composed: true, detail: this.gift }));
  };
  #later = () => {
    beQuiet();
    this.done = true;
    this.dispatchEvent(new CustomEvent('later', { bubbles: true, composed: true }));
  };
  #radio(name, value, text) {
    return html`<label
      ><input type="radio" name=${name} value=${value} .checked=${this[name] === value} @change=${this.#choose} /><span
        class="face"
        >${text}</span
      ></label
    >`;
  }
  render() {
    const { frequency, amount, gift } = this;
    return html`<section class="card" aria-labelledby="headline">
      <h2 id="headline">${WORDS.headline}</h2>
      <p>${WORDS.first}</p>
      <p>${WORDS.second}</p>
      ${
        this.done
          ? html`<p class="thanks" role="status">${WORDS.thanks}</p>`
          : html`<div class="ask">
              <fieldset>
                <legend>${WORDS.frequency}</legend>
                <div class="options">
                  ${Object.entries(FREQUENCIES).map(([name, text]) => this.#radio('frequency', name, text))}
                </div>
              </fieldset>
              <fieldset class="amounts">
                <legend>${WORDS.amount}</legend>
                <div class="options">
                  ${AMOUNTS[frequency].map((value, at) => this.#radio('amount', String(at), money(value)))}
                  ${this.#radio('amount', 'other', WORDS.other)}
                </div>
              </fieldset>
              ${
                amount === 'other'
                  ? html`<div class="entry">
                      <label
                        >${WORDS.entry}
                        <input
                          type="text"
                          inputmode="decimal"
                          .value=${this.entry}
                          @input=${event => (this.entry = event.target.value)}
                      /></label>
                    </div>`
                  : nothing
              }
              <a class="link" href=${linkTo(gift, frequency)}>${linkText(gift, frequency)}</a>
              <div class="foot">
                ${Object.entries(ICONS).map(
                  ([name, paths]) =>
                    html`<svg viewBox="0 0 96 64" width="48" height="32" role="img" aria-label=${name}>
                      ${svg`${unsafeSVG(paths)}`}
                    </svg>`,
                )}<button type="button" @click=${this.#later}>${WORDS.later}</button>
              </div>
            </div>`
      }
    </section>`;
  }
}
customElements.define('floor-bare-lit', BareLit);
