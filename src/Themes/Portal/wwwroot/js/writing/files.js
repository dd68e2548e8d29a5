// Pictures and attachments: chosen, dropped or pasted, sent one after the other; where each is to stand a word holds its place meanwhile.
import { articleOf, tokenOf } from './article.js';
import { insertBlock, replace, swap } from './text.js';

const largest = 20 * 1024 * 1024;
let count = 0;

function request(url, file, token, progress) {
  return new Promise((resolve, reject) => {
    // fetch can't say how much of a file has been sent.
    const call = new XMLHttpRequest();
    call.open('POST', url);
    call.setRequestHeader('RequestVerificationToken', token);
    call.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    call.setRequestHeader('Accept', 'application/json');
    call.upload.addEventListener('progress', event => { if (event.lengthComputable) progress(event.loaded / event.total); });
    call.addEventListener('load', () => {
      let answer = null;
      try { answer = JSON.parse(call.responseText); } catch { /* no answer of ours */ }
      if (call.status === 200 && answer?.markdown) resolve(answer);
      else reject(Object.assign(new Error(`The server answered ${call.status}.`), { said: answer?.detail }));
    });
    call.addEventListener('error', () => reject(new Error('No connection.')));
    call.send(file);
  });
}

export function offerFiles(area) {
  const words = area.dataset;
  const box = area.parentElement.querySelector('[data-uploads]');
  let queue = Promise.resolve();

  const line = name => {
    const row = document.createElement('div');
    const text = document.createElement('span');
    const bar = document.createElement('progress');
    row.className = 'upload';
    text.textContent = words.textUploading.replace('{0}', name);
    bar.max = 1;
    bar.setAttribute('aria-label', text.textContent);
    row.append(text, bar);
    box.append(row);
    return { row, text, bar };
  };

  /** Says something beside the text, until it is closed. */
  const say = (text, isError) => {
    const row = document.createElement('div');
    const close = document.createElement('button');
    const words_ = document.createElement('span');
    row.className = isError ? 'upload upload-failed' : 'upload';
    words_.textContent = text;
    close.type = 'button';
    close.className = 'button button-quiet button-small';
    close.textContent = words.textClose;
    close.addEventListener('click', () => row.remove());
    row.append(words_, close);
    box.append(row);
  };

  const send = async (file, name, place, alt) => {
    const shown = line(name);
    try {
      if (file.size > largest) throw Object.assign(new Error('Too large.'), { said: words.textTooLarge });
      const id = await articleOf(area.form);
      const answer = await request(`/articles/write/${id}/media?name=${encodeURIComponent(name)}`, file, tokenOf(area.form), share => { shown.bar.value = share; });
      const markdown = answer.isPicture && alt ? answer.markdown.replace('![]', () => `![${alt.replace(/([\[\]\\])/g, '\\$1')}]`) : answer.markdown;
      swap(area, place, markdown);
    } catch (error) {
      console.info('Not added.', error);
      if (!swap(area, `\n\n${place}`, '') && !swap(area, `${place}\n\n`, '')) swap(area, place, '');
      say(error.said ? `${name}: ${error.said}` : words.textUploadFailed.replace('{0}', name), true);
    }
    shown.row.remove();
  };

  /** Has a file sent; the Markdown that holds its place until then. */
  const add = (file, name, alt = '') => {
    const place = `![${words.textUploading.replace('{0}', name).replace(/[\[\]]/g, '')}](#${++count})`;
    queue = queue.then(() => send(file, name, place, alt));
    return place;
  };

  const insert = files => {
    const places = files.map(file => add(file, nameOf(file, words.textPicture)));
    if (places.length > 0) insertBlock(area, places.join('\n\n'));
  };

  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.multiple = true;
  chooser.hidden = true;
  chooser.setAttribute('data-chooser', '');
  area.after(chooser);
  chooser.addEventListener('input', event => event.stopPropagation());
  chooser.addEventListener('change', () => {
    insert([...chooser.files]);
    chooser.value = '';
  });

  area.addEventListener('dragover', event => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  });
  area.addEventListener('drop', event => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    replace(area, area.selectionEnd, area.selectionEnd, '');
    insert([...event.dataTransfer.files]);
  });
  return { add, insert, say, choose: () => chooser.click() };
}

// Browsers call every pasted picture "image.png".
function nameOf(file, picture) {
  return /^image\.\w+$/i.test(file.name) || !file.name ? `${picture.toLowerCase()}${file.name.match(/\.\w+$/)?.[0] ?? '.png'}` : file.name;
}
