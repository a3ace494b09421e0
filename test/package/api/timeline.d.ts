// model/countries.d.ts
declare const codes = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
type Split<Text extends string, Codes = never> = Text extends `${infer Head} ${infer Rest}` ? Split<Rest, Codes | Head> : Codes | Text;
export type CountryCode = Split<typeof codes>;
export declare function isCountry(value: unknown): value is CountryCode;
export declare function countryCodes(): readonly CountryCode[];
export {};

// model/days.d.ts
import type { Day, FuzzyDay, Span } from './types.js';
export interface Range {
    readonly min: number;
    readonly max: number;
}
export interface Bounds {
    readonly earliest: number;
    readonly latest: number;
}
export declare function isDay(value: unknown): value is Day;
export declare function isFuzzyDay(value: unknown): value is FuzzyDay;
export declare function earliest(day: FuzzyDay): Day;
export declare function latest(day: FuzzyDay): Day;
export declare function boundsOf(day: FuzzyDay): Bounds;
export declare function bounds({ start, end }: Span): Bounds | undefined;
export declare function dayNumber(day: Day): number;
export declare function dayOf(number: number): Day;
export declare function addDays(day: Day, count: number): Day;
export declare function daysBetween(start: FuzzyDay, end: FuzzyDay): Range;

// model/tables.d.ts
import type { CountryCode } from './countries.js';
import type { Day, FuzzyDay, TravelEvent, Trip } from './types.js';
export interface Person {
    readonly id: string;
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly country: CountryCode;
    readonly wikidata?: string;
}
export interface Place {
    readonly id: string;
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly country: CountryCode;
    readonly latitude: number;
    readonly longitude: number;
    readonly withinId?: string;
}
export type SourceKind = 'state-media' | 'official' | 'agency' | 'press' | 'research' | 'reference';
export interface Source {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly url?: string;
    readonly published?: FuzzyDay;
    readonly language: string;
    readonly kind: SourceKind;
    readonly via?: string;
}
export interface Assessment {
    readonly id: string;
    readonly analyst: string;
    readonly affiliation?: string;
    readonly on: FuzzyDay | null;
    readonly text: string;
    readonly aboutIds: readonly string[];
    readonly sourceIds: readonly string[];
}
export interface Meta {
    readonly version: string;
    readonly title: string;
    readonly licence: string;
    readonly travellerId?: string;
    readonly coverage: {
        readonly from: Day;
        readonly through: Day;
        readonly denseThrough: Day;
    };
    readonly counting?: readonly CountingRule[];
}
export interface CountingRule {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly visit?: readonly string[];
    readonly eventIds?: readonly string[];
}
export interface Dataset {
    readonly trips: readonly Trip[];
    readonly events?: readonly TravelEvent[];
    readonly people?: readonly Person[];
    readonly places?: readonly Place[];
    readonly sources?: readonly Source[];
    readonly assessments?: readonly Assessment[];
    readonly meta?: Meta;
}

