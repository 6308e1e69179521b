import { mount } from 'svelte';
import HeartValves from './app.svelte';

mount(HeartValves, { target: document.querySelector('#app')! });
