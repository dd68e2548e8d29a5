// The ARIA toolbar: one tab stop, arrow keys between the buttons; and the keys that people know from Word.
import { insertBlock, linesOf, replace } from './text.js';
import { changeTable, insertTable, tableAt } from './tables.js';

const lead = /^(\s*)(?:[-*+] \[[ xX]\] |[-*+] |\d{1,9}[.)] |> |#{1,6} )?/;

function surround(area, mark) {
  const { value, selectionStart, selectionEnd } = area;
  let [from, to] = [selectionStart, selectionEnd];
  while (from < to && /\s/.test(value[from])) from++;
  while (to > from && /\s/.test(value[to - 1])) to--;
  const text = value.slice(from, to);
  const n = mark.length;
  // Three stars are bold and italic: one of them is italic, two are bold.
  const stars = Math.min(/\**$/.exec(value.slice(0, from))[0].length, /^\**/.exec(value.slice(to))[0].length);
  const is = mark === '*' ? stars % 2 === 1 : mark === '**' ? stars >= 2 : value.slice(from - n, from) === mark && value.slice(to, to + n) === mark;
  if (is) replace(area, from - n, to + n, text, from - n, to - n);
  else replace(area, from, to, mark + text + mark, from + n, to + n);
}

// The same mark again takes it away.
function mark(area, of, is) {
  const { start, end } = linesOf(area);
  const lines = area.value.slice(start, end).split('\n');
  const filled = lines.filter(line => line.trim() !== '');
  const off = filled.length > 0 && filled.every(line => is.test(line));
  let number = 0;
  const text = lines.map(line => line.trim() === '' && lines.length > 1 ? line : line.replace(lead, (_, space) => off ? space : space + of(++number, line))).join('\n');
  const single = area.selectionStart === area.selectionEnd;
  replace(area, start, end, text, single ? start + text.length : start, start + text.length);
}

// From text to heading, one level down, and back to text.
function heading(area) {
  const { start, end } = linesOf(area);
  const line = area.value.slice(start, end).split('\n')[0];
  const level = line.match(/^(#{1,6}) /)?.[1].length ?? 0;
  const text = (level === 0 ? '## ' : level === 2 ? '### ' : '') + line.replace(/^#{1,6} /, '');
  replace(area, start, start + line.length, text);
}

function code(area) {
  const text = area.value.slice(area.selectionStart, area.selectionEnd);
  if (text.includes('\n')) insertBlock(area, `\`\`\`\n${text.replace(/\n$/, '')}\n\`\`\``);
  else surround(area, '`');
}

function callout(area, kind) {
  const text = area.value.slice(area.selectionStart, area.selectionEnd);
  insertBlock(area, `> [!${kind}]\n${text.split('\n').map(line => `> ${line}`).join('\n')}`);
}

const keys = { b: 'bold', i: 'italic', k: 'link', e: 'code' };
const shiftKeys = { Digit7: 'numbers', Digit8: 'bullets', Digit9: 'tasks' };

export function offerToolbar(area, { link, file }) {
  const bar = area.parentElement.querySelector('[data-toolbar]');
  const panels = new Map([...area.parentElement.querySelectorAll('[data-panel]')].map(panel => [panel.dataset.panel, panel]));
  const buttons = [...bar.querySelectorAll('button')];
  const button = name => buttons.find(one => one.dataset.do === name);
  const shown = name => !panels.get(name).hidden;

  const show = (name, open) => {
    for (const [other, panel] of panels) {
      const now = open && other === name;
      panel.hidden = !now;
      button(other).setAttribute('aria-expanded', String(now));
    }
    if (!open) return;
    if (name === 'table') {
      const inside = tableAt(area) !== null;
      panels.get(name).querySelector('[data-table-new]').hidden = inside;
      panels.get(name).querySelector('[data-table-edit]').hidden = !inside;
    }
    if (name === 'link') link.open();
    else panels.get(name).querySelector(':is(div:not([hidden]) > label input, div:not([hidden]) > button, :scope > button)')?.focus();
  };

  const act = name => {
    const does = {
      bold: () => surround(area, '**'), italic: () => surround(area, '*'), heading: () => heading(area), code: () => code(area), file,
      bullets: () => mark(area, () => '- ', /^\s*[-*+] (?!\[[ xX]\] )/), numbers: () => mark(area, n => `${n}. `, /^\s*\d+[.)] /),
      tasks: () => mark(area, () => '- [ ] ', /^\s*[-*+] \[[ xX]\] /), quote: () => mark(area, () => '> ', /^\s*> /),
    };
    if (panels.has(name)) show(name, !shown(name));
    else does[name]();
  };

  bar.hidden = false;
  buttons[0].tabIndex = 0;
  bar.addEventListener('click', event => {
    const one = event.target.closest('button');
    if (one) act(one.dataset.do);
  });
  bar.addEventListener('focusin', event => buttons.forEach(one => { one.tabIndex = one === event.target ? 0 : -1; }));
  bar.addEventListener('keydown', event => {
    const at = buttons.indexOf(event.target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length].focus();
  });

  area.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.isComposing) return;
    const name = event.altKey ? event.code === 'Digit2' && !event.shiftKey ? 'heading' : undefined : event.shiftKey ? shiftKeys[event.code] : keys[event.key.toLowerCase()];
    if (!name) return;
    event.preventDefault();
    // The page's own keys are for when one does not write.
    event.stopPropagation();
    act(name);
  });

  panels.get('callout').addEventListener('click', event => {
    const kind = event.target.closest('[data-callout]')?.dataset.callout;
    if (!kind) return;
    show('callout', false);
    callout(area, kind);
  });
  const table = panels.get('table');
  const number = name => Math.min(50, Math.max(1, Number(table.querySelector(name).value) || 1));
  const make = what => {
    show('table', false);
    if (what === 'insert') insertTable(area, number('[data-table-rows]'), Math.min(12, number('[data-table-columns]')));
    else changeTable(area, what);
  };
  table.addEventListener('click', event => {
    const what = event.target.closest('[data-table]')?.dataset.table;
    if (what) make(what);
  });
  // Enter in a panel is not for the form, and Esc goes back to the text.
  for (const [name, panel] of panels) {
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        show(name, false);
        area.focus();
      } else if (event.key === 'Enter' && event.target.matches('input')) {
        event.preventDefault();
        if (name === 'table') make('insert');
      }
    });
  }
  return { close: name => show(name, false) };
}
