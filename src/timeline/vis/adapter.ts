import { millisecondsInDay } from 'date-fns/constants'
import { fewestDays } from '../viewport.js'
import { openInternals } from './internals.js'

/** What is used of a vis-timeline module: the exports of `vis-timeline/standalone`, for instance. */
export interface VisModule {
  readonly Timeline: new (
    container: HTMLElement,
    items: VisItems,
    groups: readonly VisGroup[],
    options: object,
  ) => VisTimeline
  readonly DataSet: new (items: readonly VisItem[]) => VisItems
  /** Given, labels that the module itself may draw are in UTC. */
  readonly moment?: { utc(time: unknown): unknown }
}

export interface VisItem {
  readonly id: string
  readonly group: string
  readonly start: number
  readonly end: number
  readonly className: string
  /** Custom properties only, made of numbers. */
  readonly style: string
  /** Items that share this word are equally high and hide what is too wide: one is measured for all. */
  readonly alike?: string
}

export interface VisGroup {
  readonly id: string
  readonly className: string
}

export interface VisItems {
  update(items: readonly VisItem[]): unknown
  remove(ids: readonly string[]): unknown
}

export interface VisTimeline {
  setWindow(start: number, end: number, options: { readonly animation: false }): void
  getWindow(): { readonly start: Date; readonly end: Date }
  setOptions(options: object): void
  setGroups(groups: readonly VisGroup[]): void
  setSelection(ids: readonly string[]): void
  on(event: string, listener: (properties: never) => void): void
  redraw(): void
  destroy(): void
}

export interface VisSetup {
  readonly module: VisModule
  readonly rtl: boolean
  readonly groups: readonly VisGroup[]
  /** The view to start with and the widest one, in milliseconds. */
  readonly view: readonly [start: number, end: number]
  readonly limits: readonly [start: number, end: number]
  /** Puts the first items in, before anything is drawn. */
  readonly supply: (items: VisItems) => void
  readonly content: (id: string) => HTMLElement
  readonly lane: (id: string) => HTMLElement
  readonly onView: (start: number, end: number) => void
  readonly onRest: () => void
  readonly onSelect: (id: string | undefined) => void
}

/** A running vis-timeline, in terms of what this package needs. */
export interface Vis {
  readonly instance: VisTimeline
  setView(start: number, end: number): void
  setLimits(start: number, end: number): void
  setGroups(groups: readonly VisGroup[]): void
  /** Draws again after the container changed its size or its style. */
  redraw(): void
  destroy(): void
}

/**
 * Starts vis-timeline in *container*, which must have a width. Neither `start` nor `end` is given, and
 * items come after the view: otherwise it measures all of them, or stays invisible for a second.
 */
export function startVis(container: HTMLElement, setup: VisSetup): Vis {
  const { module, rtl, content, lane, onView, onRest, onSelect } = setup
  const inner = container.ownerDocument.createElement('div')
  inner.dir = rtl ? 'rtl' : 'ltr'
  const items = new module.DataSet([])
  const { utc } = module.moment ?? {}
  const instance = new module.Timeline(inner, items, setup.groups, {
    rtl,
    ...(utc && { moment: (time: unknown) => utc(time) }),
    autoResize: false,
    showCurrentTime: false,
    showTooltips: false,
    showMajorLabels: false,
    showMinorLabels: false,
    selectable: true,
    editable: false,
    // Rows are those of the plan: see `--y` in the style sheet.
    stack: false,
    align: 'left',
    groupHeightMode: 'auto',
    orientation: { axis: 'top', item: 'top' },
    zoomKey: 'ctrlKey',
    horizontalScroll: false,
    zoomMin: fewestDays * millisecondsInDay,
    ...limitOptions(setup.limits),
    margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
    template: (item: { readonly id: string } | null) => content(item?.id ?? ''),
    groupTemplate: (group: { readonly id: string } | null) => lane(group?.id ?? ''),
  })
  const internals = openInternals(instance)
  let { limits } = setup

  internals.keepView()
  internals.prepareGroups()
  instance.setWindow(...setup.view, { animation: false })
  container.append(inner)
  internals.draw(() => setup.supply(items))
  instance.on('rangechange', ({ start, end }: { start: Date; end: Date }) => {
    onView(start.valueOf(), end.valueOf())
  })
  instance.on('rangechanged', onRest)
  instance.on('select', ({ items: [id] }: { items: readonly string[] }) => onSelect(id))

  return {
    instance,
    setView: (start, end) => instance.setWindow(start, end, { animation: false }),
    setLimits(start, end) {
      // Options make it draw everything again, whatever they are.
      if (start === limits[0] && end === limits[1]) return
      limits = [start, end]
      instance.setOptions(limitOptions(limits))
    },
    setGroups(groups) {
      instance.setGroups(groups)
      internals.prepareGroups()
    },
    redraw: () => internals.draw(),
    destroy() {
      internals.stop()
      instance.destroy()
      inner.remove()
    },
  }
}

function limitOptions([min, max]: readonly [number, number]): object {
  return { min, max, zoomMax: max - min }
}
