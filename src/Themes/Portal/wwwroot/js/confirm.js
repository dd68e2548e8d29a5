// Asks in a dialog before a form is sent; without script the form is sent as it is.
let count = 0;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * Asks for yes or no. The dialog keeps the focus inside, begins at "no" and gives the focus back to where it was.
 * @param {{question: string, yes: string, no: string, danger: boolean}} words What is asked, and what the buttons say.
 * @returns {Promise<boolean>} Whether it was yes; Escape is no.
 */
export function ask({ question, yes, no, danger }) {
  const before = document.activeElement;
  const id = `confirm-${++count}`;
  const title = element('h2', { id }, question);
  const stop = element('button', { class: 'button button-secondary', value: 'no', autofocus: '' }, no);
  const go = element('button', { class: danger ? 'button button-danger' : 'button', value: 'yes' }, yes);
  const form = element('form', { method: 'dialog', class: 'buttons' }, go, stop);
  const dialog = element('dialog', { class: 'dialog confirm', 'aria-labelledby': id }, title, form);
  document.body.append(dialog);
  return new Promise(resolve => {
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close('no'); });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus();
      resolve(dialog.returnValue === 'yes');
    });
    dialog.showModal();
    stop.focus();
  });
}
