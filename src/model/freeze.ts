/** *value*, with everything in it, so that nothing of it can be changed. */
export function freeze<Value>(value: Value): Value {
  // Numbers, text and null count as frozen.
  if (Object.isFrozen(value)) return value
  for (const item of Object.values(value as object)) freeze(item)
  return Object.freeze(value)
}
