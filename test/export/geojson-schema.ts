/** RFC 7946 for the geometries that we write, as JSON Schema. */
const position = {
  type: 'array',
  prefixItems: [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
  minItems: 2,
  maxItems: 2,
}
const line = { type: 'array', items: position, minItems: 2 }

export const geoJSONSchema = {
  type: 'object',
  required: ['type', 'features'],
  // Members of other GeoJSON objects must not stand here (section 7.1).
  not: {
    anyOf: ['coordinates', 'geometries', 'geometry', 'properties'].map((key) => ({
      required: [key],
    })),
  },
  properties: {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'id', 'geometry', 'properties'],
        additionalProperties: false,
        properties: {
          type: { const: 'Feature' },
          id: { type: 'string', minLength: 1 },
          properties: { type: 'object' },
          geometry: {
            oneOf: [
              geometry('Point', position),
              geometry('LineString', line),
              geometry('MultiLineString', { type: 'array', items: line, minItems: 2 }),
            ],
          },
        },
      },
    },
  },
}

function geometry(type: string, coordinates: object): object {
  return {
    type: 'object',
    required: ['type', 'coordinates'],
    additionalProperties: false,
    properties: { type: { const: type }, coordinates },
  }
}
