/**
 * A module that is loaded when it is first needed. What this returns calls *use* with the module: at once
 * if it is there, else when it comes. Loading that failed is warned of, and tried again at the next need.
 */
export function later<Module>(
  name: string,
  load: () => Promise<Module>,
): (use: (module: Module) => void) => void {
  let module: Module | undefined
  let loading: Promise<Module> | undefined
  return (use) => {
    if (module) return use(module)
    loading ??= load()
    loading.then(
      (found) => use((module = found)),
      (error: unknown) => {
        loading = undefined
        console.warn(`kim-travel-timeline: ${name} could not be loaded`, error)
      },
    )
  }
}
