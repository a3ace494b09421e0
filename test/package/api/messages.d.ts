// i18n/de.d.ts
import type { Messages } from './messages.js';
export declare const de: Messages;

// i18n/en.d.ts
import type { Messages } from './messages.js';
export declare const en: Messages;

// i18n/es.d.ts
import type { Messages } from './messages.js';
export declare const es: Messages;

// i18n/fr.d.ts
import type { Messages } from './messages.js';
export declare const fr: Messages;

// i18n/ja.d.ts
import type { Messages } from './messages.js';
export declare const ja: Messages;

// i18n/ko.d.ts
import type { Messages } from './messages.js';
export declare const ko: Messages;

// i18n/ru.d.ts
import type { Messages } from './messages.js';
export declare const ru: Messages;

// i18n/summary-phrases.d.ts
import type { Sentences } from './summary.js';
export interface SummaryPhrases {
    readonly knownOn: (day: string) => string;
    readonly never: (traveller: string, year: string) => string;
    readonly inPower: (traveller: string, years: number, days: string) => string;
    readonly since: (traveller: string, days: string, year: string) => string;
    readonly some: (country: string | undefined, trips: string, years: string | undefined) => string;
    readonly known: (count: number) => string;
    readonly allIn: (year: string) => string;
    readonly countries: (count: number) => string;
    readonly opening: (years: number) => string;
    readonly run: (count: number, months: number, from: string) => string;
    readonly pause: (years: number) => string;
    readonly pattern: (known: string, parts: readonly string[]) => string;
    readonly later: (trips: readonly (readonly [country: string, year: string])[]) => string;
    readonly totals: (days: string, first: string, last: string) => string;
    readonly states: (parts: readonly string[]) => string;
}
export declare function createSentences(phrases: SummaryPhrases): Sentences;

// i18n/vi.d.ts
import type { Messages } from './messages.js';
export declare const vi: Messages;

// i18n/zh-hans.d.ts
import type { Messages } from './messages.js';
export declare const zhHans: Messages;

// messages.d.ts
export { de } from './i18n/de.js';
export { en } from './i18n/en.js';
export { es } from './i18n/es.js';
export { fr } from './i18n/fr.js';
export { ja } from './i18n/ja.js';
export { ko } from './i18n/ko.js';
export { ru } from './i18n/ru.js';
export { vi } from './i18n/vi.js';
export { zhHans } from './i18n/zh-hans.js';
export { mergeMessages } from './i18n/merge.js';
export type { OwnMessages } from './i18n/merge.js';
export type { Messages } from './i18n/messages.js';
export { createSentences } from './i18n/summary-phrases.js';
export type { SummaryPhrases } from './i18n/summary-phrases.js';
