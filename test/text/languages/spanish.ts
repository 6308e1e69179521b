import { ES } from '../../../src/text/es.js';
import type { LanguageRules } from './language.js';
import { BANNED_IN_SPANISH } from './spanish-bans.js';
import { fernandezHuerta, szigrisztPazos } from './spanish-readability.js';
import { ENGLISH_WORDS } from './spanish-terms.js';

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
    { word: /\bbiopsias?\b/i, meaning: /muestra de tejido|muestras \(láminas\)/i },
    {
      word: /\bestudios? clínicos?\b/i,
      meaning: /de un tratamiento nuevo|ensayos de tratamientos/i,
    },
    { word: /\btumor(?:es)? sólidos?\b/i, meaning: /\bbultos?\b/i },
    { word: /\bjunta de tumores\b/i, meaning: /equipo de doctores de cáncer/i },
    { word: /\bginecólogo oncólogo\b/i, meaning: /cirujano de ese cáncer/i },
    { word: /\besófago\b/i, meaning: /tubo de la comida/i },
    { word: /\bmitral\b/i, meaning: /válvula/i },
    { word: /\bcatéter\b/i, meaning: /tubo delgado/i },
    { word: /\banestesia\b/i, meaning: /me duermen/i },
    { word: /\betapa\b/i, meaning: /hasta dónde llegó/i },
    { word: /\bdirigida\b/i, meaning: /cambios en los genes/i },
    { word: /\bconvulsión\b/i, meaning: /ataque/i },
    { word: /\bleucemia|linfoma\b/i, meaning: /cáncer de sangre/i },
    { word: /\breferido\b/i, meaning: /autorización|doctor/i },
    { word: /\bdeducible\b/i, meaning: /lo que paga primero/i },
    { word: /\bestimado de buena fe\b/i, meaning: /precio por escrito/i },
    { word: /\bmecánica\b/i, meaning: /artificial/i },
    { word: /\brecruiting\b/i, meaning: /abiertos/i },
    { word: /\bPALS\b/, meaning: /apoyo al paciente/i },
    { word: /\bLeapfrog\b/, meaning: /grupo de seguridad/i },
    { word: /\bNORD\b/, meaning: /grupo de enfermedades raras/i },
    { word: /\bGARD\b/, meaning: /servicio de salud/i },
  ],
  banned: BANNED_IN_SPANISH,
  spelling: [],
  bannedInSources: [ENGLISH_WORDS],
  safety: {
    warning: /señal de alerta/i,
    fairReason: /por qué no es seguro esperar, no marque esto/i,
    bloodCancer: /cáncer de sangre/i,
    cancerSurgeon: /cirujano (?:de cáncer|oncólogo|para ese cáncer)/i,
    canStillAsk: /puede pedir/i,
    presumesDiagnosis:
      /de acuerdo con el diagnóstico|pruebas lo muestran|tipo exacto|terapia dirigida|meta del tratamiento/i,
    organs:
      /(?:ovarios?|matriz|senos?|mamas?|próstata|páncreas|pulm[oó]n(?:es)?|\brecto\b|esófago)/i,
  },
  allowed: [
    'No espere una segunda opinión.',
    'No deje de tomar ni cambie sus medicinas por su cuenta.',
    'Pregunte a su doctor: “¿Cuánto tiempo puedo esperar sin riesgo?”.',
    '¿Se puede dejar para después sin riesgo?',
    'No necesita dar un motivo.',
    'Puede pedir otra opinión en cualquier momento.',
    'Huesos, articulaciones (coyunturas) o espalda',
    'Un estudio clínico (ensayo) de un tratamiento nuevo.',
  ],
};
