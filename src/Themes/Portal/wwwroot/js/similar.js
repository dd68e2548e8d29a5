// While somebody writes a question, what may answer it already: a part of the page that the server makes, under who is asking.
const pause = 350;

function offer(input) {
  const target = document.getElementById(input.dataset.similarTarget);
  let timer, request, last = input.defaultValue.trim();

  const look = async () => {
    const text = input.value.trim();
    if (text === last) return;
    request?.abort();
    const mine = request = new AbortController();
    const address = new URL(input.dataset.similar, location.href);
    address.searchParams.set('q', text);
    try {
      const response = await fetch(address, { signal: mine.signal, headers: { Accept: 'text/html' } });
      if (!response.ok) return;
      const html = await response.text();
      last = text;
      // The same again is not read out again.
      if (target.innerHTML.trim() !== html.trim()) target.innerHTML = html;
    } catch (error) {
      if (error.name !== 'AbortError') console.info('Nothing similar.', error);
    }
  };

  input.addEventListener('input', event => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(look, pause);
  });
  // What was typed before this script was here is looked at too.
  if (input.value !== input.defaultValue) look();
}

document.querySelectorAll('[data-similar]').forEach(offer);
