import { describe, expect, test } from 'vitest'
import { people } from '../../../src/data/records.js'
import { messages } from './support.js'

describe('ids', () => {
  test('stand once in their file, and trips share none with events', () => {
    expect(
      messages(({ people: list, events }) => {
        list.push({ ...list[0]! })
        events[0]!.id = '2018-06-singapore'
      }),
    ).toEqual([
      'events[0].id: expected an id of its own (trips[3] has it), got "2018-06-singapore"',
      `people[${people.length}].id: expected an id of its own (people[0] has it), got "alexander-kozlov"`,
    ])
  })

  test('a person and a place may share one', () => {
    expect(messages(({ people }) => people.push({ ...people[0]!, id: 'beijing' }))).toEqual([])
  })
})

describe('references', () => {
  test.for<readonly [string, Parameters<typeof messages>[0], string]>([
    [
      'a stop',
      ({ trips }) => (trips[3]!.stops[0]!.placeId = 'changi-airprot'),
      'trips[3].stops[0].placeId: expected the id of a record in places, got "changi-airprot"; did you mean changi-airport?',
    ],
    [
      'somebody met',
      ({ trips }) => (trips[3]!.met[0]!.personId = 'nobody-of-this-name'),
      'trips[3].met[0].personId: expected the id of a record in people, got "nobody-of-this-name"; add it to people or correct it',
    ],
    [
      'a delegate',
      ({ trips }) => (trips[3]!.delegation[0]!.personId = 'kim-yong-choll'),
      'trips[3].delegation[0].personId: expected the id of a record in people, got "kim-yong-choll"; did you mean kim-yong-chol?',
    ],
    [
      'a source of a field',
      ({ trips }) => (trips[3]!.citations['visit'] = ['x']),
      'trips[3].citations.visit[0]: expected the id of a record in sources, got "x"; add it to sources or correct it',
    ],
    [
      'a source of a claim',
      ({ trips }) => (trips[3]!.claims[0]!.sourceIds = ['x']),
      'trips[3].claims[0].sourceIds[0]: expected the id of a record in sources, got "x"; add it to sources or correct it',
    ],
    [
      'the trip of an event',
      ({ events }) => (events[0]!.tripId = '2018-06-singapur'),
      'events[0].tripId: expected the id of a record in trips, got "2018-06-singapur"; did you mean 2018-06-singapore?',
    ],
    [
      'what an assessment is about',
      ({ assessments }) => (assessments[0]!.aboutIds = ['somewhere-else-entirely']),
      'assessments[0].aboutIds[0]: expected the id of a record in trips or events, got "somewhere-else-entirely"; add it to trips or events or correct it',
    ],
    [
      'a larger place',
      ({ places }) => (places[0]!.withinId = 'atlantis-the-sunken'),
      'places[0].withinId: expected the id of a record in places, got "atlantis-the-sunken"; add it to places or correct it',
    ],
    [
      'the traveller',
      ({ meta }) => (meta.travellerId = 'kim-jong-unn'),
      'meta.travellerId: expected the id of a record in people, got "kim-jong-unn"; did you mean kim-jong-un?',
    ],
    [
      'an event that a rule counts',
      ({ meta }) =>
        ((meta.counting![2] as { eventIds: string[] }).eventIds = ['2018-05-panmunjom-nort']),
      'meta.counting[2].eventIds[0]: expected the id of a record in trips or events, got "2018-05-panmunjom-nort"; did you mean 2018-05-panmunjom-north?',
    ],
  ])('%s', ([, mutate, message]) => {
    expect(messages(mutate)).toEqual([message])
  })

  test('no place lies within itself, by whatever way', () => {
    expect(
      messages(({ places }) => {
        const place = (id: string) => places.find((place) => place.id === id)!
        place('singapore').withinId = 'capella-singapore'
      }).map((message) => message.replace(/\d+/, 'n')),
    ).toEqual([
      'places[n].withinId: expected a larger place, got "singapore"; it leads back to itself',
      'places[n].withinId: expected a larger place, got "capella-singapore"; it leads back to itself',
    ])
  })
})
