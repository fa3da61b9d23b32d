import { expect } from '@open-wc/testing';
import { appeal, clickOn, forgetAll, part, radio } from '../helpers.js';

/** Each place to listen at, with listeners whose event has its class's own fields for the compiler too. */
const PLACES = {
  'the element': (hear: (heard: string) => void) => {
    const place = document.querySelector('small-favor')!;
    place.addEventListener('small-favor-support', event => hear(event.url), { once: true });
    place.addEventListener('small-favor-select', event => hear(event.amount!), { once: true });
  },
  'an element of HTML': (hear: (heard: string) => void) => {
    document.body.addEventListener('small-favor-support', event => hear(event.url), { once: true });
    document.body.addEventListener('small-favor-select', event => hear(event.amount!), { once: true });
  },
  'any element': (hear: (heard: string) => void) => {
    const place: Element = document.documentElement;
    place.addEventListener('small-favor-support', event => hear(event.url), { once: true });
    place.addEventListener('small-favor-select', event => hear(event.amount!), { once: true });
  },
  'the document': (hear: (heard: string) => void) => {
    document.addEventListener('small-favor-support', event => hear(event.url), { once: true });
    document.addEventListener('small-favor-select', event => hear(event.amount!), { once: true });
  },
  'the window': (hear: (heard: string) => void) => {
    window.addEventListener('small-favor-support', event => hear(event.url), { once: true });
    addEventListener('small-favor-select', event => hear(event.amount!), { once: true });
  },
};

/** Never called: the compiler looks whether every event has its class at the document. */
export const typed = (): void => {
  document.addEventListener('small-favor-show', ({ campaign }): string => campaign);
  document.addEventListener('small-favor-view', ({ variant }): string | null => variant);
  document.addEventListener('small-favor-remind', ({ until }): number => until.getTime());
  document.addEventListener('small-favor-supporter', ({ until }): number => until.getTime());
  document.addEventListener('small-favor-undo', ({ frequency }): string | null => frequency);
  document.addEventListener('small-favor-hide', ({ reason, until }) => [reason, until?.getTime()]);
  // @ts-expect-error only the link has an address
  document.addEventListener('small-favor-select', ({ url }): string => url);
};

describe('listeners', () => {
  beforeEach(forgetAll);

  for (const [where, listen] of Object.entries(PLACES))
    it(`are given events with their own fields at ${where}`, async () => {
      const element = await appeal({ href: '#gave-{amount}' });
      const heard: string[] = [];
      listen(said => heard.push(said));
      radio(element, 'amount', 2000).click();
      await element.updateComplete;
      await clickOn(part(element, 'link')!);
      expect(heard).to.deep.equal(['20', `${location.href.split('#')[0]}#gave-20`]);
    });
});
