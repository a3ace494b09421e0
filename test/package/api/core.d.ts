// data/bundled.d.ts
import type { KimIds } from './ids.js';
import type { Coverage } from '../query/dataset-index.js';
import type { ParseIssue, Query, QueryInput } from '../query/parse.js';
import type { Timeline } from '../query/timeline.js';
export declare const timeline: BundledTimeline;
type BundledTimeline = Timeline<KimIds, true> & {
    readonly coverage: Required<Coverage>;
};
export declare function parseFilter(input: QueryInput, about?: Timeline): Query & {
    readonly issues: readonly ParseIssue[];
};
export {};

// data/ids.d.ts
import type { Ids } from '../query/ids.js';
export interface KimIds extends Ids {
    readonly trip: TripId;
    readonly event: EventId;
    readonly person: PersonId;
    readonly place: PlaceId;
    readonly tag: Tag;
}
export type TripId = '2018-03-beijing' | '2018-04-panmunjom' | '2018-05-dalian' | '2018-06-beijing' | '2018-06-singapore' | '2019-01-beijing' | '2019-02-hanoi' | '2019-04-vladivostok' | '2019-06-panmunjom' | '2023-09-russian-far-east' | '2025-09-beijing';
export type EventId = '2011-12-accession' | '2012-08-tehran-visit' | '2015-04-indonesia-visit' | '2015-05-moscow-visit' | '2018-02-kim-yo-jong-south' | '2018-03-xi-kim-talks' | '2018-04-inter-korean-summit' | '2018-04-pompeo-pyongyang' | '2018-05-panmunjom-north' | '2018-05-pompeo-pyongyang' | '2018-05-wang-yi' | '2018-05-xi-kim-talks' | '2018-06-lee-kim-meeting' | '2018-06-trump-kim-summit' | '2018-06-washington-visit' | '2018-06-xi-kim-talks' | '2018-08-jakarta-visit' | '2018-09-moon-pyongyang' | '2018-09-vladivostok-visit' | '2018-10-pompeo-pyongyang' | '2018-10-ulaanbaatar-visit' | '2018-11-diaz-canel' | '2018-12-seoul-visit' | '2019-01-xi-kim-talks' | '2019-02-trump-kim-summit' | '2019-03-trong-kim-talks' | '2019-04-putin-kim-talks' | '2019-06-trump-kim-meeting' | '2019-06-xi-pyongyang' | '2019-10-stockholm' | '2019-11-busan-visit' | '2019-seoul-visit' | '2020-01-border-closure' | '2020-05-moscow-visit' | '2020-06-liaison-office' | '2023-07-shoigu-li' | '2023-08-reopening' | '2023-09-putin-kim-talks' | '2023-09-vladivostok-forum-visit' | '2023-10-arms-deliveries' | '2024-01-hostile-states' | '2024-04-zhao-leji' | '2024-06-putin-pyongyang' | '2024-09-shoigu' | '2024-10-troops' | '2024-11-belousov' | '2024-12-treaty-in-force' | '2024-china-visit' | '2025-03-shoigu' | '2025-06-shoigu' | '2025-06-shoigu-second' | '2025-07-lavrov' | '2025-08-volodin' | '2025-10-li-qiang' | '2025-10-medvedev' | '2025-10-thongloun' | '2025-10-to-lam' | '2026-04-volodin-belousov' | '2026-04-wang-yi' | '2026-07-wang-huning' | '2026-09-tumen-road-bridge' | 'apec-shenzhen-2026' | 'beijing-parade-2025' | 'kim-apec-2025' | 'kim-eef-2025' | 'kim-moscow' | 'kim-sco-tianjin-2025' | 'kim-victory-day-moscow-2025' | 'kim-woo-encounter-2025' | 'lukashenko-pyongyang' | 'putin-kim-beijing-2025' | 'russia-visit-2025' | 'takaichi-kim-2026' | 'trump-beijing-2026' | 'trump-kim-2026' | 'trump-kim-apec-2025' | 'wpk-80th-2025' | 'wpk-9th-congress' | 'xi-kim-beijing-2025' | 'xi-putin-kim-trilateral-2025' | 'xi-pyongyang-2018-09' | 'xi-pyongyang-2025-10' | 'xi-pyongyang-2026' | 'xi-south-korea-2025' | 'xi-washington-2026';
export type PersonId = 'alexander-kozlov' | 'alexander-lukashenko' | 'alexander-matsegora' | 'alexander-zhornik' | 'andrei-belousov' | 'cai-qi' | 'chen-qiufa' | 'cho-myoung-gyon' | 'choe-hwi' | 'choe-ryong-hae' | 'choe-son-hui' | 'chung-eui-yong' | 'denis-manturov' | 'ding-xuexiang' | 'dmitry-medvedev' | 'donald-trump' | 'guo-shengkun' | 'huang-kunming' | 'hyon-song-wol' | 'igor-morgulov' | 'im-chon-il' | 'im-jong-seok' | 'jang-chang-ha' | 'jang-kum-chol' | 'jeong-kyeong-doo' | 'jo-chun-ryong' | 'jo-yong-won' | 'john-bolton' | 'john-kelly' | 'ju-chang-il' | 'kang-kyung-wha' | 'kang-sun-nam' | 'khaltmaagiin-battulga' | 'kim-chang-son' | 'kim-chol-gyu' | 'kim-jong-il' | 'kim-jong-sik' | 'kim-jong-un' | 'kim-ju-ae' | 'kim-jung-sook' | 'kim-kwang-hyok' | 'kim-myong-gil' | 'kim-myong-sik' | 'kim-phyong-hae' | 'kim-pyong-ho' | 'kim-song-nam' | 'kim-tok-hun' | 'kim-yo-jong' | 'kim-yong-chol' | 'kim-yong-nam' | 'kwon-jong-gun' | 'lee-hsien-loong' | 'lee-jae-myung' | 'li-hongzhong' | 'li-jinjun' | 'li-keqiang' | 'li-qiang' | 'li-zhanshu' | 'mai-tien-dung' | 'mick-mulvaney' | 'miguel-diaz-canel' | 'mike-pompeo' | 'mikhail-degtyarev' | 'moon-jae-in' | 'nguyen-phu-trong' | 'nguyen-thi-kim-ngan' | 'nguyen-xuan-phuc' | 'nikolai-yevmenov' | 'no-kwang-chol' | 'o-su-yong' | 'oleg-kozhemyako' | 'ong-ye-kung' | 'pak-jong-chon' | 'pak-kwang-ho' | 'pak-pong-ju' | 'pak-thae-song' | 'pak-yong-sik' | 'peng-liyuan' | 'ri-hyon' | 'ri-myong-su' | 'ri-pyong-chol' | 'ri-sol-ju' | 'ri-son-gwon' | 'ri-su-yong' | 'ri-yong-gil' | 'ri-yong-ho' | 'sanae-takaichi' | 'sergei-shoigu' | 'sergey-lavrov' | 'song-tao' | 'song-young-moo' | 'suh-hoon' | 'tan-zuojun' | 'thongloun-sisoulith' | 'to-lam' | 'ukhnaagiin-khurelsukh' | 'vivian-balakrishnan' | 'vladimir-putin' | 'vo-van-thuong' | 'vyacheslav-volodin' | 'wang-huning' | 'wang-qishan' | 'wang-wentao' | 'wang-yajun' | 'wang-yi' | 'woo-won-shik' | 'xi-jinping' | 'yang-jiechi' | 'yin-yong' | 'yuri-ushakov' | 'zhao-leji' | 'zheng-shanjie';
export type PlaceId = 'artyom' | 'bandung' | 'bangchuidao-guesthouse' | 'beijing' | 'beijing-capital-airport' | 'beijing-hotel' | 'beijing-rail-traffic-control-centre' | 'beijing-railway-station' | 'busan' | 'capella-singapore' | 'changi-airport' | 'chinese-academy-of-agricultural-sciences' | 'dalian' | 'dalian-international-airport' | 'dandong' | 'diaoyutai-state-guesthouse' | 'dong-dang' | 'dong-dang-station' | 'far-eastern-federal-university' | 'freedom-house' | 'gardens-by-the-bay' | 'great-hall-of-the-people' | 'gyeongju' | 'hanoi' | 'ho-chi-minh-mausoleum' | 'istana' | 'jakarta' | 'joint-security-area' | 'jubilee-bridge' | 'kaesong' | 'khasan' | 'kim-il-sung-square' | 'knevichi-airfield' | 'komsomolsk-on-amur' | 'lesnaya-zaimka-vladivostok' | 'marina-bay-sands' | 'melia-hanoi' | 'metropole-hanoi' | 'military-demarcation-line-panmunjom' | 'moscow' | 'mount-paektu' | 'north-korean-embassy-beijing' | 'north-korean-embassy-hanoi' | 'pacific-fleet-memorial-vladivostok' | 'panmunjom-north' | 'peace-house' | 'presidential-palace-hanoi' | 'primorsky-aquarium' | 'pyeongchang' | 'pyongyang' | 'seoul' | 'shenzhen' | 'singapore' | 'st-regis-singapore' | 'stockholm' | 'tehran' | 'tiananmen' | 'tianjin' | 'tong-ren-tang-plant-beijing' | 'tongilgak' | 'tumangang-station' | 'ulaanbaatar' | 'vladivostok' | 'vladivostok-railway-station' | 'vostochny-cosmodrome' | 'war-heroes-monument-hanoi' | 'washington' | 'wonsan';
export type Tag = 'anniversary' | 'announced-late' | 'denuclearisation' | 'economy' | 'family' | 'first' | 'invitation' | 'joint-security-area' | 'military' | 'multilateral' | 'not-made' | 'parade' | 'summit-china' | 'summit-russia' | 'summit-south-korea' | 'summit-us' | 'ukraine-war';

