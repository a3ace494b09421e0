import { useState } from 'react'
import { timeline } from 'kim-travel-timeline'
import 'kim-travel-timeline/react'

const countries = timeline.countBy('country').map(({ key }) => key)
const names = new Intl.DisplayNames('en', { type: 'region' })

export function Travel() {
  const [country, setCountry] = useState('CN')
  const [selected, setSelected] = useState()
  return (
    <>
      <label>
        Country{' '}
        <select value={country} onChange={(event) => setCountry(event.target.value)}>
          {countries.map((code) => (
            <option key={code} value={code}>
              {names.of(code)}
            </option>
          ))}
        </select>
      </label>
      <p>Selected: {selected ?? 'nothing yet'}</p>
      <kim-travel-timeline
        timeline={timeline.where({ country, kind: 'trip' })}
        heading={`Trips to ${names.of(country)}`}
        selected={selected}
        ontrip-select={({ detail }) => setSelected(detail.id)}
      />
    </>
  )
}
