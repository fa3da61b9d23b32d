import { fixture, html } from '@open-wc/testing';

/** A page that `test/pages/record.js` keeps the books of. */
export interface RecordedWindow extends Window {
  /** The sentences told to the editor. */
  readonly told: string[];
  /** What broke, and what was told as an error. */
  readonly errors: string[];
  /** What the page's policy refused. */
  readonly violations: string[];
  /** Runs a script of this server in the page. */
  readonly bring: (address: string) => Promise<unknown>;
}

/** The script of the picker alone, which stands beside the main one. */
export const PICKER_TAG = '<script src="/dist/small-favor-amount-picker.js"></script>';

/** Puts a frame on the page, to be loaded as `fill` says. */
export async function openFrame(fill: (frame: HTMLIFrameElement) => void): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'page';
  frame.width = '900';
  frame.height = '700';
  fill(frame);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  await fixture(html`${frame}`);
  await loaded;
  return frame;
}

/**
 * Opens a page of this server with its console recorded, as it will be in some days.
 * @param page its address
 */
export function openPage(
  page: string,
  { days = 0, width = 900 }: { days?: number; width?: number } = {},
): Promise<HTMLIFrameElement> {
  const src = `/test/pages/later.html?${new URLSearchParams({ page, days: String(days) })}`;
  return openFrame(frame => Object.assign(frame, { src, width: String(width) }));
}

/** The window of a frame whose page is recorded. */
export const recorded = (frame: HTMLIFrameElement) => frame.contentWindow as RecordedWindow;

/** Loads a page of its own from its HTML, parsed as from a server, and recorded from its first line on. */
export const openHtml = async (page: Parameters<typeof openHtmlFrame>[0]): Promise<RecordedWindow> =>
  recorded(await openHtmlFrame(page));

/** As `openHtml`, for a page whose window can't be what a promise brings. */
export const openHtmlFrame = ({
  doctype = '<!doctype html>',
  root = 'lang="en"',
  head = '',
  body = '',
}): Promise<HTMLIFrameElement> =>
  openFrame(frame => {
    frame.srcdoc = `${doctype}<html ${root}><head><meta charset="utf-8">
      <script src="/test/pages/record.js"></script>${head}</head><body>${body}</body></html>`;
  });

/** Every appeal of a page, drawn: also those that the reader is far from yet, as before printing. */
export async function appealsOf({ document, dispatchEvent }: Window) {
  dispatchEvent(new Event('beforeprint'));
  const appeals = [...document.querySelectorAll('small-favor')];
  for (const appeal of appeals) await appeal.updateComplete;
  return appeals;
}
