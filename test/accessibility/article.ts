import { emulateMedia } from '@web/test-runner-commands';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { CHECKOUT } from '../helpers.js';

/** How the page of an article is. */
export interface Article {
  readonly dir?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  /** How many appeals stand on it. */
  readonly count?: number;
  readonly width?: number;
  readonly height?: number;
  /** A style sheet of the page’s. */
  readonly style?: string;
  /** Attributes of each appeal, before the usual ones. */
  readonly settings?: string;
  /** In the appeals’ place. */
  readonly body?: string;
}

const NAMES = { ltr: 'The Harbour Gazette', rtl: 'جريدة الميناء' };

/** The appeals of a page, each dismissed by itself, for each is of another campaign. */
const appeals = ({ count = 1, dir = 'ltr', settings = '' }: Article): string =>
  Array.from(
    { length: count },
    (_, at) => `<small-favor ${settings} publisher="${NAMES[dir]}" currency="USD" href="${CHECKOUT}" campaign="c-${at}"
      payment-methods="visa paypal wero" target="_blank"></small-favor>`,
  ).join('<p>.</p>');

/** Opens the page of an article in a frame: in English, or in Arabic with its words. */
export async function openArticle(article: Article = {}): Promise<RecordedWindow> {
  const { dir = 'ltr', scheme = 'light', width = 900, height = 700, style = '' } = article;
  const title = dir === 'rtl' ? 'الضباب' : 'Fog';
  const window = await openHtml({
    root: `lang="${dir === 'rtl' ? 'ar' : 'en'}" dir="${dir}"`,
    head: `<title>${title}</title><meta name="viewport" content="width=device-width">
      <style>:root { color-scheme: ${scheme}; background: Canvas; font: 16px/1.5 sans-serif } ${style}</style>
      <script src="/dist/small-favor.js"></script><script src="/dist/languages/ar.js"></script>`,
    body: `<main><h1>${title}</h1><p><a href="#first">${title}</a></p>${article.body ?? appeals(article)}
      <p><a href="#last">${title}</a></p></main>`,
  });
  Object.assign(window.frameElement as HTMLIFrameElement, { width: String(width), height: String(height) });
  await appealsOf(window);
  return window;
}

/** What `emulateMedia` takes here; its own type leaves some out. */
type Media = Parameters<typeof emulateMedia>[0] & {
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'no-preference';
};

/** Has the system ask for something; false where this engine can’t be told. */
export async function ask(media: Media, query: string): Promise<boolean> {
  await emulateMedia(media);
  return matchMedia(query).matches;
}

/** Windows’ contrast themes. WebKit has no forced colours. */
export const askForForcedColors = (): Promise<boolean> => ask({ forcedColors: 'active' }, '(forced-colors: active)');

/** What the system asks for usually. */
export const askForNothing = (): Promise<unknown> =>
  emulateMedia({
    media: '' as 'screen',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
    contrast: 'no-preference',
  } as Media);
