/** What a key does to the selection among *count* records; *index* is -1 while none is selected. */
export function nextIndex(
  key: string,
  { index, count, rtl }: { readonly index: number; readonly count: number; readonly rtl: boolean },
): number | undefined {
  const last = count - 1
  switch (key) {
    case 'Home':
      return 0
    case 'End':
      return last
    case 'ArrowUp':
      return index < 0 ? last : Math.max(0, index - 1)
    case 'ArrowDown':
      return Math.min(last, index + 1)
    case 'ArrowLeft':
      return nextIndex(rtl ? 'ArrowDown' : 'ArrowUp', { index, count, rtl })
    case 'ArrowRight':
      return nextIndex(rtl ? 'ArrowUp' : 'ArrowDown', { index, count, rtl })
    case 'PageUp':
      return Math.max(0, index - 10)
    case 'PageDown':
      return Math.min(last, index + 10)
    default:
      return undefined
  }
}
