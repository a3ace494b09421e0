declare module 'jsonld' {
  type Loader = (address: string) => Promise<{ documentUrl: string; document: unknown }>
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: Loader },
    ): Promise<Record<string, unknown>[]>
    toRDF(
      document: object,
      options: { documentLoader: Loader; format: 'application/n-quads' },
    ): Promise<string>
  }
  export default jsonld
}
