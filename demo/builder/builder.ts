// The builder's page: answers in, a preview and a snippet out. What it computes is in the modules beside this one.
import { html, render } from 'lit';
import { readFrequencies } from '../../src/domain/frequency.js';
import { adviceOn, impossibleAt, settledBy } from './advice.js';
import { type Appeal, appealOf, NO_CHECKOUT, scriptOf } from './appeal.js';
import { type Check, checkColors } from './contrast.js';
import { formTemplate, type FormView, idOf } from './form-template.js';
import type { Form } from './forms.js';
import { hostsOf } from './hosts.js';
import { readSnippet } from './import.js';
import {
  adviceTemplate,
  contrastTemplate,
  DEVICES,
  factsTemplate,
  linkTemplate,
  type Look,
  lookTemplate,
  snippetTemplate,
} from './output-template.js';
import { onResize, Preview } from './preview.js';
import { columns, writeRoom } from './room.js';
import { filesOf, optionsOf, writePolicy, writeSnippet } from './snippet.js';
import { type ColorName, type Name, readAddress, type Values, valueOf, withValue, writeAddress } from './values.js';

/** What the page's own build says: hashes by file. */
const hashes = JSON.parse(document.querySelector('#build')!.textContent!) as Readonly<Record<string, string>>;
const languages = Object.keys(hashes).flatMap(file => /^languages\/(.+)\.js$/.exec(file)?.[1] ?? []);

const find = <Element extends HTMLElement = HTMLElement>(id: string): Element =>
  document.querySelector<Element>(`#${id}`)!;
const frame = find<HTMLIFrameElement>('preview');

let values: Values = readAddress(location.hash);
let look: Look = { device: 'phone', dark: false };
let preview: Preview | null = null;
let drawing = Promise.resolve();
let keeping: ReturnType<typeof setTimeout> | undefined;
/** The fragment as it was last read or written. */
let kept = location.hash;

const formOf = (): Form => optionsOf(values, hashes, languages).form;

function set(name: Name, value: string): void {
  values = withValue(values, name, value);
  changed();
}

function changed(): void {
  const { activeElement } = document;
  show();
  // What has moved among its like is the same, but the browser has taken the focus from it.
  if (activeElement?.isConnected && document.activeElement !== activeElement) (activeElement as HTMLElement).focus();
  // Safari refuses to be told of an address more than a hundred times in half a minute.
  clearTimeout(keeping);
  keeping = setTimeout(keep, 300);
}

/** Keeps the answers in the address. */
function keep(): void {
  clearTimeout(keeping);
  // Another address has just come, whose answers are about to be taken.
  if (location.hash !== kept) return;
  const fragment = writeAddress(values);
  history.replaceState(history.state, '', fragment ? `#${fragment}` : location.pathname + location.search);
  kept = location.hash;
}

/** Says something once to those who don't see it. */
function say(text: string): void {
  find('said').textContent = text;
}

async function copy(id: string): Promise<void> {
  const code = find(id);
  try {
    await navigator.clipboard.writeText(code.textContent!);
    say('Copied.');
  } catch {
    // Not allowed here: the reader's own keys will do.
    getSelection()?.selectAllChildren(code);
    code.focus();
    say('Selected. Press Control or Command and C to copy.');
  }
}

/** Opens what these answers are folded up in. It is never folded up again, for somebody may be typing there. */
function reveal(names: readonly Name[]): void {
  for (const name of names) find(idOf(name))?.closest('details')?.setAttribute('open', '');
}

/** Goes to an answer. */
function go(name: Name): void {
  reveal([name]);
  const control = find(idOf(name)) ?? find(`${idOf(name)}-advice`).parentElement!.querySelector('input');
  control!.focus();
}

/** Takes other answers than were typed here. */
function replace(others: Values): void {
  values = others;
  changed();
  reveal(Object.keys(values) as Name[]);
  find('answers').querySelector('.method :checked')?.closest('details')?.setAttribute('open', '');
}

/** Shows everything anew. */
function show(): void {
  const appeal = appealOf(values);
  const advice = adviceOn(values, new Date());
  // An appeal without amounts has no frequencies, but the editor's answer is kept for another currency.
  const offered = readFrequencies({
    get: name => appeal.attributes[name as 'frequencies'] ?? (valueOf(values, name as Name) || null),
    refuse: () => {},
  });
  const view: FormView = {
    values,
    advice,
    offered,
    impossible: impossibleAt(values),
    settled: settledBy(values),
    languages,
    set,
  };
  const options = optionsOf(values, hashes, languages);
  const { form } = options;
  const code = writeSnippet(appeal, options);
  render(formTemplate(view, html`<div id="contrast"></div>`), find('answers'));
  render(
    lookTemplate(look, next => ((look = next), show())),
    find('look'),
  );
  render(
    snippetTemplate(view, form, code, hostsOf(code), id => void copy(id)),
    find('snippet-place'),
  );
  const marked = Object.keys(advice) as Name[];
  render(adviceTemplate(marked, go), find('marked'));
  reveal(marked);
  // One after the other, so that what is measured belongs to what is shown.
  const next = () => draw(appeal, form);
  drawing = drawing.then(next, next);
}

