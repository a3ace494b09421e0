import { millisecondsInDay } from 'date-fns/constants'
import { createAggregate, type Aggregate, type Bucket } from '../chart/aggregate.js'
import type { Axis } from '../chart/axis.js'
import type { Mark } from '../chart/chart-plan.js'
import { maxMarks, type ChartLayout } from '../chart/layout.js'
import type { Lane } from '../chart/lanes.js'
import type { ChartRecord } from '../chart/records.js'
import type { Occupied } from '../chart/scale.js'
import {
  bucketItem,
  bucketLabel,
  groupsOf,
  labelElement,
  laneElement,
  markItem,
  markKey,
} from './items.js'
import { startVis, type Vis, type VisItem, type VisItems, type VisModule } from './vis/adapter.js'

export interface PictureSetup {
  readonly canvas: HTMLElement
  readonly module: VisModule
  readonly rtl: boolean
  readonly locale: string
  readonly layout: ChartLayout
  readonly axis: Axis
  readonly limits: readonly [from: number, to: number]
  /** The view moved, to these positions of the scale. */
  readonly onView: (from: number, to: number) => void
  /** The view has not moved for a moment. */
  readonly onRest: () => void
  /** A click on a bar that stands for the records of these days. */
  readonly onOpen: (days: Occupied) => void
  /** A click on the record *id*, or on none. */
  readonly onSelect: (id: string | undefined) => void
}

/** What vis-timeline draws: the records in their lanes. */
export class Picture {
  readonly #setup: PictureSetup
  readonly #vis: Vis
  readonly #numbers: Intl.NumberFormat
  #items!: VisItems
  #layout: ChartLayout
  #axis: Axis
  #fed = new Map<string, string>()
  #marks = new Map<string, Mark>()
  #buckets = new Map<string, Bucket>()
  #aggregate: AxisAggregate | undefined
  #selected: string | undefined
  /** The widest view, in positions of the scale, in which the labels that are drawn have room. */
  #widest = Infinity
  /** Changes of the limits move the view too, before it is where it shall be. */
  #isSteered = false

  constructor(setup: PictureSetup) {
    const { canvas, module, rtl, axis, limits, onView, onRest } = setup
    this.#setup = setup
    this.#layout = setup.layout
    this.#axis = axis
    this.#numbers = new Intl.NumberFormat(setup.locale)
    this.#vis = startVis(canvas, {
      module,
      rtl,
      groups: groupsOf(this.#layout.plan.lanes),
      view: inTime(axis.view),
      limits: inTime(limits),
      supply: (empty) => {
        this.#items = empty
        this.#supply()
      },
      content: (id) => this.#contentOf(id),
      lane: (id) => {
        const { plan, axis } = this.#layout
        const lane = plan.lanes.find(({ key }) => `g${key}` === id)
        return laneElement(canvas.ownerDocument, lane, axis.left)
      },
      onView: (start, end) => {
        if (!this.#isSteered) onView(start / millisecondsInDay, end / millisecondsInDay)
      },
      onRest,
      onSelect: (id) => this.#onSelect(id),
    })
  }

  get vis(): unknown {
    return this.#vis.instance
  }

  /** Takes another layout, to be shown with `setView`. */
  setLayout(layout: ChartLayout): void {
    this.#items.remove([...this.#fed.keys()])
    this.#fed = new Map()
    this.#aggregate = undefined
    this.#layout = layout
    this.#vis.setGroups(groupsOf(layout.plan.lanes))
  }

  /** Shows *axis*. */
  setView(axis: Axis, limits: readonly [number, number]): void {
    this.#isSteered = true
    this.#vis.setLimits(...inTime(limits))
    this.#vis.setView(...inTime(axis.view))
    this.#isSteered = false
    this.follow(axis)
  }

