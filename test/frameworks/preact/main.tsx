import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SmallFavor, SmallFavorSelectEvent, SmallFavorSupportEvent } from 'small-favor';
import 'small-favor/define.js';

function Article() {
  const [publisher, setPublisher] = useState('The Gull');
  const [quiet, setQuiet] = useState(false);
  const [here, setHere] = useState(true);
  const [told, setTold] = useState('');
  const appeal = useRef<SmallFavor>(null);
  const onSelect = ({ amount, currency, frequency }: SmallFavorSelectEvent) =>
    setTold(`${amount} ${currency} ${frequency}`);
  const onSupport = (event: SmallFavorSupportEvent) => {
    event.preventDefault();
    setTold(event.url);
  };
  return (
    <>
      <input aria-label="publisher" value={publisher} onInput={event => setPublisher(event.currentTarget.value)} />
      <button id="quiet" onClick={() => setQuiet(!quiet)} />
      <button id="here" onClick={() => setHere(!here)} />
      <button id="ask" onClick={() => setTold(appeal.current?.checkoutUrl ?? 'nothing')} />
      <p role="status">{told}</p>
      {here && (
        <small-favor
          ref={appeal}
          preview
          no-reminder={quiet}
          heading-level={3}
          publisher={publisher}
          href="https://pay.example/{?amount,frequency}"
          currency="USD"
          style={{ '--small-favor-radius': '3px' }}
          onsmall-favor-select={onSelect}
          onsmall-favor-support={onSupport}
        >
          <a slot="fallback" href="https://pay.example/">
            Support {publisher}
          </a>
        </small-favor>
      )}
      <form>
        <small-favor-amount-picker name="gift" currency="EUR" no-other-amount />
      </form>
    </>
  );
}

/** What the types have to refuse. */
export const wrong = [
  // @ts-expect-error no such theme
  <small-favor theme="blue" />,
  // @ts-expect-error an event of another class
  <small-favor onsmall-favor-support={(event: SmallFavorSelectEvent & { no: 1 }) => event.no} />,
  // @ts-expect-error no such switch
  <small-favor preview={3} />,
];

render(<Article />, document.querySelector('#app')!);
