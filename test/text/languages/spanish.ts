import { ES } from '../../../src/text/es.js';
import type { LanguageRules } from './language.js';
import { BANNED_IN_SPANISH } from './spanish-bans.js';
import { fernandezHuerta, szigrisztPazos } from './spanish-readability.js';

export const SPANISH: LanguageRules = {
  name: 'Spanish',
  text: ES,
  formulas: [
    {
      name: 'Fernández Huerta',
      measure: fernandezHuerta,
      isEasy: (ease) => ease >= 80,
      requirement: '80 or more: fácil or muy fácil',
    },
    {
      name: 'Szigriszt-Pazos',
      measure: szigrisztPazos,
      isEasy: (ease) => ease >= 76,
      requirement: '76 or more: fácil or muy fácil',
    },
  ],
  hardWords: [
    // A letter to a doctor's office names it as it is called there.
    { word: /\bbiopsias?\b/i, meaning: /muestra|láminas|Pido copias/i },
    { word: /\btumor(?:es)? sólidos?\b/i, meaning: /\bbultos?\b/i },
    { word: /\bcomité de tumores\b/i, meaning: /\bequipo\b/i },
    { word: /\boncólogo ginecológico\b/i, meaning: /cirujano de cáncer de la mujer/i },
    { word: /\besófago\b/i, meaning: /de la boca al estómago/i },
    { word: /\bcarótida\b/i, meaning: /arteria del cuello/i },
    { word: /\baorta\b/i, meaning: /arteria mayor/i },
    { word: /\bmitral\b/i, meaning: /válvula del corazón/i },
    { word: /\banestesia\b/i, meaning: /dormir/i },
    { word: /\betapa\b/i, meaning: /hasta dónde llegó/i },
    { word: /\bdirigida\b/i, meaning: /hecha para mi tipo/i },
    { word: /\bconvulsión\b/i, meaning: /ataque/i },
    { word: /\bleucemia|linfoma\b/i, meaning: /cáncer de la sangre/i },
    { word: /\breferido\b/i, meaning: /doctor/i },
    { word: /\bdeducible\b/i, meaning: /lo que paga primero|al año/i },
    { word: /\bgood-faith estimate\b/i, meaning: /precio por escrito/i },
    { word: /\bportal\b/i, meaning: /sitio de su doctor/i },
    { word: /\bdefensor del paciente\b/i, meaning: /habla por usted/i },
    { word: /\bmedicina interna\b/i, meaning: /busca causas/i },
    { word: /\bmecánica\b/i, meaning: /artificial/i },
    { word: /\brecruiting\b/i, meaning: /abiertos/i },
    { word: /\bNAPBC\b/, meaning: /revisa esos centros/i },
    { word: /\bNORD\b/, meaning: /enfermedades raras/i },
    { word: /\bGARD\b/, meaning: /servicio del gobierno/i },
  ],
  banned: BANNED_IN_SPANISH,
  allowed: [
    'No espere una segunda opinión.',
    'No deje ni cambie sus medicinas por su cuenta mientras pregunta.',
    'Hoy pregunte a su doctor: “¿Cuánto puedo esperar sin peligro?”',
    '¿Se puede dejar para después sin peligro?',
    'No tiene que dar un motivo.',
    'Puede hallar que la cirugía se puede dejar para después.',
  ],
};
