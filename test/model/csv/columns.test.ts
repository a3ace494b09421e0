import { describe, expect, test } from 'vitest'
import { columnAt, readEvent, readTrip, type EmptyEnd } from '../../../src/model/csv/columns.js'
import { createTables } from '../../../src/model/csv/named.js'

type Row = Readonly<Record<string, string>>

const tripOf = (row: Row, emptyEnd: EmptyEnd = 'unknown'): Readonly<Record<string, unknown>> => ({
  ...readTrip((column) => row[column] ?? '', createTables(), emptyEnd),
})
const eventOf = (row: Row): Readonly<Record<string, unknown>> => ({
  ...readEvent((column) => row[column] ?? '', createTables(), 'unknown'),
})

const emptyRecord = { id: '', title: '', summary: '', start: null, end: null, tags: [] }
const emptyTrip = {
  ...emptyRecord,
  countries: [],
  stops: [],
  transport: [],
  met: [],
  delegation: [],
  occasion: '',
  outcomes: [],
}
const emptyEvent = { ...emptyRecord, placeIds: [], personIds: [] }

test('empty cells are fields that are not given', () => {
  expect(tripOf({})).toEqual(emptyTrip)
  expect(eventOf({})).toEqual(emptyEvent)
  const spaces = Object.fromEntries(
    ['start', 'end', 'places', 'place_ids', 'countries', 'tags', 'traveller', 'away_start'].map(
      (column) => [column, ' '],
    ),
  )
  expect(tripOf(spaces)).toEqual(emptyTrip)
})

test('an empty end is the day of the start, where the table says so', () => {
  expect(tripOf({ start: '2018' }, 'start')).not.toHaveProperty('end')
  expect(tripOf({ start: '2018', end: ' ' }, 'start')).not.toHaveProperty('end')
  expect(tripOf({ start: '2018', end: '2019' }, 'start')).toMatchObject({ end: '2019' })
})

describe('a trip', () => {
  test.for<readonly [what: string, row: Row, trip: object]>([
    [
      'texts, of which ids and dates lose the spaces around them',
      {
        id: ' a ',
        title: ' A ',
        summary: ' S ',
        start: ' 2018 ',
        end: ' 2019 ',
        visit: ' summit ',
        occasion: ' O ',
        invited_by: ' Xi ',
      },
      {
        id: 'a',
        title: ' A ',
        summary: ' S ',
        start: '2018',
        end: '2019',
        visit: 'summit',
        occasion: ' O ',
        invitedBy: ' Xi ',
      },
    ],
    [
      'lists without empty items',
      { tags: 'x | | y', countries: 'CN|RU', outcomes: 'One. | Two.' },
      { tags: ['x', 'y'], countries: ['CN', 'RU'], outcomes: [{ text: 'One.' }, { text: 'Two.' }] },
    ],
    ['the traveller', { traveller: ' Kim Jong Un ' }, { travellerId: 'kim-jong-un' }],
    ['away', { away_start: '2018-06-10' }, { away: { start: '2018-06-10', end: null } }],
    ['away, until', { away_end: '2018-06-13' }, { away: { start: null, end: '2018-06-13' } }],
    [
      'places by name',
      { places: 'Paris | Élysée' },
      { stops: [{ placeId: 'paris' }, { placeId: 'elysee' }] },
    ],
    ['places by id', { place_ids: 'p | | q' }, { stops: [{ placeId: 'p' }, { placeId: 'q' }] }],
    [
      'places of which some have ids',
      { places: 'Paris | Rome', place_ids: 'p' },
      { stops: [{ placeId: 'p' }, { placeId: 'rome' }] },
    ],
    ['sources by address', { source_urls: 'https://a.org' }, { citations: { title: ['a-org'] } }],
    ['sources by id', { source_ids: 'n1 | n2' }, { citations: { title: ['n1', 'n2'] } }],
    [
      'transport',
      {
        transport:
          'return: train (by night) | plane | inside: car | by sea: ship | return: train by night',
      },
      {
        transport: [
          { leg: 'return', mode: 'train', note: 'by night' },
          { leg: 'outbound', mode: 'plane' },
          { leg: 'inside', mode: 'car' },
          { leg: 'outbound', mode: 'by sea: ship' },
          { leg: 'outbound', mode: 'return: train by night' },
        ],
      },
    ],
    [
      'those met, once for each day',
      { met: 'Ann (Envoy): Talks on 2018-06-12; Dinner on 2018-06-12/2018-06-13; Farewell' },
      {
        met: [
          { personId: 'ann', office: 'Envoy', format: 'Talks', on: '2018-06-12' },
          { personId: 'ann', office: 'Envoy', format: 'Dinner', on: '2018-06-12/2018-06-13' },
          { personId: 'ann', office: 'Envoy', format: 'Farewell' },
        ],
      },
    ],
    [
      'those met, with a name, an office or a form alone',
      {
        met: 'Ann | Bob (Envoy) | Cy: Talks | Di (Envoy: North): Talks on the train; Lunch on 5; Tea on 2018 or so | Ed (Envoy: Talks',
      },
      {
        met: [
          { personId: 'ann', office: '', format: '' },
          { personId: 'bob', office: 'Envoy', format: '' },
          { personId: 'cy', office: '', format: 'Talks' },
          { personId: 'di', office: 'Envoy: North', format: 'Talks on the train' },
          { personId: 'di', office: 'Envoy: North', format: 'Lunch on 5' },
          { personId: 'di', office: 'Envoy: North', format: 'Tea on 2018 or so' },
          { personId: 'ed-envoy-talks', office: '', format: '' },
        ],
      },
    ],
    [
      'those met by id',
      { met: 'Ann: Talks', met_ids: 'a' },
      { met: [{ personId: 'a', office: '', format: 'Talks' }] },
    ],
    [
      'the delegation, with how sure it is',
      {
        delegation:
          'Ann | Bob (Aide) | Cy (Aide, reported) | Di (confirmed) | Ed (Aide, unclear, confirmed)',
        delegation_ids: 'a',
      },
      {
        delegation: [
          { personId: 'a' },
          { personId: 'bob', office: 'Aide' },
          { personId: 'cy', office: 'Aide', certainty: 'reported' },
          { personId: 'di', certainty: 'confirmed' },
          { personId: 'ed', office: 'Aide, unclear', certainty: 'confirmed' },
        ],
      },
    ],
    [
      'companions',
      { companions: 'Ann (Wife) | Bob | Cy (x) Lee', companion_ids: ' | b' },
      {
        companions: [
          { personId: 'ann', role: 'Wife' },
          { personId: 'b' },
          { personId: 'cy-x-lee' },
        ],
      },
    ],
    [
      'crossings',
      { crossings: '2018-06-10 out: Dandong Bridge: North | 2018-06-12 way back: Home' },
      {
        crossings: [
          { on: '2018-06-10', placeId: 'dandong-bridge-north', direction: 'out' },
          { on: '2018-06-12', placeId: 'place', direction: 'way back: Home' },
        ],
      },
    ],
    [
      'documents',
      { documents: '2018-06-12 Joint Statement | 2018 Treaty | 2019' },
      {
        documents: [
          { on: '2018-06-12', title: 'Joint Statement' },
          { on: '2018', title: 'Treaty' },
          { on: '2019', title: '' },
        ],
      },
    ],
    [
      'who disclosed it, when',
      { disclosed_on: ' 2018-06-13 ', disclosed_by: ' Agency ', disclosed_when: ' after ' },
      { disclosed: { on: '2018-06-13', by: ' Agency ', when: 'after' } },
    ],
    ['disclosed by', { disclosed_by: 'Agency' }, { disclosed: { on: '', by: 'Agency', when: '' } }],
    [
      'disclosed when',
      { disclosed_when: 'after' },
      { disclosed: { on: '', by: '', when: 'after' } },
    ],
    ['disclosed on', { disclosed_on: '2018' }, { disclosed: { on: '2018', by: '', when: '' } }],
  ])('%s', ([, row, trip]) => {
    expect(tripOf(row)).toEqual({ ...emptyTrip, ...trip })
  })
})

