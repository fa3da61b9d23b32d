import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { SmallFavorSelectEvent } from 'small-favor';
import type {} from 'small-favor/react';
import 'small-favor/define.js';

/** The appeal, and what the reader has chosen in it. */
function Article() {
  const [publisher, setPublisher] = useState('The Quillmouth Packet');
  const [choice, setChoice] = useState('nothing yet');
  const onSelect = ({ amount, currency, frequency }: SmallFavorSelectEvent) =>
    setChoice([amount, currency, frequency].filter(Boolean).join(' '));
  return (
    <>
      <p>
        <label>
          The paper’s name, held by React:{' '}
          <input value={publisher} onChange={event => setPublisher(event.target.value)} />
        </label>
      </p>
      <p role="status">Chosen: {choice}.</p>
      <small-favor
        preview
        campaign="react"
        publisher={publisher}
        href="checkout.html{?amount,currency,frequency,campaign}"
        currency="USD"
        frequencies="once monthly yearly"
        amounts="5 10* 25"
        payment-methods="visa mastercard paypal"
        onsmall-favor-select={onSelect}
      >
        <p slot="fallback">
          <a href="checkout.html">Support {publisher}</a>
        </p>
      </small-favor>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Article />
  </StrictMode>,
);
