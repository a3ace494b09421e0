/** The coastline as text: see `scripts/plugins/coast.mjs`. */
declare module 'coast:land' {
  const land: string
  export default land
}
