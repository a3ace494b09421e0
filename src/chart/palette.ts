import { hasOwnColor } from '../model/colors.js'

/** Colours of a chart. Those of countries are told apart by colour-blind readers too. */
export interface Palette {
  readonly text: string
  readonly muted: string
  readonly line: string
  /** The ground of long periods without a record. */
  readonly silence: string
  /** The line of a marked day, and what is selected. */
  readonly accent: string
  /** Land on a map. */
  readonly land: string
  /** What is unusual, such as a trip that was called off. */
  readonly alert: string
  /** Painted behind the chart and around its texts; absent: nothing is. */
  readonly background?: string
  /** Countries that have a colour of their own, by code. */
  readonly countries: Readonly<Record<string, string>>
  /** For the other countries, in the order in which they come. */
  readonly series: readonly string[]
  /** For what belongs to no single country. */
  readonly other: string
}

export type Theme = 'light' | 'dark' | 'auto' | 'css'

const light: Palette = {
  text: '#16181a',
  muted: '#5a6066',
  line: '#dfe2e5',
  silence: '#f3f4f6',
  accent: '#0b5aa5',
  alert: '#9c2412',
  land: '#eef0f1',
  background: '#fff',
  countries: { CN: '#9c2412', KR: '#1a63d0', RU: '#4a2681', SG: '#0f8a88', VN: '#a86a08' },
  series: ['#8c2d6b', '#2f7d32', '#0072b2', '#b04a00', '#6b6b00', '#7b4fb0', '#00766c', '#6d4c41'],
  other: '#63676c',
}

const dark: Palette = {
  text: '#eceeef',
  muted: '#a6adb4',
  line: '#333a40',
  silence: '#1c2024',
  accent: '#82b8ee',
  alert: '#e8623c',
  land: '#23282d',
  background: '#14171a',
  countries: { CN: '#e8623c', KR: '#4f9dfb', RU: '#b083c9', SG: '#6fd9c4', VN: '#e0b93a' },
  series: ['#e08bb5', '#7fc97f', '#6cb8f0', '#f0a060', '#c9c25a', '#b9a0f0', '#5fd0c5', '#c8ad94'],
  other: '#a3a7ab',
}

/** Seen on a light and on a dark ground. */
const auto: Palette = {
  text: 'currentColor',
  muted: 'currentColor',
  line: '#888d9266',
  silence: '#888d9222',
  accent: 'currentColor',
  alert: '#d4472d',
  land: '#888d9233',
  countries: { CN: '#d4472d', KR: '#3a7bdc', RU: '#8f5cb5', SG: '#0f9a98', VN: '#b57610' },
  series: ['#b8578f', '#3f8f43', '#2f86c2', '#c4641f', '#87872a', '#8b68c0', '#1f8f84', '#8d6e63'],
  other: '#7d8288',
}

/** Custom properties of the page or of the element's style sheet; without them as *auto*. */
const css: Palette = {
  text: 'var(--ktt-text, currentColor)',
  muted: 'var(--ktt-muted, currentColor)',
  line: 'var(--ktt-line, #888d9266)',
  silence: 'var(--ktt-silence, #888d9222)',
  accent: 'var(--ktt-accent, currentColor)',
  alert: 'var(--ktt-alert, #d4472d)',
  land: 'var(--ktt-land, #888d9233)',
  background: 'var(--ktt-background, Canvas)',
  countries: {},
  series: auto.series.map((color, index) => `var(--ktt-series-${index + 1}, ${color})`),
  other: `var(--ktt-other, ${auto.other})`,
}

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark, auto, css }

/** The colour of the lane *key*, a country code or another word; *order*: its number among those without one of their own. */
export function colorOf(palette: Palette, key: string, order: number): string {
  if (order < 0 && !hasOwnColor(key)) return palette.other
  if (palette !== css) {
    return hasOwnColor(key)
      ? palette.countries[key]!
      : palette.series[order % palette.series.length]!
  }
  const fallback = hasOwnColor(key) ? auto.countries[key]! : css.series[order % css.series.length]!
  return `var(--ktt-country-${key.toLowerCase()}, ${fallback})`
}
