/** What a picture can be chosen by. */
const FACTS = ['state', 'theme', 'direction', 'width'];

const figure = picture => `<figure ${FACTS.map(fact => `data-${fact}="${picture[fact]}"`).join(' ')}>
<a href="${picture.file}"><img src="${picture.file}" width="${picture.pixels[0]}" height="${picture.pixels[1]}" loading="lazy" alt="${picture.state}, ${picture.theme}, ${picture.direction}, ${picture.width} pixels"></a>
<figcaption>${picture.direction}, ${picture.width} px</figcaption></figure>`;

const group = (pictures, fact, level, inside) =>
  [...new Set(pictures.map(picture => picture[fact]))]
    .map(value => {
      const of = pictures.filter(picture => picture[fact] === value);
      return `<section><h${level}>${value}</h${level}>${inside(of)}</section>`;
    })
    .join('\n');

const choice = (pictures, fact) =>
  `<label>${fact} <select name="${fact}"><option value="">all</option>${[
    ...new Set(pictures.map(picture => picture[fact])),
  ].map(value => `<option>${value}</option>`)}</select></label>`;

/** A page of all pictures, by state and theme, from which some can be chosen. */
export const contactSheet = pictures => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pictures</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 16px; color: #111; background: #ddd }
form { position: sticky; top: 0; padding: 8px; background: #ddd; display: flex; flex-wrap: wrap; gap: 8px 16px; z-index: 1 }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
figure { margin: 0; max-inline-size: 100% }
img { max-inline-size: min(100%, 400px); block-size: auto; display: block }
</style></head><body><h1>Pictures</h1><form>${FACTS.map(fact => choice(pictures, fact)).join('')}</form>
<main>${group(pictures, 'state', 2, some => group(some, 'theme', 3, few => `<div class="row">${few.map(figure).join('')}</div>`))}</main>
<script>
const form = document.querySelector('form');
form.addEventListener('change', () => {
  const wanted = [...new FormData(form)].filter(([, value]) => value);
  for (const figure of document.querySelectorAll('figure'))
    figure.hidden = wanted.some(([fact, value]) => figure.dataset[fact] !== value);
  for (const section of [...document.querySelectorAll('section')].reverse())
    section.hidden = !section.querySelector('figure:not([hidden])');
});
</script></body></html>
`;
