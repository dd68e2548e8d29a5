// Word puts pictures into the clipboard's HTML as files of one's own disk, which no page may read; in its RTF they are there whole.

const most = 50;

/** The PNG and JPEG pictures of an RTF text, in order. */
export function picturesOf(rtf) {
  const found = [];
  for (let at = rtf.indexOf('{\\pict'); at >= 0 && found.length < most; at = rtf.indexOf('{\\pict', at + 6)) {
    const next = rtf.indexOf('{\\pict', at + 6);
    const part = rtf.slice(at, next < 0 ? rtf.length : next);
    const type = /\\(png|jpeg)blip/.exec(part.slice(0, 4000))?.[1];
    const data = type && /[0-9a-f][0-9a-f\r\n]{200,}/i.exec(part)?.[0].replace(/[\r\n]/g, '');
    if (data) found.push({ type: `image/${type}`, data, hex: true });
  }
  return found;
}

/** The bytes of a picture that the clipboard held as text; null where they are none. */
export function bytesOf({ data, hex }) {
  try {
    if (!hex) return Uint8Array.from(atob(data.replace(/\s/g, '')), letter => letter.charCodeAt(0));
    const bytes = new Uint8Array(data.length >> 1);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(data.slice(2 * i, 2 * i + 2), 16);
    return bytes;
  } catch {
    return null;
  }
}
