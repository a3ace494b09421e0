import { viewOf, type Axis } from '../chart/axis.js'
import type { ChartOptions } from '../chart/chart-plan.js'
import { layoutChart, type ChartLayout } from '../chart/layout.js'
import { localeOf, messagesFor, type Messages } from '../i18n/index.js'
import type { Timeline } from '../query/timeline.js'
import { observeContainer, type Room } from './container-observer.js'
import { createFrame, type Action, type Frame } from './frame.js'
import { ems } from './items.js'
import { createLayer, type Layer } from './layer.js'
import { createMeasure } from './measure.js'
import { writeNotes } from './notes.js'
import { Picture } from './picture.js'
import { drawForPrint } from './print.js'
import { createSelection, type Selection } from './selection.js'
import type { OwnMessages, TimelineHandle, TimelineOptions } from './types.js'
import { createViewport, type Viewport } from './viewport.js'
import type { VisModule } from './vis/adapter.js'
import { listenToWheel } from './wheel.js'

/** Draws *records* into *container*. See `renderTimeline`. */
export function render(
  container: HTMLElement,
  records: Timeline | Promise<Timeline>,
  options: TimelineOptions,
): TimelineHandle {
  return new TimelineAxis(container, records, options)
}

/** What there is once the axis can be moved. */
interface Drawn {
  readonly picture: Picture
  readonly viewport: Viewport
}

class TimelineAxis implements TimelineHandle {
  readonly ready: Promise<void>
  readonly #options: TimelineOptions
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
  #drawn: Drawn | undefined
  #isLoading = false
  #settle!: () => void
  #fail!: (reason: unknown) => void

