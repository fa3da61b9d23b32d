import { attempt } from '../browser/attempt.js';
import { afterLoad, findAll } from '../browser/document.js';
import { own } from '../domain/own.js';
import { tellLost } from './tag-settings.js';

/** In milliseconds after the page's load: by then frameworks have made what the server sent their own. */
const LONGEST = 10_000;

/** The page's path, whether it ends in a slash or not: routers change that of the page that they are on. */
const pathOf = (): string => location.pathname.replace(/\/$/, '');

/**
 * Tells where an appeal is gone when frameworks are done, unless its page has gone too, or an appeal stands there.
 * @param tag what asked for it; itself, where nobody knows its place
 */
export function tellIfLost(tag: Element, appealOf: () => Element | undefined): void {
  const path = pathOf();
  afterLoad(LONGEST, () => {
    if (!appealOf()?.isConnected && pathOf() === path && !findAll('small-favor')[0]) tellLost(tag, 'it was taken away');
  });
}

/**
 * Puts an appeal on the page, and once more where a framework takes it away as it hydrates the page: React and Svelte make all
 * anew where they meet a node that they don't know, Vue removes the node. Which framework it is, nobody needs to know, and
 * nothing is watched any longer than they take. An appeal that is gone then is told.
 * @param tag what asked for it
 * @param put puts it where it belongs; nothing where there is no such place at the moment
 */
export function keep(tag: Element, put: () => Element | undefined): void {
  let appeal = put();
  const path = pathOf();
  // A page where changes can't be observed keeps its appeal, and nothing more.
  attempt(() => {
    // Called when the framework's own work is done, and then whenever the place may have come.
    const observer = new MutationObserver(() => {
      const again = !appeal?.isConnected && pathOf() === path && put();
      if (!again) return;
      appeal = again;
      observer.disconnect();
    });
    observer.observe(document, own({ childList: true, subtree: true }));
    afterLoad(LONGEST, () => observer.disconnect());
  });
  tellIfLost(tag, () => appeal);
}
