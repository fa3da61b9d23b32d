// Reads the counts of two wordings from the form, says what they mean, and keeps them in the page's address.
import { compare, rateInterval, readCount } from './comparison.js';

const form = document.querySelector('#counts');
const KEYS = ['a', 'b'];
const find = id => document.querySelector(`#${id}`);
const number = new Intl.NumberFormat(document.documentElement.lang);
const perThousand = new Intl.NumberFormat(document.documentElement.lang, { maximumSignificantDigits: 3 });

/** A rate as gifts per 1,000 readers. */
const say = rate => perThousand.format(rate * 1000);

/** What is wrong with a wording's counts, by field; empty where nothing is. */
function errorsOf(views, gifts) {
  const count = 'Enter a whole number, like 4,000.';
  if (views === null || views === 0) return { views: views === 0 ? 'Nobody has seen it yet.' : count };
  if (gifts === null) return { gifts: count };
  return gifts > views ? { gifts: 'There can’t be more gifts than readers who saw it.' } : {};
}

/** A wording as it is entered; null where its counts can't be read. Shows what is wrong with them. */
function read(key) {
  const [views, gifts] = ['views', 'gifts'].map(name => readCount(find(`${name}-${key}`).value));
  const errors = errorsOf(views, gifts);
  for (const name of ['views', 'gifts']) {
    find(`${name}-${key}`).setAttribute('aria-invalid', String(Boolean(errors[name])));
    find(`${name}-${key}-error`).textContent = errors[name] ?? '';
  }
  const name = find(`name-${key}`).value.trim() || { a: 'the first', b: 'the second' }[key];
  return errors.views || errors.gifts ? null : { name, views, gifts };
}

/** What the comparison means: a headline and a sentence. */
function meaning([first, second], { low, high, verdict, needed, difference }) {
  const between = (from, to) => `between ${say(from)} and ${say(to)}`;
  const enough = needed && `With a difference like this, it takes about ${number.format(needed)} readers of each.`;
  switch (verdict) {
    case 'second':
      return [
        `“${second.name}” brought more`,
        `Likely ${between(low, high)} gifts more per 1,000 readers than “${first.name}”.`,
      ];
    case 'first':
      return [
        `“${first.name}” brought more`,
        `Likely ${between(-high, -low)} gifts more per 1,000 readers than “${second.name}”.`,
      ];
    case 'same':
      return ['No difference worth a change', 'Whatever there is of one, it is less than a tenth.'];
    default: {
      if (!needed) return ['Not enough readers yet', 'No gift has come from either, so there is nothing to compare.'];
      const ahead = difference < 0 ? first : second;
      const range = `from ${say(Math.abs(low))} fewer to ${say(Math.abs(high))} more gifts per 1,000 readers for “${second.name}”`;
      const lead = difference ? `“${ahead.name}” is ahead, but chance does that. ` : '';
      return ['Not enough readers yet', `${lead}The difference may be anything ${range}. ${enough}`];
    }
  }
}

/** Draws the interval on a line that has 0 in its middle. */
function draw({ low, high, difference }) {
  const reach = Math.max(-low, high) * 1.15 || 1;
  const place = value => `${50 + (value / reach) * 50}%`;
  const [span, point] = ['span', 'point'].map(name => find('scale').querySelector(`.${name}`));
  span.style.insetInlineStart = place(low);
  span.style.inlineSize = `${((high - low) / reach) * 50}%`;
  point.style.insetInlineStart = place(difference);
}

function show() {
  const wordings = KEYS.map(read);
  const isReady = wordings.every(Boolean);
  find('outcome').hidden = !isReady;
  if (!isReady) return;
  const comparison = compare(...wordings);
  const [headline, sentence] = meaning(wordings, comparison);
  find('verdict').textContent = headline;
  find('reason').textContent = sentence;
  draw(comparison);
  KEYS.forEach((key, at) => (find(`ahead-${key}`).textContent = `more for “${wordings[at].name}”`));
  const rows = wordings.map(({ name, views, gifts }) => {
    const row = document.createElement('tr');
    const [low, high] = rateInterval(gifts, views);
    for (const text of [name, say(gifts / views), `${say(low)} and ${say(high)}`]) row.insertCell().textContent = text;
    return row;
  });
  find('rates').replaceChildren(...rows);
}

/** Tells screen readers, once a field is left and not while it is typed in. */
function tell() {
  const error = [...document.querySelectorAll('.wrong')].map(({ textContent }) => textContent).find(Boolean);
  find('told').textContent = error ?? `${find('verdict').textContent}. ${find('reason').textContent}`;
}

function keep() {
  history.replaceState(history.state, '', `?${new URLSearchParams(new FormData(form))}`);
}

const kept = new URLSearchParams(location.search);
for (const input of form.querySelectorAll('input')) input.value = kept.get(input.name) ?? input.value;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', () => {
  show();
  keep();
});
form.addEventListener('change', tell);
show();
