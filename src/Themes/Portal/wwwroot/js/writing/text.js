// Changes the text of a textarea such that undo takes them back.

// insertText is the one way that the browser's undo knows, and takes it milliseconds for each line.
const quick = { letters: 50_000, lines: 120 };
const large = new WeakMap();

const isQuick = text => text.length < quick.letters && text.split('\n', quick.lines + 1).length <= quick.lines;

/** Replaces what stands from one place to another, and selects a part of what is new (all of it is before the caret where none is given). */
export function replace(area, from, to, text, selectFrom = from + text.length, selectTo = selectFrom) {
  const scroll = area.scrollTop;
  const before = area.value;
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
  const done = isQuick(text) && (text === '' ? from === to || document.execCommand('delete') : document.execCommand('insertText', false, text));
  if (!done) {
    area.setRangeText(text, from, to, 'end');
    large.set(area, { before, after: area.value, from, to });
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }
  area.setSelectionRange(selectFrom, selectTo);
  area.scrollTop = scroll;
}

/** Ctrl+Z takes back what was too large for the browser's own undo, while nothing was written after it. */
export function undoLarge(area) {
  area.addEventListener('keydown', event => {
    const step = large.get(area);
    if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey) || step?.after !== area.value) return;
    event.preventDefault();
    large.delete(area);
    area.value = step.before;
    area.setSelectionRange(step.from, step.to);
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  });
}

/** Replaces the first place where a text stands, wherever the caret is, and leaves the caret where it was. */
export function swap(area, what, text) {
  const at = area.value.indexOf(what);
  if (at < 0) return false;
  const [start, end] = [area.selectionStart, area.selectionEnd];
  const moved = place => place <= at ? place : Math.max(at, place + text.length - what.length);
  area.setRangeText(text, at, at + what.length, 'preserve');
  area.setSelectionRange(moved(start), moved(end));
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

/** Start and end of the lines that the selection touches. */
export function linesOf(area) {
  const { value, selectionStart, selectionEnd } = area;
  const end = value.indexOf('\n', selectionEnd > selectionStart && value[selectionEnd - 1] === '\n' ? selectionEnd - 1 : selectionEnd);
  return { start: value.lastIndexOf('\n', selectionStart - 1) + 1, end: end < 0 ? value.length : end };
}

/** Puts a block where the caret is, with an empty line before and after it. */
export function insertBlock(area, block, selectFrom, selectTo) {
  const { value, selectionStart: from, selectionEnd: to } = area;
  const before = from === 0 || value.slice(0, from).endsWith('\n\n') ? '' : value[from - 1] === '\n' ? '\n' : '\n\n';
  const after = to === value.length ? '\n' : value.startsWith('\n\n', to) ? '' : value[to] === '\n' ? '\n' : '\n\n';
  const start = from + before.length;
  replace(area, from, to, before + block + after, selectFrom === undefined ? start + block.length : start + selectFrom, selectFrom === undefined ? undefined : start + (selectTo ?? selectFrom));
}

/** Selects a line, counted from 1, and brings it into view. */
export function goToLine(area, line) {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = Math.max(0, area.scrollHeight * (line - 4) / Math.max(lines.length, 1));
  area.scrollIntoView({ block: 'nearest' });
}