// data/records.d.ts
import type { EventId, PersonId, PlaceId, TripId } from './ids.js';
import type { Assessment, CoveredDays, Meta, Person, Place, Source, TravelEvent, Trip } from '../model/types.js';
type BundledPerson = Person & {
    readonly id: PersonId;
} & Required<Pick<Person, 'country'>>;
type BundledPlace = Place & {
    readonly id: PlaceId;
} & Required<Pick<Place, 'country' | 'latitude' | 'longitude'>>;
export declare const trips: readonly (Trip & {
    readonly id: TripId;
})[];
export declare const events: readonly (TravelEvent & {
    readonly id: EventId;
})[];
export declare const people: readonly BundledPerson[];
export declare const places: readonly BundledPlace[];
export declare const sources: readonly Source[];
export declare const assessments: readonly Assessment[];
export declare const meta: Meta & {
    readonly coverage: CoveredDays;
};
export {};

// i18n/drawing-messages.d.ts
export interface ChartMessages {
    readonly length: (years: number, months: number) => string;
    readonly none: (length: string) => string;
    readonly inMonths: (count: number, months: number) => string;
    readonly inYears: (count: number, years: number) => string;
    readonly count: (kind: 'trip' | 'event', count: number) => string;
    readonly dataEnd: (day: string) => string;
    readonly calledOff: (day: string) => string;
    readonly talkedOf: string;
    readonly noDate: string;
}
export interface AxisMessages {
    readonly label: string;
    readonly show: string;
    readonly hide: string;
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
    readonly asOf: (day: string) => string;
    readonly dataEnd: string;
    readonly counts: string;
    readonly legend: string;
    readonly uncertain: string;
    readonly hint: string;
    readonly more: (count: number) => string;
}
export interface MapMessages {
    readonly title: string;
    readonly train: string;
    readonly plane: string;
    readonly thin: string;
    readonly lines: string;
    readonly missing: (count: number) => string;
    readonly empty: string;
}

