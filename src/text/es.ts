import type { Text } from './text.js';

/**
 * Spanish as spoken in the United States, with `usted`, as easy as the English. No person who
 * speaks it and knows the field has reviewed it yet: what they sign is in docs/languages.md.
 *
 * Only here: 988 has counselors who speak Spanish, by phone (2) and by text (AYUDA), and the number
 * of the cancer institute has them under option 2. Sources:
 * 988lifeline.org/get-help/what-to-expect and cancer.gov/espanol.
 */
export const ES: Text = {
  language: 'es-US',
  direction: 'ltr',
  opinion: { second: 'una segunda opinión', third: 'una tercera opinión', another: 'otra opinión' },
  introduction: {
    title: '¿Debo pedir una segunda opinión?',
    lead: 'Una segunda opinión es lo que piensa otro doctor. Vea si le conviene, a quién pedirla y qué decir.',
    whatNot: 'Esta guía no da un diagnóstico ni reemplaza a su doctor.',
    privacy: 'Sus respuestas se quedan en esta página. No se guardan ni se mandan.',
    privacyShared: {
      outcome: 'Sus respuestas se quedan en esta página. Este sitio solo recibe su resultado.',
      answers: 'Sus respuestas no se guardan aquí. Pero este sitio recibe lo que usted contesta.',
    },
    preset: 'Tema: {problem}',
    start: 'Empezar',
    forSomeoneElse: '¿Es para otra persona? Conteste por la persona enferma.',
    about: 'Fuentes',
  },
  interest: {
    'offers-second-opinions': 'Tenga en cuenta: {publisher} ofrece segundas opiniones.',
    'pays-for-second-opinions': 'Tenga en cuenta: {publisher} paga por segundas opiniones.',
    thisSite: 'este sitio',
  },
  emergencyLine: {
    long: 'En una emergencia, llame al {emergency}',
    short: 'Emergencia: {emergency}',
    localNumber: 'número local de emergencia',
    localCrisisLine: 'teléfono local de crisis',
  },
  flow: {
    progress: 'Pregunta {step} de {of}',
    result: 'Sus pasos: {steps}',
    newTab: 'Se abre en otra pestaña.',
    why: 'Por qué lo preguntamos',
    next: 'Siguiente',
    back: 'Atrás',
    save: 'Actualizar',
    cancel: 'Cancelar',
    change: 'Cambiar',
    restart: 'Empezar de nuevo',
    restartNote: 'Esto borra sus respuestas.',
    backToQuestion: 'Volver a la pregunta',
  },
  errors: {
    chooseOne: 'Elija una respuesta para seguir.',
    chooseFewer: 'Elija {most} o menos.',
    blocked: 'Esta página no permite eso. Aquí está el texto para copiar.',
  },
  questions: {
    safety: {
      ask: '¿Le pasa algo de esto ahora mismo?',
      why: 'Hay casos que no pueden esperar. La segunda opinión viene después.',
      name: 'Ahora mismo',
      options: {
        'danger-signs': {
          label: 'Tengo una señal de peligro:',
          short: 'Tengo una señal de peligro',
          help: [
            'Dolor o presión en el pecho',
            'Falta de aire, nueva o peor que antes',
            'Debilidad o adormecimiento nuevos en un lado del cuerpo',
            'Problemas nuevos para hablar o ver',
            'Dolor de cabeza, u otro dolor, repentino y muy fuerte',
            'Desmayo, mareo o confusión de repente, o una convulsión (ataque)',
            'Sangrado que no para',
            'Vómito o tos con sangre',
            'Vómito o diarrea que no para',
            'Una reacción alérgica grave',
            'Con quimio (medicinas contra el cáncer): fiebre',
            'Con cáncer: nuevo dolor fuerte de espalda, debilidad nueva en las piernas, o no controlar la orina o el excremento',
            'En el embarazo: sangrado fuerte, o el bebé se mueve menos',
          ],
        },
        'treatment-today': 'Un doctor dice que me deben operar o tratar hoy, de emergencia.',
        crisis: 'Podría hacerme daño o hacerle daño a alguien.',
        'none-of-these': 'Nada de esto.',
      },
    },
    problem: {
      ask: '¿De qué se trata?',
      why: 'Cada problema tiene sus expertos.',
      name: 'El problema',
      options: {
        cancer: {
          label: 'Cáncer, o una prueba que puede mostrarlo.',
          short: 'Cáncer, o una prueba de cáncer',
          topic: 'cáncer',
        },
        'heart-valve': {
          label: 'Una válvula del corazón.',
          short: 'Una válvula del corazón',
          topic: 'válvula del corazón',
        },
        heart: {
          label: 'Otro problema grave del corazón.',
          short: 'Un problema del corazón',
          topic: 'corazón',
        },
        'nervous-system': {
          label: 'Una enfermedad grave del cerebro, la columna o los nervios.',
          short: 'Cerebro, columna o nervios',
          topic: 'cerebro y nervios',
        },
        'bone-joint-back': {
          label: 'Los huesos, las articulaciones (coyunturas) o la espalda.',
          short: 'Huesos, articulaciones o espalda',
          topic: 'huesos y articulaciones',
        },
        'rare-disease': {
          label: 'Una enfermedad rara (poco común).',
          short: 'Una enfermedad rara',
          topic: 'enfermedad rara',
        },
        'no-cause-found': {
          label: 'Ningún doctor sabe aún la causa.',
          short: 'Aún no se sabe la causa',
          topic: 'causa que aún no se sabe',
        },
        other: {
          label: 'Otra cosa.',
          short: 'Otra cosa',
          topic: 'otro',
          help: 'Como pulmón, riñón, intestino, piel, ojos, hormonas o embarazo. También la salud de la mujer, la salud mental o un dolor que dura.',
        },
      },
    },
    opinions: {
      ask: '¿Cuántos doctores han revisado su caso?',
      help: [
        'Cuente a cada doctor que lo revisó por su cuenta, aunque no haya encontrado la causa.',
        'No cuente al doctor que solo le mandó a otro.',
        'El informe de una prueba y el doctor que la pidió cuentan como uno. Un equipo, también.',
      ],
      why: 'La segunda opinión viene después de la primera. Si dos doctores no coinciden, un tercero puede ayudar.',
      name: 'Doctores hasta hoy',
      options: {
        'none-yet': 'Ninguno aún.',
        one: 'Uno.',
        agree: {
          label: 'Dos o más, y están de acuerdo.',
          help: 'Si ninguno encontró la causa, están de acuerdo.',
        },
        differ: 'Dos o más, y no están de acuerdo.',
      },
    },
    told: {
      ask: '¿Qué le han dicho?',
      help: 'Marque todo lo que describa su caso. Está bien no marcar nada.',
      why: 'Cada frase puede ser motivo para una segunda opinión.',
      name: 'Lo que me dijeron',
      options: {
        'life-changing': {
          label: 'Acabo de recibir un diagnóstico que cambia mi vida o la pone en peligro.',
          short: 'Un diagnóstico que cambia la vida',
        },
        rare: {
          label: 'Mi enfermedad es rara (poco común).',
          help: 'Un ejemplo es el mesotelioma (un cáncer poco común).',
        },
        complex: 'Mi caso es complejo.',
        'major-surgery': {
          label: 'Me dijeron que necesito una cirugía mayor.',
          short: 'Una cirugía mayor',
        },
        'doctor-unsure': {
          label: 'Mi doctor no sabe con certeza qué tengo, o hasta dónde se ha extendido.',
          short: 'Mi doctor no está seguro',
        },
        'many-causes': {
          label: 'Tengo un síntoma que puede tener muchas causas.',
          short: 'Muchas causas posibles',
          help: 'Del cuerpo o de la mente. Un ejemplo es un dolor de cabeza que no se quita.',
        },
      },
    },
    treatment: {
      ask: '¿Cómo va el tratamiento?',
      help: '¿O qué espera lograr? Marque todo lo que describa su caso. Está bien no marcar nada.',
      why: 'Otro doctor puede saber de otras opciones.',
      name: 'Tratamiento',
      options: {
        'not-working': 'Mi tratamiento no funciona.',
        'side-effects': 'Me causa efectos secundarios fuertes.',
        'all-tried': {
          label: 'Ya probé los tratamientos usuales, o me dijeron que no se puede hacer más.',
          short: 'Ya probé los tratamientos usuales',
        },
        'newest-options': {
          label: 'Quiero saber qué es lo más nuevo y comprobado.',
          short: 'Lo más nuevo y comprobado',
          help: 'O un estudio clínico (ensayo) de un tratamiento nuevo.',
        },
        'experienced-surgeon': {
          label: 'Quiero un cirujano que opere esto a menudo, y con buenos resultados.',
          short: 'Un cirujano con mucha práctica',
        },
      },
    },
    doctor: {
      ask: '¿Cómo le va con su doctor?',
      help: '¿Y cuánta confianza tiene? Marque todo lo que describa su caso. Está bien no marcar nada.',
      why: 'La confianza y la información clara también cuentan.',
      name: 'Mi doctor y yo',
      options: {
        'confirm-diagnosis': {
          label: 'Quiero confirmar que el diagnóstico es correcto.',
          short: 'Confirmar el diagnóstico',
          help: 'Hasta uno que parece simple puede merecer otra mirada.',
        },
        unclear: {
          label: 'No entiendo bien el diagnóstico o el plan.',
          short: 'No lo entiendo bien',
        },
        disagree: {
          label: 'No estoy de acuerdo con el diagnóstico o el plan.',
          short: 'No estoy de acuerdo',
        },
        'lost-trust': {
          label: 'Ya no confío en mi doctor, o no nos comunicamos bien.',
          short: 'La confianza, o cómo nos comunicamos',
        },
        discouraged: {
          label: 'Mi doctor se molestó o trató de impedirlo cuando hablé de una segunda opinión.',
          short: 'Se molestó o trató de impedirlo',
          help: 'Si le explicó con claridad por qué no es seguro esperar, no marque esto.',
        },
      },
    },
    'cancer-surgeon': {
      ask: '¿Ha revisado su caso un cirujano que trata este tipo de cáncer?',
      why: 'Para muchos tumores sólidos (bultos), lo que más cura es la cirugía. El cáncer de sangre se trata de otro modo.',
      name: 'Cirujano de cáncer',
      options: {
        'not-confirmed': {
          label: 'Aún no está claro si es cáncer, y no hay operación planeada.',
          short: 'Aún no está claro si es cáncer',
        },
        'blood-cancer': {
          label: 'Es un cáncer de sangre.',
          help: 'Como leucemia, linfoma o mieloma.',
        },
        yes: 'Sí.',
        no: { label: 'No, y no es un cáncer de sangre.', short: 'No' },
        unsure: 'No lo sé.',
      },
    },
    timing: {
      ask: '¿En qué punto está su caso?',
      help: 'Elija la primera frase que sea cierta.',
      why: 'Si hay poco tiempo, hay formas más rápidas de pedir otra opinión.',
      name: 'En qué punto está',
      options: {
        'in-hospital': 'Estoy en el hospital ahora.',
        days: {
          label: 'El tratamiento empieza, o me operan, en los próximos días.',
          short: 'Tratamiento en unos días',
        },
        weeks: {
          label: 'El tratamiento empieza, o me operan, en las próximas semanas.',
          short: 'Tratamiento en unas semanas',
        },
        'on-treatment': 'Ya estoy en tratamiento.',
        'no-hurry': 'No hay prisa.',
        'none-planned': {
          label: 'El plan es no tratarlo por ahora, o vigilarlo.',
          short: 'Sin tratamiento, o vigilarlo',
        },
        unknown: {
          label: 'Nada está decidido aún, o no lo sé.',
          short: 'Nada decidido, o no lo sé',
        },
      },
    },
    person: {
      ask: '¿Para quién es?',
      why: 'Para los niños hay otros expertos. Si es otro adulto, debe dar su permiso.',
      name: 'Para quién es',
      chip: 'Para quién es',
      options: { self: 'Para mí.', child: 'Para un niño o niña.', adult: 'Para otro adulto.' },
    },
    travel: {
      ask: '¿Podría viajar para ver a otro doctor?',
      why: 'Si no, algunos doctores pueden ver su caso a distancia.',
      name: 'Viajar',
      chip: '¿Puedo viajar?',
      options: { hard: 'No, sería difícil.', fine: 'Sí.' },
    },
    coverage: {
      ask: '¿Quién paga sus cuentas médicas?',
      why: 'Cada plan tiene sus reglas.',
      name: 'Quién paga',
      chip: 'Quién paga',
      options: {
        medicare: 'Tengo Medicare Original.',
        'medicare-advantage': 'Tengo un plan Medicare Advantage.',
        medicaid: 'Tengo Medicaid.',
        private: 'Un seguro del trabajo, o uno que pago yo.',
        uninsured: 'No tengo seguro.',
        other: { label: 'Otra cosa, o no lo sé.', help: 'Como VA o TRICARE.' },
      },
    },
    matters: {
      ask: '¿Qué le importa más?',
      help: 'Elija hasta tres.',
      why: 'No cambia los consejos. Va en su hoja, para su doctor.',
      name: 'Lo que importa',
      chip: 'Lo que me importa',
      options: {
        'being-sure': 'Saber con certeza qué tengo.',
        'avoiding-surgery': 'Evitar la cirugía, si es seguro.',
        time: 'No perder tiempo.',
        cost: 'Lo que cuesta.',
        'staying-close': 'Estar cerca de casa.',
        trust: 'Un doctor en quien confío.',
      },
    },
  },
  outcomes: {
    'danger-signs': { title: 'Pida ayuda ya' },
    'treatment-today': { title: 'Busque atención médica ahora' },
    crisis: { title: 'Usted es importante. Hay ayuda ahora mismo.' },
    'no-first-opinion': {
      title: 'Vea primero a un doctor',
      because: 'La segunda opinión viene después de la primera.',
    },
    'opinions-differ': {
      title: 'Una tercera opinión puede ayudarle a elegir',
      because: 'Sus doctores no están de acuerdo.',
      becauseOfMore: 'Sus doctores no están de acuerdo, y {reason}.',
    },
    strong: {
      title: 'Vale mucho la pena pedir {opinion}',
      because: 'Sobre todo porque {reason}.',
      becauseOfMore: 'Sobre todo porque {reason}, y {reason2}.',
    },
    'several-signs': {
      title: 'Vale mucho la pena pedir {opinion}',
      because: 'Se suman varias razones menores. Una es que {reason}.',
    },
    reasonable: {
      title: 'Es razonable pedir {opinion}',
      because: 'Sobre todo porque {reason}.',
      becauseOfMore: 'Sobre todo porque {reason}, y {reason2}.',
    },
    'opinions-agree': {
      title: 'Sus doctores están de acuerdo. Es buena señal.',
      because: 'Aun así, puede pedir otra opinión cuando quiera. No necesita dar un motivo.',
    },
    'no-sign': {
      title: 'Nada de lo que contó apunta con claridad a una segunda opinión',
      because: 'Aun así, puede pedirla cuando quiera. No necesita dar un motivo.',
    },
  },
  reasons: {
    'no-first-opinion': {
      short: 'Sin primera opinión',
      said: 'Ningún doctor ha revisado su caso todavía.',
      because: 'El segundo doctor parte de lo que encontró el primero.',
    },
    'opinions-differ': {
      short: 'Sus doctores no coinciden',
      said: 'Sus doctores no están de acuerdo.',
      because: 'Otra opinión puede ayudar a ver más claro.',
    },
    'several-signs': {
      short: 'Tres o más razones menores',
      said: 'En su caso hay tres o más razones menores.',
      because: 'Juntas, cuentan como una razón grande.',
    },
    'opinions-agree': {
      short: 'Dos doctores, una opinión',
      said: 'Cada doctor revisó su caso, y están de acuerdo.',
      because: 'Eso puede darle más confianza en el plan.',
    },
    'no-sign': {
      short: 'Ninguna señal marcada',
      said: 'No marcó ninguna señal.',
      because: 'Solo sabemos lo que nos contó. Algo se nos puede escapar.',
    },
    'no-cancer-surgeon': {
      short: 'Un cirujano de cáncer',
      said: 'Ningún cirujano de cáncer ha visto su caso aún.',
      clause: 'ningún cirujano de cáncer ha visto su caso',
      because: 'Para muchos tumores sólidos (bultos), lo que más cura es la cirugía.',
      variants: [
        {
          when: 'cancer-surgeon-unsure',
          said: 'No sabe si un cirujano de cáncer ha visto su caso.',
          clause: 'quizá no le vio un cirujano de cáncer',
        },
      ],
    },
    'life-changing': {
      short: 'Un diagnóstico que cambia la vida',
      said: 'Acaba de recibir un diagnóstico que cambia la vida.',
      clause: 'le acaban de dar un diagnóstico muy serio',
      because: 'En un momento así, es bueno tener toda la certeza que se pueda.',
    },
    cancer: {
      short: 'Cáncer, o una prueba',
      said: 'Se trata de cáncer, o de una prueba que puede mostrarlo.',
      clause: 'se trata de cáncer',
      because:
        'Hasta en cánceres comunes, como el de seno o próstata, puede haber errores o consejos que ya no son actuales.',
      variants: [
        {
          when: 'child',
          because: 'Hasta en el cáncer puede haber errores, o consejos que ya no son actuales.',
        },
        {
          when: 'blood-cancer',
          short: 'Un cáncer de sangre',
          said: 'Es un cáncer de sangre.',
          clause: 'es un cáncer de sangre',
          because: 'Hasta en el cáncer puede haber errores, o consejos que ya no son actuales.',
        },
        {
          when: 'cancer-not-confirmed',
          short: 'Una prueba de cáncer',
          said: 'Se trata de una prueba que puede mostrar cáncer.',
          clause: 'se trata de una prueba de cáncer',
        },
      ],
    },
    'heart-valve': {
      short: 'Una válvula del corazón',
      said: 'Se trata de una válvula del corazón.',
      clause: 'se trata de una válvula del corazón',
      because:
        'Los expertos que ven miles de válvulas a menudo las vigilan más tiempo, con chequeos. Algunas no pueden esperar.',
    },
    heart: {
      short: 'Un problema del corazón',
      said: 'Es un problema grave del corazón.',
      clause: 'es un problema grave del corazón',
      because: 'En una enfermedad grave, ayuda oír a más de un experto.',
    },
    'nervous-system': {
      short: 'Cerebro, columna o nervios',
      said: 'Es una enfermedad grave del cerebro, la columna o los nervios.',
      clause: 'es algo grave de cerebro, columna o nervios',
      because: 'Quien es experto en esa enfermedad puede ver más.',
    },
    rare: {
      short: 'Una enfermedad rara',
      said: 'Su enfermedad es rara.',
      clause: 'su enfermedad es rara',
      because: 'Un doctor que la ve a menudo puede conocer otras opciones.',
    },
    complex: {
      short: 'Un caso complejo',
      said: 'Su caso es complejo.',
      clause: 'su caso es complejo',
      because: 'Si algo es complejo, otra opinión puede ayudar.',
    },
    'major-surgery': {
      short: 'Una cirugía mayor',
      said: 'Le dijeron que necesita una cirugía mayor.',
      clause: 'le dijeron que necesita una cirugía mayor',
      because: 'Puede tener efectos que duran y que le limitan. Vale la pena tener certeza.',
    },
    'not-working': {
      short: 'El tratamiento no funciona',
      said: 'Su tratamiento no funciona.',
      clause: 'su tratamiento no funciona',
      because: 'Otro doctor puede saber qué más probar.',
    },
    'side-effects': {
      short: 'Los efectos secundarios',
      said: 'Su tratamiento le causa efectos secundarios fuertes.',
      clause: 'su tratamiento causa efectos secundarios fuertes',
      because: 'Puede haber un tratamiento más suave.',
    },
    'all-tried': {
      short: 'Ya probó los tratamientos usuales',
      said: 'Ya probó los tratamientos usuales, o le dijeron que no se puede hacer más.',
      clause: 'los tratamientos usuales no han bastado',
      because:
        'Otro doctor, o un estudio clínico (ensayo de un tratamiento nuevo), puede ofrecer algo más.',
    },
    'doctor-unsure': {
      short: 'Un doctor que no está seguro',
      said: 'Su doctor no sabe con certeza qué tiene, o hasta dónde se ha extendido.',
      clause: 'su doctor aún no está seguro',
      because: 'Un doctor que ve esto más a menudo tal vez lo sepa.',
      variants: [{ when: 'opinions-differ', clause: 'uno aún no está seguro' }],
    },
    discouraged: {
      short: 'Cómo lo tomó su doctor',
      said: 'Su doctor se molestó o trató de impedirlo cuando usted preguntó.',
      clause: 'su doctor lo tomó mal cuando usted preguntó',
      because: 'Un doctor debe apoyarle si pide otra opinión.',
      variants: [{ when: 'opinions-differ', clause: 'uno lo tomó mal cuando usted preguntó' }],
    },
    disagree: {
      short: 'Usted lo ve de otro modo',
      said: 'No está de acuerdo con el diagnóstico o el plan.',
      clause: 'usted no está de acuerdo con su doctor',
      because: 'Otro doctor puede ayudarle a ver qué le conviene.',
      variants: [
        { when: 'opinions-differ', clause: 'usted ve de otro modo el diagnóstico o el plan' },
        { when: 'opinions-agree', clause: 'usted no está de acuerdo con sus doctores' },
      ],
    },
    'lost-trust': {
      short: 'La confianza, o cómo se comunican',
      said: 'Ya no confía en su doctor, o no se comunican bien.',
      clause: 'las cosas no van bien con su doctor',
      because: 'Con confianza se decide mejor, y a menudo todo sale mejor.',
      variants: [{ when: 'opinions-differ', clause: 'las cosas no van bien con uno de ellos' }],
    },
    'confirm-diagnosis': {
      short: 'Saber con certeza',
      said: 'Quiere confirmar que el diagnóstico es correcto.',
      clause: 'usted quiere confirmar el diagnóstico',
      because: 'Hasta un caso que parece simple puede merecer otra mirada.',
    },
    unclear: {
      short: 'Cosas que aún no están claras',
      said: 'No entiende bien el diagnóstico o el plan.',
      clause: 'usted no entiende bien el diagnóstico o plan',
      because: 'Usted merece datos completos y correctos sobre su salud.',
    },
    'many-causes': {
      short: 'Muchas causas posibles',
      said: 'Tiene un síntoma que puede tener muchas causas.',
      clause: 'su síntoma puede tener muchas causas',
      because: 'Otra mirada puede ayudar a saber cuál es.',
      variants: [
        {
          when: 'no-cause-found',
          short: 'Aún no se sabe la causa',
          said: 'Ningún doctor sabe aún la causa.',
          clause: 'ningún doctor sabe aún la causa',
          because: 'Otra mirada puede ayudar.',
        },
      ],
    },
    'newest-options': {
      short: 'Lo más nuevo y comprobado',
      said: 'Quiere saber qué es lo más nuevo y comprobado, o saber de un estudio clínico (ensayo).',
      clause: 'usted quiere saber lo más nuevo y comprobado',
      because: 'Quien es experto en una enfermedad sabe más de lo nuevo sobre ella.',
    },
    'experienced-surgeon': {
      short: 'Un cirujano con mucha práctica',
      said: 'Quiere un cirujano que opere esto a menudo.',
      clause: 'usted quiere un cirujano con mucha práctica',
      because: 'Cuenta la práctica, y también cómo les va a los pacientes.',
    },
  },
  steps: {
    'ask-how-long-is-safe': {
      title: 'Pregunte cuánto puede esperar sin riesgo',
      line: 'Pida una fecha a su doctor, y anótela.',
    },
    'ask-if-there-is-time': {
      title: 'Pregunte si hay tiempo',
      line: 'En una cita o por mensaje: “¿Hay algún problema si me tomo tiempo para {opinion}?”.',
    },
    'ask-both-doctors': {
      title: 'Pregunte a cada doctor por qué',
      line: '¿En qué se basó? Pida que hablen entre ellos.',
    },
    'talk-with-your-doctor': {
      title: 'Hable con su doctor',
      line: 'Pida hablar con más tiempo. Suele aclarar las cosas.',
    },
    'second-doctor-here': {
      title: 'Pida que le vea otro doctor aquí',
      line: 'Diga a enfermería o al defensor del paciente (persona que ayuda) que quiere la opinión de otro doctor aquí.',
      variants: [
        {
          in: 'gb',
          line: 'Diga a enfermería o a PALS (apoyo al paciente) que quiere la opinión de otro doctor aquí.',
        },
      ],
    },
    'independent-third-doctor': {
      title: 'Vea a un tercer doctor',
      line: 'Busque uno que no tenga relación con los dos primeros.',
    },
    'pediatric-specialist': {
      title: 'Vea a un especialista en niños',
      line: 'Busque un experto en este tipo de problema en un hospital de niños.',
    },
    'hear-a-cancer-surgeon': {
      title: 'Hable con un cirujano oncólogo (de cáncer)',
      line: 'Si es un tumor sólido (un bulto), vea siempre a uno, aunque el tratamiento empiece con medicinas.',
    },
    'blood-cancer-specialist': {
      title: 'Vea a un especialista en cáncer de sangre',
      line: 'Busque un doctor que trate su tipo a menudo.',
    },
    'cancer-subspecialist': {
      title: 'Vea a un experto en ese cáncer',
      line: 'Cuanto más se dedique a su tipo exacto, mejor.',
      variants: [
        {
          when: 'cancer-not-confirmed',
          title: 'Sepa a quién ver',
          line: 'Si es cáncer, busque un experto en ese tipo exacto.',
        },
      ],
    },
    'heart-valve-team': {
      title: 'Vea a un equipo de válvulas del corazón',
      line: 'Un doctor del corazón y un cirujano que trabajan juntos y tratan muchas válvulas.',
    },
    'heart-team': {
      title: 'Vea a un equipo del corazón',
      line: 'Doctores y cirujanos del corazón que ven su caso juntos.',
    },
    'nervous-system-specialist': {
      title: 'Vea a un experto en esa enfermedad',
      line: 'Busque un doctor que se dedique sobre todo a esa enfermedad.',
    },
    'rare-disease-center': {
      title: 'Busque un centro para su enfermedad',
      line: 'Busque uno que vea a muchas personas con ella.',
    },
    'diagnostic-clinic': {
      title: 'Vaya a una clínica que busca causas',
      line: 'Pregunte por una clínica de diagnóstico o medicina interna en un hospital universitario. Vaya en persona.',
      variants: [
        {
          in: 'gb',
          line: 'Pregunte por una clínica de diagnóstico o “general medicine” en un hospital universitario. Vaya en persona.',
        },
      ],
    },
    'surgeon-and-non-surgeon': {
      title: 'Hable con dos tipos de doctores',
      line: 'Uno que opera, y uno que lo trata sin cirugía.',
    },
    'specialist-elsewhere': {
      title: 'Vea a un experto de otra clínica',
      line: 'Busque uno que trate esto a menudo y no trabaje con su primer doctor.',
      variants: [
        { in: 'gb', title: 'Vea a un experto de otro hospital' },
        {
          when: 'opinions-agree',
          line: 'Busque uno que trate esto a menudo y no trabaje con los dos primeros.',
        },
      ],
    },
    records: {
      title: 'Reúna su expediente médico. Elija tres preguntas.',
      line: 'Lleve todo, junto con su hoja.',
    },
    'see-a-doctor-first': {
      title: 'Pida una cita',
      line: 'Anote qué siente, cuándo le da y qué tan fuerte es. Eso ayuda al doctor a saber más.',
      variants: [{ in: 'gb', title: 'Pida cita con su GP' }],
    },
  },
  advice: {
    'call-crisis-line': {
      title: 'Hable con alguien ahora',
      text: ['Ahí le escuchan y le ayudan a estar a salvo, día y noche.'],
      buttons: ['Llame al {crisis} y oprima 2', 'Mande AYUDA por texto al {crisis-text}'],
      variants: [
        {
          in: 'us',
          text: ['Ahí le escuchan y le ayudan a estar a salvo, día y noche, también en español.'],
        },
        { in: 'gb', buttons: ['Llame a Samaritans: {crisis}'] },
        { in: 'intl', text: ['Llame a una línea local de crisis.'] },
      ],
    },
    'stay-with-someone': {
      title: 'No se quede a solas',
      text: [
        'Quédese con alguien de confianza: así tiene apoyo. O vaya a la sala de emergencias más cercana.',
      ],
      variants: [
        {
          in: 'gb',
          text: [
            'Quédese con alguien de confianza: así tiene apoyo. O vaya a la sala de urgencias (A&E) más cercana.',
          ],
        },
      ],
    },
    'call-emergency': {
      title: 'Llame al {emergency}',
      text: ['No maneje usted: la ayuda puede empezar en la ambulancia.'],
      variants: [
        {
          in: 'us',
          text: [
            'No maneje usted: la ayuda puede empezar en la ambulancia. Puede pedir un intérprete.',
          ],
        },
        { in: 'intl', text: ['Llame al número local de emergencia. No maneje usted.'] },
        {
          when: 'crisis',
          title: 'Si hay peligro',
          text: ['Si usted o alguien más corre peligro ahora, llame al {emergency}.'],
          buttons: [],
        },
      ],
      buttons: ['Llame al {emergency}'],
    },
    'go-or-stay': {
      title: 'Vaya, o quédese ahí',
      text: [
        'Un doctor dice que esto es urgente. Si está en un hospital, quédese ahí. Si un doctor le dijo que vaya hoy, vaya ahora.',
      ],
    },
    'three-quick-questions': {
      title: 'Tres preguntas rápidas',
      text: [
        'Mientras le atienden, puede preguntar:',
        [
          '¿Qué puede pasar si esperamos un día?',
          '¿Hay otra opción segura?',
          '¿Puede otro doctor de aquí ver mi caso ahora?',
        ],
      ],
    },
    'do-not-wait': {
      title: 'Primero, la atención',
      text: ['La segunda opinión viene después, cuando esté a salvo.'],
    },
    'see-a-doctor-first': {
      title: 'Si empeora',
      text: [
        'Vea a un doctor. Anote qué siente, cuándo le da y qué tan fuerte es.',
        'Si empeora, busque atención de inmediato. Haga lo mismo con una señal de peligro, como dolor de pecho o falta de aire.',
      ],
      more: [
        'Busque atención de inmediato, para que le ayuden a tiempo. Haga lo mismo con una señal de peligro, como dolor de pecho o falta de aire.',
      ],
    },
    'ask-how-long-is-safe': {
      title: '¿Tiene tiempo?',
      text: [
        'Pregunte a su doctor: “¿Cuánto tiempo puedo esperar sin riesgo?”. Pida una fecha. La mayoría tiene tiempo, pero algunos problemas no pueden esperar.',
      ],
      more: ['La mayoría tiene tiempo. Pero algunos problemas se deben tratar en pocos días.'],
      variants: [
        {
          when: 'time-is-short',
          text: [
            'Pregunte a su doctor: “¿Cuánto tiempo puedo esperar sin riesgo?”. Pida una fecha. Algunos problemas se deben tratar en pocos días.',
          ],
          more: [
            'Algunos problemas se deben tratar en pocos días. Su doctor puede decirle si es su caso.',
          ],
        },
      ],
    },
    'ask-if-there-is-time': {
      title: '¿Hay tiempo?',
      text: [
        'En su próxima cita o por mensaje, pregunte: “¿Hay algún problema si me tomo tiempo para {opinion}?”. La mayoría tiene tiempo, pero no todos.',
      ],
      more: [
        'La mayoría tiene tiempo, pero no todos. Si hay un motivo para no esperar, pida una fecha.',
      ],
    },
    'when-time-is-short': {
      title: 'Si hay poco tiempo',
      text: [
        [
          'Pida a su doctor que llame hoy a un experto.',
          'Tome la primera cita, por teléfono o video si es más rápido.',
          'Si ya tiene fecha de tratamiento, manténgala hasta que un doctor diga otra cosa.',
        ],
      ],
      variants: [
        {
          when: 'in-hospital',
          text: [
            [
              'Pida a su doctor que llame hoy a un experto.',
              'Si ya tiene fecha de tratamiento, manténgala hasta que un doctor diga otra cosa.',
            ],
          ],
        },
      ],
    },
    'keep-your-treatment': {
      title: 'Mientras pregunta',
      text: [
        'No deje de tomar ni cambie sus medicinas por su cuenta.',
        '¿Efectos secundarios fuertes? Avise hoy a su equipo médico. Si son repentinos o graves, busque ayuda de inmediato.',
      ],
    },
    'ask-both-doctors': {
      title: 'A cada doctor',
      text: ['Pregunte a cada doctor en qué se basó. Pida que hablen entre ellos.'],
      more: ['Puede decir: “El otro doctor lo ve de otro modo. ¿En qué se basa usted?”.'],
    },
    'talk-with-your-doctor': {
      title: 'Qué puede pedir',
      text: [
        'Pida hablar con más tiempo. Puede decir: “Explíqueme otra vez, por favor, y anote todas mis opciones”. Eso suele aclarar las cosas.',
      ],
      more: ['Puede decir: “Explíqueme otra vez, por favor, y anote todas mis opciones”.'],
    },
    'second-doctor-here': {
      title: 'Otro doctor aquí',
      text: [
        'Diga a enfermería o al defensor del paciente (persona que ayuda) que quiere la opinión de otro doctor aquí.',
        'Pregunte si le pueden mandar a un hospital más grande, o a uno universitario.',
      ],
      more: ['Pregunte si le pueden mandar a un hospital más grande, o a uno universitario.'],
      variants: [
        {
          in: 'gb',
          text: [
            'Diga a enfermería o a PALS (apoyo al paciente) que quiere la opinión de otro doctor aquí.',
            'Pregunte si le pueden mandar a un hospital más grande, o a uno universitario.',
          ],
          added: [
            'En Inglaterra, pregunte por la Martha’s Rule. Si empeora, puede pedir que le vea otro equipo, de día o de noche.',
          ],
        },
      ],
    },
    'independent-third-doctor': {
      title: 'Un tercer doctor, sin relación con los otros',
      text: [
        'Busque uno que no tenga relación con los dos primeros. Pida que vea su caso antes de oír los otros planes.',
        'En una encuesta, oír antes la primera opinión influyó en algunos doctores.',
      ],
      more: [
        'Pida que vea su caso antes de oír los otros planes. En una encuesta, oír antes la primera opinión influyó en algunos doctores.',
      ],
    },
    'hear-a-cancer-surgeon': {
      title: 'Un cirujano oncólogo (de cáncer)',
      text: [
        'Si es un tumor sólido (un bulto), hable siempre con un cirujano que opere ese cáncer. Hágalo aunque primero le den medicinas. Usted elige quién le trata.',
      ],
      more: ['Busque uno para ese cáncer. Usted elige quién le trata.'],
    },
    'blood-cancer-specialist': {
      title: 'Un especialista en cáncer de sangre',
      text: ['Busque un doctor que trate su tipo a menudo. No se suele tratar con cirugía.'],
      more: ['No se suele tratar con cirugía.'],
    },
    'cancer-subspecialist': {
      title: 'Un experto en ese cáncer',
      text: ['Si es cáncer, mejor un experto en su tipo:'],
      added: [
        [
          'Páncreas: un doctor de ese cáncer. Si no, uno de cáncer digestivo. Luego, uno de cáncer en general.',
          'Ovario o matriz: un cirujano de ese cáncer (ginecólogo oncólogo). En estudios de grupos, mujeres con cáncer de ovario vivieron más si las operó uno.',
          'Seno: un cirujano que lo opera cada día.',
          'Radiación: un doctor con práctica (radioncólogo).',
        ],
        'Quien ve todo tipo de cáncer no puede estar al día en cada medicina y prueba de genes. Los expertos suelen hacer ensayos.',
      ],
      variants: [{ when: 'cancer-not-confirmed', title: 'Si es cáncer' }],
    },
    'tumor-board': {
      title: 'Una junta de tumores',
      text: ['Pregunte: “¿Verá mi caso un equipo de doctores de cáncer?”.'],
      variants: [{ in: 'gb', title: 'Un equipo que ve su caso (MDT)' }],
    },
    'heart-valve-team': {
      title: 'Un equipo de válvulas del corazón',
      text: [
        'Busque un doctor del corazón y un cirujano que trabajen juntos y traten muchas válvulas. Quienes ven más válvulas a menudo vigilan una con calma por más tiempo. Pero eso no es seguro con todas: pregunte por la suya.',
      ],
      more: [
        'Quienes ven más válvulas a menudo vigilan una con calma por más tiempo. Pero eso no es seguro con todas: pregunte por la suya.',
      ],
    },
    'heart-team': {
      title: 'Un equipo del corazón',
      text: ['Los doctores y los cirujanos del corazón ven su caso juntos.'],
    },
    'nervous-system-specialist': {
      title: 'Un experto en esa enfermedad',
      text: ['Busque un doctor que se dedique sobre todo a esa enfermedad.'],
    },
    'surgeon-and-non-surgeon': {
      title: 'Dos tipos de doctores',
      text: ['Hable con uno que opera y con uno que lo trata sin cirugía. Así puede comparar.'],
      more: ['Así puede comparar.'],
    },
    'rare-disease-center': {
      title: 'Un centro para su enfermedad',
      text: ['Busque uno que vea a muchas personas con ella.'],
    },
    'diagnostic-clinic': {
      title: 'Una clínica que busca causas',
      text: [
        'Busque un hospital universitario y vea si ahí hay una clínica de diagnóstico. O bien pida medicina interna (es para adultos). Vaya en persona, para que le revisen.',
      ],
      variants: [
        {
          in: 'gb',
          text: [
            'Busque un hospital universitario y vea si ahí hay una clínica de diagnóstico. O bien pida “general medicine” (es para adultos). Vaya en persona, para que le revisen.',
          ],
        },
        {
          when: 'child',
          text: [
            'Pregunte por una clínica de diagnóstico en un hospital de niños. Vaya en persona, para que le revisen.',
          ],
        },
      ],
    },
    'specialist-elsewhere': {
      title: 'Un experto de otra clínica',
      text: ['Busque uno que trate esto a menudo y no trabaje con su primer doctor.'],
      more: ['Dos pueden ver lo que a uno se le escapa.'],
      variants: [
        { in: 'gb', title: 'Un experto de otro hospital' },
        {
          when: 'opinions-differ',
          title: 'Un experto',
          text: ['Busque uno que trate esto a menudo.'],
        },
        {
          when: 'opinions-agree',
          text: ['Busque uno que trate esto a menudo y no trabaje con los dos primeros.'],
          more: ['Otra mirada puede mostrar algo nuevo.'],
        },
      ],
    },
    'surgeon-volume': {
      title: 'El cirujano y el hospital',
      text: ['Pregunte: ¿cuántas cirugías al año, con qué resultados?'],
      variants: [
        {
          in: 'us',
          added: ['Para algunas, Leapfrog (grupo de seguridad) da mínimos al año.'],
        },
        {
          in: 'us',
          when: 'organ-cancer',
          text: ['Cuenta cuántas cirugías hacen.'],
          added: [
            'Leapfrog (grupo de seguridad) da este mínimo al año:',
            [
              'páncreas: hospital 20, cirujano 10',
              'esófago (tubo de la comida): hospital 20, cirujano 7',
              'pulmón: hospital 40, cirujano 15',
              'recto: hospital 16, cirujano 6',
            ],
          ],
        },
        {
          in: 'us',
          when: 'heart-valve',
          added: [
            'Si es la válvula mitral (una de las cuatro), Leapfrog (grupo de seguridad) da este mínimo al año:',
            ['hospital: 40', 'cirujano: 20'],
          ],
        },
        {
          in: 'us',
          when: 'bone-joint-back',
          added: [
            'Para reemplazo de cadera o rodilla, Leapfrog (grupo de seguridad) da este mínimo al año:',
            ['hospital: 50', 'cirujano: 25'],
          ],
        },
        {
          in: 'us',
          when: 'child',
          added: ['Para algunas, Leapfrog (grupo de seguridad) da mínimos al año.'],
        },
      ],
    },
    'doctor-who-listens': {
      title: 'Un doctor que escucha',
      text: [
        'A usted, y a quienes le cuidan. Perder la confianza no quiere decir que su doctor se equivoque.',
      ],
    },
    'pediatric-specialist': {
      title: 'Un especialista en niños',
      text: ['Busque un experto en este tipo de problema en un hospital de niños.'],
    },
    'helping-an-adult': {
      title: 'Para otro adulto',
      text: ['Pídale permiso. Tal vez pidan un formulario que él o ella firme.'],
    },
    'ask-for-a-referral': {
      title: 'Su doctor',
      text: ['Pídale el nombre de un experto.'],
      variants: [{ in: 'gb', text: ['Pida a su GP o a su especialista que le refiera.'] }],
    },
    'academic-medical-center': {
      title: 'Un hospital universitario',
      text: ['Ahí a menudo hay quien sabe más de los casos difíciles.'],
    },
    'cancer-centers': {
      title: 'Centros de cáncer',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            [
              'centros del Instituto Nacional del Cáncer: {cancer-institute}',
              'cerca de casa: programas aprobados por la Commission on Cancer',
              'Sociedad Americana Contra el Cáncer: {cancer-society}',
            ],
          ],
        },
      ],
    },
    'hospital-rankings': {
      title: 'Clasificaciones de hospitales',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'Una guía es U.S. News Best Hospitals. Quien la hace es también nuestra fuente principal.',
          ],
        },
      ],
    },
    'patient-communities': {
      title: 'Grupos y sitios de pacientes',
      text: [
        'Pueden saber de expertos. {patient-network} (en inglés) cubre esclerosis múltiple, fibromialgia, Parkinson y más. Revise con un doctor lo que lea.',
      ],
      variants: [
        {
          when: 'heart-cancer-or-no-cause',
          text: [
            'Pueden saber de expertos. Un sitio es {patient-network} (en inglés). Revise con un doctor lo que lea.',
          ],
        },
      ],
    },
    'rare-disease-networks': {
      title: 'Redes de enfermedades raras',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            [
              'NORD (un grupo de enfermedades raras), para centros: {rare-organization} (en inglés)',
              'GARD (un servicio de salud de EE. UU.), para información: {rare-information}',
            ],
          ],
        },
      ],
    },
    'clinical-trials': {
      title: 'Estudios clínicos (ensayos de tratamientos nuevos)',
      text: [
        'Busque “recruiting” (abiertos) en {trial-register} (de todo el mundo, en inglés). Si su caso es poco común, puede haber uno para usted: pregunte.',
        'Algunos son solo para quien no se ha tratado aún: pregunte pronto. Si ya probó lo usual, pregunte otra vez.',
      ],
      variants: [
        {
          in: 'us',
          text: [
            'Busque “recruiting” (abiertos) en {trial-register} (de todo el mundo, en inglés) o, para cáncer, en {institute-site}. Si su caso es poco común, puede haber uno para usted: pregunte.',
            'Algunos son solo para quien no se ha tratado aún: pregunte pronto. Si ya probó lo usual, pregunte otra vez.',
          ],
        },
        {
          when: 'cancer-not-confirmed',
          title: 'Si es cáncer: estudios clínicos (ensayos de tratamientos)',
        },
      ],
    },
    'in-person': {
      title: 'En persona',
      text: ['Mejor si deben examinarle, si tal vez cambie de doctor o si pronto le operan.'],
    },
    virtual: {
      title: 'A distancia (virtual)',
      text: [
        'Un doctor lee su expediente, imágenes y pruebas. Sin viaje ni examen físico. Un servicio dice que el expediente suele bastar.',
        'A menudo la puede pedir usted. Algunos servicios:',
        [
          'piden que su doctor tome parte',
          'juntan su expediente y las muestras de tejido',
          'no aceptan todos los lugares o enfermedades',
          'solo mandan un informe escrito',
        ],
      ],
      variants: [
        {
          in: 'us',
          text: [
            'Un doctor lee su expediente, imágenes y pruebas. Sin viaje ni examen físico. Un servicio dice que el expediente suele bastar.',
            'A menudo la puede pedir usted. Algunos servicios:',
            [
              'piden que su doctor tome parte',
              'juntan su expediente y las muestras de tejido',
              'no aceptan todos los estados o enfermedades',
              'solo mandan un informe escrito',
            ],
          ],
          added: [
            'En 2022, U.S. News nombró a:',
            [
              'Mass General',
              'Cleveland Clinic',
              'Yale',
              'Duke',
              'Mayo',
              'UC San Francisco',
              'y otros',
            ],
            'A menudo paga usted: {$1850} en un centro en 2022. Algunos planes ayudan. Pida por escrito el precio de hoy.',
          ],
        },
        { in: 'intl', added: ['A menudo paga usted. Pida el precio por escrito.'] },
        { in: 'gb', added: ['A menudo paga usted. Pida el precio por escrito.'] },
      ],
    },
    'questions-valve': {
      title: 'Sobre la válvula',
      text: [
        [
          '¿Hay que tratarla ya, o se puede vigilar? ¿Cada cuánto la revisaría?',
          '¿Se puede reparar, o necesito una nueva?',
          '¿Corte pequeño, catéter (un tubo delgado) o cirugía abierta?',
          '¿Válvula mecánica (artificial) o de tejido (a menudo de animal)?',
          '¿Con qué señales debo llamar al {emergency}?',
        ],
      ],
    },
    'questions-cancer': {
      title: 'Sobre el cáncer',
      text: [
        [
          '¿Cuál es el tipo exacto, y la etapa (hasta dónde llegó)?',
          '¿Hay más cáncer de lo que se pensaba, o menos?',
          '¿Ayudarían pruebas de genes o terapia dirigida (a cambios en los genes)?',
          '¿Cuál es la meta del tratamiento?',
          '¿Hay un estudio clínico (ensayo) para mí?',
          '¿Qué me pueden dar cerca de casa?',
        ],
      ],
    },
    'questions-third': {
      title: 'Para el tercer doctor',
      text: [
        [
          '¿En qué exactamente no coinciden los dos?',
          '¿Es por los datos, o por el criterio de cada uno?',
          '¿Qué lo aclararía?',
        ],
      ],
    },
    'questions-no-cause': {
      title: 'Sobre la causa',
      text: [
        [
          '¿Qué se ha descartado, y con qué prueba?',
          '¿Qué más podría ser?',
          '¿Qué prueba haría después?',
        ],
      ],
    },
    'questions-diagnosis': {
      title: 'Sobre el diagnóstico',
      text: [
        ['¿Qué pruebas lo muestran?', '¿Conviene revisar otra vez mis imágenes o mi biopsia?'],
      ],
    },
    'questions-surgery': {
      title: 'Si se habla de cirugía',
      text: [
        [
          '¿Qué operación es, y por qué?',
          '¿Se puede dejar para después sin riesgo?',
          '¿Cuántas hace al año, y con qué resultados?',
          '¿En qué hospital?',
          '¿Qué anestesia (me duermen, o solo la zona)?',
          '¿Cuánto dura la recuperación?',
          '¿Cuánto va a costar?',
        ],
      ],
      variants: [
        {
          in: 'gb',
          text: [
            [
              '¿Qué operación es, y por qué?',
              '¿Se puede dejar para después sin riesgo?',
              '¿Cuántas hace al año, y con qué resultados?',
              '¿En qué hospital?',
              '¿Qué anestesia (me duermen, o solo la zona)?',
              '¿Cuánto dura la recuperación?',
            ],
          ],
        },
        {
          when: 'heart-valve',
          text: [
            [
              '¿Qué operación es, y por qué?',
              '¿Cuántas hace al año, y con qué resultados?',
              '¿En qué hospital?',
              '¿Qué anestesia (me duermen, o solo la zona)?',
              '¿Cuánto dura la recuperación?',
              '¿Cuánto va a costar?',
            ],
          ],
        },
        {
          in: 'gb',
          when: 'heart-valve',
          text: [
            [
              '¿Qué operación es, y por qué?',
              '¿Cuántas hace al año, y con qué resultados?',
              '¿En qué hospital?',
              '¿Qué anestesia (me duermen, o solo la zona)?',
              '¿Cuánto dura la recuperación?',
            ],
          ],
        },
      ],
    },
    'questions-implant': {
      title: 'Si le ponen un implante',
      text: [['¿Qué tipos hay, y con qué pros y contras?', '¿Cuánto duran?', '¿Y si falla?']],
    },
    'questions-for-any-doctor': {
      title: 'Para cualquier doctor',
      text: [
        [
          '¿Está de acuerdo con el diagnóstico?',
          'De todas mis opciones, ¿qué tiene de bueno y de malo cada una?',
          '¿Y si espero, o no hago nada?',
          '¿Cuánta certeza tiene? ¿Qué le haría cambiar de opinión?',
          '¿Qué tan raro es mi caso?',
          '¿Quién me va a atender?',
        ],
      ],
      variants: [
        {
          when: 'no-diagnosis',
          text: [
            [
              'De todas mis opciones, ¿qué tiene de bueno y de malo cada una?',
              '¿Y si espero, o no hago nada?',
              '¿Cuánta certeza tiene? ¿Qué le haría cambiar de opinión?',
              '¿Qué tan raro es mi caso?',
              '¿Quién me va a atender?',
            ],
          ],
        },
      ],
    },
    records: {
      title: 'Expediente médico',
      text: [
        [
          'una hoja: qué pasó, y cuándo',
          'medicinas y alergias',
          'resultados de pruebas',
          'imágenes (como rayos X) en archivos',
          'informes de biopsia (muestra de tejido)',
          'notas de operaciones y de hospital',
          'el plan de su doctor',
        ],
      ],
    },
    'pathology-second-read': {
      title: 'Su biopsia, si le hicieron una',
      text: [
        'Pida que otro laboratorio la lea. Pida al primero que mande las muestras (láminas) de tejido.',
      ],
    },
    'records-rights': {
      title: 'Su derecho a copias',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'Por ley, le deben dar copias en no más de 30 días, a menudo antes. Mucho ya está en el sitio web de su doctor (portal del paciente).',
          ],
        },
      ],
    },
    'nhs-records': {
      title: 'Del NHS',
      text: [],
      variants: [
        {
          in: 'gb',
          text: [
            'Pregunte en el consultorio de su GP o en el hospital. Puede tardar hasta un mes.',
          ],
        },
      ],
    },
    'tell-your-doctor': {
      title: 'No tiene por qué sentirse mal',
      text: [
        'Para la mayoría de los doctores es algo normal, y ellos también se consultan. Deben apoyarle. Usted elige quién le atiende. Eso puede darle tranquilidad.',
      ],
      variants: [
        { when: 'no-clear-sign', text: [] },
        { when: 'discouraged', title: 'Su equipo médico', text: ['Usted lo elige.'] },
      ],
    },
    'discouragement-is-a-warning': {
      title: 'Si su doctor no le animó',
      text: [
        'El director que vela por los pacientes en la Sociedad Americana Contra el Cáncer habla de una señal de alerta. Es cuando un doctor no anima a pedir otra opinión.',
        'Puede haber un buen motivo, como que esperar no sea seguro. Pregunte cuál es, y pida una fecha. No quiere decir que el plan esté mal.',
      ],
    },
    'if-your-doctor-is-not-keen': {
      title: 'Si a su doctor no le gusta la idea',
      text: [
        'Puede decir: “Valoro su consejo. Con otra opinión tendría más confianza”. Luego pregunte qué le preocupa.',
      ],
    },
    'call-your-plan': {
      title: 'Pregunte a su plan de salud',
      text: [
        [
          '¿Cubre {opinion}? ¿Y las pruebas?',
          '¿A qué doctores puedo ver?',
          '¿Necesito antes un referido o una autorización?',
          '¿Qué parte pago yo?',
        ],
      ],
    },
    medicare: {
      title: 'Medicare Original',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'La Parte B ayuda a pagar una segunda opinión antes de una cirugía, si no es de emergencia. También antes de una prueba o un tratamiento de peso. Si las dos primeras no coinciden, ayuda con una tercera.',
            'Después del deducible (lo que paga primero), usted paga {$20} de cada {$100}. No cubre cirugía estética. ¿Preguntas? Llame al {medicare-line} (hay español).',
          ],
        },
        { in: 'us', until: '2026-12-31', added: ['El deducible de 2026 es de {$283}.'] },
      ],
    },
    'medicare-advantage': {
      title: 'Medicare Advantage',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'Llame antes de hacer la cita. Pregunte qué doctores están en la red (los que el plan paga), y si necesita un referido.',
          ],
        },
      ],
    },
    medicaid: {
      title: 'Medicaid',
      text: [],
      variants: [
        { in: 'us', text: ['Llame a su plan o a la oficina de su estado. Las reglas varían.'] },
      ],
    },
    'self-pay': {
      title: 'Si paga usted',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'Pida un estimado de buena fe (el precio por escrito). Si la factura es más alta, pregunte en el consultorio por cuánto. Si es por {$400} o más, tiene 120 días para disputarla.',
          ],
        },
      ],
    },
    nhs: {
      title: 'En el NHS',
      text: [],
      variants: [
        {
          in: 'gb',
          text: [
            'Es gratis. La ley no le da ese derecho, pero puede pedirla a su GP o especialista. Rara vez la niegan. Puede tardar.',
          ],
        },
      ],
    },
    'what-it-can-change': {
      title: 'Lo bueno: puede',
      text: [
        [
          'detectar un mal diagnóstico antes de operar o dar medicinas sin necesidad',
          'dejar la cirugía para después, sin riesgo',
          'corregir o afinar el diagnóstico',
          'mostrar más enfermedad, o menos',
          'traer un tratamiento más nuevo o más suave',
          'coincidir, y darle más confianza',
        ],
      ],
    },
    downsides: {
      title: 'Lo malo: puede',
      text: [
        [
          'fallar: la opinión más nueva no siempre acierta',
          'tomar tiempo y demorar su atención',
          'traer más pruebas',
          'traer más facturas que pagar',
          'dejarle sin saber qué opinión seguir',
          'no decirle nada nuevo',
        ],
      ],
    },
    'your-choices': {
      title: 'Sus opciones',
      text: [
        [
          'Ver a otro doctor ahora. Bueno: una mirada nueva. Malo: tiempo, tal vez dinero. Necesita: expediente, una cita.',
          'Hablar antes con su doctor. Bueno: puede aclarar las cosas. Malo: sin opinión nueva. Necesita: hablar con más tiempo.',
          'Seguir con el plan. Bueno: sin demora. Malo: un error puede verse tarde. Necesita: la atención planeada.',
        ],
      ],
      variants: [
        {
          when: 'no-plan',
          text: [
            [
              'Ver a otro doctor ahora. Bueno: una mirada nueva. Malo: tiempo, tal vez dinero. Necesita: expediente, una cita.',
              'Hablar antes con su doctor. Bueno: puede aclarar las cosas. Malo: sin opinión nueva. Necesita: hablar con más tiempo.',
              'Seguir como ahora. Bueno: sin demora. Malo: un error puede verse tarde. Necesita: la atención planeada.',
            ],
          ],
        },
      ],
    },
    'if-opinions-differ': {
      title: 'Si las opiniones no coinciden',
      text: [
        [
          'Pregunte a los dos en qué se basaron.',
          'Pida que hablen entre ellos.',
          'Piense en lo que más le importa.',
          '¿Aún no está claro? Puede pedir una tercera.',
        ],
      ],
      variants: [
        {
          when: 'opinions-agree',
          text: [
            [
              'Pregunte a cada doctor en qué se basó.',
              'Pida que hablen entre ellos.',
              'Piense en lo que más le importa.',
            ],
          ],
        },
      ],
    },
    'with-many-plans': {
      title: '¿Cuatro planes o más?',
      text: ['Pida que los revise un equipo, en vez de otro doctor más.'],
    },
    'shared-care': {
      title: 'Sus doctores pueden atenderle juntos',
      text: ['Un experto y su doctor local pueden trabajar juntos. Muchos lo hacen.'],
      variants: [
        {
          when: 'cancer',
          text: [
            'Un centro experto puede hacer el plan o la cirugía. Si los dos están de acuerdo, a menudo le pueden dar las medicinas usuales cerca de casa.',
          ],
        },
        {
          when: 'blood-cancer',
          text: [
            'Un experto puede hacer el plan. Si los dos están de acuerdo, a menudo le pueden dar las medicinas usuales cerca de casa.',
          ],
        },
        {
          when: 'cancer-not-confirmed',
          text: ['Un experto y su doctor local pueden trabajar juntos. Muchos lo hacen.'],
        },
      ],
    },
    'when-to-come-back': {
      title: 'Vuelva aquí si',
      text: [
        [
          'le dan un resultado nuevo',
          'un doctor le aconseja operarse',
          'el tratamiento ya no funciona o da efectos secundarios fuertes',
          'sus doctores no coinciden',
          'siente que no le escuchan',
        ],
      ],
      variants: [
        {
          when: 'no-first-opinion',
          title: 'Después de la cita',
          text: ['Vuelva aquí cuando un doctor le haya dicho qué piensa.'],
        },
      ],
    },
  },
  balance: {
    text: 'La mayoría de las segundas opiniones no cambia el diagnóstico. En un programa grande, siguió igual en 85 de cada 100 personas y cambió en 15. Pedir otra opinión toma tiempo y puede costar dinero. Usted decide.',
    variants: [
      {
        in: 'gb',
        text: 'La mayoría de las segundas opiniones no cambia el diagnóstico. En un programa grande de EE. UU., siguió igual en 85 de cada 100 personas y cambió en 15. Pedir otra opinión toma tiempo y puede costar dinero. Usted decide.',
      },
    ],
  },
  sections: {
    why: { title: 'Por qué' },
    emergency: { title: 'Qué hacer ahora' },
    'before-one': { title: 'Antes de la cita' },
    time: { title: 'Cuánto tiempo hay' },
    'talk-first': {
      title: 'Su doctor',
      variants: [{ when: 'opinions-differ', title: 'Sus doctores' }],
    },
    whom: { title: 'A quién ver' },
    where: { title: 'Dónde buscar' },
    virtual: { title: 'En persona o a distancia' },
    'still-want-one': { title: 'Si aún quiere una' },
    questions: { title: 'Qué preguntar' },
    records: { title: 'Qué llevar' },
    telling: { title: 'Qué decir' },
    cost: { title: 'Lo que cuesta' },
    'worth-it': { title: '¿Vale la pena?' },
    after: { title: 'Después' },
    evidence: { title: 'Qué dicen las investigaciones' },
    answers: { title: 'Sus respuestas' },
    about: { title: 'Esta guía y sus fuentes' },
  },
  services: 'De {publisher}',
  evidence: {
    'large-program': {
      title: 'Personas que pidieron una segunda opinión',
      about: 'Un programa grande de EE. UU., de una empresa, 2011 y 2012: {6791} personas.',
      charts: { diagnosis: 'Diagnóstico', treatment: 'Tratamiento' },
      parts: { changed: 'con cambio', 'not-changed': 'sin cambio' },
      limits:
        'Los cambios pueden ser grandes o pequeños. Estas personas eligieron pedirla. Pregunte a su doctor si usted es como ellas. Nadie sabe cuántas veces acertó la nueva opinión.',
    },
    'mayo-referrals': {
      title: 'Problemas difíciles',
      about: 'Un estudio: 286 personas enviadas por sus clínicas a Mayo Clinic en 2009 y 2010.',
      charts: { diagnosis: 'Diagnóstico' },
      parts: { same: 'igual', clearer: 'más claro', 'very-different': 'muy distinto' },
      limits: 'Nadie revisó después quién acertó.',
    },
    'breast-tumor-board': {
      title: 'Solo cáncer de seno',
      about:
        'Un estudio pequeño en un centro de cáncer de EE. UU., 2015 y 2016. Un equipo revisó otra vez, con nuevas imágenes y biopsias.',
      charts: { diagnosis: 'Diagnóstico' },
      parts: { changed: 'con cambio', 'not-changed': 'sin cambio' },
      limits:
        'Cambió en 30 de 70 personas, a menudo porque vieron más cáncer, o leyeron el tejido de otro modo.',
    },
    'simulation-model': {
      title: '¿Y si la mitad de los primeros diagnósticos fallara?',
      about: 'En ese caso inventado, estos serían los equivocados:',
      charts: {
        first: 'Después de una opinión',
        second: 'Después de dos',
        third: 'Después de tres',
      },
      parts: { wrong: 'equivocados', right: 'correctos' },
      limits: 'Esa mitad es un número inventado. En la vida real, puede ser muy distinto.',
    },
  },
  charts: {
    outOf100: 'De cada 100 personas:',
    outOf100Cases: 'De cada 100 casos inventados:',
    model: 'Un modelo de computadora, no pacientes',
  },
  scripts: {
    visit: {
      title: 'En una cita',
      text: [
        'Antes de seguir, quisiera {opinion}. ¿A quién me recomienda? ¿Me ayuda a mandar mi expediente?',
      ],
    },
    message: {
      title: 'En un mensaje',
      text: ['Quisiera {opinion}. ¿Cuánto tiempo puedo esperar sin riesgo? Gracias.'],
    },
    phone: {
      title: 'Por teléfono',
      text: [
        'Hola, llamo por (nombre, fecha de nacimiento). Quisiera {opinion}. ¿Cómo pido mi expediente?',
      ],
    },
    letter: {
      title: 'Para pedir el expediente',
      text: [
        'Por favor, mande copias de todo mi expediente médico, con las imágenes en archivos. Si cuesta algo, avíseme antes.',
        'Nombre, fecha de nacimiento: {blank}',
        'Mandar a: {blank}',
        'Fecha, firma: {blank}',
      ],
    },
  },
  lists: {
    questions: 'Marque lo que va a preguntar.',
    records: 'Marque lo que tiene.',
    toGet: 'Falta conseguir',
    nothingToGet: 'Lo tiene todo.',
  },
  tailoring: {
    title: 'Ajústelo a su caso',
    added: 'Ahora también verá: {what}.',
    removed: 'Ya no verá: {what}.',
    noted: 'Queda anotado.',
  },
  visitSummary: {
    title: 'Su hoja para llevar',
    lead: 'Una hoja para el doctor, con lo que usted marque.',
    methods: { print: 'Imprimir', copy: 'Copiar', email: 'Correo', download: 'Guardar' },
    done: {
      print: 'Le pedimos a su dispositivo que imprima. Si no sale nada, copie el texto.',
      copy: 'Copiado. Ya puede pegarlo.',
      email: 'Pedimos que se abra su correo. Si no se abre, copie el texto.',
      download: 'Mandamos el archivo a su dispositivo. Si no lo encuentra, copie el texto.',
    },
    box: 'El texto para copiar',
    fileName: 'mi-cita',
    subject: 'Mi cita',
    heading: 'Mi hoja para el doctor',
    name: 'Nombre: {blank}',
    date: 'Fecha: {blank}',
    blank: '______________',
    problem: 'El problema',
    timing: 'En qué punto está',
    why: 'Por qué pido otra opinión',
    whyLine: 'En mis propias palabras: {blank}',
    symptomsLine: 'Qué siento, cuándo me da y qué tan fuerte es: {blank}',
    safeToWait: 'Puedo esperar sin riesgo hasta',
    safeToWaitLine: 'Fecha: {blank} Quién lo dice: {blank}',
    questions: 'Mis tres preguntas',
    moreQuestions: 'Más preguntas',
    whom: 'A quién ver',
    records: 'Expediente (con marca: lo tengo)',
    matters: 'Lo que me importa',
    sources: 'Fuentes',
    made: 'Hecha el {date} con second-opinion {version}, con las respuestas de la persona. No dice qué enfermedad es, ni reemplaza a un doctor.',
    cut: 'Lo demás no cupo en este mensaje.',
  },
  about: {
    text: [
      'Esta guía, gratis y abierta, le ayuda a decidir si pedir otra opinión, y a prepararse. No dice qué tiene, no elige un tratamiento ni reemplaza a su doctor. Nadie paga por estar aquí.',
      'Se basa en un artículo de U.S. News de 2022. Comparamos sus cifras con los estudios originales. Algunas personas que cita tienen intereses propios:',
      [
        'El Dr. Peter Rasmussen es uno de los que dirigen el servicio pagado de segundas opiniones de Cleveland Clinic.',
        'El Dr. Arif Kamal es uno de los que dirigen la Sociedad Americana Contra el Cáncer.',
        'U.S. News también hace las clasificaciones de hospitales.',
      ],
      'Hecha el {date}. Fuentes revisadas el {lastReviewDate}. Próxima revisión: a más tardar el {reviewBy}.',
      'Ningún doctor ha revisado aún esta versión ({version}), ni nadie su español. Úsela para prepararse a hablar con su doctor.',
    ],
    sources: 'Fuentes',
    due: 'Ya toca revisar este contenido. Pregunte a su doctor qué sigue siendo cierto.',
  },
  source: {
    ownRules: {
      editor: 'Consejo nuestro, no de un estudio',
      unchecked: 'Consejo nuestro, que ningún doctor ha revisado aún',
    },
    kinds: { article: 'El artículo: {name}', paper: 'Estudio: {name}', other: 'Fuente: {name}' },
    names: {
      rasmussen: 'Dr. Peter Rasmussen, Cleveland Clinic, en U.S. News, 2022',
      kamal: 'Dr. Arif Kamal, Sociedad Americana Contra el Cáncer, en U.S. News, 2022',
      'cancer-society': 'Sociedad Americana Contra el Cáncer',
      'cancer-institute': 'Instituto Nacional del Cáncer',
      'medicare-booklet': 'Medicare, folleto sobre la segunda opinión antes de una cirugía, 2020',
      'benefit-manual': 'Medicare Benefit Policy Manual, capítulo 15, 30',
      'cures-act': 'Ley de Curas del Siglo 21, 2021',
      surgeons: 'Colegio Americano de Cirujanos',
      'surprise-billing': 'No Surprises (ley contra facturas sorpresa), estimados de buena fe',
      'emergency-physicians': 'Colegio Americano de Médicos de Emergencia',
      ahrq: 'AHRQ, publicación 01-0040d',
      leapfrog: 'Leapfrog Group, número de cirugías',
      'valve-guideline': 'Otto y otros, guía de válvulas de ACC/AHA de 2020, Circulation, 2021',
      'rare-networks': 'NORD y NIH',
      'trial-guides': 'Guías de ClinicalTrials.gov y del NCI',
      'uk-charities': 'MS Trust, Patients Association y Macmillan',
      'marthas-rule': 'The Independent, sobre la Martha’s Rule, 2024',
      'virtual-services': 'Las páginas de los propios hospitales',
      'first-view-study': 'Vashitz y otros, J Gen Intern Med, 2012',
      garcia: 'Garcia y otros, Ann Surg Oncol, 2018',
      'van-such': 'Van Such y otros, J Eval Clin Pract, 2017',
      halasy: 'Halasy y Shafrin, Mayo Clinic Proceedings: Innovations, Quality & Outcomes, 2021',
      meyer: 'Meyer, Singh y Graber, Am J Med, 2015',
      vernooij: 'Vernooij y otros, Gynecol Oncol, 2007',
    },
  },
  contacts: {
    'cancer-institute': ['1-800-422-6237, opción 2', 'tel:+18004226237'],
    'medicare-line': ['1-800-633-4227', 'tel:+18006334227'],
    'institute-site': ['Cancer.gov/espanol', 'https://www.cancer.gov/espanol'],
  },
  explain: {
    title: '¿Por qué esto?',
    answered: 'Usted nos dijo: {answers}',
    everyone: 'Lo ven todas las personas con este resultado.',
    quoted: '“{words}”',
  },
  changes: {
    title: 'Qué cambiaría esto',
    to: {
      'opinions-differ': 'Si dos doctores no lo vieran igual, un tercero podría ayudar.',
      strong:
        'Con una razón de más peso, como un tratamiento que no funciona, valdría mucho la pena pedirla.',
      'several-signs':
        'Con una razón de más peso, como un tratamiento que no funciona, valdría mucho la pena pedirla.',
      reasonable: 'Con solo una o dos razones de menos peso, sería razonable pedirla.',
      'opinions-agree': 'Si otro doctor lo viera igual, eso aclararía parte de esto.',
      'no-sign': 'Si nada de esto fuera su caso, no habría una señal clara para pedirla.',
    },
  },
  answers: { none: 'No marqué nada', fromThisPage: 'Del tema de esta página' },
  staticEdition: {
    emergency: 'Primero: ¿necesita ayuda ahora?',
    signs: 'Señales que apuntan a una segunda opinión',
    fairReason: 'No cuenta si le explicó con claridad por qué no es seguro esperar.',
    fits: 'Para usted si: {answers}',
    fitsOne: 'Para usted si uno de estos es su caso:',
    fitsNone: 'Para usted si nada de la lista anterior es su caso',
    unless: 'No es para usted si: {answers}',
    answer: '{answers} ({question})',
  },
};
