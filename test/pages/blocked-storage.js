// Plays a dismissal and its undoing, and tells the page around what was to be seen: it can't look into this frame.
const appeals = [...document.querySelectorAll('small-favor')];
const seen = () =>
  appeals.map(({ shadowRoot }) =>
    shadowRoot.querySelector('[part~=link]')
      ? 'appeal'
      : shadowRoot.querySelector('[part~=confirmation]')
        ? 'confirmation'
        : 'nothing',
  );
const drawn = () => Promise.all(appeals.map(appeal => appeal.updateComplete));

/** What `localStorage` is here. */
function storage() {
  try {
    return typeof localStorage;
  } catch (error) {
    return error.name;
  }
}

async function play() {
  const steps = [];
  await drawn();
  steps.push(seen());
  appeals[0].shadowRoot.querySelector('[part~=reminder-button]').click();
  await drawn();
  steps.push(seen());
  appeals[0].shadowRoot.querySelector('[part~=undo]').click();
  await drawn();
  steps.push(seen());
  parent.postMessage({ storage: storage(), steps, told: window.told, errors: window.errors }, '*');
}
play();