// i18n/messages.d.ts
import type { AxisMessages, ChartMessages, MapMessages } from './drawing-messages.js';
import type { Timeline } from '../query/timeline.js';
import type { Sentences } from './summary.js';
import type { EventType, SourceKind, Status, TransportMode, Visit } from '../model/types.js';
export interface Messages {
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly heading: string;
    readonly separator: string;
    readonly through: (day: string) => string;
    readonly kind: Table<'trip' | 'event'>;
    readonly status: Table<Status>;
    readonly visit: Table<Visit>;
    readonly transport: Table<TransportMode>;
    readonly leg: Table<'outbound' | 'return' | 'local'>;
    readonly type: Table<EventType>;
    readonly certainty: Table<'confirmed' | 'reported' | 'unclear'>;
    readonly disclosed: Table<'before' | 'during' | 'after'>;
    readonly companion: Table<'spouse' | 'child' | 'sibling' | 'other'>;
    readonly crossing: Table<'out' | 'back'>;
    readonly source: Table<SourceKind>;
    readonly field: Table<'start' | 'end' | 'dates' | 'away' | 'visit' | 'countries' | 'stops' | 'transport' | 'met' | 'delegation' | 'companions' | 'crossings' | 'documents' | 'people' | 'places' | 'invitedBy' | 'occasion' | 'outcomes' | 'disclosed' | 'claims' | 'disputes' | 'assessments' | 'sources'>;
    readonly days: (min: number, max: number) => string;
    readonly pause: (years: number, months: number) => string;
    readonly list: ListMessages;
    readonly history: HistoryMessages;
    readonly form: FormMessages;
    readonly axis: AxisMessages;
    readonly map: MapMessages;
    readonly widget: WidgetMessages;
    readonly chart: ChartMessages;
    readonly summary?: Sentences;
    readonly prospects?: (timeline: Timeline, locale: string) => readonly string[];
}
interface ListMessages {
    readonly trips: string;
    readonly upcoming: (day: string) => string;
    readonly events: (count: number) => string;
    readonly counting: string;
    readonly partOf: string;
    readonly by: Table<TransportMode>;
    readonly met: string;
    readonly others: (count: number) => string;
    readonly details: string;
    readonly sources: (count: number) => string;
    readonly disputes: (count: number) => string;
    readonly otherPoint: string;
    readonly chosen: string;
    readonly leftOpen: string;
    readonly outcome: string;
    readonly via: (outlet: string) => string;
    readonly titleOnly: string;
    readonly sourceName: (numbers: string, titles: string) => string;
    readonly backToStatement: (number: number) => string;
    readonly length: (years: number, months: number) => string;
    readonly gap: (length: string) => string;
    readonly gapBetween: (length: string) => string;
    readonly between: (count: number) => string;
    readonly copyLink: string;
    readonly cite: string;
    readonly linkCopied: string;
    readonly citationCopied: string;
    readonly copyByHand: string;
    readonly more: (count: number) => string;
    readonly earlier: (count: number) => string;
}
interface HistoryMessages {
    readonly label: string;
    readonly status: Table<Status>;
    readonly backOn: string;
}
interface FormMessages {
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
    readonly stale: (day: string, through: string) => string;
    readonly reset: string;
    readonly count: (kind: 'trip' | 'event', shown: number, total: number) => string;
    readonly empty: string;
    readonly emptyBecause: (conditions: string) => string;
    readonly ignored: (messages: string) => string;
}
interface WidgetMessages {
    readonly all: string;
    readonly knownOn: (day: string) => string;
    readonly today: string;
    readonly filters: string;
    readonly made: (count: number) => string;
    readonly underway: (count: number) => string;
    readonly planned: (count: number) => string;
    readonly talkedOf: (count: number) => string;
    readonly calledOff: (count: number) => string;
    readonly unresolved: (count: number) => string;
    readonly zoom: string;
    readonly overview: string;
    readonly showEvents: string;
    readonly hideEvents: string;
    readonly backToChart: string;
    readonly backToToday: string;
    readonly previousChange: string;
    readonly nextChange: string;
    readonly changes: (count: number) => string;
    readonly position: (number: number, count: number) => string;
    readonly previousTrip: string;
    readonly nextTrip: string;
    readonly read: string;
    readonly readHint: string;
    readonly map: string;
    readonly beforeData: (day: string, from: string) => string;
    readonly dayRange: (from: string, to: string) => string;
    readonly notLoaded: (src: string) => string;
    readonly notRecords: (src: string) => string;
    readonly notBundled: string;
}
type Table<Key extends string> = Readonly<Record<Key, string>>;
export {};

// i18n/summarise.d.ts
import type { Timeline } from '../query/timeline.js';
import type { Messages } from './messages.js';
import { type Summary } from './summary.js';
export declare function summarise(timeline: Timeline, locale?: string, messages?: Messages): Summary;

