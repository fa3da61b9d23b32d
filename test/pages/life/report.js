// For pages in windows of their own: tells the test what happens there.
/** The answer is read to its end, or Firefox does not keep the page when it is left. */
window.report = async what => (await fetch('/report', { method: 'POST', body: JSON.stringify(what) })).text();
/** What the appeals of this page have said so far, and what broke. */
window.heard = [];
for (const type of ['show', 'view', 'select', 'hide', 'remind', 'undo', 'support'])
  addEventListener(`small-favor-${type}`, () => window.heard.push(type));
addEventListener('error', event => window.heard.push(`error: ${event.message}`));
