// Brings two specimens into states that only a reader's action reaches. Everything else on the sheet is plain HTML.

const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => resolve()));

/** The first match in an element's shadow tree, and in the shadow trees inside it. */
function findInside(element, selector) {
  const root = element.shadowRoot;
  if (!root) return null;
  const found = root.querySelector(selector);
  if (found) return found;
  for (const child of root.querySelectorAll('*')) {
    const inner = findInside(child, selector);
    if (inner) return inner;
  }
  return null;
}

async function settled(element) {
  await element.updateComplete;
  await nextFrame();
}

/** Does something that may move focus or follow a link, and leaves the sheet where it was. */
async function inPlace(element, act) {
  const { scrollX, scrollY } = window;
  const stay = event => event.preventDefault();
  const types = ['small-favor-support', 'click'];
  for (const type of types) element.addEventListener(type, stay);
  act();
  await settled(element);
  for (const type of types) element.removeEventListener(type, stay);
  if (document.activeElement === element) element.shadowRoot?.activeElement?.blur();
  window.scrollTo(scrollX, scrollY);
}

/** As if a reader had typed “abc” as another amount and then followed the link. */
async function showInvalidAmount(element) {
  if (!findInside(element, 'input[type=text]')) {
    [...(element.shadowRoot?.querySelectorAll('input[type=radio]') ?? [])].at(-1)?.click();
    await settled(element);
  }
  const input = findInside(element, 'input[type=text]');
  const link = findInside(element, '[part~=link]');
  if (!input || !link) return;
  input.value = 'abc';
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(element);
  await inPlace(element, () => link.click());
}

await customElements.whenDefined('small-favor');
for (const element of document.querySelectorAll('[data-state]')) {
  await settled(element);
  if (element.dataset.state === 'reminded') await inPlace(element, () => element.remindLater?.());
  if (element.dataset.state === 'invalid') await showInvalidAmount(element);
}
