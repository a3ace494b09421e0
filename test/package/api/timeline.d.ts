// i18n/index.d.ts
import type { Messages } from './messages.js';
export { countryNames, localeOf, nameIn } from './names.js';
export type { Messages } from './messages.js';
export declare const languages: {
    readonly en: Messages;
    readonly ko: Messages;
};
export declare function messagesFor(locale: string): Messages;

// i18n/names.d.ts
export declare function localeOf(locale: string | null | undefined): string;
export declare function countryNames(locale: string): (code: string) => string;
export declare function languageNames(locale: string): (tag: string) => string;
export declare function nameIn(locale: string, named: {
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
}): string;
export declare function languageOf(locale: string): string;

// timeline/index.d.ts
export { renderTimeline } from './render-timeline.js';
export type { TimelineHandle, TimelineOptions } from './types.js';

// timeline/render-timeline.d.ts
import type { Timeline } from '../query/timeline.js';
import type { TimelineHandle, TimelineOptions } from './types.js';
export declare function renderTimeline(container: HTMLElement, timeline?: Timeline, options?: TimelineOptions): TimelineHandle;

// timeline/types.d.ts
import type { Day, Entry } from '../model/types.js';
import type { Timeline } from '../query/timeline.js';
import type { Messages } from '../i18n/index.js';
export interface TimelineOptions {
    readonly scale?: 'compressed' | 'true';
    readonly lanes?: 'country' | 'none';
    readonly locale?: string;
    readonly theme?: 'light' | 'dark' | 'auto';
    readonly dir?: 'ltr' | 'rtl';
    readonly messages?: Messages;
    readonly today?: Day | null;
    readonly controls?: boolean;
    readonly through?: boolean;
    readonly print?: boolean;
    readonly title?: (record: Entry) => string;
    readonly onSelect?: (id: string | undefined, by: 'pointer' | 'key') => void;
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
