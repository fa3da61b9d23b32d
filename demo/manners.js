// Shows what comes into the array that the appeal reports to, as a tag manager would get it. Runs before the appeal does.

window.dataLayer = Object.assign([], {
  push({ event, small_favor: details }) {
    const row = document.querySelector('#heard').insertRow();
    for (const text of [event, JSON.stringify(details, null, 1)]) row.insertCell().textContent = text;
  },
});