  constructor(
    container: HTMLElement,
    records: Timeline | Promise<Timeline>,
    options: TimelineOptions,
  ) {
    const { ownerDocument: document } = container
    const { signal } = this.#ending
    const direction = document.defaultView?.getComputedStyle(container).direction
    const dir = options.dir ?? (direction === 'rtl' ? 'rtl' : 'ltr')
    this.#options = options
    this.#locale = localeOf(options.locale)
    this.#messages = withOwn(messagesFor(this.#locale), options.messages)
    this.#isRtl = dir === 'rtl'
    this.#mode = options.scale ?? 'true'
    this.ready = new Promise<void>((resolve, reject) => {
      this.#settle = resolve
      this.#fail = reject
    })
    this.ready.catch(() => {}) // Avoid an unhandled rejection when nobody awaits it.
    this.#frame = createFrame(
      document,
      {
        messages: this.#messages,
        locale: this.#locale,
        dir,
        theme: options.theme,
        controls: options.controls ?? true,
      },
      (action) => this.#act(action),
      signal,
    )
    const { root, stage } = this.#frame
    this.#layer = createLayer(this.#frame.layer, this.#isRtl)
    this.#selection = createSelection({
      stage,
      list: this.#frame.options,
      isRtl: this.#isRtl,
      signal,
      callbacks: options,
      boxOf: (index) => this.#boxOf(index),
      onChange: (index) => this.#showSelected(index),
    })
    listenToWheel(
      stage,
      () => this.#axisOnScreen(),
      {
        rtl: this.#isRtl,
        zoom: (factor, at) => this.#drawn?.viewport.zoom(factor, at),
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
    this.#drawn?.viewport.fit()
  }

  zoom(factor: number): void {
    this.#drawn?.viewport.zoom(factor)
  }

  move(fraction: number): void {
    this.#drawn?.viewport.move(fraction)
  }

  setScale(scale: 'true' | 'compressed'): void {
    this.#mode = scale
    this.#replan('fit')
  }

  destroy(): void {
    if (this.#ending.signal.aborted) return
    this.#ending.abort()
    this.#drawn?.picture.destroy()
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
    if (!this.#isLoading) {
      this.#isLoading = true
      void this.#start()
    }
  }

  async #start(): Promise<void> {
    try {
      const module = (this.#options.vis ?? (await import('./vis/engine.js')).engine) as VisModule
      if (this.#ending.signal.aborted || !this.#layout) return
      const viewport = createViewport(this.#layout.axis, (axis) => {
        this.#drawn?.picture.setView(axis, viewport.limits)
        this.#drawView(axis)
      })
      const picture = new Picture({
        canvas: this.#frame.canvas,
        module,
        rtl: this.#isRtl,
        locale: this.#locale,
        layout: this.#layout,
        axis: viewport.axis,
        limits: viewport.limits,
        onView: (from, to) => {
          viewport.follow(from, to)
          this.#drawn?.picture.follow(viewport.axis)
          this.#drawView(viewport.axis)
        },
        onRest: () => viewport.rest(),
        onOpen: (days) => viewport.open(days),
        onSelect: (id) => this.#selection.pick(id),
      })
      this.#drawn = { picture, viewport }
      this.#drawView(viewport.axis)
      this.#selection.select(this.#selection.id)
      this.#settle()
    } catch (error) {
      this.#stop(error)
    }
  }

  readonly #stop = (error: unknown): void => {
    this.#fail(error)
    this.destroy()
  }

  /** Lays the chart out anew and draws it; *keep* shows the days that were in view. */
  #replan(manner: 'fit' | 'keep'): void {
    if (!this.#timeline || !this.#room) return
    const { frame, room } = { frame: this.#frame, room: this.#room }
    const layout = layoutChart(this.#timeline, {
      ...this.#chartOptions(),
      width: Math.max(160, (room.width * 16) / room.em),
      measure: createMeasure(frame.root, room.em),
    })
    this.#layout = layout
    const { plan } = layout
    frame.root.classList.toggle('ktt-axis-empty', layout.records.length === 0)
    frame.picture.style.blockSize = ems(plan.height)
    frame.canvas.style.insetBlockStart = ems(plan.top)
    frame.canvas.style.insetInlineEnd = ems(plan.width - layout.axis.right)
    writeNotes(frame.notes, layout, {
      messages: this.#messages,
      locale: this.#locale,
      through: this.#timeline.coverage.through,
      isComplete: this.#options.through !== false,
    })
    if (frame.scaleButton) {
      const { trueScale, compressedScale } = this.#messages.axis
      frame.scaleButton.textContent = this.#mode === 'true' ? compressedScale : trueScale
    }
    const { picture, viewport } = this.#drawn ?? {}
    picture?.setLayout(layout)
    // Apply the new width first; the view depends on it.
    picture?.redraw()
    viewport?.setAxis(layout.axis, manner)
    picture?.redraw()
    if (!viewport) this.#drawView(layout.axis)
    this.#selection.setLayout(layout)
  }

  #drawView(axis: Axis): void {
    if (!this.#layout || !this.#room) return
    const { em } = this.#room
    this.#layer.draw(this.#layout.show(axis), { marks: !this.#drawn, em })
    this.#drawn?.picture.settle()
    this.#selection.place()
  }

  #showSelected(index: number | undefined): void {
    const record = index === undefined ? undefined : this.#layout?.records[index]
    this.#drawn?.picture.select(record?.record.id)
    if (record) this.#drawn?.viewport.show(record)
  }

  #chartOptions(): Omit<ChartOptions, 'width'> {
    const { lanes, events, title } = this.#options
    return {
      lanes,
      events,
      title,
      scale: this.#mode,
      locale: this.#locale,
      messages: this.#messages,
    }
  }

  #forPrint(): ReturnType<Parameters<typeof drawForPrint>[1]> {
    const dir = this.#isRtl ? ('rtl' as const) : ('ltr' as const)
    return this.#timeline && { timeline: this.#timeline, options: { ...this.#chartOptions(), dir } }
  }

  /** Where the mark of the record at *index* is, in pixels of the stage. */
  #boxOf(index: number): { readonly left: number; readonly top: number; readonly width: number } {
    const record = this.#layout?.records[index]
    if (!record || !this.#layout || !this.#room) return { left: 0, top: 0, width: 0 }
    const axis =
      this.#drawn?.viewport.axis ??
      viewOf(this.#layout.axis, this.#layout.axis.scale, this.#layout.axis.view)
    const { plan } = this.#layout
    const mark = plan.marks.find(({ id }) => id === record.record.id)
    const [from, to] = [axis.xOf(record.first), axis.xOf(record.last + 1)]
    const width = Math.max(hitSize, to - from)
    const left = (from + to - width) / 2
    const scale = this.#room.em / 16
    return {
      left: (this.#isRtl ? plan.width - left - width : left) * scale,
      top: ((mark ? mark.y + mark.height / 2 : plan.top + hitSize / 2) - hitSize / 2) * scale,
      width: width * scale,
    }
  }

  /** Where the axis lies on the screen, under whatever transform. */
  #axisOnScreen(): { readonly left: number; readonly width: number } {
    const box = this.#frame.picture.getBoundingClientRect()
    if (!this.#layout) return box
    const { plan, axis } = this.#layout
    const scale = box.width / plan.width
    const left = this.#isRtl ? plan.width - axis.right : axis.left
    return { left: box.left + left * scale, width: (axis.right - axis.left) * scale }
  }

  #act(action: Action): void {
    if (action === 'zoom-in') this.zoom(1.5)
    else if (action === 'zoom-out') this.zoom(1 / 1.5)
    else if (action === 'earlier') this.move(-0.4)
    else if (action === 'later') this.move(0.4)
    else if (action === 'fit') this.fit()
    else this.setScale(this.#mode === 'true' ? 'compressed' : 'true')
  }
}

/** Pixels of a plan that a mark is large to assistive technology. */
const hitSize = 22

/** *messages* with those of *own* in their place. */
function withOwn(messages: Messages, own: OwnMessages = {}): Messages {
  const merged = Object.entries(own).map(([key, value]) => {
    const old = messages[key as keyof Messages]
    const isTable = typeof value === 'object' && typeof old === 'object'
    return [key, isTable ? { ...old, ...value } : value]
  })
  return { ...messages, ...(Object.fromEntries(merged) as Partial<Messages>) }
}
