// What is pasted becomes Markdown: text with its structure, pictures as files of the article. Ctrl+Shift+V pastes plain text, as everywhere.
import { clean, prepare } from './clean.js';
import { bytesOf, picturesOf } from './rtf.js';
import { insertBlock, replace } from './text.js';

/** More HTML than this, pictures not counted, comes as plain text: in characters. */
const most = 4_000_000;

// Markdown of an HTML text. add(bytes, type, alt) takes a picture and answers what holds its place; leftOut counts those that can't be taken.
async function convert(html, rtf, add) {
  const source = prepare(html);
  if (source.html.length > most) return { markdown: null, leftOut: 0 };
  const body = clean(source.html, source.isWord);
  const local = [...body.querySelectorAll('img')].filter(image => /^(?:file:|[a-z]:\\|cid:|webkit-fake-url:|blob:)/i.test(image.getAttribute('src') ?? ''));
  const fromWord = local.length > 0 ? picturesOf(rtf) : [];
  let leftOut = 0;
  for (const [i, image] of local.entries()) {
    if (fromWord.length === local.length) {
      image.setAttribute('src', `pasted:${source.pictures.push(fromWord[i]) - 1}`);
      // Word writes descriptions of its own making over several lines.
      if (/automatically generated|automaattisesti/i.test(image.getAttribute('alt') ?? '')) image.removeAttribute('alt');
    } else {
      leftOut++;
      image.remove();
    }
  }
  const { toMarkdown } = await import('./convert.js');
  const markdown = await toMarkdown(body, (src, alt) => {
    if (/^https?:/i.test(src)) return `[${(alt || new URL(src).host).replace(/([\[\]\\])/g, '\\$1')}](${encodeURI(decodeURI(src)).replace(/[()]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)})`;
    const picture = source.pictures[Number(/^pasted:(\d+)$/.exec(src)?.[1])];
    const bytes = picture && bytesOf(picture);
    // A single point is a tracker's.
    if (!bytes || bytes.length < 100) return '';
    return add(bytes, picture.type, alt);
  });
  return { markdown, leftOut };
}

export function offerPaste(area, files) {
  const words = area.dataset;

  const insert = (markdown, hasStructure) => {
    if (hasStructure) insertBlock(area, markdown);
    else replace(area, area.selectionStart, area.selectionEnd, markdown);
  };

  const take = async (html, rtf, plain) => {
    area.readOnly = true;
    let result;
    try {
      result = await convert(html, rtf, (bytes, type, alt) => files.add(new Blob([bytes], { type }), `${words.textPicture.toLowerCase()}.${type.slice(6)}`, alt));
    } catch (error) {
      console.info('Pasted as plain text.', error);
      result = { markdown: plain, leftOut: 0 };
    }
    area.readOnly = false;
    if (result.markdown === null) {
      replace(area, area.selectionStart, area.selectionEnd, plain);
      files.say(words.textPlain);
    } else {
      const text = result.markdown || plain;
      insert(text, text.includes('\n') || /^(?:#|[-*+] |\d+\. |\||>)/.test(text));
    }
    if (result.leftOut > 0) files.say(result.leftOut === 1 ? words.textLeftOutOne : words.textLeftOut.replace('{0}', result.leftOut));
  };

  area.addEventListener('paste', event => {
    const data = event.clipboardData;
    const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
    const pictures = [...data.files];
    // An editor of code copies colours; the code itself is the plain text.
    if (data.types.includes('vscode-editor-data')) return;
    // Word, Excel and browsers add a picture of the text that was copied; a picture alone comes without text.
    if (pictures.length > 0 && plain.trim() === '') {
      event.preventDefault();
      files.insert(pictures);
    } else if (/<(?:[a-z]+:)?(?:p|h\d|ul|ol|li|table|a|b|strong|i|em|img|pre|code|blockquote|br|span|div)\b/i.test(html.slice(0, 100_000))) {
      event.preventDefault();
      take(html, data.getData('text/rtf'), plain);
    }
  });
}
