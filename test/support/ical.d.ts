/** What the tests use of ical.js, whose own declarations do not pass the compiler. */
declare namespace ICAL {
  interface Time {
    readonly isDate: boolean
    readonly zone: object
    clone(): Time
    adjust(days: number, hours: number, minutes: number, seconds: number): void
    toString(): string
  }

  interface Property {
    getValues(): readonly unknown[]
  }

  class Component {
    constructor(parsed: readonly unknown[])
    getAllSubcomponents(name: string): readonly Component[]
    getFirstProperty(name: string): Property | null
    getFirstPropertyValue(name: string): string | object | null
    hasProperty(name: string): boolean
  }

  class Event {
    constructor(component: Component)
    readonly component: Component
    readonly uid: string
    readonly summary: string
    readonly description: string
    readonly location: string
    readonly sequence: number
    readonly startDate: Time
    readonly endDate: Time
  }

  const Timezone: { readonly localTimezone: object }

  function parse(text: string): unknown
}

export default ICAL
