import type { Axis } from '../chart/axis.js'
import type { ChartOptions } from '../chart/chart-plan.js'
import type { ChartLayout } from '../chart/layout.js'
import { localeOf, type Messages } from '../i18n/index.js'
import type { Timeline } from '../query/timeline.js'
import { observeContainer, type Room } from './container-observer.js'
import { createDrawn, type Drawn } from './drawn.js'
import { createFrame, moves, zooms, type Action, type Frame } from './frame.js'
import { geometryOf, nowhere, type Geometry } from './geometry.js'
import { createLayer, type Layer } from './layer.js'
import { layOut } from './lay-out.js'
import { drawForPrint } from './print.js'
import { createSelection, type Selection } from './selection.js'
import type { AxisOptions, TimelineHandle } from './types.js'
import type { VisModule } from './vis/adapter.js'
import type { Viewport } from './viewport.js'
import { listenToWheel } from './wheel.js'

/** Draws *records* into *container* with all messages of one language. See `renderTimeline`. */
export function render(
  container: HTMLElement,
  records: Timeline | Promise<Timeline>,
  options: AxisOptions,
): TimelineHandle {
  return new TimelineAxis(container, records, options)
}

class TimelineAxis implements TimelineHandle {
  readonly ready: Promise<void>
  readonly #options: AxisOptions
  readonly #locale: string
  readonly #messages: Messages
  readonly #isRtl: boolean
  readonly #frame: Frame
  readonly #layer: Layer
  readonly #selection: Selection
  readonly #ending = new AbortController()
  #mode: 'true' | 'compressed'
  #timeline: Timeline | undefined
  #room: Room | undefined
  #layout: ChartLayout | undefined
  #geometry: Geometry | undefined
  #axis: Axis | undefined
  #drawn: Drawn | undefined
  #isLoading = false
  #settle!: () => void
  #fail!: (reason: unknown) => void

