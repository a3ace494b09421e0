import type { Point } from './frame.js'
import { numbered } from '../model/numbered.js'

/** A dot that wants its name beside it. */
export interface LabelRequest {
  readonly at: Point
  /** Of the dot, in pixels. */
  readonly radius: number
  /** Ways to break the text into lines, best first. Empty: the dot stays without a name. */
  readonly variants: readonly LabelText[]
}

export interface LabelText {
  readonly lines: readonly string[]
  /** Pixels. */
  readonly width: number
}

export interface Label {
  readonly lines: readonly string[]
  readonly box: Box
  readonly anchor: 'start' | 'middle' | 'end'
  /** A line from the dot to a label that does not stand beside it. */
  readonly leader: readonly [Point, Point] | undefined
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelOptions {
  readonly width: number
  readonly height: number
  readonly lineHeight: number
  /** Points of lines that labels should not cover. */
  readonly lines: readonly Point[]
}

/**
 * A label for each of *requests*, the most important first, or `undefined` where there is no room. Labels
 * keep off each other, off all dots and inside the frame, and off lines as far as possible: each takes the
 * best position that is left.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  options: LabelOptions,
): readonly (Label | undefined)[] {
  const dots = requests.map(({ at, radius }) => boxAround(at, radius + 1))
  const grid = gridOf(options.lines)
  const placed: Label[] = []
  return requests.map((request, index) => {
    let best: Label | undefined
    let least = Infinity
    for (const { cost, label } of candidates(request, options.lineHeight)) {
      if (cost >= least || !isInside(label.box, options)) continue
      if (dots.some((dot, other) => other !== index && overlap(dot, label.box))) continue
      if (placed.some((other) => collide(other, label))) continue
      if (label.leader && dots.some((dot, other) => other !== index && cuts(label.leader!, dot)))
        continue
      const whole = cost + coverage(label.box, grid)
      if (whole < least) [best, least] = [label, whole]
    }
    if (best) placed.push(best)
    return best
  })
}

/** Pixels between a dot and its label. */
const gap = 3
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
]
const leaderLengths = [14, 24, 36, 50]
const leaderDirections: (readonly [number, number])[] = []
for (let angle = 0; angle < 2 * Math.PI - 0.01; angle += Math.PI / 8) {
  leaderDirections.push([Math.cos(angle), Math.sin(angle)])
}

function* candidates(
  { at, radius, variants }: LabelRequest,
  lineHeight: number,
): Iterable<{ readonly cost: number; readonly label: Label }> {
  for (const [rank, text] of numbered(variants)) {
    for (const [order, [x, y]] of numbered(directions)) {
      const distance = (radius + gap) * (x && y ? 0.5 : 1)
      const start: Point = [at[0] + x * distance, at[1] + y * distance]
      const label = labelAt(start, [x, y], text, lineHeight)
      yield { cost: order * 0.5 + rank * 1.5, label: { ...label, leader: undefined } }
    }
    for (const length of leaderLengths) {
      for (const [x, y] of leaderDirections) {
        const end: Point = [at[0] + x * (radius + length), at[1] + y * (radius + length)]
        const start: Point = [at[0] + x * radius, at[1] + y * radius]
        const label = labelAt(end, [toward(x), toward(y)], text, lineHeight)
        yield { cost: 9 + length / 4 + rank * 1.5, label: { ...label, leader: [start, end] } }
      }
    }
  }
}

function toward(value: number): number {
  return Math.abs(value) < 0.5 ? 0 : Math.sign(value)
}

function labelAt(
  [x, y]: Point,
  [dx, dy]: readonly [number, number],
  { lines, width }: LabelText,
  lineHeight: number,
): Pick<Label, 'lines' | 'box' | 'anchor'> {
  const height = lines.length * lineHeight
  const left = dx > 0 ? x : dx < 0 ? x - width : x - width / 2
  const top = dy > 0 ? y : dy < 0 ? y - height : y - height / 2
  const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle'
  return { lines, anchor, box: { left, top, right: left + width, bottom: top + height } }
}

function boxAround([x, y]: Point, distance: number): Box {
  return { left: x - distance, top: y - distance, right: x + distance, bottom: y + distance }
}

function isInside({ left, top, right, bottom }: Box, { width, height }: LabelOptions): boolean {
  return left >= 3 && top >= 1 && right <= width - 3 && bottom <= height - 1
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

function collide(one: Label, other: Label): boolean {
  return (
    overlap(one.box, other.box) ||
    (one.leader !== undefined && cuts(one.leader, other.box)) ||
    (other.leader !== undefined && cuts(other.leader, one.box))
  )
}

/** Whether the line from one point to the other passes through *box*. */
function cuts([from, to]: readonly [Point, Point], { left, top, right, bottom }: Box): boolean {
  let [first, last] = [0, 1]
  const sides = [
    [from[0] - to[0], from[0] - left],
    [to[0] - from[0], right - from[0]],
    [from[1] - to[1], from[1] - top],
    [to[1] - from[1], bottom - from[1]],
  ] as const
  // Liang–Barsky clipping.
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false
      continue
    }
    const share = room / step
    if (step < 0) first = Math.max(first, share)
    else last = Math.min(last, share)
  }
  return first < last
}

/** *points* by square of the map, so that few must be looked at. */
type Grid = ReadonlyMap<string, readonly Point[]>

const square = 20

function gridOf(points: readonly Point[]): Grid {
  const grid = new Map<string, Point[]>()
  for (const point of points) {
    const key = `${Math.floor(point[0] / square)} ${Math.floor(point[1] / square)}`
    const list = grid.get(key)
    if (list) list.push(point)
    else grid.set(key, [point])
  }
  return grid
}

/** How many points of lines *box* covers. */
function coverage({ left, top, right, bottom }: Box, grid: Grid): number {
  let count = 0
  for (let column = Math.floor(left / square); column <= right / square; column++) {
    for (let row = Math.floor(top / square); row <= bottom / square; row++) {
      for (const [x, y] of grid.get(`${column} ${row}`) ?? []) {
        if (x > left && x < right && y > top && y < bottom) count++
      }
    }
  }
  return count
}
