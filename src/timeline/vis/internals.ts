import { whenIdle } from '../idle.js'
import type { VisItem, VisTimeline } from './adapter.js'

/** What is used of vis-timeline beyond its interface. Every part may be missing: then it draws slower. */
export interface Internals {
  /** Whoever starts it says what is in view: it is not to fit that to its items. */
  keepView(): void
  /** To be called when groups were set. */
  prepareGroups(): void
  /** Draws, after *change* was made, which alone draws nothing. */
  draw(change?: () => void): void
  /** To be called before it is destroyed. */
  stop(): void
}

interface Parts {
  initialFitDone?: boolean
  redrawCount?: number
  readonly itemSet?: { redraw?: unknown; readonly groups?: Readonly<Record<string, Group>> }
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

interface Item {
  readonly data?: VisItem
  overflow?: unknown
  whiteSpace?: unknown
  _getDomComponentsSizes?: unknown
}

export function openInternals(instance: VisTimeline): Internals {
  const parts = instance as unknown as Parts
  const { itemSet, timeAxis } = parts
  const sizes = new Map<string, Partial<Item> & { readonly size: unknown }>()
  const prepared = new WeakSet<Group>()

  // Its own axis, which stays empty, would be drawn again at every frame. It is drawn once, when there
  // is time, for listeners of the page that ask for its step.
  let cancelAxis: (() => void) | undefined
  if (typeof timeAxis?.redraw === 'function') {
    const redraw = timeAxis.redraw as () => void
    timeAxis.redraw = () => false
    cancelAxis = whenIdle(() => redraw.call(timeAxis))
  }

  /** Of items that are alike the first is measured. */
  const prepareItem = (item: Item | undefined): void => {
    const alike = item?.data?.alike
    if (!alike || typeof item?._getDomComponentsSizes !== 'function') return
    const measure = item._getDomComponentsSizes as () => unknown
    item._getDomComponentsSizes = () => {
      const known = sizes.get(alike)
      if (known) {
        item.overflow = known.overflow
        item.whiteSpace = known.whiteSpace
        return known.size
      }
      const size = measure.call(item)
      sizes.set(alike, { size, overflow: item.overflow, whiteSpace: item.whiteSpace })
      return size
    }
  }

  return {
    keepView() {
      if ('initialFitDone' in parts) parts.initialFitDone = true
    },
    /**
     * Items are measured when all are in, not one by one as each comes; and no lane is below the fold: the
     * picture is as high as its lanes, so that to look for those in view only costs rounds of layout. So
     * does asking the page, twice a frame, how wide each lane is: that is known.
     */
    prepareGroups() {
      const center = parts.body?.domProps?.center
      for (const group of Object.values(itemSet?.groups ?? {})) {
        if (prepared.has(group)) continue
        prepared.add(group)
        const foreground = group.dom?.foreground
        if (typeof group._checkIfVisible === 'function') group._checkIfVisible = prepareItem
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
    },
    draw(change) {
      sizes.clear()
      // Draws while it was not in the page count as failed ones, of which it reports the fifth.
      if ('redrawCount' in parts) parts.redrawCount = 0
      const redraw = itemSet?.redraw
      // A part of it would be drawn at once, and again with the whole.
      if (change && typeof redraw === 'function') itemSet!.redraw = () => false
      change?.()
      if (change && typeof redraw === 'function') itemSet!.redraw = redraw
      if (parts.emit && parts.hasListeners?.('_change')) parts.emit('_change')
      else instance.redraw()
    },
    stop() {
      cancelAxis?.()
      parts.range?._cancelAnimation?.()
      clearTimeout(parts.range?.timeoutID)
    },
  }
}
