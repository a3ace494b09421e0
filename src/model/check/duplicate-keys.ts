import type { Issue } from './report.js'

interface Frame {
  /** The keys of an object so far; `undefined`: a list. */
  readonly keys: Set<string> | undefined
  /** The key or the index that the reader is at. */
  at: string | number
}

/** The keys that stand twice in an object of *text*, which is valid JSON; the parser keeps the last one only. */
export function findDuplicateKeys(text: string): readonly Issue[] {
  const issues: Issue[] = []
  const frames: Frame[] = []
  let isKey = false
  for (let index = 0; index < text.length; index++) {
    const frame = frames.at(-1)
    switch (text.charAt(index)) {
      case '{':
        frames.push({ keys: new Set(), at: '' })
        isKey = true
        break
      case '[':
        frames.push({ keys: undefined, at: 0 })
        isKey = false
        break
      case '}':
      case ']':
        frames.pop()
        isKey = false
        break
      case ',':
        isKey = frame?.keys !== undefined
        if (typeof frame?.at === 'number') frame.at++
        break
      case '"': {
        const end = endOfString(text, index)
        if (isKey && frame?.keys) {
          const key = JSON.parse(text.slice(index, end)) as string
          frame.at = key
          if (frame.keys.has(key) && issues.length < 100) issues.push(toIssue(frames, key))
          frame.keys.add(key)
          isKey = false
        }
        index = end - 1
      }
    }
  }
  return issues
}

/** The index after the string that begins at *start*. */
function endOfString(text: string, start: number): number {
  let index = start + 1
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index + 1
}

function toIssue(frames: readonly Frame[], key: string): Issue {
  const path = frames
    .map(({ at }, depth) => (typeof at === 'number' ? `[${at}]` : depth ? `.${at}` : at))
    .join('')
  const expected = 'each key once'
  const got = `${JSON.stringify(key)} twice`
  const hint = 'only the last one counts: remove one'
  return {
    path,
    expected,
    got,
    hint,
    message: `${path}: expected ${expected}, got ${got}; ${hint}`,
  }
}
