// What htmx leaves open: a refused act is told in words, and the focus goes where the change is.
document.addEventListener('htmx:beforeSwap', (event) => {
  const answer = event.detail.xhr;
  const asked = !event.detail.elt.closest('[data-quiet]');
  if (answer.status >= 400 && asked && answer.getResponseHeader('Kalends-Problem')) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
    event.detail.target = document.getElementById('notice');
    event.detail.swapOverride = 'innerHTML';
  } else if (answer.status < 400 && event.detail.requestConfig.verb !== 'get') {
    document.getElementById('notice').replaceChildren();
  }
});
document.addEventListener('htmx:afterSettle', (event) => {
  if (document.activeElement !== document.body) return;
  const heading = event.detail.elt.querySelector?.('[data-focus]');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
});
// The almanac's names open on hover and focus; Esc closes them.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.activeElement.closest('.alm li')) document.activeElement.blur();
});
