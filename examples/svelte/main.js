import { mount } from 'svelte'
import Travel from './Travel.svelte'

mount(Travel, { target: document.querySelector('#app') })
