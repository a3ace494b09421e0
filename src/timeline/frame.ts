import { toNodes } from '../markup/dom.js'
import { h, type Markup } from '../markup/tree.js'
import type { Messages } from '../i18n/index.js'

export type Action = 'zoom-out' | 'zoom-in' | 'earlier' | 'later' | 'fit' | 'scale'

/** How far the buttons zoom, and move by as a share of the view. */
export const zooms = { 'zoom-in': 1.5, 'zoom-out': 1 / 1.5 }
export const moves = { earlier: -0.4, later: 0.4 }

export interface FrameOptions {
  readonly messages: Messages
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly theme: string | undefined
  readonly controls: boolean
}

/** The elements around the picture. */
export interface Frame {
  readonly root: HTMLElement
  /** As wide as the axis may be; the text in it is as wide as its font makes it. Drawing changes neither. */
  readonly gauge: HTMLElement
  readonly stage: HTMLElement
  readonly picture: HTMLElement
  /** For ruler, silences and names of lanes. */
  readonly layer: HTMLElement
  /** As wide as the axis itself: what a pointer is measured by, whatever transform it is under. */
  readonly ticks: HTMLElement
  /** For vis-timeline. */
  readonly canvas: HTMLElement
  readonly options: HTMLElement
  readonly notes: HTMLElement
  readonly scaleButton: HTMLElement | undefined
}

/** The empty frame of an axis: buttons, the one tab stop with the picture in it, notes. */
export function createFrame(
  document: Document,
  options: FrameOptions,
  act: (action: Action) => void,
  signal: AbortSignal,
): Frame {
  const { messages, locale, dir, theme, controls } = options
  const { axis } = messages
  // Unlike enough to the ids of another copy of this package on the same page.
  const id = `ktt-axis-${Math.random().toString(36).slice(2, 10)}`
  const button = (action: Action, sign: string, label: string): Markup =>
    h('button', { type: 'button', 'data-action': action, 'aria-label': label, title: label }, sign)
  const root = toNodes(
    h(
      'div',
      { class: 'ktt-axis', part: 'axis', lang: locale, dir, 'data-theme': theme },
      h('div', { class: 'ktt-axis-gauge', 'aria-hidden': 'true' }, h('span', null, 'Aaagmn 0123')),
      controls &&
        h(
          'div',
          { class: 'ktt-axis-tools', role: 'group', 'aria-label': axis.label },
          button('zoom-out', '−', axis.zoomOut),
          button('zoom-in', '+', axis.zoomIn),
          button('earlier', '‹', axis.earlier),
          button('later', '›', axis.later),
          h('button', { type: 'button', 'data-action': 'fit' }, axis.fit),
          h('button', { type: 'button', 'data-action': 'scale' }, axis.compressedScale),
        ),
      h(
        'div',
        {
          class: 'ktt-axis-stage',
          role: 'listbox',
          tabindex: 0,
          'aria-label': axis.label,
          'aria-orientation': 'horizontal',
          'aria-describedby': `${id}-hint`,
        },
        h(
          'div',
          { class: 'ktt-axis-picture', 'aria-hidden': 'true' },
          h('div', { class: 'ktt-axis-layer' }),
          h('div', { class: 'ktt-axis-ticks' }),
          h('div', { class: 'ktt-axis-canvas' }),
        ),
        h('div', { class: 'ktt-axis-options', role: 'presentation', 'data-id': id }),
      ),
      h('p', { class: 'ktt-axis-hint', id: `${id}-hint` }, axis.hint),
      h('div', { class: 'ktt-axis-notes' }),
    ),
    document,
  ) as HTMLElement
  root.addEventListener(
    'click',
    ({ target }) => {
      const action = (target as Element).closest('button')?.dataset['action']
      if (action) act(action as Action)
    },
    { signal },
  )
  const find = (name: string): HTMLElement => root.querySelector(`.ktt-axis-${name}`)!
  return {
    root,
    gauge: find('gauge'),
    stage: find('stage'),
    picture: find('picture'),
    layer: find('layer'),
    ticks: find('ticks'),
    canvas: find('canvas'),
    options: find('options'),
    notes: find('notes'),
    scaleButton: root.querySelector<HTMLElement>('[data-action="scale"]') ?? undefined,
  }
}
