import { languageOf } from './language.js'

/** Says of dates how sure they are; what it is given are dates as `Intl` writes them. */
export interface Doubt {
  readonly about: (text: string) => string
  readonly between: (from: string, to: string) => string
  readonly by: (text: string) => string
  readonly from: (text: string) => string
  readonly unknown: string
}

/** The words for doubt of the language of *locale*; signs where there are none. */
export function doubtIn(locale: string): Doubt {
  return doubts.get(languageOf(locale)) ?? signs
}

const signs: Doubt = {
  about: (text) => `≈ ${text}`,
  between: (from, to) => `${from} … ${to}`,
  by: (text) => `≤ ${text}`,
  from: (text) => `≥ ${text}`,
  unknown: '?',
}

const doubts: ReadonlyMap<string, Doubt> = new Map([
  [
    'en',
    {
      about: (text) => `about ${text}`,
      between: (from, to) => `between ${from} and ${to}`,
      by: (text) => `by ${text}`,
      from: (text) => `from ${text}`,
      unknown: 'date not known',
    },
  ],
  [
    'ko',
    {
      about: (text) => `${text}경`,
      between: (from, to) => `${from}에서 ${to} 사이`,
      by: (text) => `${text}까지`,
      from: (text) => `${text}부터`,
      unknown: '날짜 미상',
    },
  ],
  [
    'zh-Hans',
    {
      about: (text) => `约${text}`,
      between: (from, to) => `${from}至${to}之间`,
      by: (text) => `至${text}`,
      from: (text) => `自${text}起`,
      unknown: '日期不详',
    },
  ],
  [
    'ja',
    {
      about: (text) => `${text}頃`,
      between: (from, to) => `${from}から${to}の間`,
      by: (text) => `${text}まで`,
      from: (text) => `${text}から`,
      unknown: '日付不明',
    },
  ],
  [
    'ru',
    {
      about: (text) => `примерно ${text}`,
      between: (from, to) => `в период с ${genitive(from)} по ${to}`,
      by: (text) => `до ${genitive(text)}`,
      from: (text) => `${/^2\s/.test(text) ? 'со' : 'с'} ${genitive(text)}`,
      unknown: 'дата неизвестна',
    },
  ],
  [
    'vi',
    {
      about: (text) => `khoảng ${text}`,
      between: (from, to) => `trong khoảng từ ${from} đến ${to}`,
      by: (text) => `đến ${text}`,
      from: (text) => `từ ${text}`,
      unknown: 'chưa rõ ngày',
    },
  ],
  [
    'de',
    {
      about: (text) => `etwa ${text}`,
      between: (from, to) => `zwischen ${onDay('dem', from)} und ${onDay('dem', to)}`,
      by: (text) => `bis ${text}`,
      from: (text) => `ab ${text}`,
      unknown: 'Datum nicht bekannt',
    },
  ],
  [
    'fr',
    {
      about: (text) => `vers ${onDay('le', text)}`,
      between: (from, to) => `entre ${onDay('le', from)} et ${onDay('le', to)}`,
      by: (text) => (isDay(text) ? `jusqu’au ${text}` : `jusqu’en ${text}`),
      from: (text) =>
        isDay(text)
          ? `à partir du ${text}`
          : `à partir ${/^[ao]/.test(text) ? 'd’' : 'de '}${text}`,
      unknown: 'date inconnue',
    },
  ],
  [
    'es',
    {
      about: (text) => `hacia ${onDay('el', text)}`,
      between: (from, to) => `entre ${onDay('el', from)} y ${onDay('el', to)}`,
      by: (text) => `hasta ${onDay('el', text)}`,
      from: (text) => `desde ${onDay('el', text)}`,
      unknown: 'fecha desconocida',
    },
  ],
] satisfies [string, Doubt][])

/** Days take an article where months and years do not. */
function onDay(article: string, text: string): string {
  return isDay(text) ? `${article} ${text}` : text
}

/** Whether *text* begins with the day of a month. */
function isDay(text: string): boolean {
  return /^\d{1,2}(?!\d)/.test(text)
}

/** Russian months without a day are in the nominative: "июнь 2018 г." becomes "июня 2018 г.". */
function genitive(text: string): string {
  return text
    .replace(/^(\p{L}+)[ьй](?=\s)/u, '$1я')
    .replace(/^(март|август)(?=\s)/u, '$1а')
    .replace(/^\d{4}$/, '$& г.')
}
