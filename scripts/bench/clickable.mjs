// What the pages of the benches wait for.

/** Resolves in the frame in which a click in *root* would meet one of the elements of *selector*. */
export async function clickable(root, selector) {
  const isClickable = (item) => {
    const { left, right, top, bottom } = item.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false
    // To ask what is at a point takes long where much is: not for what cannot be seen.
    if (!item.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false
    return item.getRootNode().elementFromPoint(x, y)?.closest(selector)
  }
  while (!root.querySelectorAll(selector).values().some(isClickable)) await frame()
}

export function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}
