// export/antimeridian.d.ts
export type Position = readonly [longitude: number, latitude: number];
export declare function splitAtAntimeridian(positions: readonly Position[]): readonly (readonly Position[])[];

// export/csv.d.ts
import type { Timeline } from '../query/timeline.js';
export interface CSVOptions {
    readonly kind?: 'trip' | 'event';
    readonly bom?: boolean;
    readonly delimiter?: ',' | ';' | '\t';
}
export declare function toCSV(timeline: Timeline, options?: CSVOptions): string;
export declare function csvParts(timeline: Timeline, options?: CSVOptions): Generator<string>;

// export/geojson.d.ts
import type { Timeline } from '../query/timeline.js';
import { type Position } from './antimeridian.js';
export type { Position } from './antimeridian.js';
export type Geometry = {
    readonly type: 'Point';
    readonly coordinates: Position;
} | {
    readonly type: 'LineString';
    readonly coordinates: readonly Position[];
} | {
    readonly type: 'MultiLineString';
    readonly coordinates: readonly (readonly Position[])[];
};
export interface Feature {
    readonly type: 'Feature';
    readonly id: string;
    readonly geometry: Geometry;
    readonly properties: Readonly<Record<string, unknown>>;
}
export interface FeatureCollection {
    readonly type: 'FeatureCollection';
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly asOf: string;
    readonly leftOut: readonly string[];
    readonly features: readonly Feature[];
}
export declare function toGeoJSON(timeline: Timeline): FeatureCollection;

// export/html.d.ts
import { type OwnMessages } from '../i18n/index.js';
import type { ListOptions } from '../list/context.js';
import type { Timeline } from '../query/timeline.js';
export interface HTMLOptions extends ListOptions {
    readonly messages?: OwnMessages;
    readonly shadow?: boolean;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly styles?: string;
    readonly jsonld?: boolean;
}
export declare function toHTML(timeline: Timeline, options?: HTMLOptions): string;

// export/icalendar.d.ts
import type { Timeline } from '../query/timeline.js';
export interface ICalendarOptions {
    readonly name?: string;
    readonly domain?: string;
}
export declare function toICalendar(timeline: Timeline, options?: ICalendarOptions): string;
export declare function calendarParts(timeline: Timeline, options?: ICalendarOptions): Generator<string>;

// export/index.d.ts
export { toCSV } from './csv.js';
export type { CSVOptions } from './csv.js';
export { toGeoJSON } from './geojson.js';
export type { Feature, FeatureCollection, Geometry, Position } from './geojson.js';
export { toHTML } from './html.js';
export type { HTMLOptions } from './html.js';
export { toICalendar } from './icalendar.js';
export type { ICalendarOptions } from './icalendar.js';
export { toJSONLD } from './jsonld.js';
export type { Graph, JSONLDOptions, Thing } from './jsonld.js';
export { toSVG } from './svg.js';
export type { SVGOptions } from './svg.js';
export { toTables } from './tables/index.js';
export type { TableFile } from './tables/index.js';

// export/jsonld.d.ts
import type { Timeline } from '../query/timeline.js';
export interface JSONLDOptions {
    readonly base?: string;
}
export interface Thing {
    readonly '@type'?: string | readonly string[];
    readonly [property: string]: unknown;
}
export interface Graph {
    readonly '@context': 'https://schema.org';
    readonly '@graph': readonly Thing[];
}
export declare function toJSONLD(timeline: Timeline, options?: JSONLDOptions): Graph;

// export/svg.d.ts
import { type OwnMessages } from '../i18n/index.js';
import { type Tree } from '../markup/tree.js';
import type { Timeline } from '../query/timeline.js';
export interface SVGOptions {
    readonly width?: number;
    readonly locale?: string;
    readonly messages?: OwnMessages;
    readonly theme?: 'light' | 'dark' | 'auto';
    readonly scale?: 'true' | 'compressed';
    readonly events?: boolean;
    readonly lanes?: 'country' | 'none';
    readonly title?: string;
}
export declare function toSVG(timeline: Timeline, options?: SVGOptions): string;
export declare function svgTree(timeline: Timeline, options?: SVGOptions): Tree;