// model/types.d.ts
import type { CountryCode } from './countries.js';
export type * from './tables.js';
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type MM = `0${Exclude<Digit, 0>}` | '10' | '11' | '12';
export type Day = `${number}-${MM}-${0 | 1 | 2 | 3}${number}`;
export type FuzzyDay = Day | `${number}-${MM}` | `${number}` | `${string}/${string}`;
export interface Span {
    readonly start: FuzzyDay | null;
    readonly end?: FuzzyDay | null;
}
export type Certainty = 'confirmed' | 'expected' | 'possible' | 'speculated' | 'unlikely' | 'ruled-out';
export type Says = Certainty | 'underway' | 'completed' | 'cancelled';
export type Status = Says | 'did-not-happen' | 'unresolved';
export type Visit = 'state' | 'official' | 'working' | 'unofficial' | 'summit' | 'multilateral' | 'crossing';
export type TransportMode = 'train' | 'plane' | 'car' | 'foot';
export type EventType = 'summit' | 'meeting' | 'visit-abroad' | 'visit-received' | 'envoy-abroad' | 'parade' | 'ceremony' | 'conference' | 'document' | 'incident';
export interface Claim {
    readonly on: FuzzyDay;
    readonly by: string;
    readonly says: Says;
    readonly start?: FuzzyDay | null;
    readonly end?: FuzzyDay | null;
    readonly placeIds?: readonly string[];
    readonly text: string;
    readonly sourceIds: readonly string[];
}
export interface Statement {
    readonly text: string;
    readonly sourceIds: readonly string[];
}
export interface Stop extends Span {
    readonly placeId: string;
    readonly start: FuzzyDay | null;
    readonly text: string;
}
export interface Transport {
    readonly mode: TransportMode;
    readonly leg: 'outbound' | 'return' | 'local';
    readonly note?: string;
}
export interface Meeting {
    readonly personId: string;
    readonly office: string;
    readonly format: string;
    readonly on?: FuzzyDay;
}
export interface Delegate {
    readonly personId: string;
    readonly certainty?: 'confirmed' | 'reported' | 'unclear';
}
export interface Disclosure {
    readonly on: Day;
    readonly by: string;
    readonly when: 'before' | 'during' | 'after';
}
export interface Dispute {
    readonly field: string;
    readonly versions: readonly {
        readonly value: string;
        readonly sourceIds: readonly string[];
    }[];
    readonly chosen?: string;
    readonly why?: string;
}
export type Citations = Readonly<Record<string, readonly string[]>>;
interface Entry {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly claims: readonly Claim[];
    readonly citations: Citations;
    readonly tags: readonly string[];
}
export interface Trip extends Entry {
    readonly kind: 'trip';
    readonly travellerId?: string;
    readonly visit: Visit;
    readonly start: FuzzyDay | null;
    readonly end: FuzzyDay | null;
    readonly away: Span;
    readonly countries: readonly CountryCode[];
    readonly stops: readonly Stop[];
    readonly transport: readonly Transport[];
    readonly met: readonly Meeting[];
    readonly delegation: readonly Delegate[];
    readonly invitedBy?: string;
    readonly occasion: string;
    readonly outcomes: readonly Statement[];
    readonly disclosed: Disclosure | null;
    readonly disputes: readonly Dispute[];
}
export interface TravelEvent extends Entry, Span {
    readonly kind: 'event';
    readonly type: EventType;
    readonly start: FuzzyDay | null;
    readonly placeIds: readonly string[];
    readonly personIds: readonly string[];
    readonly tripId?: string;
    readonly outcome?: Statement & {
        readonly on: Day;
        readonly happened: boolean;
    };
}

// query/cite.d.ts
import type { Source } from '../model/types.js';
import type { Entry, Root } from './root.js';
export interface Citation {
    readonly number: number;
    readonly source: Source;
    readonly text: string;
}
export declare function sourceIdsOf(entry: Entry): readonly string[];
export declare function cite(entry: Entry, field: string | undefined, root: Root): readonly Citation[];
export declare function printSource({ publisher, title, published, via, url }: Source, locale?: string): string;

// query/closed.d.ts
import type { Assessment, Person, Place, Source } from '../model/types.js';
import type { Entry, Root } from './root.js';
export interface Closed {
    readonly people: readonly Person[];
    readonly places: readonly Place[];
    readonly sources: readonly Source[];
    readonly assessments: readonly Assessment[];
}
export declare function closeOver(entries: readonly Entry[], root: Root, day: number): Closed;

// query/count.d.ts
import type { Range } from '../model/days.js';
import type { Trip } from '../model/types.js';
import type { CountKey } from './keys.js';
import type { Entry, Root } from './root.js';
export interface Count<Record extends Entry = Entry> {
    readonly key: string;
    readonly count: number;
    readonly days: Range;
    readonly first: Record;
    readonly last: Record;
}
export interface Gap {
    readonly after: Trip;
    readonly before: Trip;
    readonly days: Range;
}
export interface Stats {
    readonly count: number;
    readonly days: Range;
    readonly first?: Trip;
    readonly last?: Trip;
    readonly longest?: Trip;
    readonly longestGap?: Gap;
    readonly byCountry: readonly Count<Trip>[];
    readonly byYear: readonly Count<Trip>[];
}
export declare function groupBy<Item extends Entry>(entries: readonly Item[], key: CountKey, root: Root, day: number): Map<string, readonly Item[]>;
export declare function countBy<Item extends Entry>(entries: readonly Item[], key: CountKey, root: Root, day: number): readonly Count<Item>[];
export declare function daysOf(entries: readonly Pick<Entry, 'start' | 'end'>[], day: number): Range;
export declare function daysIn(trips: readonly Trip[], place: string, root: Root, day: number): Range;
export declare function gapsOf(trips: readonly Trip[]): readonly Gap[];
export declare function statsOf(trips: readonly Trip[], root: Root, day: number): Stats;

