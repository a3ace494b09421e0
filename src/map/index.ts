export { renderMap } from './render-map.js'
export type { MapHandle } from './render-map.js'
export { toMap } from './to-map.js'
export type { MapOptions, RenderMapOptions } from './options.js'
