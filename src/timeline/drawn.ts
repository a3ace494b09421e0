import type { Axis } from '../chart/axis.js'
import { createRest } from './idle.js'
import { Picture, type PictureSetup } from './picture.js'
import { createViewport, type Viewport } from './viewport.js'

/** What there is once the axis can be moved. */
export interface Drawn {
  readonly picture: Picture
  readonly viewport: Viewport
  destroy(): void
}

export interface DrawnSetup extends Pick<
  PictureSetup,
  'canvas' | 'module' | 'rtl' | 'locale' | 'layout' | 'onSelect'
> {
  /** Another part of the axis is in view. */
  readonly onShow: (axis: Axis) => void
}

/** Starts the engine with all of the layout in view. */
export function createDrawn({ onShow, ...setup }: DrawnSetup): Drawn {
  // Too much work for every frame.
  const rest = createRest(() => picture.settle())
  const viewport = createViewport(setup.layout.axis, (axis) => {
    picture.setView(axis, viewport.limits)
    onShow(axis)
    rest.wait()
  })
  const picture: Picture = new Picture({
    ...setup,
    axis: viewport.axis,
    limits: viewport.limits,
    onView(from, to) {
      viewport.follow(from, to)
      picture.follow(viewport.axis)
      onShow(viewport.axis)
      rest.wait()
    },
    onRest: () => viewport.rest(),
    onOpen: (days) => viewport.open(days),
  })
  return {
    picture,
    viewport,
    destroy() {
      rest.cancel()
      picture.destroy()
    },
  }
}
