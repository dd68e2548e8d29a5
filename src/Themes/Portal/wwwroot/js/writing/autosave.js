// Keeps what is written on the server, a few seconds after one stops typing; what is kept so is nobody else's.
import { inputOf, send, tokenOf } from './article.js';

const pause = 3000;
const again = 15000;

export function autosave(form) {
  const state = form.querySelector('[data-state]');
  const words = form.dataset;
  const window_ = crypto.randomUUID?.() ?? Math.random().toString(36).slice(2);
  let [timer, running, wanted, takeOver] = [undefined, false, false, form.dataset.takeOver === 'true'];

  const show = (text, offerToGoOn) => {
    state.textContent = text;
    if (!offerToGoOn) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet button-small';
    button.textContent = words.textTakeOver;
    button.addEventListener('click', () => {
      takeOver = true;
      keep();
    });
    state.append(' ', button);
  };

  const keep = async () => {
    clearTimeout(timer);
    if (running || form.dataset.sent) {
      wanted = true;
      return;
    }
    if (document.querySelector('[data-kept]')) return show(words.textWaiting);
    [running, wanted] = [true, false];
    try {
      const answer = await send(form, `${words.autosave}${form.dataset.article ? `/${form.dataset.article}` : ''}`, { Input: inputOf(form), Window: window_, TakeOver: takeOver });
      if (form.dataset.sent) return;
      if (answer.kept) {
        takeOver = false;
        if (!wanted) form.dispatchEvent(new CustomEvent('kept'));
      }
      show(answer.text, !answer.kept);
    } catch (error) {
      console.info('Not kept.', error);
      show(error.status ? words.textRefused : words.textOffline);
      if (!error.status) timer = setTimeout(keep, again);
    } finally {
      running = false;
      if (wanted && !form.dataset.sent) timer = setTimeout(keep, pause);
    }
  };

  form.addEventListener('input', event => {
    if (event.target.name === 'editor-pane') return;
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  });
  form.addEventListener('submit', event => {
    // What opens beside it leaves the editor as it is.
    if (event.defaultPrevented || event.submitter?.formTarget) return;
    // What is saved now must not be kept once more behind it.
    clearTimeout(timer);
    form.dataset.sent = 'true';
  });
  addEventListener('pageshow', event => { if (event.persisted) delete form.dataset.sent; });
  addEventListener('online', () => { if (timer) keep(); });

  const discard = document.querySelector('form[data-discard]');
  discard?.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      const response = await fetch(discard.action, { method: 'POST', body: new URLSearchParams({ __RequestVerificationToken: tokenOf(discard) }) });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      document.querySelector('[data-kept]').remove();
      form.querySelector('input:not([type="hidden"])').focus();
      if (timer) keep();
    } catch (error) {
      console.info('Not discarded.', error);
      show(words.textOffline);
    }
  });
}
