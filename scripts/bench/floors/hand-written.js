// The hand-written floor: a custom element without a library. One parsed template, one style sheet, listeners on the root.
import { AMOUNTS, beQuiet, CSS, isQuiet, linkText, linkTo, markup, money, PRESET, WORDS } from './parts.js';

const template = document.createElement('template');
template.innerHTML = markup();
const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

class HandWritten extends HTMLElement {
  #root;
  #frequency = PRESET.frequency;
  #amount = String(PRESET.amount);
  #entry = '';

  connectedCallback() {
    if (isQuiet()) this.hidden = true;
    if (this.hidden || this.#root) return;
    const root = (this.#root = this.attachShadow({ mode: 'open' }));
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    root.addEventListener('change', ({ target }) => this.#choose(target));
    root.addEventListener('input', ({ target }) => {
      if (target.type === 'text') {
        this.#entry = target.value;
        this.#link();
      }
    });
    root.querySelector('button').addEventListener('click', () => this.#later());
    this.#link();
  }
  get #gift() {
    return this.#amount === 'other' ? Number(this.#entry) || 0 : AMOUNTS[this.#frequency][this.#amount];
  }
  #choose({ name, value }) {
    if (name === 'frequency') {
      this.#frequency = value;
      const faces = this.#root.querySelectorAll('.amounts .face');
      AMOUNTS[value].forEach((amount, at) => (faces[at].firstChild.data = money(amount)));
    } else if (name === 'amount') {
      this.#amount = value;
      this.#root.querySelector('.entry').hidden = value !== 'other';
    } else return;
    this.#link();
    this.dispatchEvent(new CustomEvent('choose', { bubbles: true, composed: true, detail: this.#gift }));
  }
  #link() {
    const link = this.#root.querySelector('.link');
    link.href = linkTo(this.#gift, this.#frequency);
    link.textContent = linkText(this.#gift, this.#frequency);
  }
  #later() {
    beQuiet();
    this.#root.querySelector('.ask').hidden = true;
    const thanks = this.#root.querySelector('.thanks');
    thanks.hidden = false;
    thanks.textContent = WORDS.thanks;
    this.dispatchEvent(new CustomEvent('later', { bubbles: true, composed: true }));
  }
}
customElements.define('floor-hand-written', HandWritten);
