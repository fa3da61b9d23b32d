import { adoptStyles, type CSSResult } from 'lit';
import { documentProperty } from '../browser/document.js';

/**
 * Gives a shadow root its rules. In another document than this script's, by sheets made there: browsers refuse those of any other,
 * and take them away from what is moved (CSSOM, "constructor document"; lit#4868). A document without a window shows nothing.
 */
export function style(root: ShadowRoot, styles: CSSResult[]): void {
  if (root.ownerDocument === document) return adoptStyles(root, styles);
  const view = documentProperty('defaultView', root.ownerDocument);
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.join(''));
  root.adoptedStyleSheets = [sheet];
}
