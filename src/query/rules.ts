import type { CountingRule, Meta } from '../model/types.js'

/** The published way to count that *meta* knows as *id*. Throws on an unknown one. */
export function findRule({ counting = [] }: Meta, id: string): CountingRule {
  const rule = counting.find((rule) => rule.id === id)
  if (rule) return rule
  throw new Error(`unknown rule: ${id}; known: ${counting.map(({ id }) => id).join(', ')}`)
}
