// Shows under each look the style sheet that makes it: the file itself, so that it can't say anything else.
// No `await` at the top: WebKitGTK's pages never finish loading with it.

async function show(code) {
  const answer = await fetch(code.dataset.source);
  if (answer.ok) code.textContent = await answer.text();
}

for (const code of document.querySelectorAll('[data-source]')) void show(code);
