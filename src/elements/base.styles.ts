import { css } from 'lit';

/**
 * What both elements share: the box, the font and the colours. Rules for looks stand on an inner element, since a page's
 * `*{all:unset}` reaches the host but nothing inside it. Only `!important` in here beats the page on the host itself.
 * Every size is in em or px and none leans on the root's: many pages set that to 62.5 %. No text is under 16 px. A container
 * has no width of its own, so it is given one for where nothing stretches it, as in a row of flexible boxes or a float.
 *
 * Colours are the page's own, so a dark page needs no settings. Nothing is known of the page but that its text can be read: has
 * 4.5 : 1 with what is behind it (WCAG 2.2, 1.4.3). What stands on the page keeps the text's color, or 85 % of it, which has 3 : 1
 * still (the least of all colors is #0f0 on #bf0060); what has a color of its own stands on its own paper; and nothing is tinted, as
 * any tint takes away from the text on it.
 *
 * The accent goes by the text's luminance y. What stands on white has 0.183 at most, on black 0.175 at least. So an accent of 1.5 y +
 * 0.025 at most has 3 : 1 under all that a dark text is read on, one of y / 1.5 - 0.017 at least over all that a pale one is; from
 * 0.11 to 0.16, where a text may be either, it is between both, and white can be read on it. Its hue and chroma go from a deep
 * blue-green to a pale one. A property made from \`currentColor\` is made anew in each element that has another color, and the link's
 * is that of its text; so this has y in it: it is 1 - 0.3 y on a dark accent, and 0 on a pale one.
 * Browsers that have no relative colors of \`currentColor\` (before Chrome 131, Firefox 133, Safari 18) use the text's color for all
 * but the link: that is dark with an edge in white, which are both hard to see on a few grays alone.
 */
export const baseStyles = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .frame {
    --_accent: var(--small-favor-accent, currentColor);
    --_on-accent: var(--small-favor-on-accent, #fff);
    --_edge: var(--small-favor-border-color, color-mix(in srgb, currentColor 85%, transparent));
    --_radius: var(--small-favor-radius, 6px);
    -webkit-text-fill-color: currentColor;
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
    color: var(--small-favor-color, #ecebe6);
    color-scheme: dark;
  }
  .link {
    --_accent: var(--small-favor-accent, #0f5467);
  }
  @supports (color: color(from currentColor xyz x y z)) {
    .frame {
      --_y: y;
      --_o: clamp(0, (0.24 - y) * 1e5, 1 - 0.3 * y);
      --_on-accent: var(
        --small-favor-on-accent,
        color(from currentColor xyz calc(0.95 * var(--_o)) var(--_o) calc(1.09 * var(--_o)) / 1)
      );
    }
    .link {
      --_y: (1 - y) / 0.3;
    }
    .frame,
    .link {
      --_a: clamp(min(0.075, 1.4 * var(--_y) + 0.023), 0.73 * var(--_y) - 0.0175, 0.67);
      --_accent: var(
        --small-favor-accent,
        color(from currentColor xyz calc(0.82 * var(--_a)) var(--_a) calc(var(--_a) * (1.95 - 0.99 * var(--_a))) / 1)
      );
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      --_edge: currentColor;
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
