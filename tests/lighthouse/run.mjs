// Lighthouse, phone profile, on the demo company: home, results, article, editor. Prints a Markdown table; exits with 1 when a score is below the aim.
//   npm ci && npm start                 builds and starts the site itself, on a free port and in a folder that is removed afterwards
//   npm start -- --url http://…         measures a site that runs, with the demo people
//   --runs 3   the median of so many (default 1)   --password of the demo people
// Chromium is CHROME_PATH, or `chromium` on the PATH.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { launch } from 'chrome-launcher';

const Aim = 95;
const Categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const Pages = [
  ['home', 'patty', '/'],
  ['results', 'patty', '/search?q=vpn'],
  ['article', 'patty', '/articles/vpn'],
  ['editor', 'thomas', '/articles/write'],
];

const { values: options } = parseArgs({ options: { url: { type: 'string' }, runs: { type: 'string', default: '1' }, password: { type: 'string', default: 'Eagle5-demo!' } } });
const root = new URL('../../', import.meta.url).pathname;

function run(command, args, settings = {}) {
  const ended = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...settings });
  if (ended.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ended.status}`);
}

const freePort = () => new Promise((found) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'itsmsite-lighthouse-'));
  run('dotnet', ['publish', 'src/Host', '-c', 'Release', '-o', join(folder, 'program'), '-v', 'quiet', '--nologo'], { cwd: root });
  const url = `http://127.0.0.1:${await freePort()}`;
  const site = spawn('dotnet', [join(folder, 'program', 'Host.dll'), '--data', join(folder, 'data'), '--recipe', 'eagle5', '--urls', url], {
    cwd: join(folder, 'program'), env: { ...process.env, ASPNETCORE_ENVIRONMENT: 'Production' }, stdio: 'ignore',
  });
  const stop = () => { site.kill(); site.once('exit', () => rmSync(folder, { recursive: true, force: true })); };
  for (let attempt = 0; attempt < 240; attempt++) {
    if (site.exitCode !== null) throw new Error(`The site ended with ${site.exitCode}.`);
    try { if ((await fetch(`${url}/health/ready`)).ok) return { url, stop }; } catch { /* not yet */ }
    await new Promise((later) => setTimeout(later, 500));
  }
  stop();
  throw new Error('The site did not become ready within two minutes.');
}

async function signIn(url, person) {
  const cookies = new Map();
  const keep = (answer) => answer.headers.getSetCookie().forEach((line) => {
    const [pair] = line.split(';');
    cookies.set(pair.slice(0, pair.indexOf('=')), pair);
  });
  const form = await fetch(`${url}/sign-in`);
  keep(form);
  const token = /<main[\s\S]*name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(await form.text())[1];
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST', redirect: 'manual', headers: { cookie: [...cookies.values()].join('; ') },
    body: new URLSearchParams({ UserName: person, Password: options.password, __RequestVerificationToken: token }),
  });
  keep(answer);
  if (answer.status !== 302) throw new Error(`${person} could not sign in: ${answer.status}.`);
  return [...cookies.values()].join('; ');
}

const median = (results) => results.toSorted((a, b) => a.categories.performance.score - b.categories.performance.score)[Math.floor(results.length / 2)];

const site = options.url ? { url: options.url.replace(/\/$/, ''), stop() {} } : await startSite();
const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? spawnSync('which', ['chromium']).stdout.toString().trim(), chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
let missed = 0;
try {
  console.log(`| page | ${Categories.join(' | ')} | first content | largest content | over the wire |\n|---|${'---|'.repeat(Categories.length + 3)}`);
  for (const [name, person, path] of Pages) {
    const cookie = await signIn(site.url, person);
    await fetch(site.url + path, { headers: { cookie } }); // The very first request of a new process is another figure: see tests/Benchmarks -- start.
    const results = [];
    for (let n = 0; n < Number(options.runs); n++) {
      const { lhr } = await lighthouse(site.url + path, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: Categories, extraHeaders: { Cookie: cookie } });
      if (lhr.runtimeError) throw new Error(`${name}: ${lhr.runtimeError.message}`);
      if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(site.url + path).pathname) throw new Error(`${name} led to ${lhr.finalDisplayedUrl}.`);
      results.push(lhr);
    }
    const best = median(results);
    const scores = Categories.map((category) => Math.round(best.categories[category].score * 100));
    missed += scores.filter((score) => score < Aim).length;
    const bytes = best.audits['total-byte-weight'].numericValue / 1000;
    console.log(`| ${name} | ${scores.join(' | ')} | ${best.audits['first-contentful-paint'].displayValue} | ${best.audits['largest-contentful-paint'].displayValue} | ${bytes.toFixed(0)} kB |`);
    for (const category of Categories) {
      for (const { id, weight } of best.categories[category].auditRefs) {
        const audit = best.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < .9) console.log(`  ${name}, ${category}: ${audit.title} (${audit.displayValue ?? audit.score})`);
      }
    }
  }
} finally {
  await chrome.kill();
  site.stop();
}
process.exitCode = missed > 0 ? 1 : 0;
