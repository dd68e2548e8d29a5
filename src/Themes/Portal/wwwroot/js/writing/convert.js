// HTML that is in order to Markdown. Turndown does what is hard (white space, escaping, nesting); tables and lists are as our renderer and people like them.
import TurndownService from '../vendor/turndown.js';

const [cellSign, rowSign] = ['\u0001', '\u0002'];

/** A converter; pictures are written by what pictureOf(src, alt) answers. */
function converter(pictureOf) {
  const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '*', hr: '---' });
  turndown.addRule('picture', { filter: 'img', replacement: (_, node) => pictureOf(node.getAttribute('src') ?? '', (node.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()) });
  turndown.addRule('struck', { filter: ['del', 's', 'strike'], replacement: content => `~~${content}~~` });
  turndown.addRule('task', { filter: node => node.nodeName === 'INPUT', replacement: (_, node) => node.hasAttribute('checked') ? '[x] ' : '[ ] ' });
  turndown.addRule('item', {
    filter: 'li',
    replacement: (content, node, options) => {
      const list = node.parentNode;
      const place = [...list.children].indexOf(node);
      const sign = list.nodeName === 'OL' ? `${(Number(list.getAttribute('start')) || 1) + place}. ` : `${options.bulletListMarker} `;
      const text = content.replace(/^\n+/, '').replace(/\n+$/, '').replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`).replace(/\n{2,}(?=\s*(?:[-*+]|\d+[.)]) )/g, '\n');
      return sign + text + (node.nextElementSibling ? '\n' : '');
    },
  });
  turndown.addRule('cell', {
    filter: ['td', 'th'],
    replacement: (content, node) => cellSign + content.trim().replace(/\n+/g, '<br>').replace(/(?<!\\)\|/g, '\\|') + cellSign.repeat(Math.max(0, Math.min(20, Number(node.getAttribute('colspan')) || 1) - 1)),
  });
  turndown.addRule('row', { filter: 'tr', replacement: content => rowSign + content.replace(/\n/g, '') });
  turndown.addRule('rows', { filter: ['thead', 'tbody', 'tfoot'], replacement: content => content.replace(/\n/g, '') });
  turndown.addRule('table', {
    filter: 'table',
    replacement: content => {
      const rows = content.split(rowSign).slice(1).map(row => row.split(cellSign).slice(1)).filter(row => row.some(cell => cell.trim() !== ''));
      if (rows.length === 0) return '';
      const columns = Math.max(...rows.map(row => row.length));
      const line = row => `| ${[...row, ...Array(columns - row.length).fill('')].join(' | ')} |`;
      return `\n\n${[line(rows[0]), line(Array(columns).fill('---')), ...rows.slice(1).map(line)].join('\n')}\n\n`;
    },
  });
  return turndown;
}

const breathe = () => new Promise(resolve => { setTimeout(resolve); });

/** Markdown of an element's content. Long texts are converted piece by piece, so that the page stays alive. */
export async function toMarkdown(body, pictureOf) {
  const turndown = converter(pictureOf);
  let root = body;
  while (root.children.length === 1 && root.firstElementChild.matches('div, section, article, main, span, b') && root.textContent.trim() === root.firstElementChild.textContent.trim()) root = root.firstElementChild;
  const pieces = [];
  let [piece, since] = [root.ownerDocument.createElement('div'), performance.now()];
  const flush = async () => {
    if (!piece.hasChildNodes()) return;
    pieces.push(turndown.turndown(piece));
    piece = root.ownerDocument.createElement('div');
    if (performance.now() - since > 40) {
      await breathe();
      since = performance.now();
    }
  };
  const block = /^(?:P|DIV|H\d|UL|OL|TABLE|BLOCKQUOTE|PRE|HR|SECTION|ARTICLE|DL|FIGURE)$/;
  for (const node of [...root.childNodes]) {
    const isBlock = block.test(node.nodeName);
    if (isBlock) await flush();
    piece.append(node);
    if (isBlock) await flush();
  }
  await flush();
  return pieces.map(text => text.trim()).filter(text => text !== '').join('\n\n').replace(/\n{3,}/g, '\n\n');
}
