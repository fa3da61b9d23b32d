/**
 * The appeal as HTML, for a server or a build to put into the page: it is there before the script is, works without, and is taken
 * over by the script without a flash or a shift. A declarative shadow root (WHATWG HTML, "shadowrootmode"): Chrome 111, Firefox
 * 123, Safari 16.4.
 */
import { entryFormat, lookupTags, usableLocale } from './browser/intl.js';
import { registeredTexts } from './browser/packs.js';
import { startOfDay } from './browser/page.js';
import type { Content } from './controllers/content-controller.js';
import { checkoutForm } from './domain/checkout-form.js';
import { checkoutUrl } from './domain/checkout-link.js';
import { own } from './domain/own.js';
import { startPause } from './domain/pause.js';
import { makeReader } from './domain/reader.js';
import { chooseFrequency, describeChoice, linkValues } from './domain/selection.js';
import { APPEAL_ATTRIBUTES, readSettings, type Settings } from './domain/settings.js';
import { decideVisibility } from './domain/visibility.js';
import { appealTemplate, type AppealView, newTabText } from './elements/appeal-template.js';
import type { CamelCase } from './elements/giving-element.js';
import { styles } from './elements/small-favor.styles.js';
import { wordsFor, wordsLocale } from './messages/messages.js';
import { escape, stillMarkup } from './server/markup.js';
import { type Site, siteOf } from './server/site.js';
import { childrenOf, contentOf, type ServerWords } from './server/words.js';

export type { ServerWords };

type SettingName = (typeof APPEAL_ATTRIBUTES)[number];

/** Settings by attribute name, or by the property's: `payment-methods` or `paymentMethods`. `true` and `false` are for switches. */
export type ServerSettings = Partial<
  Record<SettingName | CamelCase<SettingName>, string | number | boolean | null | undefined>
>;

export interface ServerOptions extends ServerWords {
  /** BCP 47, the page's language; the words of any but English have to be imported: `small-favor/languages/de.js`. Default: `en`. */
  readonly lang?: string;
  /**
   * The page's whole address, which relative links lead from; they stay paths of the site that serves it. Without one, they lead
   * from the site's root, and `http:` links are refused.
   */
  readonly url?: string;
  /** The nonce of a content security policy, for the style element. */
  readonly nonce?: string;
  /** The address of `dist/small-favor.css` on the publisher's site, for a policy that allows no style element. */
  readonly stylesheet?: string;
  /** Milliseconds since the epoch. Default: now. */
  readonly now?: number;
  /** 1 for the first appeal on the page, 2 for the next. */
  readonly ordinal?: number;
  /** Gets a sentence for each mistake in the settings. Default: the console. */
  readonly warn?: (sentence: string) => void;
}

/** Rules for the time without the script: what only it can do takes no clicks, and without any script no room. */
const STILL_STYLES = `button.link{cursor:pointer;font:inherit;font-size:1.125em;font-weight:700;inline-size:100%;line-height:inherit}
@media (scripting:none){.reminder,.other,fieldset:disabled,.frequency~* .period{display:none}}`;

/** The rules of the declarative shadow root, as they are in `dist/small-favor.css`. */
export const serverStyles: string = [...styles.map(({ cssText }) => cssText), STILL_STYLES]
  .join('\n')
  .replace(/\s+/g, ' ');

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
const attribute = (name: string, value: string): string => (value ? ` ${name}="${escape(value)}"` : ` ${name}`);

/** Settings as attributes: what is null, undefined or false is none. */
function attributesOf(settings: ServerSettings, warn: (sentence: string) => void): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const name of Object.keys(settings)) {
    const value = settings[name as keyof ServerSettings];
    if (!(APPEAL_ATTRIBUTES as readonly string[]).includes(kebab(name)))
      warn(`${name}: it is left out, being no setting.`);
    else if (value !== null && value !== undefined && value !== false)
      attributes.set(kebab(name), value === true ? '' : String(value));
  }
  return attributes;
}

