import './element/index.js'
