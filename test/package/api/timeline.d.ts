// timeline/index.d.ts
export { renderTimeline } from './render-timeline.js';
export type { TimelineHandle, TimelineOptions } from './types.js';

// timeline/render-timeline.d.ts
import type { Timeline } from '../query/timeline.js';
import { type TimelineHandle, type TimelineOptions } from './types.js';
export declare function renderTimeline(container: HTMLElement, timeline?: Timeline, options?: TimelineOptions): TimelineHandle;

// timeline/types.d.ts
import type { Entry } from '../model/types.js';
import type { Messages, OwnMessages } from '../i18n/index.js';
import type { Timeline } from '../query/timeline.js';
export interface TimelineOptions {
    readonly scale?: 'true' | 'compressed';
    readonly lanes?: 'country' | 'none';
    readonly events?: boolean;
    readonly locale?: string;
    readonly theme?: 'light' | 'dark' | 'auto';
    readonly dir?: 'ltr' | 'rtl';
    readonly messages?: OwnMessages;
    readonly controls?: boolean;
    readonly through?: boolean;
    readonly print?: boolean;
    readonly title?: (record: Entry) => string;
    readonly onSelect?: (id: string | undefined, by: 'pointer' | 'key') => void;
    readonly onActivate?: (id: string) => void;
    readonly vis?: unknown;
}
export declare const timelineOptions: readonly (keyof TimelineOptions)[];
export interface AxisOptions extends Omit<TimelineOptions, 'messages'> {
    readonly countries?: readonly string[];
    readonly messages: Messages;
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
