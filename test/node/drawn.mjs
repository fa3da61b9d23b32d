// What `renderToString()` gives, as a tree.
import { renderToString } from 'small-favor/server.js';

const SETTINGS = {
  publisher: 'The Gull',
  currency: 'EUR',
  href: 'https://pay.example/give{?amount,currency,frequency}',
};
const NOW = Date.UTC(2026, 10, 23, 12);

/** The markup with its warnings, without its styles. */
export function draw(settings = {}, options = {}) {
  const warnings = [];
  const html = renderToString(
    { ...SETTINGS, ...settings },
    { now: NOW, warn: told => warnings.push(told), ...options },
  );
  return { html: html.replace(/<style[^>]*>.*?<\/style>/s, ''), whole: html, warnings };
}

/** Elements of a tree and of its templates. */
export const all = (node, name) => [
  ...(node.nodeName === name ? [node] : []),
  ...[...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].flatMap(child => all(child, name)),
];

export const attribute = (element, name) => element.attrs.find(attr => attr.name === name)?.value;
