import { tokens } from '../../src/domain/token-list.js';
import { drawings } from '../../src/elements/payment-drawings.js';
import { hostOf, isHost, originOf } from './addresses.js';
import { type Appeal, type Attributes, scriptOf } from './appeal.js';
import { escaped, escapedHtml } from './escapes.js';
import { type Form, FORMS, nameIn } from './forms.js';
import { checkoutHosts } from './hosts.js';
import { type Values, valueOf } from './values.js';

/** What a snippet needs to know beside the appeal. */
export interface SnippetOptions {
  readonly form: Form;
  /** Address of the script on the publisher's site; its packs are beside it. */
  readonly script: string;
  /** Hashes by file, like `small-favor.js`, to be written into the tags; none where that isn't wanted. */
  readonly hashes: Readonly<Record<string, string>> | null;
  /** Languages that have a pack. */
  readonly languages: readonly string[];
  /** Where the one script tag puts the appeal: a selector, or empty for right behind itself. */
  readonly target: string;
  readonly insert: string;
}

/** How the answers have the snippet written. */
export const optionsOf = (
  values: Values,
  hashes: Readonly<Record<string, string>>,
  languages: readonly string[],
): SnippetOptions => ({
  form: FORMS.find(form => form === valueOf(values, 'form')) ?? 'element',
  script: scriptOf(values),
  hashes: values.integrity ? hashes : null,
  languages,
  target: valueOf(values, 'place-target'),
  insert: valueOf(values, 'place-insert'),
});

/** `name="value"`, or the name alone. */
const pair = ([name, value]: readonly [string, string | undefined]): string =>
  value ? `${name}="${escaped(value)}"` : name;

/** The pack of a language: its own, or that of the language without script and region; undefined for English and unknown ones. */
export const packOf = (lang: string, languages: readonly string[]): string | undefined =>
  [lang, lang.split('-')[0]!]
    .map(tag => languages.find(pack => pack.toLowerCase() === tag.toLowerCase()))
    .find(Boolean);

/** The files an appeal needs, relative to the folder of the script: the script, then packs. */
export function filesOf({ lang, attributes }: Appeal, languages: readonly string[]): string[] {
  const pack = packOf(lang, languages);
  const methods = tokens(attributes['payment-methods'] ?? '');
  const drawn = methods.every(({ text }) => Object.hasOwn(drawings, text.toLowerCase()));
  return ['small-favor.js', ...(pack ? [`languages/${pack}.js`] : []), ...(drawn ? [] : ['payment-methods.js'])];
}

/** The address of a file beside the script. */
function beside(script: string, file: string): string {
  const [path = ''] = script.split('?');
  return path.slice(0, path.lastIndexOf('/') + 1) + file;
}

/** A script tag of one of our files, with more attributes if there are any. */
function scriptTag(
  file: string,
  { script, hashes }: SnippetOptions,
  more: readonly (readonly [string, string])[] = [],
) {
  const isMain = file === 'small-favor.js';
  const hash = hashes?.[file];
  const attributes: (readonly [string, string | undefined])[] = [
    ['src', isMain ? script : beside(script, file)],
    ...(hash
      ? ([
          ['integrity', hash],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
    ['defer', ''],
    ...more,
  ];
  return `${tag('script', attributes.map(pair))}</script>`;
}

/** A start tag: on one line where it is short. */
function tag(name: string, attributes: readonly string[]): string {
  const short = `<${[name, ...attributes].join(' ')}>`;
  return short.length <= 100 ? short : `<${name}\n${attributes.map(text => `  ${text}`).join('\n')}\n>`;
}

/** The rule that a publisher's style sheet gets; empty where there is nothing to say. */
export function writeStyle({ style }: Appeal, selector = 'small-favor'): string {
  const lines = Object.entries(style).map(([name, value]) => `  --small-favor-${name}: ${value};`);
  return lines.length ? `${selector} {\n${lines.join('\n')}\n}` : '';
}

/** The attribute that says where links may lead: the hosts of this checkout, where they are not the publisher's own. */
function allowedHosts({ attributes, plain }: Appeal, form: Form): [string, string][] {
  // One tag has no link of its own beside that of its settings.
  const fallback = form === 'script' ? null : plain;
  const hosts = checkoutHosts(name => attributes[name as keyof Attributes] ?? null, fallback);
  const all = new Set([...hosts, ...(fallback === null ? [] : [hostOf(fallback)])].filter(isHost));
  return all.size ? [['data-allowed-hosts', [...all].join(' ')]] : [];
}

/** HTML to paste. */
export function writeSnippet(appeal: Appeal, options: SnippetOptions): string {
  const { form } = options;
  const { attributes, lang, words } = appeal;
  const [main, ...packs] = filesOf(appeal, options.languages);
  const settings = Object.entries(attributes).map(([setting, value]) => [nameIn(form, setting), value] as const);
  const allowed = allowedHosts(appeal, form);
  const style = writeStyle(appeal);
  const styleElement = style && `<style>\n${style.replace(/^/gm, '  ')}\n</style>\n`;
  if (form === 'script') {
    const { target, insert } = options;
    const place: [string, string][] = target ? [['data-target', target]] : [];
    if (target ? insert !== 'append' : insert === 'before') place.push(['data-insert', insert]);
    return [
      ...packs.map(file => scriptTag(file, options)),
      styleElement.trim(),
      scriptTag(main!, options, [...allowed, ...settings, ...place]),
    ]
      .filter(Boolean)
      .join('\n');
  }
  const isDiv = form === 'div';
  const name = isDiv ? 'div' : 'small-favor';
  const start = tag(
    name,
    [
      ...(isDiv ? ([['class', 'small-favor']] as const) : []),
      ...(lang === 'en' ? [] : ([['lang', lang]] as const)),
      ...settings,
    ].map(pair),
  );
  const slot = isDiv ? 'data-slot' : 'slot';
  const children = words.map(
    ({ slot: place, html }) => `  ${escapedHtml(place ? html.replace(/^<\w+/, `$& ${slot}="${place}"`) : html)}`,
  );
  return [
    scriptTag(main!, options, allowed),
    ...packs.map(file => scriptTag(file, options)),
    `${styleElement}${start}`,
    ...children,
    `</${name}>`,
  ].join('\n');
}

/** What a content security policy has to allow for the script at an address: origins, and nothing else. */
export const writePolicy = (script: string): string =>
  ["script-src 'self'", originOf(script)].filter(Boolean).join(' ');
