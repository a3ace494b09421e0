import 'react-chrono/dist/style.css'

export { createElement } from 'react'
export { Chrono } from 'react-chrono'
export { createRoot } from 'react-dom/client'