// query/filter.d.ts
import type { CountryCode } from '../model/countries.js';
import type { Day, EventType, Status, TransportMode, Visit } from '../model/types.js';
import type { Ids, Loose } from './ids.js';
import type { Root } from './root.js';
export type When = Day | (string & {});
export interface Filter<I extends Ids = Ids> {
    readonly ids?: Many<Loose<I['trip'] | I['event']>>;
    readonly kind?: Many<Not<'trip' | 'event'>>;
    readonly country?: Many<Not<CountryCode>>;
    readonly place?: Many<Loose<I['place']>>;
    readonly person?: Many<Loose<I['person']>>;
    readonly visit?: Many<Not<Visit>>;
    readonly transport?: Many<Not<TransportMode>>;
    readonly type?: Many<Not<EventType>>;
    readonly tag?: Many<Loose<I['tag']>>;
    readonly status?: Many<Not<Status>>;
    readonly from?: When;
    readonly to?: When;
    readonly text?: string;
}
type Not<Value extends string> = Value | `!${Value}`;
type Many<Value> = Value | readonly Value[];
export declare const keyFields: readonly ['ids', 'kind', 'country', 'place', 'person', 'visit', 'transport', 'type', 'tag', 'status'];
export type KeyField = (typeof keyFields)[number];
export interface Conditions {
    readonly keys: readonly {
        readonly field: KeyField;
        readonly any: readonly string[];
        readonly none: readonly string[];
    }[];
    readonly from: number;
    readonly to: number;
    readonly dated: boolean;
    readonly text: string;
}
export declare function readFilter(filter: Filter, root: Root): Conditions;
export interface Fault {
    readonly noun: string;
    readonly hint: string;
}
export declare function findFault(field: KeyField, value: string, root: Root): Fault | undefined;
export declare function mustKnow(field: KeyField, value: string, root: Root): void;
export declare function readWhen(field: string, when: string): {
    earliest: number;
    latest: number;
};
export declare function isWhen(value: unknown): value is Day;
export declare function isKeyField(field: string): field is KeyField;
export {};

// query/ids.d.ts
import type { Dataset } from '../model/types.js';
export interface Ids {
    readonly trip: string;
    readonly event: string;
    readonly person: string;
    readonly place: string;
    readonly source: string;
    readonly tag: string;
}
export interface IdsOf<Data extends Dataset> extends Ids {
    readonly trip: IdIn<Data['trips']>;
    readonly event: IdIn<Data['events']>;
    readonly person: IdIn<Data['people']>;
    readonly place: IdIn<Data['places']>;
    readonly source: IdIn<Data['sources']>;
    readonly tag: Data['trips'][number]['tags'][number];
}
type IdIn<Records> = Records extends readonly {
    readonly id: infer Id extends string;
}[] ? Id : string;
export type Loose<Known extends string> = Known | (string & {});
export type Found<Entry, Id, Known extends string, Whole> = string extends Known ? Entry | undefined : [Whole, Id] extends [true, Known] ? Entry & {
    readonly id: Id;
} : Entry | undefined;
export {};

// query/keys.d.ts
import type { KeyField } from './filter.js';
import type { Entry, Root } from './root.js';
export type CountKey = 'country' | 'place' | 'person' | 'year' | 'visit' | 'type' | 'status' | 'transport' | 'tag';
export declare function keysOf(entry: Entry, field: KeyField | CountKey, root: Root, day: number): readonly string[];
export declare function peopleOf(entry: Entry): readonly string[];

