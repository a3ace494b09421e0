/** A style sheet of src, minified: `styles:element/controls` is src/element/controls.css. */
declare module 'styles:*' {
  const css: string
  export default css
}
