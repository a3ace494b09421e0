import { createAggregate, type Bucket, type Aggregate } from '../chart/aggregate.js'
import { maxDrawn, type Plan } from './plan.js'
import type { Occupied, Scale } from '../chart/scale.js'
import { limitsOf } from './viewport.js'
import { bucketItem, bucketLabel, itemOf, labelElement, laneElement, nameItem } from './items.js'
import {
  startVis,
  type VisGroup,
  type VisItem,
  type VisItems,
  type VisModule,
} from './vis/adapter.js'

export interface PictureSetup {
  readonly canvas: HTMLElement
  readonly module: VisModule
  readonly rtl: boolean
  readonly locale: string
  readonly plan: Plan
  /** The view moved, to these positions of the plan's scale. */
  readonly onView: (from: number, to: number) => void
  /** The view has not moved for a moment. */
  readonly onRest: () => void
  /** A click on a bar that stands for the records of these days. */
  readonly onOpen: (days: Occupied) => void
  /** A click on the record at this place in the plan's rows, or on none. */
  readonly onSelect: (index: number | undefined) => void
}

/** Where the axis lies in the picture: pixels from where reading starts, and how wide it is. */
export interface Area {
  readonly start: number
  readonly width: number
}

/** What vis-timeline draws: the items in their lanes. */
export interface Picture {
  readonly vis: unknown
  readonly area: Area
  setPlan(plan: Plan): void
  /** Shows these positions of *scale*, which is the plan's or one like it. */
  setView(from: number, to: number, scale: Scale): void
  select(index: number | undefined): void
  redraw(): void
  destroy(): void
}

