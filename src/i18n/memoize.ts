const made = new Map<string, unknown>()

/**
 * What *make* gives, made once for each *key*. Names and dates are most of what writing a list costs, and
 * the same ones come again and again.
 */
export function memoize<Value>(key: string, make: () => Value): Value {
  if (made.has(key)) return made.get(key) as Value
  // A server may be asked for any number of languages.
  if (made.size > 20_000) made.clear()
  const value = make()
  made.set(key, value)
  return value
}
