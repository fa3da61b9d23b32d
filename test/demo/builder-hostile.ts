import fc from 'fast-check';
import { COLORS, MEASURES, NAMES, readAddress, type Name, type Values } from '../../demo/builder/values.js';
import { CHECKOUTS } from '../../demo/builder/recipes.js';
import { FREQUENCIES } from '../../src/domain/frequency.js';

/** What somebody may put together who means harm: ends of values, code of many kinds, other schemes and hosts. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...`" ' \` < > "> '> </ /> = & ; : , * ( ) { } [ ] / // \\ # $ @ ! | % ? --> <!-- ]]>`.split(' '),
    ...'{{ }} {{{ {% %} {# #{ ${ {{< {{% {$ {! [[ [gallery] [site:name] {loadposition} @php @if(1) <? <?php <?= ?> <% %>'.split(
      ' ',
    ),
    ...'{amount} {?amount,currency} {&amount} {frequency} {campaign} &#123; &lt; &amp; &#0;'.split(' '),
    ...'javascript: JaVaScRiPt: data:text/html, blob: vbscript: https: http: https:// http:// /\\ @evil.example'.split(
      ' ',
    ),
    ...'evil.example https://evil.example/ //evil.example/x.js https://pay.example@evil.example/ https://evil.example:{amount}/'.split(
      ' ',
    ),
    ...'small-favor.js /assets/small-favor.js ?x= #x .. xn--pypal-4ve.example еvil.example evil。example'.split(' '),
    ...'url( url("//evil.example/") image-set( src( expression( @import /* */ rgb(0 0 0) var(--x) calc(1px) red 1px --small-favor-accent:'.split(
      ' ',
    ),
    ...'\0 \ud800 \udc00 \u202e \u200b \u2028 \ufeff \u00a0 \u0085 \v \f é 😀 עברית'.split(' '),
    ' ',
    '\n',
    '\r',
    '\t',
    '\n\n',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="//evil.example/">a</a>',
    '<p class="small-favor" data-href="x" title="{{x}}">',
    '<style>*{}</style>',
    '</style>',
    '<template>',
    '<svg><style><!--</style>',
    '<math><mtext><table><mglyph><style>',
    '<?php echo 6*7; ?>',
    '{{6*7}}',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const hostile = fc.array(pieces, { minLength: 1, maxLength: 7 }).map(list => list.join(''));
const address = fc
  .tuple(
    fc.constantFrom('', 'https://', '//', '/', '/\\', 'https:', 'https://a.example/', 'https://a.example'),
    hostile,
  )
  .map(parts => parts.join(''));

/** What lets the harmful be reached: a form, a recipe, an offer. */
const ordinary: Partial<Record<Name, fc.Arbitrary<string>>> = {
  checkout: fc.constantFrom('own', ...CHECKOUTS.map(({ id }) => id)),
  currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'none', 'EUR'),
  frequencies: fc.constantFrom('once', 'monthly* once', 'once weekly monthly quarterly yearly'),
  lang: fc.constantFrom('de', 'en', 'pt-PT'),
  integrity: fc.constant('on'),
  account: fc.constant('harbour'),
  page: fc.constant('https://harbour.example/give'),
  'payment-methods': fc.constantFrom('visa', 'visa ideal'),
  ...Object.fromEntries(COLORS.map(name => [name, fc.constantFrom('red', '#123456', 'var(--x)')])),
  ...Object.fromEntries(MEASURES.map(name => [name, fc.constantFrom('1px', '"A", serif', 'calc(1px + 1em)')])),
};
const ADDRESSES: readonly Name[] = [
  ...['href', 'fallback-href', 'script', 'image', 'page', 'page-monthly'],
  ...FREQUENCIES.map(frequency => `href-${frequency}`),
] as Name[];

const answers = fc.record(
  Object.fromEntries(
    NAMES.map(name => [
      name,
      fc.oneof(
        { weight: 3, arbitrary: ADDRESSES.includes(name) ? address : hostile },
        { weight: ordinary[name] ? 4 : 0, arbitrary: ordinary[name] ?? fc.constant('') },
      ),
    ]),
  ),
  { requiredKeys: [] },
);

/** The answers of an address that somebody sent. */
export const hostileValues: fc.Arbitrary<Values> = fc
  .tuple(answers, fc.constantFrom('element', 'script', 'div'))
  .map(([given, form]) => readAddress(`#${new URLSearchParams({ ...given, form } as Record<string, string>)}`));
