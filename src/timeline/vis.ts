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

/** Parts of vis-timeline that are not its interface: each may be missing. */
interface Internals {
  initialFitDone?: boolean
  redrawCount?: number
  readonly itemSet?: { readonly groups?: Readonly<Record<string, Group>> }
  readonly timeAxis?: { redraw?: unknown }
  readonly body?: { readonly domProps?: { readonly center?: { readonly width?: number } } }
  readonly range?: {
    _cancelAnimation?(): void
    readonly timeoutID?: ReturnType<typeof setTimeout>
  }
  hasListeners?(event: string): boolean
  emit?(event: string): void
}

interface Group {
  _checkIfVisible?: unknown
  _isGroupVisible?: unknown
  _calculateGroupSizeAndPosition?: unknown
  width?: number
  readonly dom?: { readonly foreground?: HTMLElement }
}

export interface VisSetup {
  readonly module: VisModule
  readonly rtl: boolean
  readonly groups: readonly VisGroup[]
  /** The view to start with and the widest one, in milliseconds. */
  readonly view: readonly [start: number, end: number]
  readonly limits: readonly [start: number, end: number]
  readonly content: (id: string) => HTMLElement
  readonly lane: (id: string) => HTMLElement
  readonly onView: (start: number, end: number) => void
  readonly onRest: () => void
  readonly onSelect: (id: string | undefined) => void
}

/** A running vis-timeline, in terms of what this package needs. */
export interface Vis {
  readonly instance: VisTimeline
  readonly items: VisItems
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
    groupHeightMode: 'auto',
    orientation: { axis: 'top', item: 'top' },
    zoomKey: 'ctrlKey',
    horizontalScroll: false,
    zoomMin: 3 * day,
    ...limitOptions(setup.limits),
    margin: { item: { horizontal: 0, vertical: 8 }, axis: 4 },
    template: (item: { readonly id: string } | null) => content(item?.id ?? ''),
    groupTemplate: (group: { readonly id: string } | null) => lane(group?.id ?? ''),
  })
  const internals = instance as unknown as Internals
  const redraw = (): void => {
    if (internals.emit && internals.hasListeners?.('_change')) internals.emit('_change')
    else instance.redraw()
  }

  if ('initialFitDone' in internals) internals.initialFitDone = true
  prepareGroups(internals)
  instance.setWindow(...setup.view, { animation: false })
  container.append(inner)
  // Draws while it was not in the page count as failed ones, of which it reports the fifth.
  if ('redrawCount' in internals) internals.redrawCount = 0
  redraw()
  // Its own axis, now drawn once and empty, would be drawn again at every frame.
  if (typeof internals.timeAxis?.redraw === 'function') internals.timeAxis.redraw = () => false
  instance.on('rangechange', ({ start, end }: { start: Date; end: Date }) => {
    onView(start.valueOf(), end.valueOf())
  })
  instance.on('rangechanged', onRest)
  instance.on('select', ({ items: [id] }: { items: readonly string[] }) => onSelect(id))

  return {
    instance,
    items,
    setView: (start, end) => instance.setWindow(start, end, { animation: false }),
    setLimits: (start, end) => instance.setOptions(limitOptions([start, end])),
    setGroups(groups) {
      instance.setGroups(groups)
      prepareGroups(internals)
    },
    redraw,
    destroy() {
      internals.range?._cancelAnimation?.()
      clearTimeout(internals.range?.timeoutID)
      instance.destroy()
      inner.remove()
    },
  }
}

const day = 864e5

function limitOptions([min, max]: readonly [number, number]): object {
  return { min, max, zoomMax: max - min }
}

const prepared = new WeakSet<Group>()

/**
 * Items are measured when all are in, not one by one as each comes; and no lane is below the fold: the
 * picture is as high as its lanes, so that to look for those in view only costs rounds of layout. So does
 * asking the page, twice a frame, how wide each lane is: that is known.
 */
function prepareGroups({ itemSet, body }: Internals): void {
  const center = body?.domProps?.center
  for (const group of Object.values(itemSet?.groups ?? {})) {
    if (prepared.has(group)) continue
    prepared.add(group)
    const foreground = group.dom?.foreground
    if (typeof group._checkIfVisible === 'function') group._checkIfVisible = () => {}
    if (typeof group._isGroupVisible === 'function') group._isGroupVisible = () => true
    if (typeof group._calculateGroupSizeAndPosition !== 'function' || !foreground || !center)
      continue
    Object.defineProperties(group, {
      top: { get: () => foreground.offsetTop, set: () => {} },
      right: { get: () => foreground.offsetLeft, set: () => {} },
    })
    group._calculateGroupSizeAndPosition = () => {
      group.width = center.width ?? foreground.offsetWidth
    }
  }
}
