import { dayMarkerOf, type Mark } from '../chart/day-marker.js'
import { createPlan, maxDrawn, type Plan } from './plan.js'
import type { Timeline } from '../query/timeline.js'
import { messagesFor } from '../i18n/all.js'
import { localeOf } from '../i18n/index.js'
import { createViewport, type Viewport } from './viewport.js'
import { createFrame, type Action } from './frame.js'
import { whenIdle } from './idle.js'
import { nextIndex } from './keyboard.js'
import { createListbox } from './listbox.js'
import { createMeasure } from './measure.js'
import { describePlan } from './notes.js'
import { createPicture, type Picture } from './picture.js'
import { drawForPrint } from './print.js'
import { observeContainer } from './container-observer.js'
import { createRuler, todayNumber } from './ruler.js'
import type { TimelineHandle, TimelineOptions } from './types.js'
import type { VisModule } from './vis/adapter.js'
import { listenToWheel } from './wheel.js'

/** Draws *timeline* into *container*. See `renderTimeline`. */
export function render(
  container: HTMLElement,
  timeline: Timeline,
  options: TimelineOptions,
): TimelineHandle {
  const document = container.ownerDocument
  const locale = localeOf(options.locale)
  const messages = options.messages ?? messagesFor(locale)
  const dir = options.dir ?? (getComputedStyle(container).direction === 'rtl' ? 'rtl' : 'ltr')
  const rtl = dir === 'rtl'
  const frame = createFrame(
    document,
    { messages, locale, dir, theme: options.theme, controls: options.controls ?? true },
    act,
  )
  const { root, stage, canvas } = frame
  const ruler = createRuler(frame.ticks, frame.grid, { locale, messages, rtl })
  const listbox = createListbox(stage, frame.options)

  let mode = options.scale ?? 'compressed'
  let subject = timeline
  let width = 0
  let plan: Plan | undefined
  let marked: Mark | undefined
  let picture: Picture | undefined
  let viewport: Viewport | undefined
  let selected: string | undefined
  let cancelLater: (() => void) | undefined
  let held = false
  let started = false
  let gone = false

  let settle: () => void
  let fail: (reason: unknown) => void
  const ready = new Promise<void>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  ready.catch(() => {}) // Who does not ask for *ready* is not to be told of a failure.

  async function start(): Promise<void> {
    started = true
    try {
      const module = options.vis ?? (await import('./vis/engine.js')).engine
      if (gone) return
      const first = makePlan()
      plan = first
      viewport = createViewport(first, ({ from, to }, scale) => {
        holdHeight()
        picture?.setView(from, to, scale)
        drawRuler()
      })
      picture = createPicture({
        canvas,
        module: module as VisModule,
        rtl,
        locale,
        plan: first,
        onView(from, to) {
          holdHeight()
          viewport?.follow({ from, to })
          drawRuler()
        },
        onRest: () => viewport?.rest(),
        onOpen: (days) => viewport?.open(days),
        onSelect: (index) => pick(index, 'pointer'),
      })
      describe()
      settle()
    } catch (error) {
      fail(error)
      destroy()
    }
  }

  function makePlan(): Plan {
    const given = { lanes: 'country' as const, ...options, mode, locale, messages, width }
    const made = createPlan(subject, { ...given, measure: createMeasure(root) })
    root.classList.toggle('ktt-axis-empty', made.rows.length === 0)
    root.classList.toggle('ktt-axis-columnless', made.laneWidth === 0)
    return made
  }

  function replan(manner: 'fit' | 'keep'): void {
    if (!viewport || !picture) return
    frame.picture.style.minBlockSize = ''
    held = true // Until all is drawn there is no height to hold.
    plan = makePlan()
    picture.setPlan(plan)
    picture.redraw() // First the new width, which the view is reckoned in.
    describe()
    viewport.setPlan(plan, manner)
    picture.redraw()
    held = false
  }

  /** Zooming in empties lanes; what stands below on the page is not to jump for that. */
  function holdHeight(): void {
    if (held) return
    held = true
    frame.picture.style.minBlockSize = `${frame.picture.offsetHeight}px`
  }

  function setScale(next: 'compressed' | 'true'): void {
    mode = next
    replan('fit')
  }

  /** Writes what does not change with the view. */
  function describe(): void {
    if (!plan) return
    const today = todayNumber(options.today)
    marked = dayMarkerOf(subject.coverage, today, { messages, locale })
    const isToday = marked !== undefined && marked.day === today
    const through = options.through === false || isToday ? undefined : subject.coverage.through
    describePlan(frame, plan, { messages, locale, mode, through })
    mark()
    drawRuler()
  }

  function drawRuler(): void {
    if (!plan || !viewport || !picture) return
    ruler.draw({ plan, ...viewport, area: picture.area, mark: marked })
  }

  function indexOf(id: string | undefined): number {
    return id === undefined || !plan ? -1 : plan.rows.findIndex(({ record }) => record.id === id)
  }

  /** Shows which record is selected, to the eye and to assistive technology. */
  function mark(): void {
    const found = indexOf(selected)
    const index = found < 0 ? undefined : found
    picture?.select(index)
    const show = (): void => listbox.show(index, plan?.rows ?? [], (row) => plan!.nameFor(row))
    cancelLater?.() // Names take time where there are many records: the picture comes first.
    if (index === undefined && plan && plan.rows.length > maxDrawn) cancelLater = whenIdle(show)
    else show()
  }

  /** The reader picked the record at *index*. */
  function pick(index: number | undefined, by: 'pointer' | 'key'): void {
    const id = index === undefined ? undefined : plan?.rows[index]?.record.id
    // Who walked to a record with the keys may click on it still.
    const news = id !== selected || (id !== undefined && by === 'pointer')
    select(id)
    if (news) options.onSelect?.(id, by)
  }

  function select(id: string | undefined): void {
    selected = id
    mark()
    const row = plan?.rows[indexOf(id)]
    if (row) viewport?.show(row)
  }

  function act(action: Action): void {
    if (action === 'zoom-in') handle.zoom(1.5)
    else if (action === 'zoom-out') handle.zoom(1 / 1.5)
    else if (action === 'earlier') handle.move(-0.4)
    else if (action === 'later') handle.move(0.4)
    else if (action === 'fit') handle.fit()
    else setScale(mode === 'true' ? 'compressed' : 'true')
  }

  function onKey(event: KeyboardEvent): void {
    if (!plan || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      if (selected !== undefined) options.onActivate?.(selected)
      return
    }
    const index = nextIndex(event.key, { index: indexOf(selected), count: plan.rows.length, rtl })
    if (index === undefined) return
    event.preventDefault()
    pick(index, 'key')
  }

  function onRoom(next: number, changed: boolean): void {
    width = next
    if (!started) void start()
    else if (changed) replan('keep')
    else picture?.redraw()
  }

  function destroy(): void {
    if (gone) return
    gone = true
    room.leave()
    ignoreWheel()
    cancelLater?.()
    stopPrint?.()
    picture?.destroy()
    picture = plan = viewport = undefined
    root.remove()
    settle()
  }

  const handle: TimelineHandle = {
    ready,
    get vis() {
      return picture?.vis
    },
    update(next) {
      subject = next
      replan('fit')
    },
    select,
    fit: () => viewport?.fit(),
    zoom: (factor) => viewport?.zoom(factor),
    move: (fraction) => viewport?.move(fraction),
    setScale,
    destroy,
  }

  container.append(root)
  const paper = () => ({ timeline: subject, locale, scale: mode })
  const stopPrint = options.print === false ? undefined : drawForPrint(root, paper)
  const room = observeContainer(root, frame.gauge, onRoom)
  stage.addEventListener('keydown', onKey)
  const ignoreWheel = listenToWheel(stage, frame.grid, {
    rtl,
    zoom: (factor, at) => viewport?.zoom(factor, at),
    move: handle.move,
  })
  room.watch()
  return handle
}
