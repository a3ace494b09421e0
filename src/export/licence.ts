/** The address of *licence*: itself, or that of the SPDX id or Creative Commons licence that it names. */
export function licenceUrl(licence: string): string | undefined {
  if (/^https?:/i.test(licence)) return licence
  if (/^[\w.+-]+$/.test(licence)) return `https://spdx.org/licenses/${licence}.html`
  const commons = /\bCC[ -](BY(?:-SA)?)[ -](\d\.\d)/.exec(licence)
  return commons
    ? `https://creativecommons.org/licenses/${commons[1]!.toLowerCase()}/${commons[2]}/`
    : undefined
}
