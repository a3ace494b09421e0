declare module 'd3-dsv' {
  export function csvParse(text: string): Record<string, string>[] & { columns: string[] }
  export function dsvFormat(delimiter: string): { parse(text: string): Record<string, string>[] }
  export function csvParseRows(text: string): string[][]
}