/**
 * The whole element: its settings as attributes, its content in a declarative shadow root, the publisher's words as children.
 * Without a script the link leads to what is preselected; where a form leads to the same addresses, it is one, and the reader
 * can choose. Where the settings say that nothing is shown (a supporter, a campaign that is over), there is nothing to see.
 *
 * What is remembered in a browser no server knows: a reader who has asked not to be asked sees the appeal until the script is there.
 *
 * @throws {TypeError} where `url` is no whole address
 * @example
 * renderToString(
 *   { publisher: 'The Gull', currency: 'EUR', href: 'https://pay.example/give{?amount,currency,frequency}' },
 *   { headline: '<h2>A small favor</h2>', fallback: '<a href="https://pay.example/give">Support us</a>' },
 * );
 */
export function renderToString(settings: ServerSettings, options: ServerOptions = {}): string {
  const given = own(options);
  const { lang = 'en', url, nonce, stylesheet, now = Date.now(), ordinal = 1 } = given;
  const { warn = sentence => console.warn(`<small-favor> ${sentence}`) } = given;
  const attributes = attributesOf(settings, warn);
  const site = siteOf(url);
  const children = childrenOf(given);
  const content = contentOf(children);
  const read = readSettings(
    makeReader(
      name => attributes.get(name) ?? null,
      warn,
      currency => entryFormat(usableLocale(lang), currency).symbols,
    ),
    {
      ...site.context,
      year: new Date(now).getFullYear(),
      startOfDay,
      fallbackHref: content.fallbackHref,
    },
  );
  const { shown } = decideVisibility({
    conditions: read.conditions,
    now,
    off: false,
    reminder: null,
    supporter: null,
    counts: null,
    seen: false,
    variant: null,
  });
  const style = stylesheet
    ? `<link rel="stylesheet" href="${escape(stylesheet)}">`
    : `<style${nonce ? attribute('nonce', nonce) : ''}>${serverStyles}</style>`;
  const shadow = shown ? style + draw(read, content, { lang, now, ordinal, site }) : '';
  const written = [...attributes].map(([name, value]) => attribute(name, value)).join('');
  const language = given.lang ? attribute('lang', lang) : '';
  return `<small-favor${language}${written}><template shadowrootmode="open">${shadow}</template>${children}</small-favor>`;
}

interface Surroundings {
  readonly lang: string;
  readonly now: number;
  readonly ordinal: number;
  readonly site: Site;
}

/** The appeal as the script would draw it first. */
function draw(settings: Settings, content: Content, { lang, now, ordinal, site }: Surroundings): string {
  const { offer, links, frequencyWords, campaign, conditions, buttonLabel, target } = settings;
  const locale = usableLocale(lang);
  const texts = registeredTexts();
  const words = wordsFor(lookupTags(lang, texts.keys()), texts);
  const language = { tag: lang, locale, messages: words.messages, wordsLocale: wordsLocale(locale, words) };
  const choice = offer && chooseFrequency(offer, offer.preset, '');
  const entry = choice?.amount == null ? null : { amount: choice.amount };
  const selection = offer && choice && entry && describeChoice(offer, choice, entry);
  const values = linkValues(selection, entry, frequencyWords, campaign);
  const url = checkoutUrl(links, selection?.frequency, values, site.context);
  const hasPicker = offer?.frequencies.some(frequency => links[frequency] ?? links.any);
  const view: AppealView = {
    settings,
    content,
    language,
    ordinal,
    picker: hasPicker && choice ? { offer, choice, error: null, language, disabled: false } : null,
    amount: choice?.amount ?? null,
    url: url && site.written(url),
    count: null,
    stopped: false,
    due: new Date(startPause(now, conditions.remindDays).until),
    now,
  };
  const nobody = (): void => {};
  const listeners = {
    follow: nobody,
    remind: nobody,
    support: nobody,
    stopCounting: nobody,
    undo: nobody,
  };
  const form = view.picker && offer ? checkoutForm(links, offer, frequencyWords, values, site.context) : null;
  return stillMarkup(appealTemplate(view, listeners), {
    offer,
    choice,
    words: frequencyWords,
    form: form && { ...form, action: site.written(form.action) },
    target,
    label: (buttonLabel || language.messages['support-plain']) + newTabText(view),
  });
}