/** Draws the preview. */
async function draw(appeal: Appeal, form: Form): Promise<void> {
  if (!preview) return;
  const words = form === 'script' ? appeal.words.filter(({ slot }) => slot === 'fallback') : appeal.words;
  await preview.show({ ...appeal, words }, look.dark, columnOf());
  measure();
}

/** The width of the article's column, in pixels. */
const columnOf = (): number => Math.min(Math.max(Number(valueOf(values, 'column')) || 680, 256), 2000);

/** Shows what can be measured in the preview, as it is now. */
function measure(): void {
  if (!preview) return;
  fit();
  const appeal = appealOf(values);
  render(linkTemplate(preview.link, appeal.plain !== NO_CHECKOUT), find('link'));
  const pages = [false, true].map(dark => {
    const painted = preview!.painted(dark);
    return { name: dark ? 'On a dark page' : 'On a light page', dark, checks: painted ? checkColors(painted) : [] };
  });
  const elsewhere = (name: ColorName, dark: boolean) =>
    pages.find(page => page.dark !== dark)?.checks.find(check => check.name === name)?.value ?? '';
  render(
    contrastTemplate(pages, (check, dark) => mendColor(check, dark, elsewhere(check.name, dark))),
    find('contrast'),
  );
  const widths = columns(columnOf());
  const heights = preview.heights(widths);
  const facts = {
    files: filesOf(appeal, languages),
    reserve: writeRoom(
      widths.map((width, at) => ({ width, height: heights[at]! })),
      formOf(),
    ),
    policy: writePolicy(scriptOf(values)),
    hashes,
  };
  render(
    factsTemplate(facts, id => void copy(id)),
    find('facts'),
  );
}

/** Takes a colour that passes on one kind of page, and leaves the other kind's as it is. */
function mendColor({ name, mend, label }: Check, dark: boolean, elsewhere: string): void {
  if (!mend) return;
  const onDark = `${name}-dark` as const;
  values = withValue(values, dark ? onDark : name, mend);
  if (!values[dark ? name : onDark]) values = withValue(values, dark ? name : onDark, elsewhere);
  changed();
  // The button is gone with what was wrong.
  void drawing.then(() => {
    (find('contrast').querySelector('button') ?? find('contrast-title')).focus();
    say(`${label}: ${mend} is used.`);
  });
}

/** Scales the page in the frame to the room there is. */
function fit(): void {
  const width = DEVICES[look.device];
  const scale = Math.min(1, find('stage').clientWidth / width);
  const { height } = preview!;
  Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: `${height}px`, transform: `scale(${scale})` });
  Object.assign(find('scaled').style, {
    inlineSize: `${width * scale}px`,
    blockSize: `${Math.ceil(height * scale)}px`,
  });
}

function take(): void {
  const { values: read, problems } = readSnippet(find<HTMLTextAreaElement>('pasted').value);
  const advice = read
    ? Object.entries(adviceOn(read, new Date())).map(([name, sentence]) => `${name}: ${sentence}`)
    : [];
  const sentences = [...problems, ...advice];
  const summary = read
    ? sentences.length
      ? 'The form is filled. What needed mending, or still does:'
      : 'The form is filled, and nothing was wrong.'
    : '';
  render(
    html`<p>${summary}</p>
      <ul>
        ${sentences.map(sentence => html`<li>${sentence}</li>`)}
      </ul>`,
    find('taken'),
  );
  if (read) replace(read);
}

// What is wrong is said when an answer is left, and not while it is typed.
find('answers').addEventListener('change', event => {
  const { id } = event.target as Element;
  const [name, sentence] = Object.entries(adviceOn(values, new Date())).find(([name]) => idOf(name) === id) ?? [];
  if (name) say(sentence!);
});
find('take').addEventListener('click', take);
find('reset').addEventListener('click', () => {
  replace({});
  say('All answers are as at the beginning.');
});
for (const button of document.querySelectorAll<HTMLElement>('[data-use-form]'))
  button.addEventListener('click', () => {
    set('form', button.dataset.useForm!);
    find('snippet-title').focus();
  });
addEventListener('hashchange', () => {
  kept = location.hash;
  // A skip link's place is no answer.
  if (!location.hash.includes('=')) return keep();
  replace(readAddress(location.hash));
});
addEventListener('pagehide', keep);
onResize(find('stage'), () => preview && fit());

function start(): void {
  preview = new Preview(frame, languages, measure);
  show();
}
replace(values);
if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.querySelector('#place')) start();
else frame.addEventListener('load', start, { once: true });
