/**
 * *value* as JSON in parts, with the items of its lists apart: as one text a large set would be longer than
 * a string can be. What could steer a terminal is written as an escape, which JSON readers undo.
 */
export function* jsonParts(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    yield* listParts(value, '')
  } else if (typeof value === 'object' && value !== null) {
    let before = '{\n'
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue
      yield `${before}  ${print(key)}: `
      if (Array.isArray(item)) yield* listParts(item, '  ')
      else yield print(item, '  ')
      before = ',\n'
    }
    yield before === ',\n' ? '\n}' : '{}'
  } else {
    yield print(value)
  }
  yield '\n'
}

function* listParts(items: readonly unknown[], indent: string): Generator<string> {
  let before = '[\n'
  for (const item of items) {
    yield `${before}${indent}  ${print(item, `${indent}  `)}`
    before = ',\n'
  }
  yield items.length ? `\n${indent}]` : '[]'
}

function print(value: unknown, indent: string = ''): string {
  return JSON.stringify(value, null, 2)
    .replaceAll('\n', `\n${indent}`)
    .replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
}
