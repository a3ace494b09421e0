// element/react.d.ts
import type * as React from 'react';
import type { OwnMessages } from '../i18n/merge.js';
import type { Filter } from '../query/filter.js';
import type { Timeline } from '../query/timeline.js';
import type { FilterChangeEvent, KimTravelTimelineElement, TripSelectEvent } from './index.js';
export * from './index.js';
export interface KimTravelTimelineAttributes {
    readonly timeline?: Timeline | undefined;
    readonly filter?: Filter | undefined;
    readonly asOf?: string | undefined;
    readonly messages?: OwnMessages | undefined;
    readonly selected?: string | undefined;
    readonly src?: string | undefined;
    readonly ids?: string | undefined;
    readonly kind?: string | undefined;
    readonly country?: string | undefined;
    readonly place?: string | undefined;
    readonly person?: string | undefined;
    readonly met?: string | undefined;
    readonly visit?: string | undefined;
    readonly transport?: string | undefined;
    readonly type?: string | undefined;
    readonly tag?: string | undefined;
    readonly status?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly text?: string | undefined;
    readonly 'as-of'?: string | undefined;
    readonly sort?: 'oldest' | 'newest' | 'longest' | undefined;
    readonly limit?: number | string | undefined;
    readonly 'url-state'?: string | undefined;
    readonly heading?: string | undefined;
    readonly 'heading-level'?: number | string | undefined;
    readonly 'record-lang'?: string | undefined;
    readonly hide?: string | undefined;
    readonly axis?: 'auto' | 'chart' | 'zoom' | undefined;
    readonly print?: 'details' | undefined;
    readonly scale?: 'compressed' | 'true' | undefined;
    readonly theme?: 'auto' | 'light' | 'dark' | undefined;
    readonly 'ontrip-select'?: ((event: TripSelectEvent) => void) | undefined;
    readonly 'onfilter-change'?: ((event: FilterChangeEvent) => void) | undefined;
}
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'kim-travel-timeline': KimTravelTimelineAttributes & Omit<React.HTMLAttributes<KimTravelTimelineElement>, keyof KimTravelTimelineAttributes> & React.ClassAttributes<KimTravelTimelineElement>;
        }
    }
}
