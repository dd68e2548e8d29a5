// Suggestions while one types: the ARIA 1.2 combobox with a list. Without them the form still searches.
const pause = 80;
const patience = 250;
const least = 2;
let count = 0;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Adds suggestions to a search form: data-suggest is the address asked, data-text-* the words shown and spoken. */
export function offerSuggestions(form) {
  const input = form.querySelector('input[type="search"]');
  const words = form.dataset;
  const id = `suggest-${++count}`;
  const list = element('div', { role: 'listbox', id, 'aria-label': words.textLabel ?? 'Suggestions' });
  const hint = element('div', { class: 'suggest-hint', 'aria-hidden': 'true' });
  const coming = form.querySelector('template[data-skeleton]')?.content.firstElementChild?.cloneNode(true) ?? element('div', {});
  const panel = element('div', { class: 'suggest', hidden: '' }, coming, list, hint);
  const status = element('div', { class: 'visually-hidden', role: 'status' });
  const answers = new Map();
  let timer, request, announce, slow, active = -1, shown = [];

  for (const [key, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id, autocomplete: 'off' })) input.setAttribute(key, value);
  form.append(panel, status);

  coming.hidden = true;

  // Who waits for an answer sees that one is coming; quick answers need no sign.
  const wait = () => {
    clearTimeout(slow);
    slow = setTimeout(() => {
      if (document.activeElement !== input || !panel.hidden) return;
      list.replaceChildren();
      hint.replaceChildren();
      coming.hidden = panel.hidden = false;
    }, patience);
  };
  const arrive = () => {
    clearTimeout(slow);
    coming.hidden = true;
  };

  const close = () => {
    clearTimeout(timer);
    arrive();
    request?.abort();
    panel.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const say = text => {
    clearTimeout(announce);
    announce = setTimeout(() => { status.textContent = text; }, 400);
  };

  const choose = index => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    input.setAttribute('aria-activedescendant', list.children[index].id);
    list.children[index].scrollIntoView({ block: 'nearest' });
  };

  const go = (index, newTab) => {
    const chosen = shown[index];
    const address = new URL(chosen.url, location.href);
    if (!/^https?:$/.test(address.protocol)) return;
    // What was typed goes along to the next page and no further, as the address of a search does: it tells what people look for.
    if (!chosen.search) document.cookie = `sought=${encodeURIComponent(input.value.trim().slice(0, 200))}; path=/; max-age=10; samesite=lax`;
    if (newTab) window.open(address, '_blank', 'noopener');
    else location.assign(address);
  };

  // A search made before, as an entry of the list: it leads to what it finds now.
  const searchOf = ({ text, own }) => {
    const address = new URL(form.action, location.href);
    address.searchParams.set('q', text);
    return { search: own ? 'own' : 'search', url: address.href, title: [{ text }], typeLabel: own ? words.textOwn : words.textSearch };
  };
  const iconOf = name => form.querySelector(`template[data-icon="${name}"]`)?.content.firstElementChild?.cloneNode(true) ?? '';

  const show = suggestions => {
    arrive();
    shown = suggestions;
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const title = element('span', { class: 'suggest-title' }, ...suggestion.title.map(part => part.marked ? element('mark', {}, part.text) : part.text));
      if (suggestion.culture) title.lang = suggestion.culture;
      return element('div', { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false' }, ...(suggestion.search ? [iconOf(suggestion.search)] : []), title, element('span', { class: 'suggest-type' }, suggestion.typeLabel ?? suggestion.type ?? ''));
    }));
    hint.replaceChildren(element('span', {}, words.textAll ?? ''), element('span', { class: 'keys' }, words.textKeys ?? ''));
    const open = suggestions.length > 0 && document.activeElement === input;
    panel.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    // Nobody who has typed nothing waits to hear that there is nothing.
    if (open || input.value.trim().length > 0) say(suggestions.length === 0 ? words.textNone ?? '' : suggestions.length === 1 ? words.textOne ?? '1' : (words.textMany ?? '{0}').replace('{0}', suggestions.length));
  };

  const ask = async text => {
    request?.abort();
    if (answers.has(text)) return show(answers.get(text));
    if (text.length > 0 && text.length < least) return;
    const mine = request = new AbortController();
    if (text.length > 0) wait();
    try {
      const address = new URL(words.suggest, location.href);
      address.searchParams.set('q', text);
      const response = await fetch(address, { signal: mine.signal, headers: { Accept: 'application/json' } });
      if (!response.ok) return close();
      const { suggestions = [], searches = [] } = await response.json();
      const found = [...suggestions, ...searches.map(searchOf)];
      if (answers.size > 100) answers.clear();
      answers.set(text, found);
      if (!mine.signal.aborted) show(found);
    } catch (error) {
      if (error.name === 'AbortError') return;
      console.info('No suggestions.', error);
      close();
    }
  };

  input.addEventListener('input', event => {
    clearTimeout(timer);
    const text = input.value.trim();
    if (event.isComposing) return;
    if (text.length < least) return close();
    timer = setTimeout(ask, pause, text);
  });

  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const open = !panel.hidden;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      if (!open) ask(input.value.trim());
      if (!open) return;
      event.preventDefault();
      // Whoever is choosing is not to have the list changed under the finger.
      clearTimeout(timer);
      request?.abort();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = active + step;
      choose(next >= shown.length ? -1 : next < -1 ? shown.length - 1 : next);
    } else if (event.key === 'Enter' && open && active >= 0) {
      event.preventDefault();
      go(active, event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') {
      close();
    }
  });

  // Without a word the last searches are offered to whoever asks for them, by a click here or an arrow key.
  input.addEventListener('click', () => { if (panel.hidden && input.value.trim().length === 0) ask(''); });

  // The field keeps the focus while the list is pressed.
  panel.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const index = [...list.children].indexOf(event.target.closest('[role="option"]'));
    if (index >= 0) go(index, event.ctrlKey || event.metaKey);
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
}
