// Makes what the theme serves but does not keep in the repository: the icon sprite, single icons for CSS masks, one stylesheet, and the editor's converter.
// Run by MSBuild (Portal.Assets.targets) or by hand: npm run build
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const assets = dirname(fileURLToPath(import.meta.url));
const theme = dirname(assets);
const www = join(theme, 'wwwroot');
const iconFolder = join(theme, 'node_modules', 'bootstrap-icons', 'icons');

// Two builds at once (an IDE and a terminal) must not install or write over each other.
function locked(work) {
  const lock = join(theme, 'obj', 'assets.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > 300_000) rmSync(lock, { recursive: true, force: true });
      else if (tries > 3000) throw new Error(`Another build holds ${lock}; delete that folder if none is running.`);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function install() {
  const stamp = join(theme, 'node_modules', '.stamp');
  const wanted = statSync(join(theme, 'package-lock.json')).mtimeMs;
  if (existsSync(iconFolder) && (statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= wanted) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: theme, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  writeFileSync(stamp, '');
}

// Renamed into place, so a reader never sees half a file; the time moves even when the text does not, which is what MSBuild looks at.
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    const now = new Date();
    utimesSync(path, now, now);
    return;
  }
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function icons() {
  const symbols = [];
  for (const line of readFileSync(join(theme, '../../Framework/Web/Icons/icons.txt'), 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [name, file] = line.split('->').map(part => part.trim());
    const source = join(iconFolder, `${name}.svg`);
    if (!existsSync(source)) throw new Error(`Assets/icons.txt asks for "${name}", which bootstrap-icons does not have.`);
    const [, viewBox, body] = readFileSync(source, 'utf8').match(/viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/);
    const paths = body.replace(/\s*\n\s*/g, '');
    symbols.push(`<symbol id="${name}" viewBox="${viewBox}">${paths}</symbol>`);
    if (file) write(join(www, 'icons', `${file}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" fill="#6b7a73" viewBox="${viewBox}">${paths}</svg>\n`);
  }
  write(join(www, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg"><!-- Bootstrap Icons, MIT licence -->${symbols.join('')}</svg>\n`);
}

// The files of css/ in the order of their names, without comments and needless space.
function styles() {
  const folder = join(assets, 'css');
  const text = readdirSync(folder).filter(name => name.endsWith('.css')).sort().map(name => readFileSync(join(folder, name), 'utf8')).join('\n');
  // High contrast by choice, and by the device.
  const chosen = /:root\[data-theme="contrast"\] (\{[^}]*\})/;
  if (!chosen.test(text)) throw new Error('Assets/css has no rules for :root[data-theme="contrast"].');
  const both = text.replace(chosen, (rule, body) => `${rule} @media (prefers-contrast: more) { :root:root ${body} }`);
  const small = both
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
  write(join(www, 'css', 'portal.css'), `${small}\n`);
}

// What the editor's script takes from npm; no page for reading loads it.
function scripts() {
  write(join(www, 'js', 'vendor', 'turndown.js'), `// Turndown, MIT licence\n${readFileSync(join(theme, 'node_modules', 'turndown', 'lib', 'turndown.browser.es.js'), 'utf8')}`);
}

try {
  locked(() => {
    install();
    icons();
    styles();
    scripts();
  });
} catch (error) {
  console.error(`Portal assets: ${error.message}`);
  process.exit(1);
}