// export/tables/index.d.ts
import type { Timeline } from '../../query/timeline.js';
export type TableFile = `${'trips' | 'events' | 'stops' | 'legs' | 'meetings' | 'delegation' | 'companions' | 'crossings' | 'documents' | 'claims' | 'disputes' | 'outcomes' | 'people' | 'places' | 'sources' | 'citations'}.csv` | 'datapackage.json';
export declare function toTables(timeline: Timeline): Readonly<Record<TableFile, string>>;
export declare function tableParts(timeline: Timeline): readonly (readonly [name: TableFile, parts: Iterable<string>])[];

// i18n/index.d.ts
export { countryNames, localeOf, nameIn } from './names.js';
export type { OwnMessages } from './merge.js';
export type { Messages } from './messages.js';

// i18n/merge.d.ts
import type { Messages } from './messages.js';
export type OwnMessages = PartialGroup<Messages>;
type PartialGroup<Group> = {
    readonly [Key in keyof Group]?: NonNullable<Group[Key]> extends string | ((...values: never[]) => unknown) ? Group[Key] : PartialGroup<NonNullable<Group[Key]>>;
};
export declare function mergeMessages(base: Messages, own?: OwnMessages): Messages;
export {};

// i18n/names.d.ts
import { languageOf } from '../model/language.js';
export { languageOf };
export declare function localeOf(locale: string | null | undefined): string;
export declare function countryNames(locale: string): (code: string) => string;
export declare function languageNames(locale: string): (tag: string) => string;
export declare function nameIn(locale: string, { name, names }: {
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
}): string;

// list/context.d.ts
import type { Markup, Tree } from '../markup/tree.js';
import type { Assessment, Entry, FuzzyDay, Place, Source, Span } from '../model/types.js';
import type { Timeline } from '../query/timeline.js';
import type { Messages } from '../i18n/messages.js';
import type { References } from './references.js';
export interface ListOptions {
    readonly heading?: string;
    readonly headingLevel?: number;
    readonly locale?: string;
    readonly recordLocale?: string;
    readonly dir?: 'ltr' | 'rtl';
    readonly idPrefix?: string;
}
export interface ListSetting {
    readonly actions?: boolean;
    readonly panel?: PanelWriter;
    readonly once?: boolean;
    readonly all?: Timeline;
}
type PanelWriter = (record: Entry, references: References, context: Context) => Tree;
export interface Context {
    readonly timeline: Timeline;
    readonly locale: string;
    readonly lang: string;
    readonly nameLang: string | undefined;
    readonly recordLang: string | undefined;
    readonly messages: Messages;
    readonly dir: 'ltr' | 'rtl';
    readonly title: string;
    readonly level: number;
    readonly actions: boolean;
    readonly panel: PanelWriter | undefined;
    readonly once: boolean;
    id(text: string): string;
    country(code: string): string;
    series(code: string): number | undefined;
    language(tag: string): string;
    day(day: FuzzyDay): string;
    span(span: Span, month?: 'long' | 'short'): string;
    join(items: readonly Markup[]): readonly Markup[];
    person(id: string): string;
    place(id: string): string;
    source(id: string): Source | undefined;
    cities(ids: readonly string[]): readonly Place[];
    assessments(id: string): readonly Assessment[];
}
export declare function createContext(timeline: Timeline, messages: Messages, { headingLevel, recordLocale, idPrefix, ...options }?: ListOptions, { actions, panel, once, all }?: ListSetting): Context;
export {};

// list/references.d.ts
import { type Tree } from '../markup/tree.js';
import type { Entry, Source } from '../model/types.js';
import type { Context } from './context.js';
export interface References {
    readonly sources: readonly NumberedSource[];
    refer(sourceIds: readonly string[] | undefined): Tree | undefined;
    citedAt(number: number): string | undefined;
}
interface NumberedSource {
    readonly number: number;
    readonly source: Source;
}
export declare function createReferences(record: Entry, context: Context): References;
export {};

// markup/tree.d.ts
export type Markup = string | Tree;
export interface Tree {
    readonly tag: string;
    readonly attributes: Attributes;
    readonly children: readonly Markup[];
}
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export declare function clean(text: string): string;
export declare function h(tag: string, attributes?: Attributes | null, ...children: readonly (Markup | undefined | false | readonly Markup[])[]): Tree;
export declare class LazyTree implements Tree {
    #private;
    readonly tag: string;
    constructor(tag: string, attributesOf: () => Attributes, childrenOf: () => readonly Markup[]);
    get attributes(): Attributes;
    get children(): readonly Markup[];
}

// model/language.d.ts
export declare function languageOf(locale: string): string;