// i18n/summary-facts.d.ts
import { type Day, type Range } from '../model/days.js';
import type { Trip } from '../model/types.js';
import { type Run, type Silence } from '../query/pattern.js';
import type { Timeline } from '../query/timeline.js';
export interface SummaryFacts {
    readonly timeline: Timeline;
    readonly traveller?: string;
    readonly title: string;
    readonly isWhole: boolean;
    readonly pastDay?: Day;
    readonly covered?: {
        readonly from: Day;
        readonly years: number;
        readonly inPower: boolean;
    };
    readonly made: readonly Trip[];
    readonly underway: number;
    readonly planned: number;
    readonly calledOff: number;
    readonly events: number;
    readonly days: Range;
    readonly countries: readonly {
        readonly name: string;
        readonly count: number;
    }[];
    readonly opening?: Silence;
    readonly run?: Run;
    readonly afterRun?: Silence;
    readonly later: readonly {
        readonly trip: Trip;
        readonly country: string;
    }[];
}
export declare function factsOf(timeline: Timeline, locale: string, separator?: string): SummaryFacts;

// i18n/summary.d.ts
import type { Timeline } from '../query/timeline.js';
import type { Messages } from './messages.js';
import { type SummaryFacts } from './summary-facts.js';
export interface Summary {
    readonly headline: string;
    readonly standfirst: string;
}
export interface Sentences {
    readonly headline: (facts: SummaryFacts, locale: string, messages: Messages) => string;
    readonly standfirst: (facts: SummaryFacts, locale: string, messages: Messages) => string;
}
export declare function summaryOf(timeline: Timeline, locale: string, messages?: Messages, sentences?: Sentences | undefined): Summary;

// index.d.ts
export { assessments, events, meta, people, places, sources, trips } from './data/records.js';
export { parseFilter, timeline } from './data/bundled.js';
export type { EventId, KimIds, PersonId, PlaceId, Tag, TripId } from './data/ids.js';
export { Timeline } from './query/timeline.js';
export { createTimeline } from './query/create.js';
export { formatFilter } from './query/format-filter.js';
export type { ParseIssue, Query, QueryInput, Sort } from './query/parse.js';
export type { Filter, When } from './query/filter.js';
export type { CountKey } from './query/keys.js';
export type { Synonyms } from './query/text.js';
export type { Count, Counted, CountOptions } from './query/count.js';
export type { Gap, Stats } from './query/stats.js';
export type { Change, HistoryEntry } from './query/changes.js';
export type { Citation } from './query/cite.js';
export type { Coverage } from './query/dataset-index.js';
export type { Ids } from './query/ids.js';
export { fromCSV } from './model/csv/from-csv.js';
export type { FromCSVOptions } from './model/csv/from-csv.js';
export { checkDataset } from './model/check/index.js';
export type { CheckOptions, EditorialRule, Issue } from './model/check/index.js';
export { addDays, dayNumber, dayFromNumber, daysBetween, earliest, isDay, isFuzzyDay, latest, } from './model/days.js';
export type { Range } from './model/days.js';
export { toDates } from './model/dates.js';
export type { Dates } from './model/dates.js';
export { formatDay, formatSpan } from './model/format.js';
export { summarise } from './i18n/summarise.js';
export type { Summary } from './i18n/summary.js';
export type { FormatOptions } from './model/date-text.js';
export { isCountryCode } from './model/countries.js';
export type { CountryCode } from './model/countries.js';
export type * from './model/types.js';
export type * from './model/input.js';

// model/check/index.d.ts
import type { Dataset } from '../types.js';
import { type Issue } from './report.js';
export type { Issue } from './report.js';
export type EditorialRule = 'cited' | 'digests' | 'publishers' | 'meetings' | 'disputes' | 'addresses';
export interface CheckOptions {
    readonly editorial?: boolean | readonly EditorialRule[];
}
export declare function checkDataset(data: unknown, options?: CheckOptions): readonly Issue[];
export declare function assertDataset(data: unknown, ours?: boolean): Dataset;

// model/check/report.d.ts
export interface Issue {
    readonly path: string;
    readonly expected: string;
    readonly got: string;
    readonly hint?: string;
    readonly message: string;
}
export interface Report {
    readonly issues: readonly Issue[];
    readonly count: number;
    add(path: string, expected: string, got: unknown, hint?: string | (() => string | undefined)): undefined;
}
export declare function createReport(): Report;
export declare function listIssues({ issues, count }: Report): readonly Issue[];

// model/choices.d.ts
export declare const choices: Readonly<Record<'kind' | 'visit' | 'transport' | 'type' | 'says' | 'status', readonly string[]>>;
export declare const keyFields: readonly ['ids', 'kind', 'country', 'place', 'person', 'met', 'visit', 'transport', 'type', 'tag', 'status'];
export type KeyField = (typeof keyFields)[number];
export declare const queryWords: readonly string[];

// model/countries.d.ts
declare const letters: {
    readonly A: 'DEFGILMOQRSTUWXZ';
    readonly B: 'ABDEFGHIJLMNOQRSTVWYZ';
    readonly C: 'ACDFGHIKLMNORUVWXYZ';
    readonly D: 'EJKMOZ';
    readonly E: 'CEGHRST';
    readonly F: 'IJKMOR';
    readonly G: 'ABDEFGHILMNPQRSTUWY';
    readonly H: 'KMNRTU';
    readonly I: 'DELMNOQRST';
    readonly J: 'EMOP';
    readonly K: 'EGHIMNPRWYZ';
    readonly L: 'ABCIKRSTUVY';
    readonly M: 'ACDEFGHKLMNOPQRSTUVWXYZ';
    readonly N: 'ACEFGILOPRUZ';
    readonly O: 'M';
    readonly P: 'AEFGHKLMNRSTWY';
    readonly Q: 'A';
    readonly R: 'EOSUW';
    readonly S: 'ABCDEGHIJKLMNORSTVXYZ';
    readonly T: 'CDFGHJKLMNORTVWZ';
    readonly U: 'AGMSYZ';
    readonly V: 'ACEGINU';
    readonly W: 'FS';
    readonly X: 'K';
    readonly Y: 'ET';
    readonly Z: 'AMW';
};
type Letter<Text extends string, Found = never> = Text extends `${infer Head}${infer Rest}` ? Letter<Rest, Found | Head> : Found;
export type CountryCode = {
    readonly [First in keyof typeof letters]: `${First}${Letter<(typeof letters)[First]>}`;
}[keyof typeof letters];
export declare function isCountryCode(value: unknown): value is CountryCode;
export declare function countryLike(text: unknown): string | undefined;
export declare function countryCodes(): readonly CountryCode[];
export {};

