// A single-page site in its plainest form: the address says which story, and nothing but the story is drawn anew.

const STORIES = {
  gulls: [
    'Gulls to be counted twice',
    'The harbor’s gulls will be counted again on Sunday, some of them having moved.',
  ],
  ferry: ['Ferry early, passengers indignant', 'The 8:40 left at 8:39 on Monday. The captain has apologized to both.'],
  soup: ['Soup found to be soup', 'An inquiry into the soup at the Gannet & Spoon has closed after a second helping.'],
};

const place = document.querySelector('#story');
const links = [...document.querySelectorAll('.stories a')];

/** Draws the story that the address names, with an appeal of its own below it. */
function draw() {
  const asked = new URLSearchParams(location.search).get('story');
  const name = Object.hasOwn(STORIES, asked) ? asked : 'gulls';
  const [headline, words] = STORIES[name];
  const title = document.createElement('h2');
  title.tabIndex = -1;
  title.textContent = headline;
  const text = document.createElement('p');
  text.textContent = words;
  const appeal = document.querySelector('#appeal').content.cloneNode(true);
  place.replaceChildren(title, text, appeal);
  for (const link of links)
    if (link.search === `?story=${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
}

for (const link of links)
  link.addEventListener('click', event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return; // a new tab, as the reader asked
    event.preventDefault();
    history.pushState(null, '', link.href);
    draw();
    // Where a new page would begin, so that a screen reader begins there too.
    place.querySelector('h2').focus();
  });
addEventListener('popstate', draw);
draw();
