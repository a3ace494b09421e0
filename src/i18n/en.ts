import { dayText } from '../model/date-text.js'
import type { Messages } from './messages.js'
import { counterIn, grouperIn, yearsAndMonths } from './numbers.js'
import { prospectsOf, type Prospect } from './prospects.js'
import { sentencesEn, withArticle } from './summary-en.js'

const grouped = /* @__PURE__ */ grouperIn('en')
const count = /* @__PURE__ */ counterIn('en', (number) => (number === 1 ? 0 : 1))

export const en: Messages = {
  lang: 'en',
  dir: 'ltr',
  heading: 'Kim Jong Un’s travel abroad',
  separator: ', ',
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
    dates: 'Dates',
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
    yearsAndMonths(years, months, { years: (y) => `${y} y`, months: (m) => `${m} m` }),
  list: {
    trips: 'Trips',
    upcoming: (day) => `Ahead: trips and related events, as known on ${day}`,
    events: (number) => `Around these trips (${number})`,
    counting: 'What counts as a trip',
    partOf: 'Part of',
    by: { train: 'by train', plane: 'by plane', car: 'by car', foot: 'on foot' },
    met: 'Met',
    others: (number) => count(number, 'other', 'others'),
    details: 'Details',
    sources: (number) => count(number, 'source', 'sources'),
    disputes: (number) => `${count(number, 'point', 'points')} in dispute`,
    otherPoint: 'Another point',
    chosen: 'used here',
    leftOpen: 'None of them is preferred here.',
    outcome: 'Outcome',
    via: (outlet) => `through ${outlet}`,
    titleOnly: 'only the title was seen',
    sourceName: (numbers, titles) =>
      `${numbers.includes('–') ? 'Sources' : 'Source'} ${numbers}: ${titles}`,
    backToStatement: (number) => `Back to the statement that cites source ${number}`,
    length: (years, months) =>
      yearsAndMonths(
        years,
        months,
        {
          years: (number) => count(number, 'year', 'years'),
          months: (number) => count(number, 'month', 'months'),
        },
        ', ',
      ),
    gap: (length) => `${length} without a known trip`,
    gapBetween: (length) => `${length} between these trips`,
    between: (number) => `Show ${count(number, 'event', 'events')} in between`,
    copyLink: 'Link',
    cite: 'Cite',
    linkCopied: 'Link copied',
    citationCopied: 'Citation copied',
    copyByHand: 'Copy this text:',
    more: (number) => `Show ${number} more`,
    earlier: (number) => `Show ${number} earlier`,
  },
  history: {
    label: 'How the status changed',
    status: {
      confirmed: 'confirmed',
      expected: 'expected',
      possible: 'possible',
      speculated: 'speculated',
      unlikely: 'unlikely',
      'ruled-out': 'ruled out',
      underway: 'began',
      completed: 'held',
      cancelled: 'called off',
      'did-not-happen': 'did not happen',
      unresolved: 'no outcome reported',
    },
    backOn: 'back on',
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
  widget: {
    all: 'All',
    knownOn: (day) => `As known on: ${day}`,
    today: 'today',
    filters: 'More filters',
    made: (number) => `${grouped(number)} made`,
    underway: (number) => `${grouped(number)} under way`,
    planned: (number) => `${grouped(number)} planned`,
    talkedOf: (number) => `${grouped(number)} talked of`,
    calledOff: (number) => `${grouped(number)} called off`,
    unresolved: (number) => `${grouped(number)} with unknown outcome`,
    zoom: 'Zoom',
    overview: 'Overview',
    showEvents: 'Show events',
    hideEvents: 'Hide events',
    backToChart: 'Back to chart',
    backToToday: 'Back to today',
    previousChange: 'Previous change',
    nextChange: 'Next change',
    changes: (number) => count(number, 'change', 'changes'),
    position: (number, total) => `${grouped(number)} of ${grouped(total)}`,
    previousTrip: 'Previous',
    nextTrip: 'Next',
    read: 'Read it',
    readHint: 'Enter or click: read it',
    map: 'Map',
    beforeData: (day, from) => `Nothing is known as of ${day}: the data begin on ${from}.`,
    dayRange: (from, to) => `Enter a day from ${from} to ${to}.`,
    notLoaded: (src) => `The records in ${src} could not be loaded.`,
    notRecords: (src) => `The records in ${src} cannot be read.`,
    notBundled: 'The records could not be loaded.',
  },
  chart: {
    length: (years, months) =>
      yearsAndMonths(years, months, {
        years: (number) => count(number, 'yr', 'yrs'),
        months: (number) => count(number, 'mo', 'mos'),
      }),
    none: (length) => `${length}: none`,
    inMonths: (number, months) =>
      `${grouped(number)} in ${months === 1 ? 'a month' : `${months} months`}`,
    inYears: (number, years) => `${grouped(number)} in ${count(years, 'year', 'years')}`,
    count: (kind, number) =>
      kind === 'trip' ? count(number, 'trip', 'trips') : count(number, 'event', 'events'),
    dataEnd: (day) => `data end, ${day}`,
    calledOff: (day) => `called off on ${day}`,
    talkedOf: 'Talked of, but not fixed',
    noDate: 'no date',
  },
  prospects: (timeline, locale) =>
    prospectsOf(timeline, locale, ', ').map((trip) => prospectIn(trip, locale)),
  summary: sentencesEn,
}

/** "A summit in Singapore on June 12, 2018, was called off by Donald Trump the day before." */
function prospectIn(
  { isSummit, on, status, country, calledOff }: Prospect,
  locale: string,
): string {
  const at = on ? ` ${on.length > 7 ? 'on' : 'in'} ${dayText(on, locale)},` : ''
  const what = `A ${isSummit ? 'summit in' : 'visit to'} ${withArticle(country)}${at}`
  if (!calledOff) return `${what} was ${status}.`
  const { by, on: day, ago } = calledOff
  const when = ['that day', 'the day before'][ago] ?? `on ${dayText(day, locale)}`
  const off = `called off by ${by} ${when}`
  return status === 'cancelled' ? `${what} was ${off}.` : `${what} ${off}, was ${status} again.`
}
