import fc from 'fast-check';
import { CHECKOUTS } from '../../demo/builder/recipes.js';
import { COLORS, MEASURES, type Name, type Values, withValue } from '../../demo/builder/values.js';
import { FREQUENCIES } from '../../src/domain/frequency.js';
import { rareMethodNames } from '../../src/domain/rare-payment-methods.js';
import { drawings } from '../../src/elements/payment-drawings.js';
import { APPEAL_ATTRIBUTES } from '../../src/domain/settings.js';

/** Anything an editor may type or paste into a line. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'AT&T',
    '"Quoted"',
    'Zoë’s <b>',
    'a &amp; b',
    '‏עיתון',
    "it's",
    'Readers > ads < news',
    '<!-- no comment',
    'a=“b” c=\'d\' e="f"',
    '“',
    '&gt; &amp;lt; &#10; &quot',
    '}} {{ [gallery]',
    '{name}',
    '</small-favor>',
    '-->',
    '`',
  ),
);
const count = fc.integer({ min: 1, max: 366 }).map(String);
const amounts = fc
  .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 })
  .map(list => [...new Set(list)].map((n, at) => (at === 1 ? `${n}*` : n)).join(' '));
const url = fc.constantFrom(
  'https://pay.example/give',
  'https://pay.example/give?a=1&b=%22#top',
  'https://pay.example/{frequency}{?amount,currency}',
  'https://pay.example/?x=1{&amount_minor}',
  '/support',
);
const color = fc.oneof(
  fc.stringMatching(/^#[0-9a-f]{6}$/),
  fc.constantFrom(
    'rebeccapurple',
    'rgb(1 2 3)',
    'oklch(0.5 0.1 200)',
    'var(--brand)',
    'light-dark(#fff, rgb(1, 2, 3))',
  ),
);
const words = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom(
        '<em>So</em> it <strong>goes</strong>',
        '<ul><li>One</li></ul>',
        'See <a href="/a?b=1&c">this</a>.',
      ),
    ),
  )
  .map(list => list.join('\n\n'));
const frequencies = fc
  .shuffledSubarray([...FREQUENCIES], { minLength: 1 })
  .chain(list =>
    fc.constantFrom(...list).map(preset => list.map(name => (name === preset ? `${name}*` : name)).join(' ')),
  );

const kinds: Partial<Record<Name, fc.Arbitrary<string>>> = {
  ...Object.fromEntries(APPEAL_ATTRIBUTES.map(name => [name, line])),
  ...Object.fromEntries(
    ['amounts', ...FREQUENCIES.map(frequency => `amounts-${frequency}`)].map(name => [name, amounts]),
  ),
  ...Object.fromEntries(['href', ...FREQUENCIES.map(frequency => `href-${frequency}`)].map(name => [name, url])),
  ...Object.fromEntries(
    ['no-other-amount', 'whole-amounts', 'no-reminder', 'no-supporter-link', 'supporter', 'preview'].map(name => [
      name,
      fc.constant('on'),
    ]),
  ),
  ...Object.fromEntries(
    ['remind-days', 'supporter-days', 'max-views', 'view-days', 'count-articles', 'min-articles'].map(name => [
      name,
      count,
    ]),
  ),
  frequencies,
  currency: fc.constantFrom('EUR', 'JPY', 'kwd', 'none', ''),
  'payment-methods': fc.shuffledSubarray(Object.keys({ ...drawings, ...rareMethodNames })).map(ids => ids.join(' ')),
  words,
  signature: line,
  note: fc.oneof(line, fc.constant('With <a href="/terms">terms</a>')),
  fallback: line,
  image: fc.constantFrom('/a.jpg', 'https://img.example/a.jpg?x=1&y=2'),
  'image-alt': line,
  lang: fc.constantFrom('de', 'pt-PT', 'zh-Hant', 'en'),
  checkout: fc.constantFrom('own', ...CHECKOUTS.map(({ id }) => id)),
  account: fc.constantFrom('harbour', 'a b', 'giving@harbour.example', 'übersee'),
  page: fc.constantFrom('https://harbour.example/give', 'https://harbour.example/give/?form=1#now'),
  'page-monthly': fc.constant('https://pay.example/monthly'),
  'fallback-href': url,
  form: fc.constantFrom('element', 'script', 'div'),
  script: fc.constantFrom('/assets/small-favor.js', 'https://cdn.example/small-favor@0.1.0/dist/small-favor.js'),
  integrity: fc.constant('on'),
  'place-target': fc.constantFrom('article', '#story > p:last-child', ''),
  'place-insert': fc.constantFrom('append', 'before', 'after'),
  column: count,
  ...Object.fromEntries(
    COLORS.flatMap(name => [
      [name, color],
      [`${name}-dark`, color],
    ]),
  ),
  ...Object.fromEntries(
    MEASURES.map(name => [name, fc.constantFrom('1px', "'Source Serif', serif", 'clamp(1px, 2em, 3px)')]),
  ),
};

/** Random answers in the builder. */
export const anyValues: fc.Arbitrary<Values> = fc
  .record(kinds as Record<Name, fc.Arbitrary<string>>, { requiredKeys: [] })
  .map(answers =>
    Object.entries(answers).reduce<Values>((values, [name, value]) => withValue(values, name as Name, value), {}),
  );
