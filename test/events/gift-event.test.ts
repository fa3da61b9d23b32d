import { expect } from '@open-wc/testing';
import {
  type GiftDetails,
  SmallFavorHideEvent,
  SmallFavorRemindEvent,
  SmallFavorSelectEvent,
  SmallFavorShowEvent,
  SmallFavorSupportEvent,
  SmallFavorSupporterEvent,
  SmallFavorUndoEvent,
  SmallFavorViewEvent,
} from '../../src/index.js';

const GIFT: GiftDetails = {
  campaign: 'default',
  variant: 'short',
  amount: '12.50',
  currency: 'EUR',
  frequency: 'monthly',
};
const UNTIL = new Date(2030, 0, 1);

const ROWS = [
  ['small-favor-show', SmallFavorShowEvent, {}, false],
  ['small-favor-view', SmallFavorViewEvent, {}, false],
  ['small-favor-select', SmallFavorSelectEvent, {}, false],
  ['small-favor-support', SmallFavorSupportEvent, { url: 'https://support.example/give' }, true],
  ['small-favor-remind', SmallFavorRemindEvent, { until: UNTIL }, true],
  ['small-favor-supporter', SmallFavorSupporterEvent, { until: UNTIL }, true],
  ['small-favor-undo', SmallFavorUndoEvent, {}, false],
  ['small-favor-hide', SmallFavorHideEvent, { reason: 'reminder', until: UNTIL }, false],
] as const;

describe('events', () => {
  for (const [type, eventClass, more, cancelable] of ROWS)
    describe(type, () => {
      const make = (gift = GIFT): Event & GiftDetails =>
        new (eventClass as new (details: GiftDetails) => Event & GiftDetails)({ ...gift, ...more });

      it(`bubbles, is composed and is ${cancelable ? '' : 'not '}cancelable`, () => {
        const event = make();
        expect(event.type).to.equal(type);
        expect(eventClass.type).to.equal(type);
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, cancelable]);
        event.preventDefault();
        expect(event.defaultPrevented).to.equal(cancelable);
      });

      it('tells the choice and its own facts in fields', () => {
        expect(make()).to.include({ ...GIFT, ...more });
      });

      it('tells that nothing is chosen', () => {
        const nothing = { campaign: 'default', variant: null, amount: null, currency: null, frequency: null };
        expect(make(nothing)).to.include(nothing);
      });

      it('is a class of its own', () => {
        const made = ROWS.filter(([, other]) => make() instanceof other).map(([name]) => name);
        expect(made).to.deep.equal([type]);
        expect(make()).to.be.instanceOf(Event);
      });

      it('reaches the page from within a shadow root', () => {
        const host = document.createElement('div');
        document.body.append(host);
        const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
        const heard: unknown[] = [];
        const hear = (event: Event): void => void heard.push(event.target === host);
        addEventListener(type, hear);
        inner.dispatchEvent(make());
        removeEventListener(type, hear);
        host.remove();
        expect(heard).to.deep.equal([true]);
      });
    });
});
