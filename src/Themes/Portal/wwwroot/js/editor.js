// The editor's comfort: a preview that the server renders (and cleans), and a word before unsaved work is lost.
const pause = 400;

/** data-preview is the address that turns Markdown into safe HTML, data-preview-target the id of the element it is shown in. */
function preview(source) {
  const target = document.getElementById(source.dataset.previewTarget);
  const token = source.form.querySelector('input[name="__RequestVerificationToken"]')?.value;
  let timer, request, last;

  const render = async () => {
    if (source.value === last) return;
    request?.abort();
    const mine = request = new AbortController();
    const body = new URLSearchParams({ markdown: source.value });
    const wanted = source.value;
    target.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(source.dataset.preview, { method: 'POST', body, signal: mine.signal, headers: { RequestVerificationToken: token ?? '', Accept: 'text/html' } });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      target.innerHTML = await response.text();
      last = wanted;
    } catch (error) {
      if (error.name === 'AbortError') return;
      console.info('No preview.', error);
      target.textContent = source.dataset.textFailed ?? '';
    }
    target.removeAttribute('aria-busy');
  };

  source.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(render, pause);
  });
  document.querySelectorAll('[name="editor-pane"]').forEach(tab => tab.addEventListener('change', render));
  if (target.childElementCount === 0 && source.value.trim() !== '') render();
}

/** A form with data-unsaved warns before its changes are lost, with data-changed from the start; [data-state] in it says so too; Ctrl+S presses its [data-save]. */
function guard(form) {
  const state = form.querySelector('[data-state]');
  const leave = event => event.preventDefault();
  const change = () => {
    addEventListener('beforeunload', leave);
    if (state) state.textContent = form.dataset.unsaved;
  };
  form.addEventListener('input', event => {
    if (event.target.name !== 'editor-pane') change();
  });
  // What the server keeps can be left.
  form.addEventListener('kept', () => removeEventListener('beforeunload', leave));
  if (form.dataset.changed) change();
  form.addEventListener('submit', event => {
    if (!event.defaultPrevented && !event.submitter?.formTarget) removeEventListener('beforeunload', leave);
  });
  form.addEventListener('keydown', event => {
    const save = form.querySelector('[data-save]');
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || !save) return;
    event.preventDefault();
    form.requestSubmit(save);
  });
}

document.querySelectorAll('textarea[data-preview]').forEach(preview);
document.querySelectorAll('form[data-unsaved]').forEach(guard);
for (const area of document.querySelectorAll('textarea[data-markdown]')) import('./writing/writing.js').then(writing => writing.help(area));
