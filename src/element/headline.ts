import type { View } from './view.js'

/** What stands at the top: the heading of the page's own choice, or a sentence that sums up what is shown. */
export function headlineOf({ state, context }: View): {
  readonly heading: string
  readonly standfirst?: string | undefined
} {
  return { heading: state.list.heading ?? context.title }
}
