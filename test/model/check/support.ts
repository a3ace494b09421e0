import { checkDataset } from '../../../src/model/check/index.js'
import { copyData } from '../../support/records.js'

/** What is said of the real data once *mutate* has broken a copy of it. */
export function messages(
  mutate: (data: ReturnType<typeof copyData>) => unknown,
): readonly string[] {
  const data = copyData()
  mutate(data)
  return checkDataset(data, { editorial: true }).map(({ message }) => message)
}
