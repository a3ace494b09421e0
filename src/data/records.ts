// In this order a bundle of them compresses best: neighbours share their words.
import sourcesJson from '../../data/sources.json' with { type: 'json' }
import eventsJson from '../../data/events.json' with { type: 'json' }
import tripsJson from '../../data/trips.json' with { type: 'json' }
import assessmentsJson from '../../data/assessments.json' with { type: 'json' }
import metaJson from '../../data/meta.json' with { type: 'json' }
import peopleJson from '../../data/people.json' with { type: 'json' }
import placesJson from '../../data/places.json' with { type: 'json' }
import { freeze } from '../model/freeze.js'
import type { EventId, PersonId, PlaceId, TripId } from './ids.js'
import type {
  Assessment,
  CoveredDays,
  Meta,
  Person,
  Place,
  Source,
  TravelEvent,
  Trip,
} from '../model/types.js'

/** A person with nationality. */
type BundledPerson = Person & { readonly id: PersonId } & Required<Pick<Person, 'country'>>

/** A place with country and coordinates. */
type BundledPlace = Place & { readonly id: PlaceId } & Required<
    Pick<Place, 'country' | 'latitude' | 'longitude'>
  >

// JSON widens to `string`, so each table is cast once, here; a test checks every record at run time.

/**
 * The known trips abroad of Kim Jong Un, oldest first, deeply frozen.
 *
 * ```js
 * trips.length //=> 11
 * trips[0].start //=> '2018-03-25'
 * ```
 */
export const trips: readonly (Trip & { readonly id: TripId })[] = /* @__PURE__ */ freeze(
  tripsJson as unknown as readonly (Trip & { readonly id: TripId })[],
)

/**
 * What was announced, spoken of, or happened around them, oldest first, undated last.
 *
 * ```js
 * events.find(({ id }) => id === 'beijing-parade-2025').type //=> 'parade'
 * ```
 */
export const events: readonly (TravelEvent & { readonly id: EventId })[] = /* @__PURE__ */ freeze(
  eventsJson as unknown as readonly (TravelEvent & { readonly id: EventId })[],
)

/**
 * Everyone whom trips and events name.
 *
 * ```js
 * people.find(({ id }) => id === 'xi-jinping').name //=> 'Xi Jinping'
 * ```
 */
export const people: readonly BundledPerson[] = /* @__PURE__ */ freeze(
  peopleJson as unknown as readonly BundledPerson[],
)

/**
 * Every place that trips and events name, and those they lie in.
 *
 * ```js
 * places.find(({ id }) => id === 'tiananmen').withinId //=> 'beijing'
 * ```
 */
export const places: readonly BundledPlace[] = /* @__PURE__ */ freeze(
  placesJson as unknown as readonly BundledPlace[],
)

/**
 * Every source cited.
 *
 * ```js
 * sources.every(({ publisher, title }) => publisher && title) //=> true
 * ```
 */
export const sources: readonly Source[] = /* @__PURE__ */ freeze(
  sourcesJson as unknown as readonly Source[],
)

/**
 * What analysts and outlets made of it.
 *
 * ```js
 * assessments.find(({ id }) => id === 'char-1').analyst //=> 'James Char'
 * ```
 */
export const assessments: readonly Assessment[] = /* @__PURE__ */ freeze(
  assessmentsJson as unknown as readonly Assessment[],
)

/**
 * Version, licence and coverage of the data.
 *
 * ```js
 * meta.coverage.from //=> '2011-12-17'
 * ```
 */
export const meta: Meta & { readonly coverage: CoveredDays } = /* @__PURE__ */ freeze(
  metaJson as unknown as Meta & { readonly coverage: CoveredDays },
)
