import { createApp } from 'vue'
import Travel from './Travel.vue'

createApp(Travel).mount('#app')
