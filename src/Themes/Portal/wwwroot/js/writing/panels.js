// What modules say of the draft while it is written: asked for after a pause in typing, the answer is safe HTML.
import { tokenOf } from './article.js';

const pause = 1500;

export function offerPanels(form) {
  for (const box of form.querySelectorAll('[data-editor-panel]')) offerPanel(form, box);
}

function offerPanel(form, box) {
  const title = box.closest('section').querySelector('h2');
  const button = box.nextElementSibling;
  const status = button.nextElementSibling;
  let timer, request, last;

  const look = async () => {
    const data = new FormData(form);
    data.delete('editor-pane');
    const body = new URLSearchParams(data);
    if (body.toString() === last) return;
    request?.abort();
    const mine = request = new AbortController();
    box.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(box.dataset.editorPanel, { method: 'POST', body, signal: mine.signal, headers: { RequestVerificationToken: tokenOf(form), Accept: 'text/html' } });
      if (response.ok) {
        const html = await response.text();
        last = body.toString();
        // What looks by itself needs no button.
        button.hidden = true;
        if (box.dataset.shown !== html) show(html);
      }
    } catch (error) {
      if (error.name === 'AbortError') return;
      console.info('Not looked at.', error);
    }
    if (request === mine) box.removeAttribute('aria-busy');
  };

  const show = html => {
    const hadFocus = box.contains(document.activeElement);
    box.innerHTML = box.dataset.shown = html;
    if (hadFocus) title.focus();
    const said = box.querySelector('[data-summary]')?.textContent.trim() ?? '';
    if (status.textContent !== said) status.textContent = said;
  };

  const soon = wait => {
    clearTimeout(timer);
    timer = setTimeout(look, wait);
  };

  form.addEventListener('input', event => {
    if (event.target.name !== 'editor-pane') soon(pause);
  });
  // The word becomes a keyword in the form; it is stored when the writer saves.
  box.addEventListener('click', event => {
    const button = event.target.closest('[data-add-keyword]');
    const keywords = form.querySelector('[name="Input.Keywords"]');
    if (!button || !keywords) return;
    event.preventDefault();
    const words = keywords.value.split(',').map(word => word.trim()).filter(Boolean);
    if (!words.some(word => word.toLowerCase() === button.dataset.addKeyword)) keywords.value = [...words, button.dataset.addKeyword].join(', ');
    status.textContent = button.dataset.textAdded;
    keywords.dispatchEvent(new Event('input', { bubbles: true }));
    soon(0);
  });
  soon(0);
}