  constructor(container: HTMLElement, records: Timeline | Promise<Timeline>, options: AxisOptions) {
    const { ownerDocument: document } = container
    const { signal } = this.#ending
    const direction = document.defaultView?.getComputedStyle(container).direction
    const { theme, controls = true, dir = direction === 'rtl' ? 'rtl' : 'ltr' } = options
    this.#options = options
    this.#locale = localeOf(options.locale)
    this.#messages = options.messages
    this.#isRtl = dir === 'rtl'
    this.#mode = options.scale ?? 'true'
    this.ready = new Promise<void>((resolve, reject) => {
      this.#settle = resolve
      this.#fail = reject
    })
    this.ready.catch(() => {}) // Avoid an unhandled rejection when nobody awaits it.
    this.#frame = createFrame(
      document,
      { messages: this.#messages, locale: this.#locale, dir, theme, controls },
      (action) => this.#act(action),
      signal,
    )
    const { root, stage } = this.#frame
    this.#layer = createLayer(this.#frame.layer, {
      isRtl: this.#isRtl,
      signal,
      pick: (id) => this.#selection.pick(id),
      open: (days) => void this.ready.finally(() => this.#viewport?.open(days)).catch(() => {}),
    })
    this.#selection = createSelection({
      stage,
      list: this.#frame.options,
      isRtl: this.#isRtl,
      signal,
      callbacks: options,
      boxOf: (index) => this.#geometry?.boxOf(index, this.#axis!) ?? nowhere,
      onChange: (index) => this.#showSelected(index),
    })
    listenToWheel(
      stage,
      this.#frame.ticks,
      {
        rtl: this.#isRtl,
        zoom: (factor, at) => this.#viewport?.zoom(factor, at),
        move: (fraction) => this.move(fraction),
      },
      signal,
    )
    if (options.print !== false) drawForPrint(root, () => this.#forPrint(), signal)
    container.append(root)
    if ('then' in records) records.then((timeline) => this.#begin(timeline), this.#stop)
    else this.#begin(records)
  }

  get vis(): unknown {
    return this.#drawn?.picture.vis
  }

  update(timeline: Timeline): void {
    this.#timeline = timeline
    this.#replan('fit')
  }

  select(id: string | undefined): void {
    this.#selection.select(id)
  }

  fit(): void {
    this.#viewport?.fit()
  }

  zoom(factor: number): void {
    this.#viewport?.zoom(factor)
  }

  move(fraction: number): void {
    this.#viewport?.move(fraction)
  }

  setScale(scale: 'true' | 'compressed'): void {
    this.#mode = scale
    this.#replan('fit')
  }

  destroy(): void {
    if (this.#ending.signal.aborted) return
    this.#ending.abort()
    this.#drawn?.destroy()
    this.#drawn = undefined
    this.#frame.root.remove()
    this.#settle()
  }

  #begin(timeline: Timeline): void {
    if (this.#ending.signal.aborted) return
    this.#timeline ??= timeline
    const { root, gauge } = this.#frame
    observeContainer(
      root,
      gauge,
      (room, isChanged) => this.#onRoom(room, isChanged),
      this.#ending.signal,
    )
  }

  #onRoom(room: Room, isChanged: boolean): void {
    this.#room = room
    if (isChanged) this.#replan('keep')
    else this.#drawn?.picture.redraw()
    if (!this.#drawn) void this.#start()
  }

  /** The viewport, if it stands; where the engine failed, this tries again. */
  get #viewport(): Viewport | undefined {
    if (!this.#drawn && this.#layout) void this.#start()
    return this.#drawn?.viewport
  }

  async #start(): Promise<void> {
    if (this.#isLoading) return
    this.#isLoading = true
    try {
      const module = (this.#options.vis ?? (await import('./vis/engine.js')).engine) as VisModule
      if (this.#ending.signal.aborted || !this.#layout) return
      this.#drawn = createDrawn({
        canvas: this.#frame.canvas,
        module,
        rtl: this.#isRtl,
        locale: this.#locale,
        layout: this.#layout,
        onShow: (axis) => this.#drawView(axis),
        onSelect: (id) => this.#selection.pick(id),
      })
      this.#layer.clearMarks()
      const { id } = this.#selection
      if (id !== undefined) this.#selection.select(id)
      this.#settle()
    } catch (error) {
      // The chart stays as it is; only moving it needs the engine.
      this.#frame.canvas.replaceChildren()
      this.#fail(error)
    } finally {
      this.#isLoading = false
    }
  }

  readonly #stop = (error: unknown): void => {
    this.#fail(error)
    this.destroy()
  }

  /** Lays the chart out anew and draws it; *keep* shows the days that were in view. */
  #replan(manner: 'fit' | 'keep'): void {
    if (!this.#timeline || !this.#room) return
    const layout = layOut(this.#frame, this.#timeline, this.#room, {
      ...this.#chartOptions(),
      isComplete: this.#options.through !== false,
    })
    this.#layout = layout
    this.#axis = layout.axis
    this.#geometry = geometryOf(layout, { isRtl: this.#isRtl, em: this.#room.em })
    const { picture, viewport } = this.#drawn ?? {}
    picture?.setLayout(layout)
    // Apply the new width first; the view depends on it.
    picture?.redraw()
    viewport?.setAxis(layout.axis, manner)
    picture?.redraw()
    if (!viewport) this.#layer.draw(layout.plan, this.#room.em)
    this.#selection.setLayout(layout)
  }

  #drawView(axis: Axis): void {
    if (!this.#layout || !this.#room) return
    this.#axis = axis
    this.#layer.draw(this.#layout.ground(axis), this.#room.em)
    this.#selection.place()
  }

  #showSelected(index: number | undefined): void {
    const record = index === undefined ? undefined : this.#layout?.records[index]
    this.#drawn?.picture.select(record?.record.id)
    if (record) this.#drawn?.viewport.show(record)
  }

  #chartOptions(): Omit<ChartOptions, 'width'> {
    const { lanes, events, title, countries } = this.#options
    const locale = this.#locale
    return { lanes, events, title, countries, scale: this.#mode, locale, messages: this.#messages }
  }

  #forPrint(): ReturnType<Parameters<typeof drawForPrint>[1]> {
    const dir = this.#isRtl ? ('rtl' as const) : ('ltr' as const)
    return this.#timeline && { timeline: this.#timeline, options: { ...this.#chartOptions(), dir } }
  }

  #act(action: Action): void {
    if (action === 'fit') this.fit()
    else if (action === 'scale') this.setScale(this.#mode === 'true' ? 'compressed' : 'true')
    else if (action in zooms) this.zoom(zooms[action as keyof typeof zooms])
    else this.move(moves[action as keyof typeof moves])
  }
}
