// Keeps what a page says on its console, what breaks in it and what its policy refuses, for the test around it.
// A page in a frame of the tests stands for one in a window of its own, unless the frame says otherwise.
if (window.frameElement?.title === 'page') {
  window.parent = window;
  // The test server's own script would open one for each such page, which a strict policy forbids.
  window.WebSocket = class extends EventTarget {
    send() {}
  };
}
window.told = [];
window.errors = [];
window.violations = [];
console.warn = (...words) => window.told.push(words.join(' '));
console.error = (...words) => window.errors.push(words.join(' '));
addEventListener('error', event => window.errors.push(String(event.message)));
addEventListener('unhandledrejection', event => window.errors.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', event =>
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
);

/** Runs a script of this server in this page, for the test around it. */
window.bring = address => import(address);
