import type { ChartPlan, Mark } from '../chart/plan.js'
import { later } from './later.js'
import type { View } from './view.js'

/** Where a card floats. */
export interface Stage {
  readonly stage: HTMLElement
  readonly plan: ChartPlan
  readonly marks: readonly Mark[]
  readonly view: View
}

/** The card that previews a record beside its mark. */
export interface Preview {
  readonly isOpen: boolean
  /** Shows the card of *mark* over the emptiest part of the chart beside it; no mark: hides it. */
  show(mark: Mark | undefined, stage: Stage): void
  hide(): void
}

const withFloatingCard = later('the card', () => import('./floating-card.js'))

export function createPreview(): Preview {
  let floating: HTMLElement | undefined
  /** The mark whose card is shown or on its way. */
  let wanted: Mark | undefined

  const hide = (): void => {
    wanted = undefined
    floating?.remove()
  }

  return {
    get isOpen() {
      return floating?.isConnected ?? false
    },
    hide,
    show(mark, stage) {
      hide()
      if (!mark) return
      wanted = mark
      withFloatingCard(({ showFloatingCard }) => {
        if (wanted === mark) floating = showFloatingCard(mark, stage)
      })
    },
  }
}
