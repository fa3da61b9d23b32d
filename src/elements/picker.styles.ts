import { css } from 'lit';

/** The controls, for both elements. What is chosen is told by the dot and the edge, never by colour alone. */
export const pickerStyles = css`
  fieldset {
    border: 0;
    margin: 0 0 1.25em;
    min-inline-size: 0;
    padding: 0;
  }
  fieldset:disabled {
    opacity: 0.6;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.5em;
    padding: 0;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .option {
    cursor: pointer;
    display: flex;
    flex: 1 1 6.75em;
    max-inline-size: 100%;
    position: relative;
  }
  .face {
    align-content: center;
    flex: auto;
    min-block-size: 48px;
    min-inline-size: 0;
    overflow-wrap: break-word;
    padding: 0.5em;
    padding-inline-start: 2.5em;
  }
  .face,
  .other,
  input {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
  }
  input[type='radio'] {
    appearance: none;
    block-size: 1.125em;
    border: 1px solid;
    border-radius: 50%;
    inline-size: 1.125em;
    inset-block-start: calc(50% - 0.5625em);
    inset-inline-start: 0.75em;
    margin: 0;
    position: absolute;
  }
  input:checked {
    border: 0.375em solid var(--_accent) !important;
  }
  input:checked + .face,
  .other[part~='option-chosen'] {
    border-color: currentColor;
    outline: 1px solid;
    outline-offset: -2px;
  }
  .amount {
    display: block;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }
  .period,
  .hint {
    font-size: max(16px, 0.875em);
  }
  .other {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    inline-size: 100%;
  }
  /* Amounts in pairs, where four in a row would leave one alone. */
  .amounts .option {
    flex-basis: clamp(20%, (29em - 100%) * 99, 40%);
  }
  .other .option {
    flex-basis: 13em;
  }
  .other input + .face {
    border: 0;
    outline: 0;
  }
  .hint {
    display: block;
  }
  .field {
    align-items: center;
    display: flex;
    flex: 1 1 11em;
    flex-wrap: wrap;
    gap: 0 0.5em;
    min-inline-size: 0;
    padding: 5px 0.625em;
  }
  [name='entry'] {
    background: none;
    flex: 1;
    letter-spacing: inherit;
    min-block-size: 44px;
    min-inline-size: 6em;
    padding: 0 0.625em;
    word-spacing: inherit;
  }
  [aria-invalid='true'] {
    border: 2px solid;
  }
  .error {
    background: #b3261e;
    border-radius: var(--_radius);
    color: #fff;
    flex-basis: 100%;
    font-weight: 600;
    margin: 0 0.625em 0.625em;
    padding: 0.25em 0.75em;
  }
  .option input:focus-visible + .face {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
