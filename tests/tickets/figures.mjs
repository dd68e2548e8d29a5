// Figures of a ServiceNow event log, computed from the file alone: node figures.mjs FILE.csv
// Written without a look at the program, so that both can be compared. No packages.
import { readFileSync } from 'node:fs';

const rows = parse(readFileSync(process.argv[2], 'utf8').replace(/^\uFEFF/, ''));
const names = rows.shift();
const at = Object.fromEntries(names.map((name, i) => [name, i]));

// The last row of a ticket is the one with the greatest sys_mod_count; of several, the last in the file.
const last = new Map();
for (const row of rows) {
  const number = row[at.number];
  const known = last.get(number);
  if (!known || Number(row[at.sys_mod_count]) >= Number(known[at.sys_mod_count])) last.set(number, row);
}

const tickets = [...last.values()];
const hours = tickets.map(t => [date(t[at.opened_at]), date(t[at.resolved_at])]).filter(([a, b]) => a !== null && b !== null)
  .map(([a, b]) => (b - a) / 3_600_000).sort((a, b) => a - b);

console.log(JSON.stringify({
  total: tickets.length,
  byState: count(at.incident_state),
  byPriority: count(at.priority),
  reopened: tickets.filter(t => Number(t[at.reopen_count]) > 0).length,
  reassigned: tickets.filter(t => Number(t[at.reassignment_count]) > 0).length,
  breached: tickets.filter(t => t[at.made_sla] === 'false').length,
  resolveHours: { n: hours.length, median: quantile(0.5), p90: quantile(0.9) },
}));

function count(column) {
  const counts = {};
  for (const t of tickets) counts[t[column]] = (counts[t[column]] ?? 0) + 1;
  return counts;
}

// Linear interpolation between the closest ranks.
function quantile(q) {
  if (hours.length === 0) return null;
  const place = (hours.length - 1) * q;
  const below = Math.floor(place);
  const above = Math.min(below + 1, hours.length - 1);
  return hours[below] + (hours[above] - hours[below]) * (place - below);
}

function date(text) {
  const m = /^(\d+)\/(\d+)\/(\d{4}) (\d\d):(\d\d)$/.exec(text);
  return m ? Date.UTC(+m[3], +m[2] - 1, +m[1], +m[4], +m[5]) : null;
}

function parse(text) {
  const table = [];
  let row = [], cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') { cell += '"'; i++; }
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') { row.push(cell); cell = ''; }
    else if (c === '\n') { row.push(cell.replace(/\r$/, '')); table.push(row); row = []; cell = ''; }
    else cell += c;
  }
  if (cell !== '' || row.length > 0) { row.push(cell); table.push(row); }
  return table.filter(r => r.length > 1 || r[0] !== '');
}
