/** The rows of all tables in *text*, without their headings. */
export function tablesIn(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n(?=\n)/)
    .map((block) => block.trim().split('\n'))
    .filter(([, ruler]) => ruler?.startsWith('| ---'))
    .flatMap((lines) => lines.slice(2))
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.trim()))
}

/** Those of the section below *heading*, up to the next heading. */
export function tableUnder(text: string, heading: string): readonly (readonly string[])[] {
  const sections = text.split(/^#+ /m)
  return tablesIn(sections.find((section) => section.startsWith(`${heading}\n`)) ?? '')
}

/** The code in the fences of *text* that name one of *languages*. */
export function codeIn(text: string, ...languages: readonly string[]): readonly string[] {
  const fences = text.matchAll(/^( *)```(\w+)[^\n]*\n([^]*?)^ *```$/gm)
  return [...fences]
    .filter(([, , language = '']) => languages.includes(language))
    .map(([, , , code = '']) => code)
}

/** Where the links and pictures of *text* lead, those to other places and within it left out. */
export function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, target = '']) => target)
}
