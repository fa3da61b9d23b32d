// Shows under each look the style sheet that makes it: the file itself, so that it can't say anything else.

for (const code of document.querySelectorAll('[data-source]')) {
  const answer = await fetch(code.dataset.source);
  if (answer.ok) code.textContent = await answer.text();
}
