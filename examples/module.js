import { timeline } from '../dist/index.js'
import '../dist/element/index.js'

const element = document.querySelector('kim-travel-timeline')
element.timeline = timeline.where({ tag: 'summit-us' })

const output = document.querySelector('output')
element.addEventListener('trip-select', ({ detail }) => {
  output.value = detail.id
})
