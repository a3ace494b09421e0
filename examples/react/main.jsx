import { createRoot } from 'react-dom/client'
import { Travel } from './Travel.jsx'

createRoot(document.querySelector('#app')).render(<Travel />)
