// The visible parts that every floor shows alike, so that only the way of drawing them differs.
export const WORDS = {
  headline: 'One more thing before you go',
  first:
    'This story cost a reporter four days and a pair of boots. You read it for nothing, and that is how we want it.',
  second:
    'If you can spare the price of a coffee, it pays for the next one. If you can’t, come back tomorrow all the same.',
  frequency: 'How often?',
  amount: 'How much?',
  other: 'Other',
  entry: 'Amount in euros',
  support: 'Support with',
  later: 'Remind me later',
  thanks: 'Thank you for reading. We’ll ask again in a month.',
};
export const FREQUENCIES = { once: 'Once', monthly: 'Monthly', yearly: 'Yearly' };
export const PERIODS = { once: '', monthly: ' a month', yearly: ' a year' };
export const AMOUNTS = { once: [5, 10, 25, 50], monthly: [3, 5, 10, 20], yearly: [30, 50, 100, 200] };
export const PRESET = { frequency: 'monthly', amount: 1 };
export const CHECKOUT = 'https://example.org/support';

export const money = amount => `€${amount}`;
export const linkText = (amount, frequency) => `${WORDS.support} ${money(amount)}${PERIODS[frequency]}`;
export const linkTo = (amount, frequency) => `${CHECKOUT}?amount=${amount}&frequency=${frequency}`;

/** Five signs of about the weight of a payment method's, by name. */
export const ICONS = {
  Card: '<path fill="#3557b7" d="M8 16h80v10H8z"/><path fill="#9aa5b8" d="M14 38h26v5H14zm34 0h14v5H48z"/>',
  Bank: '<path fill="#3d4654" d="M48 8l30 14v6H18v-6zM24 32h8v14h-8zm20 0h8v14h-8zm20 0h8v14h-8zM18 50h60v6H18z"/>',
  Purse:
    '<path fill="#1c5a35" d="M20 18h50a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6H20a6 6 0 0 1-6-6V24a6 6 0 0 1 6-6zm40 12a4 4 0 0 0 0 8h16v-8z"/>',
  Phone:
    '<path fill="#151b26" d="M38 6h20a6 6 0 0 1 6 6v40a6 6 0 0 1-6 6H38a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6zm0 8v32h20V14zm7 36v4h6v-4z"/>',
  Coin: '<circle cx="48" cy="32" r="22" fill="#e79b0c"/><path fill="#fff" d="M44 18h6v5c5 0 8 3 8 7h-6c0-2-2-3-5-3s-5 1-5 3c0 6 17 2 17 12 0 5-4 8-9 8v4h-6v-4c-5 0-9-3-9-8h6c0 2 3 4 6 4s6-1 6-4c0-6-17-2-17-12 0-4 3-7 8-7z"/>',
};
export const SVG = 'viewBox="0 0 96 64" width="48" height="32" role="img"';
export const icons = Object.entries(ICONS)
  .map(([name, paths]) => `<svg ${SVG} aria-label="${name}">${paths}</svg>`)
  .join('');

export const CSS = `:host{display:block}*{box-sizing:border-box}.card{background:#f4f1ea;border-top:4px solid #0f5467;color:#1f1f1c;font:17px/1.5 Georgia,serif;padding:24px}h2{font-size:1.4em;line-height:1.2;margin:0 0 12px}p{margin:0 0 14px}fieldset{border:0;margin:0 0 16px;padding:0}legend{font-weight:700;margin:0 0 6px;padding:0}.options{display:grid;gap:8px;grid-template-columns:repeat(auto-fit,minmax(88px,1fr))}label{display:block;position:relative}input[type=radio]{appearance:none;cursor:pointer;inset:0;margin:0;opacity:0;position:absolute}.face{background:#fff;border:1px solid #6b6b66;border-radius:6px;display:block;padding:9px 6px;text-align:center}input:checked+.face{background:#0f5467;border-color:#0f5467;color:#fff}input:focus-visible+.face,.link:focus-visible,button:focus-visible{outline:3px solid #0f5467;outline-offset:2px}.entry{margin:0 0 16px}.entry input{border:1px solid #6b6b66;border-radius:6px;font:inherit;padding:8px;width:9em}.link{background:#0f5467;border-radius:6px;color:#fff;display:block;font-weight:700;padding:13px;text-align:center;text-decoration:none}.foot{align-items:center;display:flex;flex-wrap:wrap;gap:8px;margin:16px 0 0}button{background:none;border:0;color:#0f5467;cursor:pointer;font:inherit;margin-left:auto;padding:6px;text-decoration:underline}[hidden]{display:none!important}`;

/** A radio as markup. */
export const radio = (name, value, text, checked) =>
  `<label><input type="radio" name="${name}" value="${value}"${checked ? ' checked' : ''}><span class="face">${text}</span></label>`;

/** The whole as markup. @param id keeps names and ids apart where several stand in one tree */
export function markup(id = '') {
  const { frequency, amount } = PRESET;
  const frequencies = Object.entries(FREQUENCIES).map(([name, text]) =>
    radio(`frequency${id}`, name, text, name === frequency),
  );
  const amounts = AMOUNTS[frequency].map((value, at) => radio(`amount${id}`, at, money(value), at === amount));
  const preset = AMOUNTS[frequency][amount];
  return (
    `<section class="card" aria-labelledby="headline${id}"><h2 id="headline${id}">${WORDS.headline}</h2><p>${WORDS.first}</p><p>${WORDS.second}</p>` +
    `<div class="ask"><fieldset><legend>${WORDS.frequency}</legend><div class="options">${frequencies.join('')}</div></fieldset>` +
    `<fieldset class="amounts"><legend>${WORDS.amount}</legend><div class="options">${amounts.join('')}${radio(`amount${id}`, 'other', WORDS.other)}</div></fieldset>` +
    `<div class="entry" hidden><label>${WORDS.entry} <input type="text" inputmode="decimal"></label></div>` +
    `<a class="link" href="${linkTo(preset, frequency)}">${linkText(preset, frequency)}</a>` +
    `<div class="foot">${icons}<button type="button">${WORDS.later}</button></div></div><p class="thanks" role="status" hidden></p></section>`
  );
}

const KEY = 'bench-floor';
const MONTH = 30 * 24 * 3600 * 1000;
/** Whether the reader has asked to be asked later. */
export function isQuiet() {
  try {
    return Number(localStorage.getItem(KEY)) > Date.now();
  } catch {
    return false;
  }
}
export function beQuiet() {
  try {
    localStorage.setItem(KEY, Date.now() + MONTH);
  } catch {
    // for this page only
  }
}
