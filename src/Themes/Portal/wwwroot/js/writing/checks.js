// The list of what to look at before one publishes follows the text; from it one goes to the line.
import { tokenOf } from './article.js';
import { goToLine } from './text.js';

const pause = 1200;

export function offerChecks(area) {
  const form = area.form;
  const box = form.querySelector('[data-checks]');
  if (!box) return;
  let timer, request, last;

  const check = async () => {
    const data = new FormData(form);
    data.delete('editor-pane');
    const body = new URLSearchParams(data);
    if (body.toString() === last) return;
    request?.abort();
    const mine = request = new AbortController();
    try {
      const response = await fetch(box.dataset.checks, { method: 'POST', body, signal: mine.signal, headers: { RequestVerificationToken: tokenOf(form), Accept: 'text/html' } });
      if (!response.ok) return;
      const html = await response.text();
      last = body.toString();
      // The same again is not read out again.
      if (box.dataset.shown !== html) box.innerHTML = box.dataset.shown = html;
    } catch (error) {
      if (error.name !== 'AbortError') console.info('Not checked.', error);
    }
  };

  form.addEventListener('input', event => {
    if (event.target.name === 'editor-pane' || event.target.name === 'Input.ExampleReason') return;
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  });
  // What was typed before this script was here is looked at too.
  if (area.value !== area.defaultValue) timer = setTimeout(check, pause);
  box.addEventListener('click', event => {
    const line = Number(event.target.closest('[data-line]')?.dataset.line ?? 0);
    if (line === 0) return;
    event.preventDefault();
    document.getElementById('show-write')?.click();
    goToLine(area, line);
  });
}
