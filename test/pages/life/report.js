// For pages in windows of their own: tells the test what happens there.
window.asked = new URLSearchParams(location.search);
const visit = window.asked.get('visit');
/** The answer is read to its end, or Firefox does not keep the page when it is left. */
window.report = async what =>
  (await fetch(`/report?visit=${visit}`, { method: 'POST', body: JSON.stringify(what) })).text();
/** The address of another page of the same visit. */
window.pageOf = path => `${path}?visit=${visit}`;
/** What the appeals of this page have said so far, and what broke. */
window.heard = [];
for (const type of ['show', 'view', 'select', 'hide', 'remind', 'undo', 'support'])
  addEventListener(`small-favor-${type}`, () => window.heard.push(type));
addEventListener('error', event => window.heard.push(`error: ${event.message}`));
