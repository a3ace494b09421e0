// element/element.d.ts
import type { Filter } from '../query/filter.js';
import type { Timeline } from '../query/timeline.js';
import type { OwnMessages } from '../i18n/index.js';
import './events.js';
declare const Base: typeof HTMLElement;
export declare class KimTravelTimelineElement extends Base {
    #private;
    static readonly observedAttributes: readonly string[];
    static define(tag?: string, registry?: CustomElementRegistry | undefined): void;
    get timeline(): Timeline | undefined;
    set timeline(timeline: Timeline | null | undefined);
    get filter(): Filter;
    set filter(filter: Filter | null | undefined);
    get asOf(): string | undefined;
    set asOf(day: string | null | undefined);
    get selected(): string | undefined;
    set selected(id: string | null | undefined);
    get messages(): OwnMessages | undefined;
    set messages(messages: OwnMessages | null | undefined);
    connectedCallback(): void;
    connectedMoveCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
}
export {};

// element/events.d.ts
import type { Filter } from '../query/filter.js';
import type { KimTravelTimelineElement } from './element.js';
export type TripSelectEvent = CustomEvent<{
    readonly id: string;
}>;
export type FilterChangeEvent = CustomEvent<{
    readonly filter: Filter;
    readonly asOf?: string | undefined;
}>;
declare global {
    interface HTMLElementTagNameMap {
        'kim-travel-timeline': KimTravelTimelineElement;
    }
    interface HTMLElementEventMap {
        'trip-select': TripSelectEvent;
        'filter-change': FilterChangeEvent;
    }
}

// element/index.d.ts
import { KimTravelTimelineElement } from './element.js';
export { KimTravelTimelineElement };
export type { FilterChangeEvent, TripSelectEvent } from './events.js';
