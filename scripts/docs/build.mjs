// Builds the documentation site into docs/, beside the Markdown files: node scripts/docs/build.mjs
// The pages load only their own files and dist/.
import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import markdownIt from 'markdown-it'

const here = import.meta.dirname
const root = join(here, '../..')
const docs = join(root, 'docs')
const order = [
  'guide',
  'own-records',
  'queries',
  'dates',
  'recipes',
  'embedding',
  'theming',
  'languages',
  'reference',
  'factbox',
  'benchmarks',
]
const names = {
  index: 'Overview',
  guide: 'Guide',
  'own-records': 'Your own records',
  queries: 'Queries',
  dates: 'Dates',
  recipes: 'Recipes',
  embedding: 'Embedding',
  theming: 'Theming',
  languages: 'Languages',
  reference: 'Reference',
  factbox: 'Two articles',
  benchmarks: 'Benchmarks',
  examples: 'Examples',
  counting: 'Counting',
  changelog: 'Changes',
}
/** Pages made from Markdown files outside docs/. */
const borrowed = {
  counting: 'data/COUNTING.md',
  changelog: 'CHANGELOG.md',
  contributing: 'CONTRIBUTING.md',
  security: 'SECURITY.md',
  data: 'data/README.md',
}

const markdown = markdownIt({ html: false, linkify: false })
markdown.renderer.rules.table_open = () => '<div class="table"><table>\n'
markdown.renderer.rules.table_close = () => '</table></div>\n'
markdown.renderer.rules.heading_open = (tokens, index) => {
  const { tag } = tokens[index]
  const id = tokens[index + 1].content
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(/\s+/g, '-')
  return `<${tag} id="${id}">`
}

const files = {
  ...Object.fromEntries(order.map((name) => [name, `docs/${name}.md`])),
  ...borrowed,
}
for (const [name, file] of Object.entries(files)) {
  const text = read(file)
  if (text === undefined) continue
  write(name, titleOf(text), render(text, file))
}
write('examples', 'Examples', gallery())
write('index', 'kim-travel-timeline', overview())
copyFileSync(join(here, 'site.css'), join(docs, 'site.css'))
execFileSync(
  process.execPath,
  [join(here, 'node_modules/typedoc/bin/typedoc'), '--options', join(here, 'typedoc.json')],
  { cwd: here, stdio: 'inherit' },
)

/** Converts Markdown to HTML; links between Markdown files become links between pages. */
function render(text, file) {
  const pages = new Map(Object.entries(files).map(([name, path]) => [path, `${name}.html`]))
  const env = {}
  const tokens = markdown.parse(text, env)
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const attribute = token.type === 'image' ? 'src' : 'href'
    const target = token.attrGet?.(attribute)
    if (!target || /^(\w+:|#)/.test(target)) continue
    const [path, fragment] = target.split('#')
    const full = join(dirname(file), path)
    const page =
      pages.get(full) ?? (full.startsWith('docs/') ? full.slice('docs/'.length) : `../${full}`)
    token.attrSet(attribute, fragment === undefined ? page : `${page}#${fragment}`)
  }
  return markdown.renderer.render(tokens, markdown.options, env)
}

/** All examples with title, link and source. */
function gallery() {
  const folder = join(root, 'examples')
  const entries = readdirSync(folder)
    .filter((file) => /\.(html|mjs)$/.test(file) && !/^(index|embed|serve)\./.test(file))
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8')
      const title =
        /<title>(.*?)<\/title>/.exec(source)?.[1] ??
        escape(/^\/\/ (.*)$/m.exec(source)?.[1] ?? file)
      const link = file.endsWith('.html')
        ? `<p><a href="../examples/${file}">Open</a></p>`
        : `<p><code>node examples/${file}</code></p>`
      const code = `<details><summary>${file}</summary><pre><code>${escape(source)}</code></pre></details>`
      return { isPage: file.endsWith('.html'), html: `<h2>${title}</h2>\n${link}\n${code}` }
    })
  const [pages, scripts] = [true, false].map((isPage) =>
    entries.filter((entry) => entry.isPage === isPage),
  )
  return ['<h1>Examples</h1>', ...[...pages, ...scripts].map(({ html }) => html)].join('\n')
}

/** The introduction of the README and the widget. */
function overview() {
  const readme = read('README.md') ?? ''
  const [, introduction = ''] = /^# .*\n([^]*?)(?=^!\[|^## )/m.exec(readme) ?? []
  return `<h1>kim-travel-timeline</h1>
${render(introduction, 'README.md')}
<kim-travel-timeline></kim-travel-timeline>
<script type="module" src="../dist/widget.js"></script>`
}

function write(name, title, content) {
  const links = Object.entries({ ...names, 'api/index': 'API' })
    .filter(([page]) => !(page in files) || read(files[page]) !== undefined)
    .map(([page, label]) => {
      const current = page === name ? ' aria-current="page"' : ''
      return `<li><a href="./${page}.html"${current}>${label}</a></li>`
    })
  const heading = name === 'index' ? title : `${title} · kim-travel-timeline`
  writeFileSync(
    join(docs, `${name}.html`),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(heading)}</title>
<link rel="stylesheet" href="./site.css">
</head>
<body>
<nav aria-label="Documentation"><ul>
${links.join('\n')}
</ul></nav>
<main>
${content}
</main>
</body>
</html>
`,
  )
}

function titleOf(text) {
  return /^# (.*)$/m.exec(text)?.[1] ?? ''
}

function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
