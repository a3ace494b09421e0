import type { Meta } from '../model/types.js'

/**
 * What tells a set of *meta* from others, made of its title; `undefined` for the bundled records, which
 * go by the name of the package. Ids are unique in their set only: another leader may have the same.
 */
export function setName({ title }: Pick<Meta, 'title'>): string | undefined {
  if (title === 'Foreign trips of Kim Jong Un') return undefined
  return title
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-')
}