// model/csv/from-csv.d.ts
import type { DatasetInput, EventInput, TripInput } from '../input.js';
export interface FromCSVOptions {
    readonly delimiter?: ',' | ';' | '\t';
    readonly ignore?: readonly string[];
}
export declare function fromCSV(text: string | readonly string[], options?: FromCSVOptions): DatasetInput & {
    readonly trips: readonly TripInput[];
    readonly events: readonly EventInput[];
};

// model/date-text.d.ts
import type { FuzzyDay, Span } from './types.js';
export interface FormatOptions {
    readonly month?: 'long' | 'short';
    readonly year?: boolean;
}
export declare function spanText(span: Span, locale: string, options?: FormatOptions): string;
export declare function dayText(day: FuzzyDay, locale: string, options?: FormatOptions): string;

// model/dates.d.ts
import { type Span } from './days.js';
export interface Dates {
    readonly start: Date | null;
    readonly end: Date | null;
    readonly endExclusive: Date | null;
}
export declare function toDates(span: Span): Dates;
export declare function assertSpan(value: Span): void;

// model/days.d.ts
type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type DD = `${0 | 1 | 2 | 3}${number}`;
export type Day = `${number}-0${Digit}-${DD}` | `${number}-1${0 | 1 | 2}-${DD}`;
type Month = `${number}-0${Digit}` | `${number}-1${0 | 1 | 2}`;
export type FuzzyDay = Day | Month | `${number}` | `${string}/${string}`;
export interface Span {
    readonly start: FuzzyDay | null;
    readonly end?: FuzzyDay | null;
}
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
export declare function isWhen(value: unknown): value is Day;
export declare function earliest(day: FuzzyDay): Day;
export declare function latest(day: FuzzyDay): Day;
export declare function boundsOf(day: FuzzyDay): Bounds;
export declare function endOf({ start, end }: Span): FuzzyDay | null;
export declare function bounds({ start, end }: Span): Bounds | undefined;
export declare function dayNumber(day: Day): number;
export declare function dayFromNumber(number: number): Day;
export declare function addDays(day: Day, count: number): Day;
export declare function daysBetween(start: FuzzyDay, end: FuzzyDay): Range;
export declare function show(value: unknown): string;
export {};

// model/format.d.ts
import { type FormatOptions } from './date-text.js';
import type { FuzzyDay, Span } from './types.js';
export declare function formatSpan(span: Span, locale?: string, options?: FormatOptions): string;
export declare function formatDay(day: FuzzyDay, locale?: string, options?: FormatOptions): string;

// model/input.d.ts
import type { CoveredDays, CountingRule, Meta, Person, Place, Source } from './tables.js';
import type { Assessment, Claim, Dispute, Span, Statement, TravelEvent, Trip } from './types.js';
import type { Companion, Meeting, Stop } from './trip-parts.js';
export interface DatasetInput {
    readonly $schema?: string;
    readonly trips?: readonly TripInput[];
    readonly events?: readonly EventInput[];
    readonly people?: readonly PersonInput[];
    readonly places?: readonly PlaceInput[];
    readonly sources?: readonly SourceInput[];
    readonly assessments?: readonly AssessmentInput[];
    readonly meta?: MetaInput;
}
export interface TripInput extends Needs<Trip, 'id' | 'title' | 'start', 'stops' | 'met' | 'companions' | 'claims' | 'outcomes' | 'disputes'> {
    readonly stops?: readonly StopInput[];
    readonly met?: readonly MeetingInput[];
    readonly companions?: readonly CompanionInput[];
    readonly claims?: readonly ClaimInput[];
    readonly outcomes?: readonly StatementInput[];
    readonly disputes?: readonly Dispute[];
}
export interface EventInput extends Needs<TravelEvent, 'id' | 'title' | 'start', 'claims' | 'outcome'> {
    readonly claims?: readonly ClaimInput[];
    readonly outcome?: Needs<NonNullable<TravelEvent['outcome']>, 'on' | 'happened'>;
}
export type PersonInput = Person;
export type PlaceInput = Place;
export interface SourceInput extends Needs<Source, 'id'> {
}
export interface AssessmentInput extends Needs<Assessment, 'id' | 'analyst' | 'text' | 'aboutIds'> {
}
export interface MetaInput extends Partial<Omit<Meta, 'coverage' | 'counting'>> {
    readonly coverage?: Needs<CoveredDays, 'through'>;
    readonly counting?: readonly Needs<CountingRule, 'id' | 'title'>[];
}
export interface StopInput extends Needs<Stop, 'placeId'>, Partial<Span> {
}
export interface MeetingInput extends Needs<Meeting, 'personId'> {
}
export interface CompanionInput extends Needs<Companion, 'personId'> {
}
export interface ClaimInput extends Needs<Claim, 'on' | 'by' | 'says'> {
}
export interface StatementInput extends Needs<Statement, 'text'> {
}
type Needs<Item, Needed extends keyof Item, Own extends keyof Item = never> = Pick<Item, Needed> & Partial<Omit<Item, Needed | Own>>;
export {};

