/** A style sheet of src, minified: `styles:element` is src/element/styles.css. */
declare module 'styles:*' {
  const css: string
  export default css
}
