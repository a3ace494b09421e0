import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync, type ESTree } from 'vite'

/** A type, function, class or constant of the built .d.ts files. */
export interface Declaration {
  /** The text of its doc comment, without stars; '' if it has none. */
  readonly doc: string
  /** Names of its properties and methods, those of what it extends included. */
  readonly members: readonly string[]
}

/** What dist/*entry*.d.ts exports, by name. */
export function exportsOf(entry: string): ReadonlyMap<string, Declaration> {
  const module = read(entry)
  const found = new Map<string, Declaration>()
  for (const node of module.body) {
    if (node.type === 'ExportAllDeclaration') {
      for (const [name, declaration] of exportsOf(resolve(entry, node.source.value))) {
        found.set(name, declaration)
      }
    } else if (node.type === 'ExportNamedDeclaration') {
      if (node.declaration) {
        for (const name of namesOf(node.declaration)) found.set(name, lookUp(entry, name))
      }
      for (const { local, exported } of node.specifiers) {
        const file = node.source ? resolve(entry, node.source.value) : undefined
        const declaration = file ? exportsOf(file).get(text(local)) : lookUp(entry, text(local))
        found.set(text(exported), declaration ?? missing(text(local), entry))
      }
    }
  }
  return found
}

/** Names of the members of type *name*, exported from dist/*entry*.d.ts. */
export function membersOf(entry: string, name: string): readonly string[] {
  return (exportsOf(entry).get(name) ?? missing(name, entry)).members
}

const modules = new Map<string, ReturnType<typeof parse>>()

function read(file: string): ReturnType<typeof parse> {
  const module = modules.get(file) ?? parse(file)
  modules.set(file, module)
  return module
}

function parse(file: string) {
  const code = readFileSync(`dist/${file}.d.ts`, 'utf8')
  const { program, comments } = parseSync(`${file}.d.ts`, code, { astType: 'ts' })
  return { body: program.body, comments, code }
}

/** What *name* means in *file*: a declaration there, or one that it imports. Throws if there is none. */
function lookUp(file: string, name: string): Declaration {
  return find(file, name) ?? missing(name, file)
}

function find(file: string, name: string): Declaration | undefined {
  const { body } = read(file)
  for (const node of body) {
    if (node.type === 'ImportDeclaration') {
      const specifier = node.specifiers.find(({ local }) => local.name === name)
      if (specifier?.type !== 'ImportSpecifier') continue
      const source = resolve(file, node.source.value)
      return exportsOf(source).get(text(specifier.imported)) ?? missing(name, source)
    }
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node
    if (declaration && namesOf(declaration).includes(name)) {
      return { doc: docBefore(file, node.start), members: membersIn(file, declaration) }
    }
  }
  return undefined
}

function namesOf(node: ESTree.Node): readonly string[] {
  if (node.type === 'VariableDeclaration') {
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []))
  }
  const id = 'id' in node ? node.id : undefined
  return id && id.type === 'Identifier' ? [id.name] : []
}

function membersIn(file: string, node: ESTree.Node): readonly string[] {
  if (node.type === 'TSTypeAliasDeclaration') return membersIn(file, node.typeAnnotation)
  if (node.type === 'TSTypeLiteral') return node.members.flatMap(keyOf)
  if (node.type === 'TSTypeReference') {
    return membersReferred(file, node.typeName, node.typeArguments)
  }
  if (node.type === 'TSIntersectionType') return node.types.flatMap((type) => membersIn(file, type))
  if (node.type === 'TSInterfaceDeclaration') {
    const bases = node.extends.flatMap(({ expression, typeArguments }) =>
      membersReferred(file, expression, typeArguments),
    )
    return [...new Set([...bases, ...node.body.body.flatMap(keyOf)])]
  }
  return []
}

/** Members of a named type; of the built-in types such as `Partial<…>`, those of what they are applied to. */
function membersReferred(
  file: string,
  name: ESTree.Node,
  typeArguments: ESTree.TSTypeParameterInstantiation | null,
): readonly string[] {
  const own = name.type === 'Identifier' ? find(file, name.name) : undefined
  if (own) return own.members
  const [applied, ...others] = typeArguments?.params ?? []
  const members = applied ? membersIn(file, applied) : []
  if (name.type !== 'Identifier' || name.name !== 'Omit') return members
  const omitted = others.flatMap((type) => (type.type === 'TSUnionType' ? type.types : [type]))
  const keys = omitted.flatMap((type) =>
    type.type === 'TSLiteralType' && type.literal.type === 'Literal' ? type.literal.value : [],
  )
  return members.filter((member) => !keys.includes(member))
}

function keyOf(member: ESTree.Node): readonly string[] {
  const key = 'key' in member ? member.key : undefined
  return key && key.type === 'Identifier' ? [key.name] : []
}

/** The doc comment that ends before *start*, with nothing but line comments between. */
function docBefore(file: string, start: number): string {
  const { comments, code } = read(file)
  const comment = comments.findLast(({ type, end }) => type === 'Block' && end <= start)
  if (!comment?.value.startsWith('*')) return ''
  if (
    code
      .slice(comment.end, start)
      .replaceAll(/\/\/.*/g, '')
      .trim() !== ''
  )
    return ''
  return comment.value.slice(1).replaceAll(/^ *\* ?/gm, '')
}

function resolve(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '')
}

function text(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name
}

function missing(name: string, file: string): never {
  throw new Error(`dist/${file}.d.ts has no ${name}; is the build up to date?`)
}
