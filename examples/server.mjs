// A page written on the server: it is whole before any script runs, and stays so without one.
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
    <title>Written on the server</title>
    <link rel="stylesheet" href="./page.css">
    <script type="module" src="../dist/widget.js"></script>
  </head>
  <body>
    <p>The list below came with the page.</p>
    ${list}
  </body>
</html>
`
}

if (process.argv[1] === import.meta.filename) process.stdout.write(render())
