// Brings HTML of the clipboard into plain order: what Word, Outlook, Excel, Google Docs and browsers put around the text is taken away.

const gone = 'script, style, meta, link, title, xml, iframe, object, embed, noscript, template, svg, math, canvas, audio, video, button, select, textarea, input:not([type="checkbox"]), map, colgroup';
const maxPictures = 50;

// Linear, however often something is opened and never closed.
function cut(html, open, close) {
  const parts = [];
  const lower = html.toLowerCase();
  let at = 0;
  for (;;) {
    const start = lower.indexOf(open, at);
    const end = start < 0 ? -1 : lower.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(html.slice(at, start));
    at = end + close.length;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

/** The part that was copied, without what needs no parser; pictures inside the text are taken out and numbered. */
export function prepare(html) {
  const pictures = [];
  const [start, end] = [html.indexOf('<!--StartFragment-->'), html.lastIndexOf('<!--EndFragment-->')];
  const isWord = /urn:schemas-microsoft-com:office|class="?Mso/.test(html.slice(0, 50_000));
  let text = start >= 0 && end > start ? html.slice(start + 20, end) : html;
  // Excel marks the rows, without the table around them.
  if (/^\s*<(?:col|tr|tbody)\b/i.test(text)) text = `<table>${text}</table>`;
  text = text.replace(/(\ssrc\s*=\s*)(["'])data:image\/(png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]*)\2/gi, (_, name, quote, type, data) =>
    pictures.length < maxPictures ? `${name}${quote}pasted:${pictures.push({ type: `image/${type.toLowerCase()}`, data }) - 1}${quote}` : ' ');
  text = cut(cut(cut(text, '<style', '</style>'), '<script', '</script>'), '<xml', '</xml>');
  text = cut(text, '<!--', '-->').replace(/<!\[[^\]>]{0,200}\]>/g, '').replace(/<\/?o:p>/gi, '');
  // Styles say what is bold or a list. As styles, and what is to act as such, they would be the page's own, which its policy forbids and reports.
  text = text.replace(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, tag => tag.replace(/(["'\s])style(?=\s*=)/gi, '$1data-look').replace(/(["'\s/])on[a-z]+(?=\s*=)/gi, '$1data-was').replace(/\sdata:[a-z/]+;base64,[A-Za-z0-9+/=]{1000,}/gi, ''));
  return { html: text, pictures, isWord };
}

const look = element => element.getAttribute('data-look')?.toLowerCase() ?? '';
const unwrap = element => element.replaceWith(...element.childNodes);

function rename(element, name) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

// Word writes lists as paragraphs: <p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">a.</span>Text</p>
function wordLists(body) {
  const levelOf = p => Number(/mso-list:[^;]*level(\d)/.exec(look(p))?.[1] ?? 0);
  let open = [];
  for (const p of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div')]) {
    const level = levelOf(p);
    if (level === 0) continue;
    const sign = [...p.querySelectorAll('span')].find(span => /mso-list:\s*ignore/.test(look(span)));
    const text = sign?.textContent.replace(/\s+/g, '') ?? p.textContent.trimStart().slice(0, 1);
    sign?.remove();
    if (!sign) p.textContent = p.textContent.replace(/^[\s·•§o-]+(?=\s)/, '');
    // A heading that is numbered stays a heading.
    if (/^H\d$/.test(p.tagName)) continue;
    const name = /^[\da-z]{1,4}[.)]/i.test(text) ? 'ol' : 'ul';
    if (p.previousElementSibling !== open[0]?.list) open = [];
    while (open.length > 0 && open.at(-1).level > level) open.pop();
    if (open.length > 0 && open.at(-1).level === level && open.at(-1).list.localName !== name && open.length === 1) open = [];
    if (open.length === 0 || open.at(-1).level < level) {
      const list = p.ownerDocument.createElement(name);
      if (open.length === 0) p.before(list);
      else (open.at(-1).list.lastElementChild ?? open.at(-1).list).append(list);
      open.push({ level, list });
    }
    const item = p.ownerDocument.createElement('li');
    item.append(...p.childNodes);
    open.at(-1).list.append(item);
    p.remove();
  }
}

// Google Docs and some mail programs put a list beside the item that it belongs to.
function strayLists(body) {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
    else unwrap(list);
  }
  for (const p of body.querySelectorAll('li > p:first-child')) unwrap(p);
}

const bold = /(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/;
const italic = /(?:^|;)\s*font-style:\s*italic/;

function emphasis(body) {
  // Google Docs wraps everything in a bold that is none.
  for (const element of body.querySelectorAll('b[data-look], strong[data-look]')) if (/(?:^|;)\s*font-weight:\s*(?:normal|400)/.test(look(element))) unwrap(element);
  for (const element of body.querySelectorAll('span[data-look], font[data-look]')) {
    const style = look(element);
    if (element.textContent.trim() === '' || element.querySelector('p, div, table, ul, ol, li, h1, h2, h3, h4, h5, h6')) continue;
    if (/font-family:[^;]*(?:courier|consolas|mono|menlo)/.test(style) && !element.closest('pre, code')) rename(element, 'code');
    else if (bold.test(style) && !element.closest('b, strong, h1, h2, h3, h4, h5, h6, th')) {
      const strong = rename(element, 'strong');
      if (italic.test(style)) {
        const em = strong.ownerDocument.createElement('em');
        em.append(...strong.childNodes);
        strong.append(em);
      }
    } else if (italic.test(style) && !element.closest('i, em')) rename(element, 'em');
    else if (/text-decoration[^;]*line-through/.test(style)) rename(element, 'del');
  }
}

function links(body) {
  for (const a of body.querySelectorAll('a')) {
    let url = a.getAttribute('href')?.trim() ?? '';
    const wrapped = /^https:\/\/(?:www\.google\.com\/url\?.*?[?&]?q=|[a-z0-9.]+\.safelinks\.protection\.outlook\.com\/\?url=)([^&]+)/i.exec(url);
    if (wrapped) {
      try { url = decodeURIComponent(wrapped[1]); } catch { /* as it is */ }
    }
    if (/^(?:https?:|mailto:|tel:)/i.test(url) && (a.textContent.trim() !== '' || a.querySelector('img'))) a.setAttribute('href', url);
    else unwrap(a);
  }
}

// Tables that only lay a page out are none.
function tables(body) {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const cells = [...table.querySelectorAll(':scope > * > tr > *')];
    if (cells.length > 1 && !cells.some(cell => cell.querySelector('table, h1, h2, h3'))) continue;
    for (const cell of cells) rename(cell, 'div');
    table.querySelectorAll(':scope tr, :scope > tbody, :scope > thead, :scope > tfoot').forEach(unwrap);
    unwrap(table);
  }
}

/** A document that holds nothing but text in its order; pictures of the text are in it as src="pasted:NUMBER". */
export function clean(html, isWord) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll(gone).forEach(element => element.remove());
  for (const element of body.querySelectorAll('[data-look]')) if (/display:\s*none|mso-hide:\s*all/.test(look(element))) element.remove();
  if (isWord) {
    wordLists(body);
    body.querySelectorAll('p.MsoTitle').forEach(p => rename(p, 'h1'));
    body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote').forEach(p => rename(p, 'blockquote'));
  }
  emphasis(body);
  strayLists(body);
  links(body);
  tables(body);
  // The page's title is the only heading of the first level.
  if (body.querySelector('h1')) for (const level of [5, 4, 3, 2, 1]) body.querySelectorAll(`h${level}`).forEach(heading => rename(heading, `h${level + 1}`));
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    heading.querySelectorAll('b, strong, span').forEach(unwrap);
    if (heading.textContent.trim() === '' && !heading.querySelector('img')) heading.remove();
  }
  for (const element of body.querySelectorAll('b, strong, i, em, code, del')) if (element.textContent.trim() === '') unwrap(element);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/\u00A0/g, ' ').replace(/[\u200B\uFEFF\u00AD]/g, '');
  return body;
}