// query/root.d.ts
import type { Day, Dataset, Meta, Person, Place, Source, TravelEvent, Trip } from '../model/types.js';
import type { KeyField } from './filter.js';
export type Entry = Trip | TravelEvent;
export interface Coverage {
    readonly from: Day;
    readonly through: Day;
    readonly asOf: Day;
    readonly stale: boolean;
}
export interface Root {
    readonly data: Dataset;
    readonly meta: Meta;
    readonly people: ReadonlyMap<string, Person>;
    readonly places: ReadonlyMap<string, Place>;
    readonly sources: ReadonlyMap<string, Source>;
    around(placeId: string): readonly string[];
    valuesOf(field: KeyField): ReadonlySet<string>;
    countryLike(text: string): string | undefined;
}
export declare function createRoot(data: Dataset, meta: Meta): Root;

// query/timeline.d.ts
import type { Range } from '../model/days.js';
import type { Day, Meta, Person, Place, Source, Status, TravelEvent, Trip } from '../model/types.js';
import type { Citation } from './cite.js';
import type { Closed } from './closed.js';
import type { Count, Gap, Stats } from './count.js';
import type { Filter } from './filter.js';
import type { Found, Ids, Loose } from './ids.js';
import type { CountKey } from './keys.js';
import type { Coverage, Entry } from './root.js';
export declare class Timeline<I extends Ids = any, Whole extends boolean = any> {
    #private;
    readonly trips: readonly Trip[];
    readonly events: readonly TravelEvent[];
    readonly meta: Meta;
    readonly coverage: Coverage;
    get people(): Closed['people'];
    get places(): Closed['places'];
    get sources(): Closed['sources'];
    get assessments(): Closed['assessments'];
    where(filter: Filter<I>): Timeline<I, false>;
    asOf(day: Day): Timeline<I, false>;
    trip<Id extends Loose<I['trip']>>(id: Id): Found<Trip, Id, I['trip'], Whole>;
    event<Id extends Loose<I['event']>>(id: Id): Found<TravelEvent, Id, I['event'], Whole>;
    person<Id extends Loose<I['person']>>(id: Id): Found<Person, Id, I['person'], Whole>;
    place<Id extends Loose<I['place']>>(id: Id): Found<Place, Id, I['place'], Whole>;
    source<Id extends Loose<I['source']>>(id: Id): Found<Source, Id, I['source'], Whole>;
    status(record: Entry | Loose<I['trip'] | I['event']>): Status | undefined;
    upcoming(filter?: Filter<I>): readonly Entry[];
    underway(filter?: Filter<I>): readonly Entry[];
    next(filter?: Filter<I>): Entry | undefined;
    before(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined;
    after(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined;
    nearest(day: Day): Entry | undefined;
    groupBy(key: CountKey, filter?: Filter<I>): Map<string, readonly Entry[]>;
    countBy(key: CountKey, filter?: Filter<I>): readonly Count[];
    days(): Range;
    daysIn(countryOrPlace: Loose<I['place']>): Range;
    gaps(): readonly Gap[];
    stats(): Stats;
    counted(rule: string): readonly Entry[];
    cite(record: Entry | Loose<I['trip'] | I['event']>, field?: string): readonly Citation[];
}

// timeline/index.d.ts
export { renderTimeline } from './render-timeline.js';
export type { TimelineHandle, TimelineOptions } from './types.js';

// timeline/render-timeline.d.ts
import type { Timeline } from '../query/timeline.js';
import type { TimelineHandle, TimelineOptions } from './types.js';
export declare function renderTimeline(container: HTMLElement, timeline?: Timeline, options?: TimelineOptions): TimelineHandle;

// timeline/types.d.ts
import type { Day, TravelEvent, Trip } from '../model/types.js';
import type { Timeline } from '../query/timeline.js';
import type { Words } from '../words/index.js';
export interface TimelineOptions {
    readonly scale?: 'compressed' | 'true';
    readonly lanes?: 'country' | 'none';
    readonly locale?: string;
    readonly theme?: 'light' | 'dark' | 'auto';
    readonly dir?: 'ltr' | 'rtl';
    readonly words?: Words;
    readonly today?: Day | null;
    readonly controls?: boolean;
    readonly through?: boolean;
    readonly title?: (record: Trip | TravelEvent) => string;
    readonly onSelect?: (id: string | undefined) => void;
    readonly onActivate?: (id: string) => void;
    readonly vis?: unknown;
}
export interface TimelineHandle {
    readonly ready: Promise<void>;
    readonly vis: unknown;
    update(timeline: Timeline): void;
    select(id: string | undefined): void;
    fit(): void;
    zoom(factor: number): void;
    move(fraction: number): void;
    setScale(scale: 'compressed' | 'true'): void;
    destroy(): void;
}

// words/index.d.ts
import type { Words } from './words.js';
export type { AxisWords, FormWords, ListWords, Words } from './words.js';
export declare const languages: {
    readonly en: Words;
    readonly ko: Words;
};
export declare function wordsFor(locale: string): Words;
export declare function localeOf(locale: string | null | undefined): string;
export declare function countryNames(locale: string): (code: string) => string;
export declare function languageNames(locale: string): (tag: string) => string;
export declare function nameIn(locale: string, named: {
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
}): string;

// words/words.d.ts
import type { EventType, SourceKind, Status, TransportMode, Visit } from '../model/types.js';
export interface Words {
    readonly heading: string;
    readonly through: (day: string) => string;
    readonly kind: Table<'trip' | 'event'>;
    readonly status: Table<Status>;
    readonly visit: Table<Visit>;
    readonly transport: Table<TransportMode>;
    readonly leg: Table<'outbound' | 'return' | 'local'>;
    readonly type: Table<EventType>;
    readonly certainty: Table<'confirmed' | 'reported' | 'unclear'>;
    readonly disclosed: Table<'before' | 'during' | 'after'>;
    readonly source: Table<SourceKind>;
    readonly field: Table<'start' | 'end' | 'away' | 'visit' | 'countries' | 'stops' | 'transport' | 'met' | 'delegation' | 'people' | 'places' | 'invitedBy' | 'occasion' | 'outcomes' | 'disclosed' | 'claims' | 'disputes' | 'assessments' | 'sources'>;
    readonly days: (min: number, max: number) => string;
    readonly pause: (years: number, months: number) => string;
    readonly list: ListWords;
    readonly form: FormWords;
    readonly axis: AxisWords;
}
export interface ListWords {
    readonly trips: string;
    readonly upcoming: (day: string) => string;
    readonly events: (count: number) => string;
    readonly partOf: (trip: string) => string;
    readonly details: (sources: number) => string;
    readonly chosen: string;
    readonly leftOpen: string;
    readonly outcome: string;
    readonly via: (outlet: string) => string;
    readonly sourceNumber: (number: number) => string;
    readonly copyLink: string;
    readonly cite: string;
    readonly linkCopied: string;
    readonly citationCopied: string;
    readonly copyByHand: string;
    readonly more: (count: number) => string;
    readonly earlier: (count: number) => string;
    readonly retrieved: (address: string) => string;
}
export interface FormWords {
    readonly label: string;
    readonly country: string;
    readonly person: string;
    readonly year: string;
    readonly kind: string;
    readonly status: string;
    readonly text: string;
    readonly any: string;
    readonly not: (value: string) => string;
    readonly asOf: string;
    readonly asOfNote: (day: string) => string;
    readonly reset: string;
    readonly count: (kind: 'trip' | 'event', shown: number, total: number) => string;
    readonly empty: string;
    readonly emptyBecause: (conditions: string) => string;
    readonly ignored: (messages: string) => string;
}
export interface AxisWords {
    readonly label: string;
    readonly show: string;
    readonly hide: string;
    readonly loading: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly earlier: string;
    readonly later: string;
    readonly upcoming: string;
    readonly other: string;
    readonly undated: (count: number) => string;
    readonly trueScale: string;
    readonly compressedScale: string;
    readonly today: string;
    readonly legend: string;
    readonly uncertain: string;
    readonly hint: string;
    readonly more: (count: number) => string;
}
type Table<Key extends string> = Readonly<Record<Key, string>>;
export {};
