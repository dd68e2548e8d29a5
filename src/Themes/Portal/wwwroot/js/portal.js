// Comfort only: every page works without this script. No dependency; nothing is run that the server did not send from its own files.
import { ask } from './confirm.js';
import { offerSuggestions } from './suggest.js';
import { showToasts } from './toasts.js';

const texts = document.body.dataset;
const year = 31536000;

document.querySelectorAll('form[data-suggest]').forEach(offerSuggestions);
if (document.querySelector('[data-preview], form[data-unsaved]')) import('./editor.js');
if (document.querySelector('[data-similar]')) import('./similar.js');

// What is wrong with a form is read first. A field that is the page's one thing to do has the focus where that opens no keyboard over the page.
const wrong = document.querySelector('.error-summary');
if (wrong) wrong.focus();
else if (!location.hash && matchMedia('(hover: hover) and (pointer: fine)').matches) document.querySelector('[data-focus="true"]')?.focus({ preventScroll: true });

// Theme: the page changes at once, and the cookie tells the server for the next one.
document.addEventListener('click', event => {
  const button = event.target.closest('form[data-theme-form] button[name="theme"]');
  if (!button) return;
  event.preventDefault();
  const theme = button.value;
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.documentElement.dataset.theme = theme;
  document.querySelector('meta[name="color-scheme"]').content = button.dataset.scheme;
  document.cookie = `theme=${theme};path=/;max-age=${year};samesite=lax${secure}`;
  document.querySelectorAll('form[data-theme-form] button[name="theme"]').forEach(other => other.setAttribute('aria-pressed', String(other.value === theme)));
});

// Menus close on Escape and on a click elsewhere.
const closeMenus = except => document.querySelectorAll('details.menu[open]').forEach(menu => { if (menu !== except) menu.open = false; });
document.addEventListener('click', event => closeMenus(event.target.closest('details.menu')));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    const open = document.querySelector('details.menu[open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary').focus();
  } else if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
    const search = document.querySelector('input[type="search"]');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  }
});

// A link at each heading of an article; a click also copies it.
for (const heading of document.querySelectorAll('.prose :is(h2, h3, h4)[id]')) {
  if (heading.querySelector('.heading-anchor')) continue;
  const anchor = document.createElement('a');
  anchor.className = 'heading-anchor';
  anchor.href = `#${encodeURIComponent(heading.id)}`;
  anchor.textContent = '#';
  anchor.setAttribute('aria-label', `${texts.textCopyLink ?? 'Copy link'}: ${heading.textContent}`);
  heading.append(anchor);
}
document.addEventListener('click', async event => {
  const anchor = event.target.closest('.heading-anchor');
  if (!anchor || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
  try {
    await navigator.clipboard.writeText(anchor.href);
  } catch (error) {
    console.info('The link was not copied.', error);
    return;
  }
  anchor.dataset.copied = texts.textCopied ?? 'Copied';
  setTimeout(() => delete anchor.dataset.copied, 2000);
});

const code = document.querySelectorAll('.page .prose pre');
if (code.length > 0) import('./code.js').then(({ offerCopies }) => offerCopies(code, texts));

// What scrolls sideways can be reached by keyboard.
for (const box of document.querySelectorAll('.prose pre, .prose > table, .table-scroll')) {
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
}

// The contents list follows the reader.
const places = new Map([...document.querySelectorAll('.contents a[href^="#"]')].map(link => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]));
places.delete(null);
if (places.size > 1 && 'IntersectionObserver' in window) {
  const headings = [...places.keys()];
  const mark = () => {
    const current = headings.findLast(heading => heading.getBoundingClientRect().top < innerHeight * .3);
    for (const [heading, link] of places) {
      if (heading === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
  headings.forEach(heading => observer.observe(heading));
}

// <form data-confirm="Delete this draft?" data-confirm-yes="Delete">, or a button of it: asks before it sends. data-confirm-harmless: the answer yes destroys nothing.
document.addEventListener('submit', async event => {
  const { target: form, submitter } = event;
  const asking = submitter?.dataset.confirm ? submitter : form;
  const { confirm: question, confirmYes: yes = texts.textYes ?? 'Yes', confirmHarmless } = asking.dataset;
  if (!question || asking.dataset.confirmed) return;
  event.preventDefault();
  if (!await ask({ question, yes, no: texts.textCancel ?? 'Cancel', danger: confirmHarmless === undefined })) return;
  asking.dataset.confirmed = 'true';
  form.requestSubmit(submitter);
});

// On a phone the Workbench's links are one row: the present one is in sight.
const workbench = document.querySelector('.workbench-nav');
if (workbench && workbench.scrollWidth > workbench.clientWidth) workbench.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

const messages = document.querySelector('.toasts');
if (messages) showToasts(messages);
document.addEventListener('click', event => event.target.closest('[data-close]')?.closest('.toast, .notice')?.remove());

// Which keys lead to the search, where there are keys.
if (matchMedia('(hover: hover) and (pointer: fine)').matches) {
  document.querySelectorAll('[data-key-hint]').forEach(hint => {
    if (/Mac|iP(hone|ad)/.test(navigator.platform)) hint.querySelector('kbd').textContent = '⌘';
    hint.hidden = false;
  });
}
