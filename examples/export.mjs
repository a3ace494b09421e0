// The trips to China as files: node examples/export.mjs [folder]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { timeline } from 'kim-travel-timeline'
import { toCSV, toGeoJSON, toICalendar } from 'kim-travel-timeline/export'

const folder = process.argv[2] ?? 'china'
const china = timeline.where({ kind: 'trip', country: 'CN' })

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'trips.csv'), toCSV(china))
writeFileSync(join(folder, 'trips.ics'), toICalendar(china))
writeFileSync(join(folder, 'trips.geojson'), JSON.stringify(toGeoJSON(china), null, 2))
console.log(`${china.trips.length} trips to China: ${folder}/trips.csv, .ics and .geojson`)
