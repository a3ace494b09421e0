import type { Command } from './options.js'

/** The help text of *command*, or of the whole program. */
export function usageOf(command: Command | undefined): string {
  return command === undefined ? program : `${texts[command].trim()}\n`
}

const filters = `
Filters (a list is an OR: --country CN,RU; !CN leaves out; different filters are ANDed):
  --ids, --kind (trip, event), --country (CN), --place (singapore), --person, --met (xi-jinping),
  --visit (state, summit, …), --transport (train, …), --type (of event), --tag, --status
  --from, --to     2018, 2018-06 or 2018-06-12; keeps what shares a day with the window
  --text WORDS     words that occur in it, whatever their case and accents
  --as-of DAY      as known at the end of that day, without hindsight
Others:
  --data FILE      the records of a JSON file in place of the bundled ones; "-" is standard input
  --json           prints JSON
  -h, --help       prints this help`

const order = `
  --sort ORDER     oldest, newest or longest first
  --limit NUMBER   at most so many records`

const program = `Kim Jong Un's travel abroad, every fact cited.

Usage: kim-travel-timeline <command> [options]

  list       trips in a table; events with --kind event
  show ID    one trip or event, with its sources
  history ID how its status came about, day by day
  stats      how many, how long, where, and the gaps between
  upcoming   what lies ahead, as known on a day
  export     csv, ics, geojson, jsonld, html, svg, json or tables
  map        where the trips went, as an SVG picture
  check FILE checks a dataset of your own

Run kim-travel-timeline <command> --help for details; -v, --version prints the version.

Examples:
  kim-travel-timeline list --country CN --to 2025-08
  kim-travel-timeline show 2018-06-singapore
  kim-travel-timeline upcoming --as-of 2025-09-02
  kim-travel-timeline export --format csv --output trips.csv

Exit codes: 0 success, 1 failure, 2 wrong usage.
`

const texts: Readonly<Record<Command, string>> = {
  list: `
Usage: kim-travel-timeline list [filters] [--json]

Trips that match, oldest first. With --kind event, or --type, events.
${filters}${order}

Examples:
  kim-travel-timeline list --country CN,RU --from 2018
  kim-travel-timeline list --person vladimir-putin --json
  kim-travel-timeline list --kind event --status did-not-happen`,
  show: `
Usage: kim-travel-timeline show ID [--as-of DAY] [--data FILE] [--json]

One trip or event with all that is known of it, each fact with the numbers of its sources.

Examples:
  kim-travel-timeline show 2018-06-singapore
  kim-travel-timeline show 2025-09-beijing --as-of 2025-09-02`,
  history: `
Usage: kim-travel-timeline history ID [--as-of DAY] [--data FILE] [--json]

The days on which the status of a trip or event changed, or a date of it, oldest first: what it was
from then on, who said so, and what was said. Nobody is named where the calendar alone changed it.

Examples:
  kim-travel-timeline history 2018-06-singapore
  kim-travel-timeline history 2018-06-singapore --as-of 2018-05-25 --json`,
  stats: `
Usage: kim-travel-timeline stats [filters] [--json]

Number and days of the trips that match, the longest, the gaps, and counts by country and year.
${filters}

Examples:
  kim-travel-timeline stats
  kim-travel-timeline stats --country CN --to 2025-08`,
  upcoming: `
Usage: kim-travel-timeline upcoming [--as-of DAY] [filters] [--json]

Trips and events that lay ahead on that day, soonest first, undated last. The day is the last one
that the data covers unless given.
${filters}${order}

Examples:
  kim-travel-timeline upcoming --as-of 2025-09-02
  kim-travel-timeline upcoming --kind event --status confirmed`,
  export: `
Usage: kim-travel-timeline export --format FORMAT [--output FILE [--force]] [filters]

Writes what matches, trips and events, to the terminal or to a file.

  --format      csv (trips; events with --kind event), ics, geojson, jsonld, html, svg, json, or
                tables: tidy CSV tables with datapackage.json, written to the folder of --output
  -o, --output  a file, "-" for standard output; its ending sets the format unless --format does
  --force       replaces an existing file
${filters}${order}

Examples:
  kim-travel-timeline export --format ics --output trips.ics
  kim-travel-timeline export --format csv --country RU > russia.csv
  kim-travel-timeline export --format tables --output tables/
  kim-travel-timeline export --output china.geojson --country CN --force`,
  map: `
Usage: kim-travel-timeline map [filters] [--width PIXELS] [--theme THEME] [--output FILE [--force]]

Draws the trips that match as an SVG map, to the terminal or to a file. Without trips it shows the
places of the events that match.

  --width       in pixels, 160 or more; 600 unless given
  --theme       light, dark, or auto for the colours of the page around it
  --locale      language of the names and texts, such as ko
  -o, --output  a file
  --force       replaces an existing file
${filters.replace(/\n  --json[^\n]*/, '')}${order}

Examples:
  kim-travel-timeline map --output map.svg
  kim-travel-timeline map --country RU --width 340 > russia.svg`,
  check: `
Usage: kim-travel-timeline check FILE [--editorial] [--json]

Checks a dataset in a JSON file, { "trips": […], "events": […], "places": […], … }, and lists its
faults: where, what was expected, what was found. "-" reads standard input. Faults give exit
code 1.

  --editorial   also checks the rules of the bundled records, such as a source for every fact
  --json        prints the faults as JSON

Examples:
  kim-travel-timeline check my-trips.json
  kim-travel-timeline check my-trips.json --editorial --json`,
}
