import { onTestFinished } from 'vitest'
import { timeline as bundled } from '../../src/data/bundled.js'
import type { Timeline } from '../../src/query/timeline.js'
import {
  renderTimeline,
  type TimelineHandle,
  type TimelineOptions,
} from '../../src/timeline/index.js'

export interface MountedAxis {
  readonly handle: TimelineHandle
  readonly container: HTMLElement
  readonly stage: HTMLElement
  /** Elements in the axis by the end of their class: `all('label')` is every `.ktt-axis-label`. */
  all(name: string): HTMLElement[]
}

export interface MountOptions extends TimelineOptions {
  readonly width?: number
  readonly timeline?: Timeline
}

/** An axis in a container of its own, drawn and ready; both go when the test ends. */
export async function mountAxis({
  width = 1000,
  timeline = bundled,
  ...options
}: MountOptions = {}): Promise<MountedAxis> {
  const container = document.createElement('div')
  container.style.width = `${width}px`
  container.style.font = '16px sans-serif'
  document.body.append(container)
  const handle = renderTimeline(container, timeline, options)
  onTestFinished(() => {
    handle.destroy()
    container.remove()
  })
  await handle.ready
  await settled()
  return {
    handle,
    container,
    stage: container.querySelector<HTMLElement>('[role="listbox"]')!,
    all: (name) => [...container.querySelectorAll<HTMLElement>(`.ktt-axis-${name}`)],
  }
}

/** Two frames: what observers and throttled drawing had in mind has been done. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

/** Whether two boxes share more than a hair. */
export function overlap(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right - 0.5 &&
    other.left < one.right - 0.5 &&
    one.top < other.bottom - 0.5 &&
    other.top < one.bottom - 0.5
  )
}
