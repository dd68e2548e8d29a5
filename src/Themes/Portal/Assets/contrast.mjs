// WCAG 2.2 contrast of every pair of colour roles in use, light and dark; run: npm test
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('css/10-tokens.css', import.meta.url), 'utf8');
const normal = css.slice(0, css.indexOf('@media (prefers-contrast'));
const more = css.slice(css.indexOf('@media (prefers-contrast'));

const text = 4.5, large = 3, part = 3;
const pairs = [
  [text, 'ink', 'page sunken raised hover brand-soft info-soft success-soft warning-soft danger-soft plum-soft code-ground'],
  [text, 'ink-soft', 'page sunken raised hover brand-soft code-ground'],
  [text, 'link', 'page sunken raised hover brand-soft info-soft success-soft warning-soft danger-soft plum-soft'],
  [text, 'link-hover', 'page sunken raised hover brand-soft'],
  [text, 'link-visited', 'page sunken raised'],
  [text, 'on-brand', 'brand brand-deep scene-sky'],
  [text, 'on-brand-soft', 'brand scene-sky'],
  [text, 'on-sun', 'sun sun-deep'],
  [text, 'on-action', 'action action-hover'],
  [text, 'on-danger', 'danger-fill danger-fill-hover'],
  [text, 'on-mark', 'mark'],
  [text, 'danger', 'page raised danger-soft'],
  [text, 'warning', 'warning-soft'],
  [text, 'success', 'success-soft'],
  [text, 'info', 'info-soft'],
  [text, 'plum', 'plum-soft'],
  [part, 'line-strong', 'page raised sunken'],
  [part, 'action', 'page raised sunken'],
  [part, 'danger-fill', 'page raised'],
  [part, 'focus-ring', 'page raised sunken brand-soft'],
  [part, 'sun', 'brand brand-deep scene-sky'],
];

function roles(source, theme) {
  const found = {};
  for (const [, name, value] of source.matchAll(/--([\w-]+):\s*((?:light-dark\([^;]*\))|#[0-9a-f]{6});/g)) {
    const colours = value.match(/#[0-9a-f]{6}/g);
    if (colours) found[name] = colours[Math.min(theme, colours.length - 1)];
  }
  return found;
}

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16) / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b;
}

function ratio(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + .05) / (dark + .05);
}

let failed = 0, checked = 0;
for (const [set, extra] of [['normal', ''], ['more contrast', more]]) {
  for (const theme of [0, 1]) {
    const colours = { ...roles(normal, theme), ...roles(extra, theme) };
    const lowest = { [text]: [99], [large]: [99] };
    for (const [least, front, backs] of pairs) {
      for (const back of backs.split(' ')) {
        if (!colours[front] || !colours[back]) throw new Error(`No colour role ${front} or ${back}.`);
        const value = ratio(colours[front], colours[back]);
        checked++;
        if (value < lowest[least][0]) lowest[least] = [value, front, back];
        if (value < least) {
          failed++;
          console.log(`${set} ${theme ? 'dark' : 'light'}: ${front} on ${back} is ${value.toFixed(2)}, needs ${least}`);
        }
      }
    }
    const say = ([value, front, back]) => `${value.toFixed(2)} (${front} on ${back})`;
    console.log(`${set}, ${theme ? 'dark' : 'light'}: lowest text ${say(lowest[text])}, lowest part ${say(lowest[part])}`);
  }
}
console.log(`${checked - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