  /** The reader moved the view to *axis*: gives vis-timeline what that needs. */
  follow(axis: Axis): void {
    const isMoved = axis.scale !== this.#axis.scale || this.#layout.records.length > maxMarks
    const isTooWide = spanOf(axis) > this.#widest
    this.#axis = axis
    if (isMoved || isTooWide || this.#fed.size === 0) this.#supply()
  }

  /** Gives labels the room that they have where days are as wide as now: those of the plan fit from farthest. */
  settle(): void {
    const { plan, lanes } = this.#layout
    if (plan.marks.some(({ label, form }) => !label && form !== 'tick')) {
      this.#supplyMarks(this.#layout.arrange(this.#axis, lanes))
      // Rounding is no step back.
      this.#widest = spanOf(this.#axis) * 1.001
    }
  }

  select(id: string | undefined): void {
    this.#selected = id
    const keys = [...this.#marks].filter(([, mark]) => mark.id === id).map(([key]) => key)
    this.#vis.instance.setSelection(keys)
  }

  redraw(): void {
    this.#vis.redraw()
  }

  destroy(): void {
    this.#vis.destroy()
  }

  #supply(): void {
    const { records, plan } = this.#layout
    if (records.length <= maxMarks) {
      this.#widest = Infinity
      return this.#supplyMarks(plan.marks)
    }
    if (this.#aggregate?.axis.scale !== this.#axis.scale)
      this.#aggregate = this.#aggregateOn(this.#axis)
    const { feed, rows } = this.#aggregate
    const [from, to] = this.#axis.view
    const { scale } = this.#axis
    const picked = feed.pick(scale.toDay(from), scale.toDay(to))
    this.#buckets = new Map(picked.buckets.map((bucket) => [`b${bucket.key}`, bucket]))
    const lanes = new Map(this.#layout.plan.lanes.map((lane) => [lane.key, lane]))
    const bars = picked.buckets.map((bucket) => bucketItem(bucket, lanes.get(bucket.lane)!, scale))
    this.#supplyMarks(this.#marksOf(picked.rows.map((row) => rows[row]!)), bars)
  }

  #aggregateOn(axis: Axis): AxisAggregate {
    const { lanes } = this.#layout
    const rows = lanes
      .flatMap(({ key, records }) =>
        records.map((record) => ({ first: record.first, last: record.last, lane: key, record })),
      )
      .sort((one, other) => one.first - other.first)
    const keys = lanes.map(({ key }) => key)
    return { axis, rows, feed: createAggregate(rows, keys, axis.scale) }
  }

  /** Of many records those few that are drawn one by one. */
  #marksOf(rows: readonly PlacedRow[]): readonly Mark[] {
    if (rows.length === 0) return []
    const lanes = this.#layout.lanes.map((lane): Lane => ({
      ...lane,
      records: rows.flatMap((row) => (row.lane === lane.key ? row.record : [])),
    }))
    return this.#layout.arrange(this.#axis, lanes)
  }

  /** Gives vis-timeline what is new among *marks* and *others* and takes back what is gone. */
  #supplyMarks(marks: readonly Mark[], others: readonly VisItem[] = []): void {
    const lanes = new Map(this.#layout.plan.lanes.map((lane) => [lane.key, lane]))
    this.#marks = new Map(marks.map((mark) => [markKey(mark), mark]))
    const wanted = [
      ...others,
      ...marks.map((mark) =>
        markItem(mark, lanes.get(mark.lane)!, this.#colorOf(mark.lane, mark), this.#axis.scale),
      ),
    ]
    const textOf = (item: VisItem): string =>
      `${JSON.stringify(item)}${JSON.stringify(this.#marks.get(item.id)?.label ?? '')}`
    const next = new Map(wanted.map((item) => [item.id, textOf(item)]))
    const gone = [...this.#fed.keys()].filter((id) => !next.has(id))
    const changed = wanted.filter(({ id }) => this.#fed.get(id) !== next.get(id))
    this.#fed = next
    if (gone.length > 0) this.#items.remove(gone)
    if (changed.length > 0) this.#items.update(changed)
    if (this.#selected !== undefined) this.select(this.#selected)
  }

  #colorOf(lane: string, mark?: Mark): string {
    if (lane === 'all' && mark?.record.kind === 'trip' && mark.record.countries[0]) {
      return `var(--ktt-country-${mark.record.countries[0].toLowerCase()}, var(--ktt-other))`
    }
    return this.#layout.plan.lanes.find(({ key }) => key === lane)?.color ?? 'currentColor'
  }

  #contentOf(id: string): HTMLElement {
    const document = this.#setup.canvas.ownerDocument
    const bucket = this.#buckets.get(id)
    if (bucket) return bucketLabel(document, this.#numbers.format(bucket.count))
    const mark = this.#marks.get(id)
    return mark ? labelElement(document, mark) : document.createElement('span')
  }

  #onSelect(id: string | undefined): void {
    const { onOpen, onSelect } = this.#setup
    const bucket = this.#buckets.get(id ?? '')
    if (bucket) {
      this.select(this.#selected)
      return onOpen({ first: bucket.start, last: bucket.end - 1 })
    }
    onSelect(this.#marks.get(id ?? '')?.id)
  }
}

/** The records of all lanes, counted for one scale. */
interface AxisAggregate {
  readonly axis: Axis
  readonly feed: Aggregate
  readonly rows: readonly PlacedRow[]
}

interface PlacedRow extends Occupied {
  readonly lane: string
  readonly record: ChartRecord
}

function spanOf({ view: [from, to] }: Axis): number {
  return to - from
}

function inTime([from, to]: readonly [number, number]): [number, number] {
  return [from * millisecondsInDay, to * millisecondsInDay]
}