// model/tables.d.ts
import type { CountryCode } from './countries.js';
import type { Day, FuzzyDay, TravelEvent, Trip } from './types.js';
export interface Person {
    readonly id: string;
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly country?: CountryCode;
    readonly wikidata?: string;
}
export interface Place {
    readonly id: string;
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly country?: CountryCode;
    readonly latitude?: number;
    readonly longitude?: number;
    readonly withinId?: string;
}
export type SourceKind = 'state-media' | 'official' | 'agency' | 'press' | 'research' | 'reference' | 'digest';
export interface Source {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly url?: string;
    readonly published?: FuzzyDay;
    readonly language: string;
    readonly kind: SourceKind;
    readonly via?: string;
    readonly read?: 'full' | 'excerpt' | 'title';
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
    readonly homeId?: string;
    readonly coverage?: CoveredDays;
    readonly notes?: readonly string[];
    readonly counting?: readonly CountingRule[];
}
export interface CoveredDays {
    readonly from: Day;
    readonly through: Day;
    readonly denseThrough: Day;
    readonly note?: string;
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
    readonly events: readonly TravelEvent[];
    readonly people: readonly Person[];
    readonly places: readonly Place[];
    readonly sources: readonly Source[];
    readonly assessments: readonly Assessment[];
    readonly meta: Meta;
}

// model/trip-parts.d.ts
import type { Day, FuzzyDay, Span } from './days.js';
export type TransportMode = 'train' | 'plane' | 'car' | 'foot';
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
    readonly principal?: boolean;
}
export interface Delegate {
    readonly personId: string;
    readonly certainty?: 'confirmed' | 'reported' | 'unclear';
    readonly office?: string;
}
export interface Companion {
    readonly personId: string;
    readonly role: 'spouse' | 'child' | 'sibling' | 'other';
    readonly seen: readonly {
        readonly on: FuzzyDay;
        readonly placeId?: string;
    }[];
}
export interface Crossing {
    readonly on: FuzzyDay;
    readonly placeId: string;
    readonly direction: 'out' | 'back';
    readonly text?: string;
}
export interface SignedDocument {
    readonly title: string;
    readonly on: FuzzyDay;
    readonly signatories: readonly string[];
    readonly url?: string;
}
export interface Disclosure {
    readonly on: Day;
    readonly by: string;
    readonly when: 'before' | 'during' | 'after';
}

