// @ts-check
// Whether anything that is written depends on the time zone of the machine.
import { createHash } from 'node:crypto'
import { timeline } from 'kim-travel-timeline'
import { toCSV, toHTML, toICalendar, toSVG } from 'kim-travel-timeline/export'

/** @returns {import('./measure.mjs').Row[]} */
export function facts() {
  const zones = Intl.supportedValuesOf('timeZone')
  const machine = process.env['TZ']
  const outputs = new Set(zones.map(outputIn))
  if (machine === undefined) delete process.env['TZ']
  else process.env['TZ'] = machine
  return [
    {
      what: `HTML, SVG, calendar and CSV in ${zones.length} time zones`,
      target: 'identical',
      measured: outputs.size === 1 ? 'identical' : `${outputs.size} outputs`,
      met: outputs.size === 1,
    },
  ]
}

/** @param {string} zone */
function outputIn(zone) {
  process.env['TZ'] = zone
  const some = timeline.where({ from: '2018-06', to: '2018-06' })
  const texts = [toHTML, toSVG, toICalendar, toCSV].map((write) => write(some))
  return createHash('sha256').update(texts.join('\n')).digest('hex')
}
