/** Colours of a picture. Those of countries are told apart by colour-blind readers too. */
export interface Palette {
  readonly text: string
  readonly muted: string
  readonly line: string
  /** The line of a marked day. */
  readonly accent: string
  /** Land on a map. */
  readonly land: string
  /** Absent: nothing is painted behind the picture. */
  readonly background?: string
  readonly countries: Readonly<Record<string, string>>
  readonly other: string
}

/** The style sheet's colours by day and by night, and ones that can be seen on either ground. */
export const palettes: Readonly<Record<'light' | 'dark' | 'auto', Palette>> = {
  light: {
    text: '#16181a',
    muted: '#5a6066',
    line: '#d6d9dc',
    accent: '#0b5aa5',
    land: '#eef0f1',
    background: '#fff',
    countries: { CN: '#9c2412', KR: '#1a63d0', RU: '#4a2681', SG: '#0f9a98', VN: '#b57610' },
    other: '#63676c',
  },
  dark: {
    text: '#eceeef',
    muted: '#a6adb4',
    line: '#3a4046',
    accent: '#82b8ee',
    land: '#23282d',
    background: '#14171a',
    countries: { CN: '#e2502a', KR: '#3f95fb', RU: '#9d68a3', SG: '#9cf0d4', VN: '#e8c527' },
    other: '#a3a7ab',
  },
  auto: {
    text: 'currentColor',
    muted: 'currentColor',
    line: '#888d92',
    accent: 'currentColor',
    land: '#888d9233',
    countries: { CN: '#d4472d', KR: '#3a7bdc', RU: '#8f5cb5', SG: '#0f9a98', VN: '#b57610' },
    other: '#7d8288',
  },
}
