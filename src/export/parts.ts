/** *parts* as one text. Throws when that is longer than a JavaScript string can be. */
export function joinParts(parts: Iterable<string>): string {
  let text = ''
  try {
    for (const part of parts) text += part
  } catch (error) {
    if (!(error instanceof RangeError) || !/string length|allocation size/.test(error.message))
      throw error
    throw new Error(
      `this export is longer than a string can be (${text.length} characters so far); write fewer records at once, such as timeline.where({ from: '2020' }), or use "kim-travel-timeline export --output FILE", which writes in parts`,
      { cause: error },
    )
  }
  return text
}
