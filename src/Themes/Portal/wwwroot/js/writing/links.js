// Chooses what a link leads to: pages that all readers of the article may open, or an address.
import { replace } from './text.js';

const pause = 150;
const address = /^(?:https?:\/\/|mailto:|tel:|\/|#)\S+$/i;

export function offerLinks(area, close) {
  const panel = area.parentElement.querySelector('[data-panel="link"]');
  const input = panel.querySelector('input');
  const list = panel.querySelector('[role="listbox"]');
  const status = panel.querySelector('[data-link-status]');
  const words = panel.dataset;
  const form = area.form;
  let [timer, request, active, from, to] = [undefined, undefined, -1, 0, 0];

  const options = () => [...list.children];
  const choose = index => {
    active = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', options()[index].id);
    options()[index].scrollIntoView({ block: 'nearest' });
  };

  const insert = (url, title) => {
    const selected = area.value.slice(from, to);
    const text = selected || title.replace(/([\[\]\\])/g, '\\$1');
    close('link');
    replace(area, from, to, `[${text}](${url})`, from + 1, from + 1 + text.length);
  };

  const show = offers => {
    list.replaceChildren(...offers.map((offer, i) => {
      const option = document.createElement('div');
      option.id = `link-offer-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      if (!offer.forAll) option.setAttribute('aria-disabled', 'true');
      const title = document.createElement('span');
      title.append(...offer.title.map(part => {
        if (!part.marked) return part.text;
        const mark = document.createElement('mark');
        mark.textContent = part.text;
        return mark;
      }));
      if (offer.culture) title.lang = offer.culture;
      const note = document.createElement('span');
      note.className = 'link-note';
      note.textContent = offer.forAll ? offer.url : words.textHidden;
      option.append(title, note);
      option.addEventListener('click', () => { if (offer.forAll) insert(offer.url, offer.title.map(part => part.text).join('')); });
      return option;
    }));
    choose(-1);
    input.setAttribute('aria-expanded', String(offers.length > 0));
    status.textContent = offers.length === 0 ? words.textNone : '';
  };

  const ask = async () => {
    request?.abort();
    const mine = request = new AbortController();
    const text = input.value.trim();
    if (text.length < 2 || address.test(text)) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const data = new FormData(form);
    const query = new URLSearchParams({ q: text, culture: data.get('Input.Culture') ?? '', users: data.get('Input.Users') ?? '' });
    data.getAll('Input.Roles').forEach(role => query.append('roles', role));
    try {
      const response = await fetch(`${words.links}?${query}`, { signal: mine.signal, headers: { Accept: 'application/json' } });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const offers = await response.json();
      if (!mine.signal.aborted) show(offers);
    } catch (error) {
      if (error.name === 'AbortError') return;
      console.info('No pages.', error);
      status.textContent = words.textFailed;
    }
  };

  input.addEventListener('input', event => {
    // What is typed here is no change of the article.
    event.stopPropagation();
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const count = list.children.length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      choose((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? count : -1 + count)) % count);
    } else if (event.key === 'Enter') {
      const text = input.value.trim();
      if (address.test(text)) insert(text, text.replace(/^(?:https?:\/\/|mailto:|tel:)/i, ''));
      else options()[active < 0 ? options().findIndex(o => !o.hasAttribute('aria-disabled')) : active]?.click();
    }
  });

  return {
    open() {
      [from, to] = [area.selectionStart, area.selectionEnd];
      input.value = area.value.slice(from, to).trim();
      list.replaceChildren();
      status.textContent = '';
      input.focus();
      input.select();
      if (input.value) ask();
    },
  };
}
