// Writes static/graphiql/LICENSES.txt: every package of which the bundle holds a byte, as its build says in meta.json.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const OUT = '../resources/static/graphiql/';
// Published without a licence file of their own.
const COPYRIGHT = {
  '@headlessui/react': 'Copyright (c) 2020 Tailwind Labs',
  'react-compiler-runtime': 'Copyright (c) Meta Platforms, Inc. and affiliates.',
};
const PACKAGE = /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const COPYRIGHTS = /^.*Copyright.*$/gm;

const meta = JSON.parse(readFileSync('meta.json', 'utf8'));
const [bundle] = Object.values(meta.outputs);
const folders = new Set();
for (const [file, { bytesInOutput }] of Object.entries(bundle.inputs)) {
  const found = PACKAGE.exec(file);
  if (found && bytesInOutput > 0) folders.add(found[1]);
}

function licenceFile(folder) {
  const name = readdirSync(folder).find((each) => /^(licen[sc]e|copying|copyrightnotice)/i.test(each));
  return name ? readFileSync(`${folder}/${name}`, 'utf8') : '';
}

function copyright(folder, about) {
  const said = licenceFile(folder).match(COPYRIGHTS) ?? [];
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  const lines = said.map((line) => line.trim()).filter((line) => /\d{4}|Copyright \(?c?\)? ?[A-Z]/.test(line)).slice(0, 2);
  return COPYRIGHT[about.name] ?? (lines.join('; ') || `Copyright (c) ${author?.replace(/\s*[<(].*/, '') ?? 'its authors'}`);
}

const packages = [...folders]
  .map((folder) => ({ folder, about: JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) }))
  .sort((a, b) => (a.about.name < b.about.name ? -1 : 1));

const TEXTS = JSON.parse(readFileSync('licence-texts.json', 'utf8'));
const used = [...new Set(packages.map(({ about }) => about.license))].sort();
for (const licence of used) {
  if (!TEXTS[licence]) throw new Error(`no text of ${licence}: may it be shipped?`);
}

const digest = createHash('sha256').update(readFileSync(`${OUT}graphiql.js`)).digest('hex');
const lines = [
  'graphiql.js and graphiql.css are one minified bundle of the packages below, built from src/main/page',
  '(npm install, npm run build), which writes this list too. The web fonts of graphiql.css were left out.',
  '',
  `graphiql.js sha256 ${digest}`,
  '',
  ...packages.map(({ folder, about }) => `${about.name} ${about.version} | ${about.license} | ${copyright(folder, about)}`),
];
for (const licence of used) lines.push('', `== ${licence}`, '', TEXTS[licence].join('\n'));
writeFileSync(`${OUT}LICENSES.txt`, lines.join('\n') + '\n');
if (existsSync('meta.json')) rmSync('meta.json');
