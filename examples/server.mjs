// A page from a server: complete before any script runs, and without script.
//   node examples/server.mjs > page.html
import { toHTML } from 'kim-travel-timeline/export'
import { timeline } from 'kim-travel-timeline'

/** The whole page for trips to *country*. */
export function render(country = 'RU') {
  const list = toHTML(timeline.where({ country, kind: 'trip' }), {
    shadow: true,
    locale: 'en-GB',
    attributes: { country, kind: 'trip' },
    styles: '../dist/styles.css',
  })
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>From a server</title>
    <link rel="stylesheet" href="./page.css">
    <script type="module" src="../dist/widget.js"></script>
  </head>
  <body>
    <div class="example">
      <a href="./">Examples</a>
      <h1>From a server</h1>
      <p>
        Headline, chart and list came with the page, and are there without script.
        <a href="./server.mjs">Source</a>
      </p>
    </div>
    ${list}
  </body>
</html>
`
}

if (process.argv[1] === import.meta.filename) process.stdout.write(render())
