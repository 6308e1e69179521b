import { createApp } from 'vue';
import HeartValves from './app.vue';

createApp(HeartValves).mount('#app');
