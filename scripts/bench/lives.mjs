// Runs in a page: mounts widgets and destroys them again.

/** *times* lives of an element or of an axis, ten at a time. */
export async function mount(kind, times) {
  const { timeline } = await import('../../dist/index.js')
  const set = timeline.where({ from: '2019', to: '2019' })
  const here = document.querySelector('#here')
  const one = await (kind === 'axis' ? axisMaker(set) : elementMaker(set))
  let made = []
  for (let time = 1; time <= times; time++) {
    made.push(await one(here))
    if (time % 10) continue
    await new Promise((resolve) => requestAnimationFrame(resolve))
    for (const destroy of made) destroy()
    made = []
  }
}

async function elementMaker(set) {
  await import('../../dist/element/index.js')
  return (here) => {
    const element = document.createElement('kim-travel-timeline')
    element.timeline = set
    here.append(element)
    return () => element.remove()
  }
}

async function axisMaker(set) {
  const { renderTimeline } = await import('../../dist/timeline/index.js')
  return async (here) => {
    const handle = renderTimeline(here, set)
    await handle.ready
    return () => handle.destroy()
  }
}
