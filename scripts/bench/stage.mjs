// Runs in the page that cases.mjs opens: one of subjects/ draws there, and is moved. A subject is a file
// that exports `prepare`, which loads all that is needed and gives `draw`, the selector `item` of what is
// to be clicked, the `root` to look for it in, `whole` to say whether all else stands, and `step`, which
// moves it a little.
import { clickable, frame } from './clickable.mjs'
import { createWorld } from './world.mjs'

/** Milliseconds until records can be seen and clicked. */
export async function start(subject, options) {
  return (await begin(subject, options)).elapsed
}

/** The median of milliseconds between frames while it moves on, once what moves at first has come to rest. */
export async function frames(subject, options) {
  const { step } = await begin(subject, options)
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const times = []
  await frame()
  let last = performance.now()
  for (let turn = 0; turn < options.steps; turn++) {
    step(options.move, turn)
    await frame()
    const now = performance.now()
    times.push(now - last)
    last = now
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

async function begin(subject, options) {
  const { createTimeline, timeline } = await import('../../dist/index.js')
  const set = options.count > 0 ? createTimeline(createWorld(options.count, options)) : timeline
  const here = document.querySelector('#here')
  const { prepare } = await import(`./subjects/${subject}.mjs`)
  const { draw, item, root = () => here, whole, step } = await prepare(here, set, options)
  await frame()
  const before = performance.now()
  await draw()
  await clickable(root(), item)
  const elapsed = performance.now() - before
  if (whole && !whole()) throw new Error(`${subject} can be clicked, but is not whole`)
  return { elapsed, step }
}
