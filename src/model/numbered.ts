/** The items of *list* with their places. A page with Prototype.js has another `entries` on its lists. */
export function* numbered<Item>(
  list: readonly Item[],
): Generator<readonly [place: number, item: Item], void> {
  let place = 0
  for (const item of list) yield [place++, item]
}
