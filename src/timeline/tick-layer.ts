import type { Ticks } from '../chart/ticks.js'

/** The layer of labels and lines around the picture that vis-timeline draws. */
export interface TickLayer {
  draw(ticks: Ticks): void
}

/**
 * Draws into *labels* (above the picture) and *lines* (behind it). Elements are kept by key, so that a
 * moving view moves them instead of making new ones.
 */
export function createTickLayer(labels: HTMLElement, lines: HTMLElement, rtl: boolean): TickLayer {
  const texts = createPool(labels, rtl)
  const rules = createPool(lines, rtl)
  return {
    draw({ labels: tickLabels, lines: tickLines, breaks, mark }) {
      for (const { key, text, rank, x } of tickLabels) texts.put(key, rank, x, undefined, text)
      for (const { key, texts: lines } of breaks) {
        lines.forEach(({ text, x }, index) => {
          texts.put(
            `t${key}.${index}`,
            index ? 'pause ktt-axis-second' : 'pause',
            x,
            undefined,
            text,
          )
        })
      }
      if (mark) texts.put('mark', 'mark', mark.textX, undefined, mark.text)
      texts.sweep()
      for (const { key, rank, x } of tickLines) rules.put(key, `line ktt-axis-${rank}`, x)
      for (const { key, x, width } of breaks) rules.put(key, 'break', x, width)
      if (mark) rules.put('mark', 'line ktt-axis-mark', mark.x)
      rules.sweep()
    },
  }
}

interface Pool {
  put(key: string, kind: string, x: number, width?: number, text?: string): void
  /** Removes what was not put since the last sweep. */
  sweep(): void
}

function createPool(parent: HTMLElement, rtl: boolean): Pool {
  let kept = new Map<string, HTMLElement>()
  let next = new Map<string, HTMLElement>()
  return {
    put(key, kind, x, width, text) {
      let element = kept.get(key)
      if (!element) {
        element = parent.ownerDocument.createElement('span')
        parent.append(element)
      }
      kept.delete(key)
      next.set(key, element)
      const className = `ktt-axis-${kind}`
      if (element.className !== className) element.className = className
      if (text !== undefined && element.textContent !== text) element.textContent = text
      // Unlike an inset, this moves it without a round of layout.
      element.style.translate = `${Math.round((rtl ? -x : x) * 10) / 10}px`
      if (width !== undefined) element.style.inlineSize = `${Math.round(width * 10) / 10}px`
    },
    sweep() {
      for (const element of kept.values()) element.remove()
      kept = next
      next = new Map()
    },
  }
}
