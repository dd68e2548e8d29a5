// Lists go on by themselves: Enter begins the next item, or ends the list where the item is empty; Tab indents, in lists only.
import { linesOf, replace } from './text.js';

const item = /^(\s*(?:> ?)*)(?:([-*+])|(\d{1,9})([.)]))( +)(\[[ xX]\] +)?/;

function enter(area, event) {
  if (area.selectionStart !== area.selectionEnd) return;
  const { start, end } = linesOf(area);
  const line = area.value.slice(start, end);
  const match = line.match(item) ?? line.match(/^((?:> ?)+)/);
  if (!match || area.selectionStart < start + match[0].length) return;
  event.preventDefault();
  if (line.slice(match[0].length).trim() === '') return replace(area, start, end, '');
  const [, lead, bullet, number, sign, space, task] = match;
  const marker = bullet || number ? `${bullet ?? Number(number) + 1 + sign}${space}${task ? '[ ] ' : ''}` : '';
  replace(area, area.selectionStart, area.selectionEnd, `\n${lead}${marker}`);
}

function tab(area, event) {
  const { start, end } = linesOf(area);
  const lines = area.value.slice(start, end).split('\n');
  const match = lines[0].match(item);
  if (!match || (event.shiftKey && !/^\s/.test(lines[0]))) return;
  event.preventDefault();
  const step = ' '.repeat((match[2] ?? match[3] + match[4]).length + 1);
  const changed = lines.map(line => event.shiftKey ? line.replace(new RegExp(`^ {1,${step.length}}|^\t`), '') : line && step + line);
  const caret = area.selectionStart === area.selectionEnd ? Math.max(start, area.selectionStart + changed[0].length - lines[0].length) : null;
  const text = changed.join('\n');
  replace(area, start, end, text, caret ?? start, caret ?? start + text.length);
}

export function continueLists(area) {
  // Whoever writes with the keyboard alone gets out: Esc, then Tab.
  let leaving = false;
  area.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && !event.shiftKey) enter(area, event);
    else if (event.key === 'Tab' && !leaving) tab(area, event);
    if (event.key !== 'Shift') leaving = event.key === 'Escape';
  });
  area.addEventListener('blur', () => { leaving = false; });
}
