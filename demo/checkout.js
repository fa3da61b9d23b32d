// The Packet's invented checkout. Whatever stands in the address was written by someone else: it is checked before it is
// said in a sentence, and shown as text only.

const periods = {
  once: 'once',
  weekly: 'every week',
  monthly: 'every month',
  quarterly: 'every three months',
  yearly: 'every year',
};

const params = new URLSearchParams(location.search);

/** What arrived under a name, also as `gift-…` from the form on the specimen sheet: a value or a problem. */
function read(name, label, isValid) {
  const values = [...params.getAll(name), ...params.getAll(`gift-${name}`)];
  if (values.length === 0 || values.every(value => value === '')) return { problem: `No ${label} arrived.` };
  if (values.length > 1) return { problem: `More than one ${label} arrived, so none of them counts.` };
  const [value] = values;
  return isValid(value) ? { value } : { problem: `What arrived as the ${label} is not one that we understand.` };
}

/** `12.50`, `USD` → `$12.50`, with as many decimals as arrived. */
function formatMoney(amount, currency) {
  const digits = amount.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

function choose(amount, currency, frequency) {
  const period = frequency.value && periods[frequency.value];
  if (amount.value && currency.value) {
    const money = formatMoney(amount.value, currency.value);
    return period ? `You chose ${money} ${period}.` : `You chose ${money}.`;
  }
  return [...params].length ? 'Your choice did not arrive in full.' : 'Nothing was chosen yet.';
}

/** Any text made fit to look at: shortened where too long, and invisible characters named. */
function legible(text) {
  if (text === '') return '(empty)';
  const characters = [...text].map(character =>
    /[\p{C}\p{Zl}\p{Zp}]/u.test(character)
      ? `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`
      : character,
  );
  const start = characters.slice(0, 200).join('');
  return characters.length > 200 ? `${start}… (${characters.length} characters)` : start;
}

function cell(tag, text) {
  const element = document.createElement(tag);
  const isolated = document.createElement('bdi');
  isolated.textContent = legible(text);
  if (tag === 'th') element.scope = 'row';
  element.append(isolated);
  return element;
}

const amount = read('amount', 'amount', value => /^\d{1,12}(\.\d{1,4})?$/.test(value) && /[1-9]/.test(value));
const currency = read('currency', 'currency', value => /^[A-Z]{3}$/.test(value));
const frequency = read('frequency', 'frequency', value => Object.hasOwn(periods, value));
const campaign = read('campaign', 'campaign', value => /^[a-z0-9-]{1,32}$/.test(value));

document.getElementById('choice').textContent = choose(amount, currency, frequency);

const notes = document.getElementById('notes');
for (const { problem } of [amount, currency, frequency, campaign]) {
  if (!problem) continue;
  const item = document.createElement('li');
  item.textContent = problem;
  notes.append(item);
}
if (campaign.value) {
  const item = document.createElement('li');
  item.textContent = `You came from the appeal called “${campaign.value}”.`;
  notes.prepend(item);
}

const rows = [...params].slice(0, 50).map(([name, value]) => {
  const row = document.createElement('tr');
  row.append(cell('th', name), cell('td', value));
  return row;
});
if (rows.length) {
  document.getElementById('received').append(...rows);
  document.getElementById('received-table').hidden = false;
} else {
  document.getElementById('received-nothing').hidden = false;
}