// model/types.d.ts
import type { CountryCode } from './countries.js';
import type { Day, FuzzyDay, Span } from './days.js';
import type { Companion, Crossing, Delegate, Disclosure, Meeting, SignedDocument, Stop, Transport } from './trip-parts.js';
export type { Day, FuzzyDay, Span } from './days.js';
export type * from './tables.js';
export type * from './trip-parts.js';
export type Certainty = 'confirmed' | 'expected' | 'possible' | 'speculated' | 'unlikely' | 'ruled-out';
export type Says = Certainty | 'underway' | 'completed' | 'cancelled';
export type Status = Says | 'did-not-happen' | 'unresolved';
export type Visit = 'state' | 'official' | 'working' | 'unofficial' | 'summit' | 'multilateral' | 'crossing';
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
export interface Dispute {
    readonly field: string;
    readonly subject?: string;
    readonly versions: readonly {
        readonly value: string;
        readonly sourceIds: readonly string[];
    }[];
    readonly chosen?: string;
    readonly why?: string;
}
export type Citations = Readonly<Record<string, readonly string[]>>;
interface Common {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly claims: readonly Claim[];
    readonly citations: Citations;
    readonly tags: readonly string[];
}
export interface Trip extends Common {
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
    readonly companions?: readonly Companion[];
    readonly crossings?: readonly Crossing[];
    readonly documents?: readonly SignedDocument[];
    readonly invitedBy?: string;
    readonly occasion: string;
    readonly outcomes: readonly Statement[];
    readonly disclosed: Disclosure | null;
    readonly disputes: readonly Dispute[];
}
export interface TravelEvent extends Common, Span {
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
export type Entry = Trip | TravelEvent;

// query/changes.d.ts
import type { Day, Entry, Status } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
export interface HistoryEntry {
    readonly on: Day;
    readonly status: Status;
    readonly by: string;
    readonly text: string;
    readonly sourceIds: readonly string[];
}
export interface Change {
    readonly on: Day;
    readonly record: Entry;
    readonly from: Status | undefined;
    readonly to: Status;
}
export declare function historyOf(entry: Entry, index: DatasetIndex, day: number): readonly HistoryEntry[];
export declare function changesOf(entries: readonly Entry[], index: DatasetIndex, day: number): readonly Change[];

// query/cite.d.ts
import type { Entry, Source } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
export interface Citation {
    readonly number: number;
    readonly source: Source;
    readonly text: string;
}
export declare function cite(entry: Entry, field: string | undefined, index: DatasetIndex): readonly Citation[];

// query/count.d.ts
import type { Range } from '../model/days.js';
import type { CountingRule, Entry, Meta, TravelEvent, Trip } from '../model/types.js';
import { type CountKey } from './keys.js';
import type { RecordSet } from './record-set.js';
export interface Count<Item extends Entry = Entry> {
    readonly key: string;
    readonly label: string;
    readonly count: number;
    readonly days: Range;
    readonly first: Item;
    readonly last: Item;
}
export interface CountOptions {
    readonly sort?: 'count' | 'key';
}
export type Counted<Key, Kind> = Key extends 'visit' | 'transport' | 'met' ? Trip : Key extends 'type' ? TravelEvent : Kind extends 'trip' ? Trip : Kind extends 'event' ? TravelEvent : Entry;
export declare function groupBy<Item extends Entry>(entries: readonly Item[], key: CountKey, { index, day }: RecordSet): Map<string, readonly Item[]>;
export declare function countBy<Item extends Entry>(entries: readonly Item[], key: CountKey, set: RecordSet): readonly Count<Item>[];
export declare function sortCounts<Item extends Entry>(counts: readonly Count<Item>[], options: CountOptions): readonly Count<Item>[];
export declare function findRule({ counting }: Meta, id: string): CountingRule;

// query/create.d.ts
import type { DatasetInput } from '../model/input.js';
import type { Ids } from './ids.js';
import type { Timeline } from './timeline.js';
export declare function createTimeline(data: DatasetInput): Timeline<Ids>;

// query/dataset-index.d.ts
import { type KeyField } from '../model/choices.js';
import type { Dataset, Day, Entry, Meta, Person, Place, Source } from '../model/types.js';
export interface Coverage {
    readonly from?: Day;
    readonly through?: Day;
    readonly asOf: Day;
    readonly stale: boolean;
}
export declare function coverageOn({ coverage }: Meta, day: number): Coverage;
export interface DatasetIndex {
    readonly data: Dataset;
    readonly meta: Meta;
    readonly lastDay: number;
    readonly people: ReadonlyMap<string, Person>;
    readonly places: ReadonlyMap<string, Place>;
    readonly sources: ReadonlyMap<string, Source>;
    readonly entries: ReadonlyMap<string, Entry>;
    around(placeId: string): readonly string[];
    valuesOf(field: KeyField): ReadonlySet<string>;
}
export declare function createDatasetIndex(data: Dataset, lastDay: number): DatasetIndex;

// query/filter.d.ts
import { type KeyField } from '../model/choices.js';
import { type CountryCode } from '../model/countries.js';
import type { Day, EventType, Status, TransportMode, Visit } from '../model/types.js';
import type { Ids, Loose } from './ids.js';
import type { DatasetIndex } from './dataset-index.js';
export type When = Day | (string & {});
export interface Filter<I extends Ids = Ids> {
    readonly ids?: Many<Loose<I['trip'] | I['event']>>;
    readonly kind?: Many<Not<'trip' | 'event'>>;
    readonly country?: Many<Not<CountryCode>>;
    readonly place?: Many<Loose<I['place']>>;
    readonly person?: Many<Loose<I['person']>>;
    readonly met?: Many<Loose<I['person']>>;
    readonly visit?: Many<Not<Visit>>;
    readonly transport?: Many<Not<TransportMode>>;
    readonly type?: Many<Not<EventType>>;
    readonly tag?: Many<Loose<I['tag']>>;
    readonly status?: Many<Not<Status>>;
    readonly from?: When;
    readonly to?: When;
    readonly text?: string;
}
export type Asked<I extends Ids> = Filter<I> | Filter;
type Not<Value extends string> = Value | `!${Value}`;
type Many<Value> = Value | readonly Value[];
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
    readonly none: boolean;
}
export declare function readFilter(filter: Filter, index: DatasetIndex): Conditions;
export interface InvalidValue {
    readonly noun: string;
    readonly hint: string;
}
export declare function findInvalid(field: KeyField, value: string, index: DatasetIndex, looksForLikely?: boolean): InvalidValue | undefined;
export declare function assertKnown(field: KeyField, value: string, index: DatasetIndex): void;
export declare function isKeyField(field: string): field is KeyField;
export {};

// query/format-filter.d.ts
import type { Filter } from './filter.js';
import type { Query } from './parse.js';
export declare function formatFilter(query: Query | Filter): string;

// query/ids.d.ts
export interface Ids {
    readonly trip: string;
    readonly event: string;
    readonly person: string;
    readonly place: string;
    readonly tag: string;
}
export type Loose<Known extends string> = Known | (string & {});
export type Found<Entry, Id, Known extends string, Whole> = string extends Known ? Entry | undefined : [Whole, Id] extends [true, Known] ? Entry & {
    readonly id: Id;
} : Entry | undefined;

// query/keys.d.ts
import type { KeyField } from '../model/choices.js';
import type { Entry } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
declare const countKeys: readonly ['country', 'place', 'person', 'met', 'year', 'visit', 'type', 'status', 'transport', 'tag'];
export type CountKey = (typeof countKeys)[number];
export declare function assertCountKey(key: CountKey): void;
export declare function keysOf(entry: Entry, field: KeyField | CountKey, index: DatasetIndex, day: number): readonly string[];
export declare function peopleOf(entry: Entry): readonly string[];
export {};

// query/parse.d.ts
import type { Day } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
import { type Filter } from './filter.js';
export interface Query {
    readonly filter: Filter;
    readonly asOf?: Day;
    readonly sort?: Sort;
    readonly limit?: number;
}
export type Sort = 'oldest' | 'newest' | 'longest';
export interface ParseIssue {
    readonly key: string;
    readonly value: string;
    readonly message: string;
}
export type QueryInput = string | Iterable<readonly [string, string]> | Readonly<Record<string, string | readonly string[] | null | undefined>> | null | undefined;
export declare function readQuery(input: QueryInput, index: DatasetIndex): Query & {
    readonly issues: readonly ParseIssue[];
};