export function createPicture(setup: PictureSetup): Picture {
  const { canvas, module, rtl, locale, onView, onRest, onOpen, onSelect } = setup
  const document = canvas.ownerDocument
  let plan = setup.plan
  let { scale } = plan.fit
  let feed: Aggregate | undefined
  let fed = new Map<string, string>()
  let buckets = new Map<string, Bucket>()
  let reach: Reach | undefined
  let selected: number | undefined
  let steered = false
  let area: Area | undefined
  let items: VisItems
  let numbers: Intl.NumberFormat | undefined

  const vis = startVis(canvas, {
    module,
    rtl,
    groups: groupsOf(plan),
    view: [plan.fit.from * day, plan.fit.to * day],
    limits: limitsIn(plan, scale),
    supply(empty) {
      items = empty
      supply(plan.fit.from, plan.fit.to)
    },
    content(id) {
      const bucket = buckets.get(id)
      if (bucket) return bucketLabel(document, numberOf(bucket))
      const lane = plan.lanes.find(({ key }) => id === `n${key}`)
      if (lane) return laneElement(document, lane, 0)
      const row = plan.rows[indexOf(id)]
      return row ? labelElement(document, plan.linesFor(row)) : document.createElement('span')
    },
    lane(id) {
      const lane = plan.lanes.find(({ key }) => `g${key}` === id)
      return laneElement(document, lane, plan.laneWidth)
    },
    onView(start, end) {
      // Changes of the limits move the view too, before it is where it shall be.
      if (steered) return
      onView(start / day, end / day)
      supply(start / day, end / day)
    },
    onRest,
    onSelect(id) {
      const bucket = buckets.get(id ?? '')
      if (bucket) {
        picture.select(selected)
        return onOpen({ first: bucket.start, last: bucket.end - 1 })
      }
      const index = id?.startsWith('r') ? indexOf(id) : undefined
      if (index === undefined) picture.select(undefined)
      onSelect(index)
    },
  })

  /** Gives vis-timeline what the view needs and takes back what it does not. */
  function supply(from: number, to: number): void {
    const pixelsPerDay = plan.axisWidth / (to - from)
    const within = reach && from >= reach.from && to <= reach.to
    if (within && Math.abs(pixelsPerDay / reach!.pixelsPerDay - 1) < 1e-6) return
    const itemAt = (index: number): VisItem => {
      const row = plan.rows[index]!
      return itemOf(row, plan, { id: `r${index}`, scale, pixelsPerDay })
    }
    if (plan.rows.length <= maxDrawn) {
      reach = { from: -Infinity, to: Infinity, pixelsPerDay }
      hand([...names(), ...plan.rows.map((_, index) => itemAt(index))])
      return
    }
    feed ??= createAggregate(
      plan.rows,
      plan.lanes.map(({ key }) => key),
      scale,
    )
    const picked = feed.pick(scale.toDay(from), scale.toDay(to))
    const margin = (to - from) / 4
    reach = { from: from - margin, to: to + margin, pixelsPerDay }
    buckets = new Map(picked.buckets.map((bucket) => [`b${bucket.key}`, bucket]))
    hand([
      ...names(),
      ...picked.rows.map(itemAt),
      ...picked.buckets.map((bucket) =>
        bucketItem(bucket, { scale, pixelsPerDay }, plan.measure(numberOf(bucket), 'minor') + 11),
      ),
    ])
  }

  function numberOf({ count }: Bucket): string {
    return (numbers ??= new Intl.NumberFormat(locale)).format(count)
  }

  function names(): readonly VisItem[] {
    if (plan.laneWidth > 0) return []
    const limits = limitsIn(plan, scale)
    return plan.lanes.filter(({ label }) => label).map((lane) => nameItem(lane, limits))
  }

  function hand(wanted: readonly VisItem[]): void {
    const next = new Map(wanted.map((item) => [item.id, JSON.stringify(item)]))
    const gone = [...fed.keys()].filter((id) => !next.has(id))
    const changed = wanted.filter(({ id }) => fed.get(id) !== next.get(id))
    fed = next
    if (gone.length > 0) items.remove(gone)
    if (changed.length > 0) items.update(changed)
    if (selected !== undefined)
      vis.instance.setSelection(fed.has(`r${selected}`) ? [`r${selected}`] : [])
  }

  const picture: Picture = {
    vis: vis.instance,
    get area() {
      return (area ??= measureArea(canvas, plan, rtl))
    },
    setPlan(next) {
      const moved =
        next.lanes.map(({ key }) => key).join() !== plan.lanes.map(({ key }) => key).join()
      items.remove([...fed.keys()])
      plan = next
      scale = plan.fit.scale
      feed = reach = undefined
      fed = new Map()
      buckets = new Map()
      selected = undefined
      if (moved) vis.setGroups(groupsOf(plan))
    },
    setView(from, to, next) {
      steered = true
      if (next !== scale || reach === undefined) {
        scale = next
        feed = reach = undefined
        vis.setLimits(...limitsIn(plan, scale))
      }
      vis.setView(from * day, to * day)
      steered = false
      supply(from, to)
    },
    select(index) {
      selected = index
      const id = `r${index}`
      vis.instance.setSelection(index !== undefined && fed.has(id) ? [id] : [])
    },
    redraw() {
      vis.redraw()
      area = undefined
    },
    destroy: vis.destroy,
  }
  return picture
}

interface Reach {
  readonly from: number
  readonly to: number
  readonly pixelsPerDay: number
}

const day = 864e5

function indexOf(id: string): number {
  return Number(id.slice(1))
}

function groupsOf(plan: Plan): readonly VisGroup[] {
  return plan.lanes.map(({ key }, index) => ({
    id: `g${key}`,
    className: `ktt-axis-lane-${index}`,
  }))
}

/** vis-timeline reckons with borders that are not there: the axis may be a pixel wider than its room. */
function measureArea(canvas: HTMLElement, { laneWidth, axisWidth }: Plan, rtl: boolean): Area {
  const center = canvas.querySelector('.vis-panel.vis-center')
  if (!center) return { start: laneWidth, width: axisWidth }
  const [outer, inner] = [canvas.getBoundingClientRect(), center.getBoundingClientRect()]
  const start = rtl ? outer.right - inner.right : inner.left - outer.left
  return { start, width: inner.width }
}

/** The limits of the view, in milliseconds. */
function limitsIn(plan: Plan, scale: Scale): [number, number] {
  const [from, to] = limitsOf(plan, scale)
  return [from * day, to * day]
}
