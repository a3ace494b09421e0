import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { strictProject } from '../support/consumer.js'
import { compile } from '../support/typescript.js'

interface Named {
  readonly name: string
}

const manifest = JSON.parse(readFileSync('src/element/custom-elements.json', 'utf8')) as {
  modules: [{ declarations: [{ attributes: readonly Named[]; events: readonly Named[] }] }]
}
const [{ attributes, events }] = manifest.modules[0].declarations

test('JSX of React 19 knows every attribute and event that the manifest describes', () => {
  const values: Readonly<Record<string, string>> = {
    axis: 'zoom',
    dir: 'ltr',
    print: 'details',
    scale: 'true',
    sort: 'newest',
    theme: 'dark',
  }
  const all = [
    ...attributes.map(({ name }) => `${name}="${values[name] ?? '1'}"`),
    ...events.map(({ name }) => `on${name}={({ detail }) => console.log(detail)}`),
  ]
  expect(check(`export const element = <kim-travel-timeline ${all.join(' ')} />`)).toBe('')
})

test('JSX of React 19 knows the properties, the event details and the reference', () => {
  const code = `
import { useRef } from 'react'
import { timeline, type Filter } from 'kim-travel-timeline'
import { KimTravelTimelineElement } from 'kim-travel-timeline/react'

export function Trips({ filter, onTrip }: { filter: Filter; onTrip: (id: string) => void }) {
  const widget = useRef<KimTravelTimelineElement>(null)
  return (
    <kim-travel-timeline
      ref={widget}
      key="one"
      className="wide"
      timeline={timeline.where({ tag: 'summit-us' })}
      filter={filter}
      ontrip-select={({ detail }) => onTrip(detail.id)}
      onfilter-change={(event) => console.log(event.detail.filter.country)}
    />
  )
}`
  expect(check(code)).toBe('')
})

test('JSX of React 19 refuses what the element does not have', () => {
  const wrong = ['colour="red"', 'theme="blue"', 'timeline="CN"', 'ontrip-select={1}']
  const code = wrong.map(
    (attribute) =>
      `// @ts-expect-error: ${attribute}\nconsole.log(<kim-travel-timeline ${attribute} />)\n`,
  )
  expect(check(code.join(''))).toBe('')
})

/** What the compiler says of *code* in a project with React 19. */
function check(code: string): string {
  const compilerOptions = {
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
    lib: ['es2023', 'dom'],
    jsx: 'react-jsx',
    types: [],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
  }
  const folder = strictProject(
    {
      'main.tsx': `import 'kim-travel-timeline/react'\n${code}\n`,
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.tsx'] }),
    },
    ['@types/react'],
  )
  return compile(folder)
}
