import { vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'

/** Loads what answers the reader, which comes after the first view: later elements have it at once. */
export async function loadControls(): Promise<void> {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  document.body.append(element)
  await vi.waitFor(() => {
    if (!element.shadowRoot!.querySelector('[role=slider]')) throw new Error('no slider')
  }, 20_000)
  element.remove()
}
