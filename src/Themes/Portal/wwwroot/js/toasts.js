// Messages that float over the page. The region is polite and filled a moment after it is there, so that screen readers say it.
const least = 8000;
const forEachLetter = 80;

/** Shows what the server wrote into the page's region of messages: each can be put away, and goes by itself unless somebody is at it. */
export function showToasts(region) {
  for (const toast of [...region.querySelectorAll('[data-toast]')]) {
    toast.remove();
    setTimeout(() => {
      const close = toast.querySelector('[data-close]');
      close.hidden = false;
      region.append(toast);
      stay(toast);
    }, 100);
  }
}

// As long as slow readers need, and no clock runs while the pointer or the focus is on it.
function stay(toast) {
  let timer;
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(() => toast.remove(), least + toast.textContent.trim().length * forEachLetter);
  };
  const wait = () => clearTimeout(timer);
  toast.addEventListener('pointerenter', wait);
  toast.addEventListener('focusin', wait);
  toast.addEventListener('pointerleave', start);
  toast.addEventListener('focusout', start);
  start();
}
