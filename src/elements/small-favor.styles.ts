import { css } from 'lit';
import { baseStyles } from './base.styles.js';
import { pickerStyles } from './picker.styles.js';

const appealStyles = css`
  .card {
    --_space: var(--small-favor-space, clamp(16px, 4cqi, 32px));
    background: var(--small-favor-background, var(--_paper, none));
    border: 1px solid color-mix(in srgb, currentColor 20%, transparent);
    border-block-start: 4px solid var(--_accent);
    border-radius: 0 0 var(--_radius) var(--_radius);
    padding: var(--_space);
  }
  .light {
    --_paper: #faf8f4;
  }
  .dark {
    --_paper: #1c1e20;
  }
  .headline {
    font-family: var(--small-favor-heading-font, inherit);
    font-size: clamp(1.375em, 0.9em + 2cqi, 2.125em);
    font-weight: 700;
    line-height: 1.2;
    margin: 0 0 0.6em;
    overflow-wrap: anywhere;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  /* A heading of the editor's keeps the looks the page gives its headings, but for the space around it. */
  [name='headline']::slotted(*) {
    font-size: 1em;
    margin: 0 !important;
  }
  [name='image']::slotted(*) {
    display: block;
    margin: 0 0 1em;
    max-inline-size: 100%;
  }
  [name='note']::slotted(*) {
    font-size: max(16px, 0.875em);
  }
  .copy {
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  p {
    margin: 0 0 1em;
  }
  .ask {
    margin-block-start: 1.5em;
  }
  .link {
    background: var(--_accent);
    border: 1px solid;
    border-radius: var(--_radius);
    color: var(--_on-accent);
    display: block;
    font-size: 1.125em;
    font-weight: 700;
    overflow-wrap: anywhere;
    padding: 0.75em;
    text-align: center;
    text-decoration: none;
  }
  .link:hover,
  .quiet {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .new-tab {
    display: block;
    font-size: max(16px, 0.75em);
  }
  .payment-methods {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    justify-content: center;
    list-style: none;
    margin: 1em 0 0;
    padding: 0;
  }
  .box {
    background: #fff;
    border: 1px solid #444;
    border-radius: 4px;
    box-sizing: border-box;
    color: #222;
    display: block;
    font: 500 max(16px, 0.875em) / 1.625 system-ui;
    forced-color-adjust: none;
    min-block-size: 1.75em;
    min-inline-size: 2.625em;
    overflow: hidden;
    padding-inline: 6px;
    text-align: center;
  }
  svg.box {
    block-size: 1.75em;
    padding: 0;
  }
  .reminder {
    margin: 1em 0 0;
    text-align: center;
  }
  .quiet {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    min-block-size: 44px;
    padding: 0 0.25em;
    word-spacing: inherit;
  }
  .reminder + .reminder {
    margin: 0;
  }
  .count {
    font-size: max(16px, 0.875em);
    margin-block-start: 1em;
  }
  summary {
    cursor: pointer;
    line-height: 1.4;
    padding-block: 12px;
  }
  .count .quiet {
    display: block;
    margin-inline: -0.25em;
    text-align: start;
  }
  .explanation {
    overflow-wrap: anywhere;
  }
  .explanation h2 {
    line-height: 1.2;
    margin: 0;
  }
  .confirmation {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .confirmation .quiet {
    margin-inline: -0.25em;
  }
  #confirmed {
    margin: 0 1em 0 0;
  }
  @container (min-width: 760px) {
    .columns {
      column-gap: calc(var(--_space) * 1.5);
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.05fr);
    }
    .ask {
      margin: 0;
    }
  }
  @media print {
    .frame {
      display: none;
    }
  }
`;

/** All styles of `<small-favor>`. */
export const styles = [baseStyles, pickerStyles, appealStyles];
