import type { Ban } from '../banned-wording.js';
import { said, SPANISH_TERMS } from './spanish-terms.js';

/** Ways to say that one may. */
const MAY = String.raw`\b(?:puede|podría|debe|debería|es (?:seguro|mejor|bueno)|está bien|conviene)(?: sin peligro| también)?`;

const YEAR = String.raw`\b20\d\d\b`;

export const BANNED_IN_SPANISH: readonly Ban[] = [
  {
    why: 'no outcome says that no second opinion is needed',
    pattern: said(
      String.raw`\b(?:no (?:necesita|le hace falta|hace falta|requiere)|no tiene que (?:pedir|buscar)) (?:una |otra |la )?(?:segunda|tercera|otra|opinión)|\b(?:sobra|no vale la pena)\b`,
    ),
    catches: ['No necesita una segunda opinión.', 'No hace falta otra opinión.'],
  },
  {
    why: '88 of 100 adds unlike results up (D8)',
    pattern: said(String.raw`\b88\s?(?:%|por ciento|de cada)`),
    catches: ['Fue nuevo o más claro para el 88%.', 'Cambió para 88 de cada 100.'],
  },
  {
    why: 'figures are out of 100, never 1 in so many',
    pattern: said(
      String.raw`\b(?:1|un[oa]?) de (?:cada )?(?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b`,
    ),
    catches: ['Cambió para 1 de cada 5.', 'Uno de cinco tuvo otro diagnóstico.'],
  },
  {
    why: 'figures are out of 100, never in percent',
    pattern: said(String.raw`\d\s?%|\bpor ciento\b`),
    catches: ['Cambió para el 43% de ellas.', 'Cambió para el 43 por ciento.'],
  },
  {
    why: 'no upper bound stands for a result, and no relative figure',
    pattern: said(
      String.raw`\bhasta (?:un |el )?\d+\s?(?:%|por ciento|de cada)|\b(?:doble|triple|veces|mitad de) (?:más|menos|de)\b`,
    ),
    catches: ['Hasta 50 de cada 100 fallas menos.', 'Tres veces más fallas.'],
  },
  {
    why: 'a price or limit ages, so its year stands beside it',
    pattern: new RegExp(String.raw`^(?!.*${YEAR}).*[$£€]\s?\d`),
    // A limit of the good-faith-estimate rule (N12), and the person’s share with Medicare (N07).
    except: [/\$400 o más/, /\busted paga \$20 de cada \$100\b/],
    catches: ['Otros cobran unos $600.'],
  },
  {
    why: 'no text tells anyone to wait',
    pattern: said(
      String.raw`${MAY} (?:esperar|demorar|aplazar|posponer|retrasar)\b|` +
        String.raw`\b(?:y|luego|entonces) espere\b|^[“(]?[Ee]spere\b|\bno hay prisa\b|` +
        String.raw`\btiene (?:mucho|bastante) tiempo\b|\bpuede esperar(?:se)?\b`,
    ),
    // What to ask is no advice to wait; nor is the person’s own answer.
    except: [
      /cuánto puede esperar/i,
      /^No hay prisa\.?$|“No hay prisa”/,
      /por qué no es seguro esperar/,
    ],
    per: 'statement',
    catches: [
      'Puede esperar.',
      'Es seguro esperar.',
      'No hay prisa por operarse.',
      'Llame a su doctor, y espere.',
      'Tiene mucho tiempo.',
    ],
  },
  {
    why: 'no text tells anyone to cancel, skip, stop or change care',
    pattern: said(
      String.raw`${MAY} (?:cancelar|saltar|dejar|cambiar|parar|rechazar|mover)\b|` +
        String.raw`\b(?:cancele|salte|deje|cambie|pare|rechace|suspenda) (?:su|sus|la|el|todo|de)\b|` +
        String.raw`^[“(]?(?:Cancele|Salte|Deje|Cambie|Pare|Rechace|Suspenda|Espere|Aplace)\b`,
    ),
    except: [
      /No deje de tomar ni cambie sus medicinas/,
      // A reason to be seen in person.
      /si tal vez cambie de doctor/,
    ],
    per: 'statement',
    catches: [
      'Puede cancelar su cirugía.',
      'Deje de tomar su medicina.',
      'Está bien parar.',
      'Suspenda el tratamiento.',
    ],
  },
  {
    why: 'no text names a likely illness',
    pattern: said(
      String.raw`\b(?:tal vez|quizás?|probablemente|seguramente) (?:usted )?(?:tiene|tenga|sea|es) (?:un |una )?(?!un papel)(?:cáncer|enfermedad|infarto)|\busted (?:puede|podría|debe) tener\b(?! datos)|\b(?:suena|parece) (?:a|un|una)\b|\bsus? (?:síntomas?|señales?|respuestas?) (?:sugieren?|muestran?|indican?|quieren? decir)\b`,
    ),
    catches: ['Usted puede tener lupus.', 'Probablemente tiene cáncer.', 'Parece un derrame.'],
  },
  {
    why: 'no text names a risk of the person’s own',
    pattern: said(String.raw`\bsus? (?:riesgos?|probabilidad(?:es)?) (?:de|es|son)\b`),
    catches: ['Su riesgo es bajo.'],
  },
  {
    why: 'no text says which doctor is right',
    pattern: said(
      String.raw`\b(?:doctor|cirujano|experto|opinión|diagnóstico|primer[oa]?|segund[oa]|tercer[oa]?|nuev[oa]) (?:tiene razón|se equivoca|acierta|está (?:bien|mal)|es (?:correct[oa]|mejor|el bueno|la buena))\b`,
    ),
    except: [/\bque el diagnóstico es correcto\b/],
    per: 'statement',
    catches: ['El segundo tiene razón.', 'Su doctor se equivoca.', 'La nueva es mejor.'],
  },
  {
    why: 'no scare words',
    pattern: said(
      String.raw`\b(?:morir|muere|mueren|murió|muerte|muert[oa]s?|mortal(?:es)?|fatal(?:es)?|letal|terminal|horrible|terrible|trag(?:edia|ico)|desastre|sin esperanza|demasiado tarde|aterrador)\b`,
    ),
    catches: ['Se puede morir.', 'Es mortal.', 'Es fatal.'],
  },
  {
    why: 'no blame',
    pattern: said(
      String.raw`\b(?:culpa|culpable|error suyo|debió haber|negligen\p{L}+|descuidad[oa]|incompetente|mal doctor|tont[oa]|perezos[oa])\b`,
    ),
    catches: ['Es su culpa.', 'Usted debió haber preguntado.'],
  },
  {
    why: 'a link says where it leads',
    pattern: said(String.raw`\b(?:haga clic|pulse|toque|oprima) (?:aquí|esto)\b`),
    catches: ['Haga clic aquí.'],
  },
  {
    why: 'surgery is not the only way to a cure (D17)',
    pattern: said(String.raw`\búnic[oa] (?:modo|manera|forma|cura)\b`),
    catches: ['La cirugía es la única manera de curarse.'],
  },
  {
    why: 'what a study changed was not proved right (D3, D6, D11)',
    pattern: said(
      String.raw`\bcorregi\p{L}+|\bcorrig\p{L}+|\bprobado\b|\berror(?:es)?\b|\binvasiv[oa]\b`,
    ),
    only: ['evidence.**'],
    catches: ['Se corrigió el diagnóstico.'],
  },
  {
    why: 'a plainer word says the same',
    pattern: said(
      String.raw`\b(?:facultativ[oa]s?|galeno|esp[eé]c[ií]men(?:es)?|metásta\p{L}+|metastási\p{L}+|malign[oa]s?|benign[oa]s?|pronóstico|utilizar?|previo a|etiología|contraindicad\p{L}+|pat[oó]log\p{L}+|fármacos?|sintomatología)\b`,
    ),
    catches: ['Mande el espécimen al patólogo.', 'El pronóstico es bueno.'],
  },
  ...SPANISH_TERMS,
];
