// Becomes the page named in its address (`?page=…`), as it will be in some days (`&days=…`): the clock is moved before the
// first script of that page runs, and its console is recorded.
const params = new URLSearchParams(location.search);
const ahead = Number(params.get('days') ?? 0) * 86_400_000;
const { now } = Date;

window.Date = class extends Date {
  constructor(...parts) {
    if (parts.length) super(...parts);
    else super(now() + ahead);
  }
  static now() {
    return now() + ahead;
  }
};

const request = new XMLHttpRequest();
request.open('GET', params.get('page'), false);
request.send();
history.replaceState(null, '', params.get('page'));
document.write(request.responseText);
