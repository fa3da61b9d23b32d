import { css } from 'lit';

/**
 * What both elements share: the box, the font and the colours. Rules for looks stand on an inner element, since a page's
 * `*{all:unset}` reaches the host but nothing inside it. Only `!important` in here beats the page on the host itself.
 * Every size is in em or px and none leans on the root's: many pages set that to 62.5 %. No text is under 16 px. A container
 * has no width of its own, so it is given one for where nothing stretches it, as in a row of flexible boxes or a float.
 *
 * Colours are the page's own: text inherits, tints and edges are mixed from it, so a dark page needs no settings. The
 * accent and an error's red follow the text's lightness, since a page's dark switch need not set `color-scheme`; that is
 * asked in browsers that have no relative colours of `currentColor` (before Chrome 131, Firefox 133, Safari 18).
 */
export const baseStyles = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .frame {
    --_accent: var(--small-favor-accent, #0f5467);
    --_on-accent: var(--small-favor-on-accent, #fff);
    --_error: #b3261e;
    --_edge: var(--small-favor-border-color, color-mix(in srgb, currentColor 70%, transparent));
    --_tint: color-mix(in srgb, currentColor 6%, transparent);
    --_radius: var(--small-favor-radius, 6px);
    color: var(--small-favor-color, inherit);
    break-inside: avoid;
    contain-intrinsic-inline-size: 288px;
    container-type: inline-size;
    font-family: var(--small-favor-font, inherit);
    font-size: max(16px, 1em);
    line-height: 1.5;
    margin: auto;
    max-inline-size: var(--small-favor-max-width, none);
    text-align: start;
    text-indent: 0;
    white-space: normal;
  }
  /* English on a page of the other direction keeps its order, and stays on the page's side. */
  .frame[lang] * {
    unicode-bidi: plaintext;
  }
  /* Korean is broken between its words. */
  .frame:lang(ko) {
    word-break: keep-all;
  }
  .frame:dir(rtl) {
    text-align: right;
  }
  .light {
    color: var(--small-favor-color, #1f1f1c);
    color-scheme: light;
  }
  .dark {
    --_accent: var(--small-favor-accent, #8ed1e0);
    --_on-accent: var(--small-favor-on-accent, #06222b);
    --_error: #ffb4a9;
    color: var(--small-favor-color, #ecebe6);
    color-scheme: dark;
  }
  @supports (color: light-dark(#000, #fff)) {
    .auto {
      --_accent: var(--small-favor-accent, light-dark(#0f5467, #8ed1e0));
      --_on-accent: var(--small-favor-on-accent, light-dark(#fff, #06222b));
      --_error: light-dark(#b3261e, #ffb4a9);
    }
  }
  /* Above 0.6, a text's lightness is meant for a dark page. On the link the text is the other way round. */
  @supports (color: oklch(from currentColor l c h)) {
    .frame {
      --_accent: var(--small-favor-accent, oklch(from currentColor clamp(0.415, (l - 0.6) * 99, 0.82) 0.071 218));
      --_on-accent: var(--small-favor-on-accent, oklch(from currentColor clamp(0.2, (0.6 - l) * 99, 1) 0 0));
      --_error: oklch(from currentColor clamp(0.5, (l - 0.6) * 99, 0.84) clamp(0.09, (0.6 - l) * 99, 0.178) 28.6);
    }
    .link {
      --_accent: var(--small-favor-accent, oklch(from currentColor clamp(0.415, (0.6 - l) * 99, 0.82) 0.071 218));
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      --_edge: currentColor;
      --_tint: none;
    }
  }
  /* Fixed, for else a long sentence would widen the page. */
  .unseen {
    clip-path: inset(50%);
    position: fixed;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
