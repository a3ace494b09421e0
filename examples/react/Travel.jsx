import { useState } from 'react'
import { timeline } from 'kim-travel-timeline'
import 'kim-travel-timeline/react'

const countries = timeline.countBy('country').map(({ key }) => key)

export function Travel() {
  const [country, setCountry] = useState('CN')
  const [selected, setSelected] = useState()
  return (
    <>
      <label>
        Country{' '}
        <select value={country} onChange={(event) => setCountry(event.target.value)}>
          {countries.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
      <p>Selected: {selected ?? 'nothing yet'}</p>
      <kim-travel-timeline
        timeline={timeline.where({ country, kind: 'trip' })}
        heading={`Trips to ${country}`}
        selected={selected}
        ontrip-select={({ detail }) => setSelected(detail.id)}
      />
    </>
  )
}
