// A step is put on another day by dragging it there. The form that moves it decides; without a script its link leads to that form.
(() => {
  let dragged = null;
  const day = 24 * 60 * 60 * 1000;
  const under = (event) => event.target.closest?.('[data-day]');
  const clear = () => document.querySelectorAll('.drop').forEach((cell) => cell.classList.remove('drop'));
  document.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('[data-move]') ?? null;
    if (dragged) event.dataTransfer.effectAllowed = 'move';
  });
  document.addEventListener('dragover', (event) => {
    const cell = dragged && under(event);
    if (!cell) return;
    event.preventDefault();
    clear();
    cell.classList.add('drop');
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    clear();
  });
  document.addEventListener('drop', (event) => {
    const cell = dragged && under(event);
    if (!cell) return;
    event.preventDefault();
    // the office's date may lie beside the reader's: both move by as many days
    const days = (Date.parse(cell.dataset.day) - Date.parse(dragged.closest('[data-day]').dataset.day)) / day;
    if (days === 0) return;
    const form = document.getElementById('move');
    form.action = dragged.dataset.move;
    form.elements.date.value = new Date(Date.parse(dragged.dataset.date) + days * day).toISOString().slice(0, 10);
    form.elements.time.value = dragged.dataset.time;
    form.elements.version.value = dragged.dataset.version;
    form.submit();
  });
})();
