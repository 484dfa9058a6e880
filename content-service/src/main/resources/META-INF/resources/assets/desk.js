// The desk with a script: marks of Markdown at a click, the passage of a comment from what is selected, and a copy of what
// is typed in this tab, so that neither an expired session nor a closed connection takes it away. Without it all works by forms.
(() => {
  // Marks ------------------------------------------------------------------------------------------------------------
  const around = { bold: '**', italic: '_' };
  const before = { list: '- ', quote: '> ', heading: '## ' };
  const replace = (area, from, to, text, selectFrom, selectTo) => {
    area.focus();
    area.setSelectionRange(from, to);
    // keeps the way back (Ctrl+Z), which setRangeText does not
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, from, to);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    area.setSelectionRange(selectFrom, selectTo);
  };
  const wrap = (area, mark) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const chosen = value.slice(from, to);
    const on = chosen.length >= 2 * mark.length && chosen.startsWith(mark) && chosen.endsWith(mark);
    const text = on ? chosen.slice(mark.length, -mark.length) : mark + chosen + mark;
    const start = chosen ? from : from + mark.length;
    replace(area, from, to, text, start, chosen ? from + text.length : start);
  };
  const lead = (area, mark) => {
    const { selectionStart, selectionEnd, value } = area;
    const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
    const end = value.indexOf('\n', selectionEnd);
    const to = end < 0 ? value.length : end;
    const lines = value.slice(from, to).split('\n');
    const on = lines.every((line) => line.startsWith(mark));
    const text = lines.map((line) => (on ? line.slice(mark.length) : mark + line)).join('\n');
    replace(area, from, to, text, from, from + text.length);
  };
  const link = (area) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const text = '[' + value.slice(from, to) + '](https://)';
    const at = from + text.length - 1;
    replace(area, from, to, text, at, at);
  };
  const mark = (area, name) => {
    if (around[name]) wrap(area, around[name]);
    else if (before[name]) lead(area, before[name]);
    else link(area);
  };
  document.querySelectorAll('.tools').forEach((tools) => {
    const area = document.getElementById(tools.getAttribute('aria-controls'));
    const buttons = [...tools.querySelectorAll('button')];
    tools.hidden = false;
    buttons.forEach((button, i) => {
      button.tabIndex = i === 0 ? 0 : -1;
      button.addEventListener('click', () => mark(area, button.dataset.mark));
    });
    tools.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const at = buttons.indexOf(document.activeElement);
      const next = buttons[(at + step * (getComputedStyle(tools).direction === 'rtl' ? -1 : 1) + buttons.length) % buttons.length];
      buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
      next.focus();
    });
    area.addEventListener('keydown', (event) => {
      const name = { b: 'bold', i: 'italic', k: 'link' }[event.key.toLowerCase()];
      if (!name || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      mark(area, name);
    });
  });

  // The passage of a comment -----------------------------------------------------------------------------------------
  const remark = document.getElementById('remark');
  const take = (kind, words) => {
    const quote = words.trim();
    if (!quote || quote.length > 600) return;
    remark.elements.quote.value = quote;
    const option = [...document.getElementById('remark-kind').options].find((o) => o.value === kind);
    if (option) option.selected = true;
  };
  if (remark) {
    document.addEventListener('select', (event) => {
      const area = event.target;
      if (area.matches('textarea[data-kind]')) take(area.dataset.kind, area.value.slice(area.selectionStart, area.selectionEnd));
    });
    document.addEventListener('mouseup', () => {
      const chosen = document.getSelection();
      const pane = chosen.anchorNode?.parentElement?.closest('[data-kind]:not(textarea)');
      if (pane && pane.contains(chosen.focusNode)) take(pane.dataset.kind, chosen.toString());
    });
  }

  // What is typed, in this tab ---------------------------------------------------------------------------------------
  const form = document.querySelector('form[data-desk]');
  if (!form) return;
  const key = 'kalends-desk-' + form.dataset.desk;
  const fields = () => [...form.querySelectorAll('input[name^="title-"], textarea[name^="source-"]')];
  const now = () => Object.fromEntries(fields().map((field) => [field.name, field.value]));
  const same = (one, other) =>
    Object.keys(other).every((name) => (one[name] ?? other[name]).trim() === other[name].trim());
  const keep = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), base: form.elements.baseRevision.value, texts: now() }));
    } catch {
      // a full or forbidden store: the copy at the server is there all the same
    }
  };
  const forget = () => sessionStorage.removeItem(key);
  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const held = read();
  const notice = document.getElementById('held-here');
  if (held && same(held.texts, now())) forget();
  else if (held) {
    const at = new Date(held.at);
    const time = notice.querySelector('time');
    time.dateTime = at.toISOString();
    time.textContent = at.toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit', minute: '2-digit', hour12: false, timeZoneName: 'shortOffset',
    });
    notice.hidden = false;
    notice.querySelector('[data-bring-back]').addEventListener('click', () => {
      fields().forEach((field) => {
        if (held.texts[field.name] === undefined || held.texts[field.name] === field.value) return;
        field.value = held.texts[field.name];
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      form.elements.baseRevision.value = held.base;
      notice.hidden = true;
      fields()[0].focus();
    });
    notice.querySelector('[data-let-go]').addEventListener('click', () => {
      forget();
      notice.hidden = true;
      fields()[0].focus();
    });
  }
  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 200);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    keep();
  });
  document.querySelector('[data-lets-go]')?.addEventListener('submit', forget);
})();
