// map/index.d.ts
export { renderMap } from './render-map.js';
export type { MapHandle } from './render-map.js';
export { toMap } from './to-map.js';
export type { MapOptions, RenderMapOptions } from './options.js';

// map/options.d.ts
import { type OwnMessages } from '../i18n/merge.js';
interface CommonOptions {
    readonly height?: number;
    readonly locale?: string;
    readonly messages?: OwnMessages;
    readonly theme?: 'light' | 'dark' | 'auto';
    readonly selected?: string;
    readonly title?: string;
}
export interface MapOptions extends CommonOptions {
    readonly width?: number;
}
export interface RenderMapOptions extends CommonOptions {
    readonly onSelect?: (id: string | undefined) => void;
    readonly onHighlight?: (id: string | undefined) => void;
}
export declare function assertMapOptions(options: object): asserts options is MapOptions;
export declare function assertRenderMapOptions(options: object): asserts options is RenderMapOptions;
export {};

// map/render-map.d.ts
import type { Timeline } from '../query/timeline.js';
import { type RenderMapOptions } from './options.js';
export interface MapHandle {
    readonly ready: Promise<void>;
    update(timeline: Timeline): void;
    select(id: string | undefined): void;
    highlight(id: string | undefined): void;
    destroy(): void;
}
export declare function renderMap(container: HTMLElement, timeline?: Timeline, options?: RenderMapOptions): MapHandle;

// map/to-map.d.ts
import type { Timeline } from '../query/timeline.js';
import { type MapOptions } from './options.js';
export declare function toMap(timeline: Timeline, options?: MapOptions): string;