// query/pattern.d.ts
export interface Occupied {
    readonly first: number;
    readonly last: number;
}
export interface Silence {
    readonly from: number;
    readonly to: number;
    readonly opening: boolean;
    readonly closing: boolean;
    readonly months: number;
}
export interface Run {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly months: number;
}
export declare function silencesIn(occupied: readonly Occupied[], covered: {
    readonly from?: number;
    readonly to?: number;
}): readonly Silence[];
export declare function busiestRun(occupied: readonly Occupied[], silences: readonly Silence[], [start, end]: readonly [number, number]): Run | undefined;
export declare function toDate(day: number): Date;

// query/record-set.d.ts
import type { Entry, Status, TravelEvent, Trip } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
import { type Conditions } from './filter.js';
import type { Synonyms } from './text.js';
export declare class RecordSet {
    #private;
    readonly trips: readonly Trip[];
    readonly events: readonly TravelEvent[];
    readonly index: DatasetIndex;
    readonly day: number;
    constructor(trips: readonly Trip[], events: readonly TravelEvent[], index: DatasetIndex, day: number);
    static of(entries: readonly Entry[], index: DatasetIndex, day: number): RecordSet;
    get all(): readonly Entry[];
    get begun(): readonly Trip[];
    get counted(): readonly Entry[];
    statusOf(entry: Entry): Status | undefined;
    counts(entry: Entry): boolean;
    search(conditions: Conditions, synonyms?: Synonyms): readonly Entry[];
    find(id: string): Entry | undefined;
    read(record: Entry | string): Entry | undefined;
    before(dayOrId: string): Entry | undefined;
    after(dayOrId: string): Entry | undefined;
}

// query/related.d.ts
import type { Assessment, Entry, Person, Place, Source } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
export interface Related {
    readonly people: Table<Person>;
    readonly places: Table<Place>;
    readonly sources: Table<Source>;
    readonly assessments: readonly Assessment[];
}
interface Table<Item> {
    readonly items: readonly Item[];
    readonly byId: ReadonlyMap<string, Item>;
}
export declare function relatedTo(lists: readonly (readonly Entry[])[], index: DatasetIndex, day: number): Related;
export {};

// query/stats.d.ts
import { type Range } from '../model/days.js';
import type { Trip } from '../model/types.js';
import { type Count } from './count.js';
import type { DatasetIndex } from './dataset-index.js';
import type { RecordSet } from './record-set.js';
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
export declare function gapsOf(trips: readonly Trip[], { meta }: DatasetIndex): readonly Gap[];
export declare function statsOf(set: RecordSet): Stats;

// query/text.d.ts
import type { Entry } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
export interface Searchable {
    readonly text: string;
    readonly names: string;
}
export type Synonyms = readonly (readonly [word: string, value: string])[];
export declare function createMatcher(query: string, synonyms?: Synonyms): (record: Searchable) => boolean;
export declare function textReader(index: DatasetIndex): (entry: Entry) => Searchable;

// query/timeline.d.ts
import { type Day, type Range } from '../model/days.js';
import type { Entry, Person, Place, Source, Status, TravelEvent, Trip } from '../model/types.js';
import { type Change, type HistoryEntry } from './changes.js';
import { type Citation } from './cite.js';
import type { Count, Counted, CountOptions } from './count.js';
import { type Coverage, type DatasetIndex } from './dataset-index.js';
import { type Asked } from './filter.js';
import type { Found, Ids, Loose } from './ids.js';
import type { CountKey } from './keys.js';
import { type Related } from './related.js';
import { type Gap, type Stats } from './stats.js';
import type { Synonyms } from './text.js';
export declare class Timeline<I extends Ids = any, Whole extends boolean = any> {
    #private;
    readonly trips: readonly Trip[];
    readonly events: readonly TravelEvent[];
    readonly meta: DatasetIndex['meta'];
    readonly coverage: Coverage;
    private constructor();
    get people(): readonly Person[];
    get places(): readonly Place[];
    get sources(): readonly Source[];
    get assessments(): Related['assessments'];
    where(filter: Asked<I>, synonyms?: Synonyms): Timeline<I, false>;
    asOf(day: Day): Timeline<I, false>;
    trip<Id extends Loose<I['trip']>>(id: Id): Found<Trip, Id, I['trip'], Whole>;
    event<Id extends Loose<I['event']>>(id: Id): Found<TravelEvent, Id, I['event'], Whole>;
    person<Id extends Loose<I['person']>>(id: Id): Found<Person, Id, I['person'], Whole>;
    place<Id extends Loose<I['place']>>(id: Id): Found<Place, Id, I['place'], Whole>;
    source(id: string): Source | undefined;
    status(record: Entry | Loose<I['trip'] | I['event']>): Status | undefined;
    history(record: Entry | Loose<I['trip'] | I['event']>): readonly HistoryEntry[];
    changes(filter?: Asked<I>): readonly Change[];
    cite(record: Entry | Loose<I['trip'] | I['event']>, field?: string): readonly Citation[];
    upcoming(filter?: Asked<I>): readonly Entry[];
    underway(filter?: Asked<I>): readonly Entry[];
    next(filter?: Asked<I>): Entry | undefined;
    before(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined;
    after(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined;
    nearest(day: Day): Entry | undefined;
    groupBy<Key extends CountKey, Kind extends string | readonly string[]>(key: Key, filter?: Asked<I> & {
        readonly kind?: Kind;
    }): Map<string, readonly Counted<Key, Kind>[]>;
    countBy<Key extends CountKey, Kind extends string | readonly string[]>(key: Key, filter?: Asked<I> & {
        readonly kind?: Kind;
    }, options?: CountOptions): readonly Count<Counted<Key, Kind>>[];
    days(): Range;
    daysIn(countryOrPlace: Loose<I['place']>): Range;
    gaps(): readonly Gap[];
    stats(): Stats;
    counted(rule: string): readonly Entry[];
}
