import type { Bucket } from '../chart/aggregate.js'
import type { LabelPiece } from './labels.js'
import type { Lane } from './lanes.js'
import type { Plan } from './plan.js'
import { firmDays, shapeOf, type Firm, type Row, type Shape } from '../chart/rows.js'
import type { Scale } from '../chart/scale.js'
import type { Status } from '../model/types.js'
import type { VisItem } from './vis/adapter.js'

/** Colours are given to countries by name; others share one. */
const tones = ['CN', 'KR', 'RU', 'SG', 'VN'] as const

/** The class that colours what belongs to *lane*. */
export function toneClass(lane: string): string {
  const tone =
    tones.find((code) => code === lane)?.toLowerCase() ?? (lane === 'upcoming' ? 'ahead' : 'other')
  return `ktt-axis-tone-${tone}`
}

/** The country whose colour *row* takes: its lane's, or where lanes are not by country its own. */
export function toneOf({ lane, record }: Row): string {
  return lane === 'all' && record.kind === 'trip' ? (record.countries[0] ?? lane) : lane
}

/** How a record is drawn, in words of the style sheet. */
export interface Look {
  readonly shape: Shape
  /** Too narrow for a bar. */
  readonly point: boolean
  /** The days that it surely covers; `undefined` when its dates are rough as a whole. */
  readonly firm: Firm | undefined
  /** Its dates are rough, at one end at least. */
  readonly soft: boolean
}

export function lookOf(
  row: Row,
  status: Status | undefined,
  { scale, pixelsPerDay }: Density,
): Look {
  const width = scale.toPosition(row.last + 1) - scale.toPosition(row.first)
  const firm = firmDays(row.record)
  return {
    shape: shapeOf(status),
    point: width * pixelsPerDay < pointPixels,
    firm,
    soft: !firm || firm.first > row.first || firm.last < row.last,
  }
}

/** How wide days are drawn. */
export interface Density {
  readonly scale: Scale
  readonly pixelsPerDay: number
}

/** Below this many pixels a record is a point, from it on a range. */
const pointPixels = 10

/** The item for *row*: inclusive days as an instant to an instant, in days of the scale. */
export function itemOf(
  row: Row,
  { labelFor, shiftFor }: Pick<Plan, 'labelFor' | 'shiftFor'>,
  { id, ...density }: Density & { readonly id: string },
): VisItem {
  const { scale, pixelsPerDay } = density
  const { shape, point, firm, soft } = lookOf(row, labelFor(row).status, density)
  const shift = Math.ceil(shiftFor(row, scale, pixelsPerDay))
  const start = scale.toPosition(row.first) - shift / pixelsPerDay
  const end = scale.toPosition(row.last + 1)
  const share = (day: number): number =>
    Math.round(((scale.toPosition(day) - start) / (end - start)) * 1000) / 10
  return {
    id,
    group: `g${row.lane}`,
    start: start * 864e5,
    end: end * 864e5,
    className: [
      toneClass(toneOf(row)),
      `ktt-axis-${shape}`,
      point ? 'ktt-axis-point' : 'ktt-axis-range',
      soft && 'ktt-axis-soft',
      !firm && 'ktt-axis-vague',
    ]
      .filter(Boolean)
      .join(' '),
    style: [
      firm && `--firm-from: ${share(firm.first)}%; --firm-to: ${100 - share(firm.last + 1)}%`,
      shift > 0 && `--shift: ${shift}px`,
    ]
      .filter(Boolean)
      .join('; '),
  }
}

/** A label, line by line. All text of records goes in as text. */
export function labelElement(
  document: Document,
  lines: readonly (readonly LabelPiece[])[],
): HTMLElement {
  const label = document.createElement('span')
  label.className = 'ktt-axis-label'
  for (const pieces of lines) {
    const line = document.createElement('span')
    line.className = 'ktt-axis-text'
    pieces.forEach(({ kind, text }, index) => {
      const piece = document.createElement('span')
      piece.className = `ktt-axis-${kind}`
      piece.textContent = text
      line.append(index > 0 ? ' ' : '', piece)
    })
    label.append(line)
  }
  return label
}

/** The item that holds the name of a lane above the others, where there is no column for it. */
export function nameItem({ key }: Lane, [start, end]: readonly [number, number]): VisItem {
  return { id: `n${key}`, group: `g${key}`, start, end, className: 'ktt-axis-name', style: '' }
}

/** The item for a bar that stands for many records; its number is hidden if it needs more than *room* pixels. */
export function bucketItem(
  { key, lane, start, end, share }: Bucket,
  { scale, pixelsPerDay }: Density,
  room: number,
): VisItem {
  const [from, to] = [scale.toPosition(start), scale.toPosition(end)]
  const tight = (to - from) * pixelsPerDay < room
  return {
    id: `b${key}`,
    group: `g${lane}`,
    start: from * 864e5,
    end: to * 864e5,
    className: `${toneClass(lane)} ktt-axis-bucket${tight ? ' ktt-axis-tight' : ''}`,
    style: `--share: ${share.toFixed(2)}`,
    alike: 'bucket',
  }
}

export function bucketLabel(document: Document, text: string): HTMLElement {
  const label = document.createElement('span')
  label.className = 'ktt-axis-count'
  label.textContent = text
  return label
}

/** The name of *lane* behind a mark in its colour, in a column of *width* pixels. */
export function laneElement(
  document: Document,
  lane: Lane | undefined,
  width: number,
): HTMLElement {
  const name = document.createElement('span')
  name.className = 'ktt-axis-lane'
  if (!lane?.label) return name
  name.classList.add(toneClass(lane.key))
  name.textContent = lane.label
  if (width > 0) name.style.inlineSize = `${width}px`
  return name
}
