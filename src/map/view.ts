import { toNodes } from '../markup/dom.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Timeline } from '../query/timeline.js'
import { drawMap, type DrawOptions } from './map-tree.js'
import { opacities } from './layers.js'

/** The elements of a map in a page. */
export interface View {
  readonly root: HTMLElement
  /** The one tab stop: a list box of the trips to assistive technology. */
  readonly stage: HTMLElement
  draw(timeline: Timeline, options: DrawOptions): void
  /** Shows which record stands out, and which is selected. */
  mark(active: string | undefined, selected: string | undefined): void
}

export interface ViewOptions {
  readonly locale: string
  readonly theme: string | undefined
}

/** An empty map. */
export function createView(document: Document, { locale, theme }: ViewOptions): View {
  // Unlikely to equal an id of another copy of this package on the same page.
  const prefix = `ktt-map-${Math.random().toString(36).slice(2, 10)}`
  const root = toNodes(
    h(
      'div',
      { class: 'ktt-map', part: 'map', lang: locale, 'data-theme': theme },
      h('div', { class: 'ktt-map-stage', tabindex: 0, 'aria-describedby': `${prefix}-caption` }),
      h('p', { class: 'ktt-map-hidden', id: `${prefix}-caption` }),
    ),
    document,
  ) as HTMLElement
  const [stage, note] = [...root.children] as [HTMLElement, HTMLElement]

  return {
    root,
    stage,
    draw(timeline, options) {
      const { tree, title, caption, descriptions } = drawMap(timeline, options)
      const list = descriptions.map(({ id, text }, index) =>
        h('div', { role: 'option', id: `${prefix}-${index}`, 'data-option': id }, text),
      )
      stage.replaceChildren(
        toNodes(interactive(tree), document),
        toNodes(h('div', { class: 'ktt-map-hidden' }, list), document),
      )
      stage.setAttribute('role', list.length ? 'listbox' : 'img')
      stage.setAttribute('aria-label', title)
      note.textContent = caption
    },
    mark(active, selected) {
      const trips = [...stage.querySelectorAll('[data-id]')]
      const found = trips.some((trip) => trip.getAttribute('data-id') === active)
      for (const trip of trips) {
        const own = trip.getAttribute('data-id') === active
        const opacity = !found ? opacities.all : own ? opacities.active : opacities.rest
        trip.setAttribute('opacity', String(opacity))
      }
      for (const part of stage.querySelectorAll('[data-ids]')) {
        const own = active !== undefined && idsOf(part).includes(active)
        part.classList.toggle('ktt-map-active', own)
      }
      let current: string | undefined
      for (const option of stage.querySelectorAll('[data-option]')) {
        const id = option.getAttribute('data-option')
        option.setAttribute('aria-selected', String(id === selected))
        if (id === active) current = option.id
      }
      if (current === undefined) stage.removeAttribute('aria-activedescendant')
      else stage.setAttribute('aria-activedescendant', current)
    },
  }
}

/** The ids of the records that a dot or label stands for. */
export function idsOf(part: Element): readonly string[] {
  return part.getAttribute('data-ids')?.split(' ') ?? []
}

/**
 * *tree* for a page: without the texts that would pop up at every spot of it and that the list box has, and
 * with wide invisible targets behind thin lines and small dots.
 */
function interactive(tree: Tree): Tree {
  const children = tree.children.filter((child) => !isTagged(child, 'title', 'desc'))
  const { role: _, ...attributes } = tree.attributes
  return withTargets({ ...tree, attributes: { ...attributes, 'aria-hidden': 'true' }, children })
}

function withTargets(tree: Tree): Tree {
  const children = tree.children.flatMap((child): readonly Markup[] => {
    if (typeof child === 'string') return [child]
    const target = targetOf(child)
    return target ? [target, child] : [withTargets(child)]
  })
  return { ...tree, children }
}

function targetOf({ attributes }: Tree): Tree | undefined {
  const { class: kind, d, cx, cy, 'data-ids': ids } = attributes
  if (kind === 'ktt-map-line') {
    const line = { d, stroke: 'transparent', 'stroke-width': 12, 'pointer-events': 'stroke' }
    return h('path', { class: 'ktt-map-hit', ...line })
  }
  if (cx === undefined || ids === undefined) return undefined
  return h('circle', { class: 'ktt-map-hit', 'data-ids': ids, cx, cy, r: 12, fill: 'transparent' })
}

function isTagged(markup: Markup, ...tags: readonly string[]): boolean {
  return typeof markup !== 'string' && tags.includes(markup.tag)
}
