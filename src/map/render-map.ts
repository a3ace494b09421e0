import { loadMessages } from '../i18n/load.js'
import { localeOf } from '../i18n/names.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { assertRenderMapOptions, type RenderMapOptions } from './options.js'
import { createStage } from './stage.js'

/** A drawn map. */
export interface MapHandle {
  /**
   * Settled when the map is drawn, which it is not before its container has a width. Rejected when the
   * bundled records cannot be loaded; the container is left empty then.
   */
  readonly ready: Promise<void>
  /** Shows another set in its place. */
  update(timeline: Timeline): void
  /** Makes one trip stand out; an id that is not on the map counts as none. */
  select(id: string | undefined): void
  /** The same in passing: while a trip is highlighted it stands out in place of the selected one. */
  highlight(id: string | undefined): void
  /** Takes everything away that was put into the container. May be called again. */
  destroy(): void
}

/**
 * Draws a map of *timeline*, as `toMap` does, into *container*, as wide as that is. Without a timeline it is
 * one of the bundled records, which are loaded then, as the messages of languages other than English are. What the container holds already stays. Returns at
 * once. Throws on anything but an element and a Timeline, and on unknown options.
 *
 * ```js
 * const map = renderMap(document.querySelector('#map'), timeline, { onSelect: (id) => show(id) })
 * map.select('2018-06-singapore')
 * ```
 */
export function renderMap(
  container: HTMLElement,
  timeline?: Timeline,
  options: RenderMapOptions = {},
): MapHandle {
  if (!(container as Element | null)?.ownerDocument) {
    throw new TypeError(`expected an element to draw into, got ${String(container)}`)
  }
  if (timeline !== undefined) assertTimeline(timeline)
  assertRenderMapOptions(options)

  const { promise: ready, settle, fail } = createReady()
  const locale = localeOf(options.locale)
  const { messages: own, ...others } = options
  const stage = createStage(container, { ...others, locale }, settle)
  const messages = loadMessages(locale, own)
  if (messages instanceof Promise) void messages.then(stage.speak)
  else stage.speak(messages)
  if (timeline) stage.show(timeline)
  else
    void import('../data/dataset.js').then(
      ({ bundledTimeline }) => stage.begin(bundledTimeline()),
      onFailure,
    )

  function onFailure(reason: unknown): void {
    fail(reason)
    stage.destroy()
  }

  return {
    ready,
    update(next) {
      assertTimeline(next)
      stage.show(next)
    },
    select: stage.select,
    highlight: stage.highlight,
    destroy() {
      stage.destroy()
      settle()
    },
  }
}

function createReady(): {
  readonly promise: Promise<void>
  readonly settle: () => void
  readonly fail: (reason: unknown) => void
} {
  let settle!: () => void
  let fail!: (reason: unknown) => void
  const promise = new Promise<void>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  promise.catch(() => {}) // Avoid an unhandled rejection when nobody awaits it.
  return { promise, settle, fail }
}
