import type { Messages } from './messages.js'

export const en: Messages = {
  lang: 'en',
  dir: 'ltr',
  heading: 'Kim Jong Un’s travel abroad',
  through: (day) => `Data through ${day}`,
  kind: { trip: 'Trips', event: 'Events' },
  status: {
    confirmed: 'Confirmed',
    expected: 'Expected',
    possible: 'Possible',
    speculated: 'Speculated',
    unlikely: 'Unlikely',
    'ruled-out': 'Ruled out',
    underway: 'Under way',
    completed: 'Completed',
    cancelled: 'Cancelled',
    'did-not-happen': 'Did not happen',
    unresolved: 'No outcome reported',
  },
  visit: {
    state: 'State visit',
    official: 'Official visit',
    working: 'Working visit',
    unofficial: 'Unofficial visit',
    summit: 'Summit',
    multilateral: 'Multilateral event',
    crossing: 'Border crossing',
  },
  transport: { train: 'Train', plane: 'Plane', car: 'Car', foot: 'On foot' },
  leg: { outbound: 'Out', return: 'Back', local: 'On site' },
  type: {
    summit: 'Summit',
    meeting: 'Meeting',
    'visit-abroad': 'Visit abroad',
    'visit-received': 'Visit received',
    'envoy-abroad': 'Envoy abroad',
    parade: 'Parade',
    ceremony: 'Ceremony',
    conference: 'Conference',
    document: 'Document',
    incident: 'Development',
  },
  certainty: { confirmed: 'confirmed', reported: 'reported', unclear: 'unclear' },
  disclosed: {
    before: 'before the trip',
    during: 'during the trip',
    after: 'after the trip',
  },
  companion: { spouse: 'spouse', child: 'child', sibling: 'sibling', other: 'companion' },
  crossing: { out: 'outbound', back: 'homebound' },
  source: {
    'state-media': 'state media',
    official: 'official',
    agency: 'news agency',
    press: 'press',
    research: 'research',
    reference: 'reference work',
    digest: 'digest',
  },
  field: {
    start: 'First day',
    end: 'Last day',
    away: 'Away from the capital',
    visit: 'Form of the visit',
    countries: 'Countries',
    stops: 'Itinerary',
    transport: 'Transport',
    met: 'Met',
    delegation: 'Delegation',
    companions: 'Family and company',
    crossings: 'Border crossings',
    documents: 'Documents',
    people: 'People',
    places: 'Places',
    invitedBy: 'Invited by',
    occasion: 'Occasion',
    outcomes: 'Outcomes',
    disclosed: 'First confirmed',
    claims: 'What was said, and when',
    disputes: 'Where sources differ',
    assessments: 'What analysts made of it',
    sources: 'Sources',
  },
  days: (min, max) =>
    min === max
      ? count(min, 'day', 'days')
      : max === Infinity
        ? `at least ${count(min, 'day', 'days')}`
        : `${min} to ${max} days`,
  pause: (years, months) =>
    [years && `${years} y`, (months || !years) && `${months} m`].filter(Boolean).join(' '),
  list: {
    trips: 'Trips',
    upcoming: (day) => `Ahead: trips and related events, as known on ${day}`,
    events: (number) => `Other events (${number})`,
    partOf: 'Part of',
    details: (sources) => `Details and ${count(sources, 'source', 'sources')}`,
    chosen: 'used here',
    leftOpen: 'None of them is preferred here.',
    outcome: 'Outcome',
    via: (outlet) => `through ${outlet}`,
    sourceNumber: (number) => `Source ${number}`,
    copyLink: 'Copy link',
    cite: 'Cite',
    linkCopied: 'Link copied',
    citationCopied: 'Citation copied',
    copyByHand: 'Copy this text:',
    more: (number) => `Show ${number} more`,
    earlier: (number) => `Show ${number} earlier`,
  },
  form: {
    label: 'Filter the timeline',
    country: 'Country',
    person: 'Person',
    year: 'Year',
    kind: 'Kind',
    status: 'Status',
    text: 'Search',
    any: 'All',
    not: (value) => `not ${value}`,
    asOf: 'As known on',
    asOfNote: (day) =>
      `As it was known at the end of ${day}. What came to light later is left out.`,
    stale: (day, through) =>
      `The data end on ${through}; what happened up to ${day} is not in them.`,
    reset: 'Clear filter',
    count: (kind, shown, total) =>
      `${grouped(shown)} of ${
        kind === 'trip' ? count(total, 'trip', 'trips') : count(total, 'event', 'events')
      }`,
    empty: 'Nothing matches.',
    emptyBecause: (conditions) => `Nothing matches ${conditions}.`,
    ignored: (messages) => `Ignored: ${messages}`,
  },
  axis: {
    label: 'Timeline',
    show: 'Show timeline',
    hide: 'Hide timeline',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    earlier: 'Earlier',
    later: 'Later',
    upcoming: 'Ahead',
    other: 'Other countries',
    undated: (number) => `${number} ahead without a date`,
    trueScale: 'True scale',
    compressedScale: 'Skip empty years',
    today: 'Today',
    asOf: (day) => `As of ${day}`,
    dataEnd: 'Data end',
    counts: 'Number of trips begun in that time',
    legend: 'Legend',
    uncertain: 'Date uncertain',
    hint: 'Arrow keys move between records; Enter opens one in the list.',
    more: (number) => `${number} more`,
  },
  map: {
    title: 'Places visited',
    train: 'Solid: by train.',
    plane: 'Dotted: by plane.',
    thin: 'Thin: by road, on foot or not known.',
    lines: 'Lines join stops; they are not the track taken.',
    missing: (number) =>
      number === 1
        ? '1 place without coordinates is left out.'
        : `${grouped(number)} places without coordinates are left out.`,
    empty: 'No places to show.',
  },
}

function count(number: number, one: string, many: string): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** 1234 as 1,234. `Intl` would take longer to start than the rest of a list that has no such number. */
function grouped(number: number): string {
  return number < 1000 ? String(number) : number.toLocaleString('en')
}
