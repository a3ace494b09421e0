/** Words of the chart, where space is short. */
export interface ChartMessages {
  /** "6 yrs 3 mos". One of the two may be 0. */
  readonly length: (years: number, months: number) => string
  /** "6 yrs 3 mos: none", of a period without a record; *length* as above. */
  readonly none: (length: string) => string
  /** "9 in 16 months": records in the busiest period. */
  readonly inMonths: (count: number, months: number) => string
  /** "40 in 5 years". */
  readonly inYears: (count: number, years: number) => string
  /** "9 trips". */
  readonly count: (kind: 'trip' | 'event', count: number) => string
  /** "data end, 9 Jun 2026". */
  readonly dataEnd: (day: string) => string
  /** "called off on 24 May". */
  readonly calledOff: (day: string) => string
  /** Before the list of what is talked of: "Talked of, but not fixed". */
  readonly talkedOf: string
  /** Beside something talked of for which no date was named. */
  readonly noDate: string
}

export interface AxisMessages {
  readonly label: string
  readonly show: string
  readonly hide: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly earlier: string
  readonly later: string
  /** The lane of events that are still ahead. */
  readonly upcoming: string
  /** The lane that countries with few trips share. */
  readonly other: string
  /** How many records ahead have no date to stand at. */
  readonly undated: (count: number) => string
  readonly trueScale: string
  readonly compressedScale: string
  readonly today: string
  /** The line at the day that the set is shown as known on. */
  readonly asOf: (day: string) => string
  /** The line where the data end. */
  readonly dataEnd: string
  /** What a number on a bar counts. */
  readonly counts: string
  readonly legend: string
  readonly uncertain: string
  readonly hint: string
  readonly more: (count: number) => string
}

export interface MapMessages {
  /** Stands above the map. */
  readonly title: string
  readonly train: string
  readonly plane: string
  /** The line by road or on foot, and where the means of transport is not known. */
  readonly thin: string
  /** What lines on the map mean. */
  readonly lines: string
  /** How many places have no coordinates. */
  readonly missing: (count: number) => string
  readonly empty: string
}
