// Help with tables of bars and dashes.
import { insertBlock, linesOf, replace } from './text.js';

const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The cells of a row; a bar after a backslash belongs to the cell. */
export function cellsOf(row) {
  const cells = row.trim().replace(/^\|/, '').split(/(?<!\\)\|/).map(cell => cell.trim());
  if (/(?<!\\)\|\s*$/.test(row)) cells.pop();
  return cells;
}

/** The rows as text, with the bars one below the other. */
export function format(rows) {
  const columns = Math.max(...rows.map(row => row.length));
  const full = rows.map(row => [...row, ...Array(columns - row.length).fill('')]);
  const widths = Array.from({ length: columns }, (_, c) => Math.min(60, Math.max(3, ...full.map((row, r) => r === 1 ? 3 : row[c].length))));
  const line = (row, r) => `| ${row.map((cell, c) => {
    if (r !== 1) return cell.padEnd(widths[c]);
    const [left, right] = [cell.startsWith(':'), cell.length > 1 && cell.endsWith(':')];
    return (left ? ':' : '') + '-'.repeat(widths[c] - left - right) + (right ? ':' : '');
  }).join(' | ')} |`;
  return full.map(line).join('\n');
}

/** The table that the caret stands in, with its place in it; null where there is none. */
export function tableAt(area) {
  const { start, end } = linesOf(area);
  if (!area.value.slice(start, end).includes('|')) return null;
  const lines = area.value.split('\n');
  const current = area.value.slice(0, start).split('\n').length - 1;
  let [first, last] = [current, current];
  while (first > 0 && lines[first - 1].includes('|')) first--;
  while (last + 1 < lines.length && lines[last + 1].includes('|')) last++;
  if (last === first || !rule.test(lines[first + 1])) return null;
  const from = lines.slice(0, first).reduce((sum, text) => sum + text.length + 1, 0);
  const source = lines.slice(first, last + 1).join('\n');
  const column = Math.max(0, (area.value.slice(start, area.selectionStart).match(/(?<!\\)\|/g) ?? []).length - (lines[current].trim().startsWith('|') ? 1 : 0));
  return { from, to: from + source.length, rows: lines.slice(first, last + 1).map(cellsOf), row: current - first, column };
}

// The caret goes into a cell of the table that was just written.
function write(area, table, row, column) {
  const text = format(table.rows);
  const line = text.split('\n').slice(0, row).reduce((sum, part) => sum + part.length + 1, 0);
  const cell = [...text.split('\n')[row].matchAll(/(?<!\\)\|/g)][Math.min(column, table.rows[row].length)]?.index ?? 0;
  replace(area, table.from, table.to, text, table.from + line + cell + 2);
}

export function changeTable(area, what) {
  const table = tableAt(area);
  if (!table) return;
  if (what === 'row') {
    const at = Math.max(table.row, 1) + 1;
    table.rows.splice(at, 0, []);
    write(area, table, at, 0);
  } else if (what === 'column') {
    const at = table.column + 1;
    table.rows.forEach((row, r) => row.splice(at, 0, r === 1 ? '---' : ''));
    write(area, table, 0, at);
  } else {
    write(area, table, table.row === 1 ? 0 : table.row, table.column);
  }
}

export function insertTable(area, rows, columns) {
  const table = [Array(columns).fill(''), Array(columns).fill('---'), ...Array.from({ length: rows }, () => Array(columns).fill(''))];
  insertBlock(area, format(table), 2);
}
