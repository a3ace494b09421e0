// A table in the terminal: node examples/table.mjs
import { timeline } from 'kim-travel-timeline'

console.table(
  timeline.trips.map(({ start, end, title, countries }) => ({
    from: start,
    to: end,
    trip: title,
    countries: countries.join(' '),
  })),
)

console.log('Most visited:')
for (const { key, count, days } of timeline.countBy('country')) {
  console.log(`  ${key}: ${count} trips, ${days.min} to ${days.max} days`)
}

const [gap] = timeline.gaps()
if (gap) console.log(`Longest gap: ${gap.days.min} days, from ${gap.after.id} to ${gap.before.id}`)