describe('an event', () => {
  test.for<readonly [what: string, row: Row, event: object]>([
    ['type and trip', { type: ' summit ', trip_id: ' t ' }, { type: 'summit', tripId: 't' }],
    [
      'people and places, by name or id',
      { places: 'Paris', people: 'Ann | Bob', person_ids: 'a' },
      { placeIds: ['paris'], personIds: ['a', 'bob'] },
    ],
    [
      'what came of it',
      { outcome_on: ' 2018-06-12 ', happened: ' Yes ', outcome: ' Done. ' },
      { outcome: { on: '2018-06-12', happened: true, text: ' Done. ' } },
    ],
    [
      'that it did not happen',
      { happened: 'no' },
      { outcome: { on: '', happened: false, text: '' } },
    ],
    [
      'an outcome of which one knows the day',
      { outcome_on: '2018' },
      { outcome: { on: '2018', happened: '', text: '' } },
    ],
    [
      'an outcome in words',
      { outcome: 'Done.' },
      { outcome: { on: '', happened: '', text: 'Done.' } },
    ],
    [
      'what is neither yes nor no is left to the check',
      { happened: 'maybe' },
      { outcome: { on: '', happened: 'maybe', text: '' } },
    ],
  ])('%s', ([, row, event]) => {
    expect(eventOf(row)).toEqual({ ...emptyEvent, ...event })
  })
})

test.for([
  ['start', 'start'],
  ['countries[0]', 'countries'],
  ['away.start', 'away_start'],
  ['invitedBy', 'invited_by'],
  ['tripId', 'trip_id'],
  ['disclosed.when', 'disclosed_when'],
  ['stops[1].placeId', 'places'],
  ['placeIds[0]', 'places'],
  ['personIds[0]', 'people'],
  ['travellerId', 'traveller'],
  ['citations.title[0]', 'source_ids'],
  ['outcome.on', 'outcome_on'],
  ['outcome.happened', 'happened'],
  ['outcome.text', 'outcome'],
  ['met[0].on', 'met'],
  ['claims[0].on', undefined],
  ['', undefined],
] as const)('the column of %j is %s', ([path, column]) => {
  expect(columnAt(path)).toBe(column)
})
