import type { Timeline } from '../query/timeline.js'
import { localeOf, wordsFor } from '../words/index.js'
import { adoptStyles } from './adopt.js'
import { createChoices } from './choices.js'
import { createFrame, type Action } from './frame.js'
import { nextIndex } from './keys.js'
import { createMeasure, type Measure } from './measure.js'
import { describePlan } from './notes.js'
import { createPicture, type Picture } from './picture.js'
import { createPlan, type Plan } from './plan.js'
import { createRuler, todayWithin, viewWith, type View } from './ruler.js'
import type { TimelineHandle, TimelineOptions } from './types.js'
import type { VisModule } from './vis.js'
import { listenToWheel } from './wheel.js'

/** Draws *timeline* into *container*. See `renderTimeline`. */
export function render(
  container: HTMLElement,
  timeline: Timeline,
  options: TimelineOptions,
): TimelineHandle {
  const document = container.ownerDocument
  const locale = localeOf(options.locale)
  const words = options.words ?? wordsFor(locale)
  const dir = options.dir ?? (getComputedStyle(container).direction === 'rtl' ? 'rtl' : 'ltr')
  const rtl = dir === 'rtl'
  const frame = createFrame(
    document,
    { words, locale, dir, theme: options.theme, controls: options.controls ?? true },
    act,
  )
  const { root, stage, canvas } = frame
  const ruler = createRuler(frame.ticks, frame.grid, { locale, words })
  const choices = createChoices(stage, frame.options)

  let mode = options.scale ?? 'compressed'
  let subject = timeline
  let width = 0
  let measure: Measure
  let plan: Plan | undefined
  let picture: Picture | undefined
  let view: View = { from: 0, to: 1 }
  /** The view shows everything, and goes on doing so when the width changes. */
  let fitted = true
  let moving = false
  let selected: string | undefined
  let started = false
  let gone = false

  let settle: () => void
  let fail: (reason: unknown) => void
  const ready = new Promise<void>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  // Who does not ask for *ready* is not to be told of a failure.
  ready.catch(() => {})

  async function start(): Promise<void> {
    started = true
    try {
      const module = options.vis ?? (await import('./engine.js')).engine
      if (gone) return
      const first = makePlan()
      plan = first
      view = first.fit
      picture = createPicture({
        canvas,
        module: module as VisModule,
        rtl,
        locale,
        plan: first,
        onView(from, to) {
          view = { from, to }
          if (!moving) fitted = false
          drawRuler()
        },
        onSelect(index) {
          pick(index)
        },
      })
      describe()
      settle()
    } catch (error) {
      fail(error)
      destroy()
    }
  }

  function makePlan(): Plan {
    measure = createMeasure(root)
    const { lanes = 'country', title } = options
    return createPlan(subject, { mode, lanes, locale, words, width, measure, title })
  }

  /** Plans anew and keeps the days in view, unless everything is to be in view. */
  function replan(): void {
    if (!plan || !picture) return
    const old = plan.fit.scale
    const days = [old.toDay(view.from), old.toDay(view.to)] as const
    plan = makePlan()
    picture.setPlan(plan)
    describe()
    const { scale } = plan.fit
    if (fitted) fit()
    else setView(scale.toPosition(days[0]), scale.toPosition(days[1]))
    picture.redraw()
  }

  function setView(from: number, to: number): void {
    moving = true
    fitted = false
    picture?.setView(from, to)
    moving = false
    drawRuler()
  }

  function fit(): void {
    if (!plan) return
    setView(plan.fit.from, plan.fit.to)
    fitted = true
  }

  function zoom(factor: number, at = 0.5): void {
    const middle = view.from + (view.to - view.from) * at
    setView(middle - (middle - view.from) / factor, middle + (view.to - middle) / factor)
  }

  function move(fraction: number): void {
    const way = (view.to - view.from) * fraction
    setView(view.from + way, view.to + way)
  }

  function setScale(next: 'compressed' | 'true'): void {
    mode = next
    fitted = true
    replan()
  }

  /** Writes what does not change with the view. */
  function describe(): void {
    if (!plan) return
    const today = todayWithin(subject.coverage, options.today)
    const through = options.through !== false && today === undefined ? subject.coverage.through : undefined
    describePlan(frame, plan, { words, locale, mode, through })
    mark()
    drawRuler()
  }

  function drawRuler(): void {
    if (plan) ruler.draw(plan, view, measure, todayWithin(subject.coverage, options.today))
  }

  function indexOf(id: string | undefined): number {
    return id === undefined || !plan ? -1 : plan.rows.findIndex(({ record }) => record.id === id)
  }

  /** Shows which record is selected, to the eye and to assistive technology. */
  function mark(): void {
    const index = indexOf(selected)
    picture?.select(index < 0 ? undefined : index)
    choices.show(index < 0 ? undefined : index, plan?.rows ?? [], (row) => plan!.nameFor(row))
  }

  /** The reader picked the record at *index*. */
  function pick(index: number | undefined): void {
    const id = index === undefined ? undefined : plan?.rows[index]?.record.id
    const changed = id !== selected
    select(id)
    if (changed) options.onSelect?.(id)
  }

  function select(id: string | undefined): void {
    selected = id
    mark()
    const row = plan?.rows[indexOf(id)]
    if (!plan || !row) return
    const { from, to } = viewWith(plan.fit.scale, view, row)
    if (from !== view.from) setView(from, to)
  }

  function act(action: Action): void {
    if (action === 'zoom-in') zoom(1.5)
    else if (action === 'zoom-out') zoom(1 / 1.5)
    else if (action === 'earlier') move(-0.4)
    else if (action === 'later') move(0.4)
    else if (action === 'fit') fit()
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
    pick(index)
  }

  function onSize([entry]: readonly ResizeObserverEntry[]): void {
    const next = Math.round(entry?.contentRect.width ?? 0)
    if (next === 0) return
    if (root.getRootNode() !== home) {
      leaveStyles?.()
      leaveStyles = adoptStyles(root)
      home = root.getRootNode()
    }
    if (next === width) return picture?.redraw()
    width = next
    if (started) replan()
    else void start()
  }

  function destroy(): void {
    if (gone) return
    gone = true
    observer.disconnect()
    ignoreWheel()
    picture?.destroy()
    picture = plan = undefined
    root.remove()
    leaveStyles?.()
    settle()
  }

  container.append(root)
  let leaveStyles = adoptStyles(root)
  let home = root.getRootNode()
  stage.addEventListener('keydown', onKey)
  const ignoreWheel = listenToWheel(stage, frame.grid, { rtl, zoom, move })
  const observer = new ResizeObserver(onSize)
  observer.observe(root)

  return {
    ready,
    get vis() {
      return picture?.vis
    },
    update(next) {
      subject = next
      fitted = true
      replan()
    },
    select,
    fit,
    zoom,
    move,
    setScale,
    destroy,
  }
}
