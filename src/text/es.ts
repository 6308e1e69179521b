import type { Text } from './text.js';

/**
 * Spanish as spoken in the United States, with `usted`, as easy as the English. No person who
 * speaks it and knows the field has reviewed it yet: what they sign is in docs/languages.md.
 *
 * Only here: 988 has counselors who speak Spanish, by phone (2) and by text (AYUDA). Source:
 * 988lifeline.org/get-help/what-to-expect.
 */
export const ES: Text = {
  language: 'es-US',
  direction: 'ltr',
  introduction: {
    title: '¿Debo pedir una segunda opinión?',
    lead: [
      'Una segunda opinión es lo que otro doctor piensa de su caso.',
      'Conteste hasta 7 preguntas cortas. Usted verá:',
      [
        'qué apunta a una segunda opinión',
        'a quién ver, y dónde',
        'qué llevar y qué preguntar',
        'cómo decírselo a su doctor',
      ],
      'Esto no le dice qué enfermedad tiene ni qué tratamiento elegir. No reemplaza a su doctor.',
    ],
    privacy: 'Sus respuestas se quedan en esta página. No se guardan ni se mandan.',
    privacyShared: {
      outcome:
        'Sus respuestas se quedan en esta página. A este sitio solo se le dice el resultado.',
      answers: 'Sus respuestas no se guardan aquí. Pero a este sitio se le dicen.',
    },
    preset: 'Partimos de este problema: {problem}',
    start: 'Empezar',
  },
  interest: {
    'offers-second-opinions': 'Debe saberlo: {publisher} da segundas opiniones.',
    'pays-for-second-opinions': 'Debe saberlo: {publisher} paga segundas opiniones.',
    thisSite: 'este sitio',
  },
  emergencyLine: 'En una emergencia, llame al {emergency}',
  emergencyNumber: 'número de emergencia de su zona',
  flow: {
    progress: 'Pregunta {step} de {of}',
    why: 'Por qué lo preguntamos',
    next: 'Siguiente',
    back: 'Atrás',
    save: 'Guardar',
    cancel: 'Cancelar',
    skip: 'Saltar',
    change: 'Cambiar',
    restart: 'Borrar mis respuestas',
    chooseOne: 'Elija una respuesta para seguir.',
    chooseFewer: 'Elija {most} o menos.',
  },
  questions: {
    safety: {
      ask: '¿Le pasa algo de esto ahora?',
      rationale: 'Hay casos que no pueden esperar. La segunda opinión viene después.',
      name: 'Ahora',
      options: {
        'danger-signs': [
          'Tengo señales de una emergencia.',
          [
            'Dolor o presión en el pecho',
            'Problemas para respirar',
            'Un lado de la cara o del cuerpo débil o dormido',
            'Problemas para hablar o ver',
            'Un dolor de cabeza, u otro dolor, repentino y muy fuerte',
            'Desmayo, confusión nueva o ataque (convulsión)',
            'Sangrado que no para',
            'Vómito con sangre o tos con sangre',
            'Una reacción alérgica fuerte',
            'Con cáncer: fiebre durante la quimio, debilidad nueva en las piernas, o no aguantar la orina o las heces',
          ],
        ],
        'treatment-today': 'Un doctor dice que hoy necesito cirugía o tratamiento de emergencia.',
        crisis: 'Tal vez me haga daño, o se lo haga a otra persona.',
        'none-of-these': 'Nada de esto.',
      },
    },
    opinions: {
      ask: '¿Cuántos doctores le han dicho qué piensan de este problema?',
      help: 'Un informe con un hallazgo cuenta como uno. Un equipo también.',
      rationale:
        'La segunda opinión viene después de la primera. Si dos no están de acuerdo, un tercero puede ayudar.',
      name: 'Doctores hasta hoy',
      options: {
        'none-yet': 'Ninguno aún.',
        one: 'Uno.',
        agree: 'Dos o más, y están de acuerdo.',
        differ: 'Dos o más, y no están de acuerdo.',
      },
    },
    problem: {
      ask: '¿Cuál es el problema?',
      rationale: 'Cada enfermedad tiene sus expertos. En algunas, otra opinión cuenta más.',
      name: 'El problema',
      options: {
        cancer: 'Cáncer, o una prueba que puede mostrar cáncer.',
        'heart-valve': 'Una válvula del corazón.',
        heart: 'Otro problema grave del corazón.',
        'nervous-system': 'Una enfermedad grave del cerebro, la columna o los nervios.',
        'bone-joint-back': 'Un problema de los huesos, las coyunturas o la espalda.',
        'rare-disease': 'Una enfermedad rara.',
        'no-cause-found': 'Nadie ha hallado aún la causa.',
        other: 'Otra cosa.',
      },
    },
    signs: {
      ask: '¿Qué le pasa a usted?',
      help: 'Marque todo lo que le pase. Está bien si no marca nada.',
      rationale: 'Cada una puede ser motivo para una segunda opinión.',
      name: 'Lo que le pasa',
      options: {
        'life-changing':
          'Acabo de saber que tengo una enfermedad que puede cambiar mi vida o terminarla.',
        rare: 'Mi enfermedad es rara, o mi doctor ha visto pocas personas con ella.',
        'major-surgery': 'Un doctor dice que necesito una cirugía mayor.',
        'doctor-unsure': [
          'Mi doctor no sabe bien qué tengo.',
          'O no sabe bien de qué tipo es, o hasta dónde llegó.',
        ],
        'confirm-diagnosis': [
          'Quiero confirmar que el diagnóstico es correcto.',
          'Hasta lo más común se puede leer mal, o tratar como antes.',
        ],
        'many-causes': [
          'Tengo un síntoma que puede tener muchas causas.',
          'Por ejemplo, un dolor de cabeza que no se quita.',
        ],
        'not-working': 'Mi tratamiento no me ayuda.',
        'side-effects': 'Mi tratamiento me da malos efectos secundarios.',
        'all-tried': 'Ya probé todos los tratamientos usuales.',
        'newest-options':
          'Quiero saber qué hay de nuevo ya probado, o si un estudio puede ayudarme.',
        disagree: 'No estoy de acuerdo con el diagnóstico o con el plan.',
        'lost-trust': 'Ya no confío en mi doctor, o no nos hablamos bien.',
        discouraged: [
          'Mi doctor se molestó o quiso impedirlo cuando hablé de una segunda opinión.',
          'Si le dio una razón clara de que esperar no es seguro, no marque esto.',
        ],
        'experienced-surgeon': 'Quiero un cirujano que haga mucho esta cirugía, y bien.',
      },
    },
    'cancer-surgeon': {
      ask: '¿Ha visto su caso un cirujano que trata su tipo de cáncer?',
      rationale:
        'Para muchos tumores sólidos (bultos), la cirugía es la forma principal de curarse. El cáncer de la sangre se trata de otro modo.',
      name: 'Un cirujano de cáncer',
      options: {
        'blood-cancer': 'Es un cáncer de la sangre, como leucemia o linfoma.',
        yes: 'Sí.',
        no: 'No, y no es un cáncer de la sangre.',
        unsure: 'No lo sé.',
      },
    },
    timing: {
      ask: '¿Cuándo quieren los doctores que empiece el tratamiento?',
      rationale: 'Si es pronto, hay modos más rápidos de tener otra opinión.',
      name: 'Cuándo empieza',
      options: {
        days: 'En unos días.',
        weeks: 'En unas semanas.',
        'no-hurry': 'No hay prisa, o ya estoy en tratamiento.',
        unknown: 'No lo sé.',
      },
    },
    'in-hospital': {
      ask: '¿Está usted ahora en el hospital?',
      rationale: 'En un hospital, otro doctor de ahí suele poder ver su caso.',
      name: 'En el hospital',
      options: {
        yes: 'Sí.',
        no: 'No.',
      },
    },
    person: {
      ask: '¿Para quién es esto?',
      rationale: 'Los niños tienen sus expertos. Un adulto debe dar su permiso.',
      name: 'Para quién es',
      options: {
        self: 'Para mí.',
        child: 'Para un niño o una niña.',
        adult: 'Para otro adulto.',
      },
    },
    travel: {
      ask: '¿Puede ir lejos a ver a otro doctor?',
      rationale: 'Si no, algunos doctores ven sus papeles desde lejos.',
      name: 'Ir lejos',
      options: {
        hard: 'No, el doctor que necesito puede estar muy lejos.',
        fine: 'Sí, puedo ir.',
      },
    },
    coverage: {
      ask: '¿Cómo se paga su atención?',
      rationale: 'Las reglas sobre quién paga no son iguales.',
      name: 'Quién paga',
      options: {
        medicare: 'Medicare Original.',
        'medicare-advantage': 'Un plan Medicare Advantage.',
        medicaid: 'Medicaid.',
        private: 'Un plan de salud del trabajo, o uno que yo pago.',
        uninsured: 'No tengo plan de salud.',
        other: 'Otra cosa, o no lo sé.',
      },
    },
    matters: {
      ask: '¿Qué le importa más?',
      help: 'Marque hasta tres.',
      rationale: 'No cambia ningún consejo. Les ayuda a elegir a usted y a su doctor.',
      name: 'Lo que más importa',
      options: {
        'being-sure': 'Saber de cierto qué tengo.',
        'avoiding-surgery': 'No operarme, si eso es seguro.',
        time: 'No perder tiempo.',
        cost: 'Lo que cuesta.',
        'staying-close': 'Estar cerca de casa.',
        trust: 'Un doctor en quien confío.',
      },
    },
  },
  signGroups: {
    'what-i-was-told': 'Lo que me dijeron',
    'my-treatment': 'Mi tratamiento',
    'my-doctor-and-me': 'Mi doctor y yo',
  },
  outcomes: {
    'danger-signs': [
      'Pida ayuda ya',
      'No espere una segunda opinión.',
      'Llame al {emergency} ya. No maneje usted.',
    ],
    'treatment-today': [
      'Vaya a que le atiendan ya',
      'En una emergencia, no espere una segunda opinión.',
      'Si está en un hospital, quédese ahí. Si un doctor le dijo que vaya hoy, vaya ya.',
    ],
    crisis: [
      'Usted importa, y hay ayuda ya',
      'No tiene que pasar por esto a solas.',
      'Llame ya a una línea de crisis de su zona.',
    ],
    'no-first-opinion': [
      'Vea primero a un doctor',
      'La segunda opinión viene después de la primera.',
      'Pida una cita. Si se siente peor o ve una señal de peligro, busque ayuda ya.',
    ],
    'opinions-differ': [
      'Un tercer doctor le puede ayudar a elegir',
      'Sus doctores no están de acuerdo.',
      'Hoy pregunte a su doctor: “¿Cuánto puedo esperar sin peligro?”',
    ],
    strong: [
      'Sí vale la pena pedir una segunda opinión',
      'Lo que nos contó apunta a eso.',
      'Hoy pregunte a su doctor: “¿Cuánto puedo esperar sin peligro?”',
    ],
    'several-signs': [
      'Sí vale la pena pedir una segunda opinión',
      'Son varias cosas a la vez.',
      'Hoy pregunte a su doctor: “¿Cuánto puedo esperar sin peligro?”',
    ],
    reasonable: [
      'Tiene sentido pedir una segunda opinión',
      'También puede empezar por hablar más con su doctor.',
      'Hoy pregunte a su doctor: “¿Cuánto puedo esperar sin peligro?”',
    ],
    'opinions-agree': [
      'Sus doctores están de acuerdo: eso da confianza',
      'Siempre puede pedir otra opinión. No tiene que dar un motivo.',
      'Hable con su doctor. Pregunte lo que aún quiere saber.',
    ],
    'no-sign': [
      'Por ahora no vemos un motivo claro para una segunda opinión',
      'Siempre puede pedirla. No tiene que dar un motivo.',
      'Hable con su doctor. Pregunte lo que aún quiere saber.',
    ],
  },
  firstStepIn: {
    us: {
      crisis:
        'Llame ya al {crisis} y oprima 2 para español, o mande AYUDA por texto. Atienden de día y de noche.',
    },
    gb: {
      crisis: 'Llame ya a Samaritans al {crisis}. Están ahí de día y de noche.',
    },
  },
  reasons: {
    'danger-signs': [
      'Usted tiene señales de una emergencia.',
      'Le deben atender ya. Esperar puede hacer daño.',
    ],
    'treatment-today': [
      'Un doctor dice que hoy necesita cirugía o tratamiento de emergencia.',
      'Esperar otra opinión puede hacer daño.',
    ],
    crisis: [
      'Tal vez usted se haga daño, o se lo haga a otra persona.',
      'Hay gente que escucha, de día y de noche.',
    ],
    'no-first-opinion': [
      'Ningún doctor le ha dicho aún qué piensa.',
      'Un segundo doctor parte de lo que halló el primero.',
    ],
    'opinions-differ': [
      'Dos o más doctores no están de acuerdo.',
      'Un tercero puede ayudar a ver más claro.',
    ],
    'several-signs': [
      'Le pasan tres o más cosas pequeñas.',
      'Juntas, para nosotros cuentan como un motivo grande.',
    ],
    'opinions-agree': ['Dos o más doctores están de acuerdo.', 'Así puede confiar más en el plan.'],
    'no-sign': [
      'Nada de lo que marcó apunta a eso.',
      'Solo sabemos lo que nos contó. Algo se nos puede escapar.',
    ],
    'no-cancer-surgeon': [
      'Ningún cirujano de cáncer ha visto su caso, o no lo sabe.',
      'Si es un tumor sólido (un bulto), hable siempre con uno, aunque empiece con medicinas.',
    ],
    'life-changing': [
      'Acaba de saber que tiene una enfermedad que puede cambiar su vida o terminarla.',
      'En un momento así, ayuda saberlo bien.',
    ],
    cancer: [
      'Se trata de cáncer, o de una prueba que lo puede mostrar.',
      'Hasta un cáncer común se puede leer mal, o tratar como antes.',
    ],
    'heart-valve': [
      'Se trata de una válvula del corazón.',
      '¿Se necesita ya una nueva? ¿Cuál, y cómo? Los expertos no siempre piensan igual.',
    ],
    heart: [
      'Es un problema grave del corazón.',
      'Si algo es complejo, es buen momento para otra opinión.',
    ],
    'nervous-system': [
      'Es una enfermedad grave del cerebro, la columna o los nervios.',
      'Si algo es complejo, es buen momento para otra opinión.',
    ],
    rare: [
      'Su enfermedad es rara, o su doctor ha visto pocas personas con ella.',
      'Un doctor que la ve mucho puede saber de otras opciones.',
    ],
    'major-surgery': [
      'Un doctor dice que necesita una cirugía mayor.',
      'Sus efectos pueden durar. Vale la pena confirmar.',
    ],
    'not-working': [
      'Su tratamiento no le ayuda.',
      'Otro doctor puede saber de otra cosa que probar.',
    ],
    'side-effects': ['Su tratamiento le da malos efectos secundarios.', 'Otro puede dar menos.'],
    'all-tried': [
      'Ya probó todos los tratamientos usuales.',
      'Otro doctor, o un estudio, puede tener algo más.',
    ],
    'doctor-unsure': [
      'Su doctor no sabe bien qué tiene.',
      'Tal vez lo sepa un doctor que ve esto más.',
    ],
    discouraged: [
      'Su doctor se molestó o quiso impedirlo cuando usted la pidió.',
      'Un doctor debe apoyarle cuando pide otra opinión.',
    ],
    disagree: [
      'No está de acuerdo con el diagnóstico o con el plan.',
      'Otro doctor le puede ayudar a ver qué le conviene.',
    ],
    'lost-trust': [
      'Ya no confía en su doctor, o no se hablan bien.',
      'Quien confía elige mejor, y suele irle mejor. Perder la confianza no quiere decir que su doctor se equivoque.',
    ],
    'confirm-diagnosis': [
      'Quiere confirmar que el diagnóstico es correcto.',
      'Hasta lo más común se puede leer mal, o tratar como antes.',
    ],
    'many-causes': [
      'Lo que siente puede tener muchas causas, o nadie ha hallado la causa.',
      'Otra mirada puede ayudar a ver cuál es.',
    ],
    'newest-options': [
      'Quiere saber qué hay de nuevo ya probado, o si un estudio puede ayudarle.',
      'Un experto en su enfermedad sabe más de lo nuevo.',
    ],
    'experienced-surgeon': [
      'Quiere un cirujano que haga mucho esta cirugía, y bien.',
      'La práctica cuenta. Pregunte cuántas hace al año.',
    ],
  },
  advice: {
    'call-crisis-line': ['Hable con alguien ya'],
    'call-emergency': ['Llame al {emergency}', 'Llame al {emergency} ya. No maneje usted.'],
    'go-or-stay': [
      'Esté donde le puedan atender',
      'Si está en un hospital, quédese ahí. Si un doctor le dijo que vaya hoy, vaya ya.',
    ],
    'three-quick-questions': [
      'Tres preguntas que aún puede hacer',
      'Mientras le atienden, pregunte:',
      [
        '¿Qué puede pasar si se espera un día?',
        '¿Hay otra opción segura que no sea esta?',
        '¿Puede otro doctor de aquí ver mi caso ya?',
      ],
    ],
    'do-not-wait': [
      'No espere una segunda opinión',
      'En una emergencia, primero deje que le atiendan.',
    ],
    'come-back-when-safe': [
      'Luego, cuando esté a salvo',
      'Una segunda opinión aún puede ayudar con lo que sigue. Vuelva aquí entonces.',
    ],
    'see-a-doctor-first': [
      'Antes de la cita',
      'Anote:',
      ['qué siente', 'cuándo empezó, y cuándo le da', 'qué tan fuerte es, y qué le ayuda'],
      'Si se siente peor o ve una señal de peligro, busque ayuda ya.',
    ],
    'ask-how-long-is-safe': [
      'Pregunte cuánto se puede esperar',
      'Ante todo, pregunte a su doctor: “¿Cuánto puedo esperar sin peligro?” Pida una fecha, y anótela.',
      'Casi todos tienen tiempo. Algunos no: unos pocos cánceres y otros casos se deben tratar en días.',
    ],
    'when-time-is-short': [
      'Si hay poco tiempo',
      [
        'Pida a su doctor que llame hoy a un experto.',
        'Pida un segundo doctor del mismo hospital.',
        'Pida la primera cita libre, por teléfono o por video.',
      ],
      'Mantenga la fecha de su tratamiento hasta que un doctor le diga que la puede mover.',
    ],
    'keep-your-treatment': [
      'Sus medicinas por ahora',
      'No deje ni cambie sus medicinas por su cuenta mientras pregunta.',
      'Si tiene malos efectos secundarios, llame hoy a su equipo médico. Si vienen de golpe o son muy fuertes, llame al {emergency}.',
    ],
    'while-in-hospital': [
      'Mientras está en el hospital',
      'Pida a la enfermera o al defensor del paciente (habla por usted) que le vea otro doctor.',
      'También pueden preguntar si puede ir a otro hospital. Muchos servicios en línea no aceptan a quien está en uno.',
    ],
    'talk-with-your-doctor': [
      'Hable con su doctor',
      'Pida una cita más larga. Puede decir: “Explíqueme otra vez, por favor. Y anote todas mis opciones.”',
      'Eso suele aclarar las cosas. Siempre puede pedir una segunda opinión.',
    ],
    'specialist-elsewhere': [
      'Un experto de otro lugar',
      'Dos expertos pueden ver más que uno. También cuenta lo que saben de su enfermedad.',
      'Busque uno que vea mucho su problema, y que no trabaje con su primer doctor.',
      'Muchas personas sienten que así les va mejor.',
    ],
    'independent-third-doctor': [
      'Un tercer doctor sin lazos con los otros',
      'Si puede, vea a un equipo. Pida que vean sus pruebas antes de oír los otros planes.',
      'Por qué: en un estudio, a algunos les pesó haber oído la primera opinión.',
    ],
    'hear-a-cancer-surgeon': [
      'Hable con un cirujano de cáncer',
      'Si es un tumor sólido (un bulto, no cáncer de la sangre), hable siempre con uno, aunque empiece con medicinas.',
      'Para muchos tumores sólidos, la cirugía es la forma principal de curarse. Quién le trata lo elige usted.',
    ],
    'blood-cancer-specialist': [
      'Un doctor para su tipo de cáncer de la sangre',
      'Busque un doctor que trate mucho su tipo. El cáncer de la sangre no se suele operar.',
    ],
    'cancer-subspecialist': [
      'Un experto en ese cáncer',
      'Si es cáncer, busque un doctor que trate sobre todo ese tipo. Por ejemplo:',
      [
        'Páncreas: mejor un doctor para eso; si no, de cáncer digestivo; si no, de cáncer en general.',
        'Ovario o matriz: un cirujano de cáncer de la mujer (oncólogo ginecológico). En estudios de grupos, algunas mujeres con cáncer de ovario vivieron más si las operó uno.',
        'Seno: un cirujano que opera senos cada día.',
        'Cirugía o radiación: no todo son medicinas. Cuenta la habilidad de quien lo hace.',
      ],
      'Por qué: hay muchas medicinas y pruebas de genes nuevas. A un doctor de cáncer en general le cuesta seguirlas. Y estos expertos suelen hacer estudios.',
    ],
    'tumor-board': [
      'Un equipo que ve su caso',
      'Pregunte: “¿Verá mi caso un equipo de doctores de cáncer?” Se llama comité de tumores (“tumor board”).',
    ],
    'pathology-second-read': [
      'Que otro vea su muestra',
      'Si le hicieron una biopsia (una muestra), pida que otro laboratorio la lea. Mucho del plan depende de eso.',
    ],
    'heart-valve-team': [
      'Un equipo de válvulas del corazón',
      'Busque un doctor y un cirujano del corazón que trabajen juntos y vean muchas válvulas al año.',
    ],
    'heart-team': [
      'Un equipo del corazón',
      'Busque doctores y cirujanos del corazón que vean su caso juntos.',
    ],
    'nervous-system-specialist': [
      'Un doctor para esa enfermedad',
      'Busque un doctor que trate sobre todo esa enfermedad.',
    ],
    'surgeon-and-non-surgeon': [
      'Un cirujano, y alguien que trata sin operar',
      'Hable con los dos, para comparar la cirugía con lo demás.',
    ],
    'rare-disease-center': [
      'Un centro para su enfermedad',
      'Busque un centro que vea a mucha gente con ella. Puede estar lejos.',
    ],
    'diagnostic-clinic': [
      'Una clínica que busca causas',
      'Busque una en un hospital que forma doctores (medicina interna). Vaya en persona, para que le vean.',
    ],
    'surgeon-volume': [
      'Un cirujano que lo hace mucho',
      'Pregunte: “¿Cuántas de estas hace al año? ¿Cómo salieron?” Y pregunte al hospital.',
    ],
    'doctor-who-listens': [
      'Un doctor que le escucha',
      'Usted y quienes le cuidan deben sentir que les escuchan. Cuenta lo que el doctor sabe. Y la confianza.',
      'No llevarse bien puede ser motivo. No quiere decir que su doctor se equivoque.',
    ],
    'pediatric-specialist': [
      'Un doctor de niños',
      'Para un niño, busque un especialista en un hospital de niños.',
    ],
    'helping-an-adult': [
      'Si ayuda a otro adulto',
      'Primero pida su permiso. Tal vez el doctor pida un papel firmado para hablar con usted.',
    ],
    'ask-for-a-referral': [
      'Pida un nombre a su doctor',
      'Tal vez su doctor conoce a un experto, y le puede referir a él.',
    ],
    'academic-medical-center': [
      'Un hospital universitario',
      'Donde se forman doctores suele haber expertos en casos difíciles.',
    ],
    'cancer-centers': ['Un centro de cáncer'],
    'hospital-rankings': ['Listas de hospitales'],
    'patient-communities': [
      'Gente con la misma enfermedad',
      'Los grupos de pacientes y sus sitios ayudan a hallar expertos. Uno es {patient-network} (en inglés), para esclerosis múltiple, fibromialgia, Parkinson y más.',
      'Vea con un doctor lo que lea ahí.',
    ],
    'rare-disease-networks': ['Redes de enfermedades raras'],
    'trial-finders': [
      'Estudios que prueban algo nuevo',
      'Vea {trial-register} (en inglés): hay estudios de muchos países. Solo los “recruiting” están abiertos. Estar ahí no quiere decir que sean buenos.',
      'Un doctor que hace estudios puede saber más. Pregunte qué tan raro es su caso. Muchos no saben que hay un estudio para ellos.',
    ],
    'trials-before-treatment': [
      'Pregunte por estudios antes de empezar',
      'Si es cáncer, algunos estudios solo aceptan a quien aún no se ha tratado. Pregunte pronto.',
    ],
    'trials-after-standard-care': [
      'Pregunte otra vez por estudios',
      'Después de los tratamientos usuales, el próximo paso puede ser un estudio.',
    ],
    'in-person': [
      'Una cita en persona',
      'Es lo mejor si le deben examinar, si tal vez cambie de doctor, o si la cirugía está cerca.',
    ],
    virtual: [
      'Una opinión desde lejos',
      'Un doctor lee desde lejos sus papeles, imágenes y pruebas. Usted no viaja. Suele poder pedirla usted.',
      'Algunos servicios juntan por usted papeles y muestras. Uno dice que casi siempre basta. Pregunte quién los leerá, y si ve mucho su problema.',
    ],
    'virtual-limits': [
      'Lo que no se puede hacer desde lejos',
      [
        'El doctor no le examina.',
        'Algunos solo aceptan ciertas enfermedades, o gente de ciertos lugares.',
        'Algunos piden que participe su doctor.',
        'Algunos solo le dan una carta, sin hablar.',
      ],
    ],
    'virtual-cost': ['Lo que cuesta desde lejos'],
    'call-your-plan': [
      'Llame a su plan de salud',
      'Pregunte:',
      [
        '¿Cubre una segunda opinión?',
        '¿A qué doctores puedo ver?',
        '¿Necesito antes un referido de mi doctor, o un permiso?',
        '¿Qué parte pago yo? ¿Y las pruebas?',
      ],
    ],
    medicare: ['Medicare Original'],
    'medicare-advantage': ['Medicare Advantage'],
    medicaid: ['Medicaid'],
    'self-pay': ['Si lo paga usted'],
    nhs: ['En el NHS'],
    records: [
      'Qué llevar',
      [
        'una hoja con lo que pasó, y cuándo',
        'sus medicinas y alergias',
        'resultados de sus pruebas',
        'imágenes en archivos (las fotos, no solo el informe)',
        'informes de biopsia (lo que se vio en una muestra)',
        'notas de cirugías y de hospital',
        'el plan que su doctor le dio',
      ],
    ],
    'tissue-slides': [
      'Láminas de su muestra',
      'Si le hicieron una biopsia, pida que el laboratorio mande las láminas. Así otro las puede leer.',
      ['las láminas de su biopsia, si le hicieron una'],
    ],
    'records-rights': ['Su derecho a copias'],
    'nhs-records': ['Sus papeles en el NHS'],
    'questions-for-any-doctor': [
      'Para cualquier doctor',
      'Debe tener datos completos y ciertos sobre su salud. Pregunte:',
      [
        '¿Está de acuerdo con el diagnóstico? ¿Qué más puede ser?',
        '¿Cuáles son todas mis opciones? ¿Qué tiene de bueno y de malo cada una?',
        '¿Qué puede pasar si espero, o si no hago nada?',
        '¿Qué tan seguro está? ¿Qué le haría cambiar de idea?',
        '¿Qué tan raro es mi caso?',
        '¿Quién me va a atender?',
      ],
    ],
    'questions-third': [
      'Para el tercer doctor',
      [
        '¿En qué difieren los otros dos?',
        '¿En los datos, o en su opinión?',
        '¿Qué lo podría aclarar?',
      ],
    ],
    'questions-diagnosis': [
      'Sobre el diagnóstico',
      ['¿Qué pruebas muestran que tengo esto?', '¿Debe otro leer mis imágenes o muestras?'],
    ],
    'questions-surgery': [
      'Sobre la cirugía',
      [
        '¿Qué cirugía es, y por qué la necesito?',
        '¿Qué más se puede hacer?',
        '¿En qué me puede ayudar? ¿Qué riesgos tiene?',
        '¿Qué puede pasar sin ella? ¿Se puede dejar para después sin peligro?',
        '¿Cuántas ha hecho usted, y cómo salieron?',
        '¿En qué hospital sería?',
        '¿Cómo me van a dormir (anestesia)?',
        '¿Cuánto tardaré en estar bien?',
        '¿Cuánto va a costar?',
      ],
    ],
    'questions-implant': [
      'Si le van a poner una pieza',
      [
        '¿Qué tipos hay?',
        '¿Cuánto dura cada uno?',
        '¿Qué tiene de bueno y de malo cada uno?',
        '¿Y si falla?',
      ],
    ],
    'questions-cancer': [
      'Sobre el cáncer',
      'Si es cáncer, pregunte:',
      [
        '¿Qué tipo es? ¿En qué etapa está (hasta dónde llegó)?',
        '¿Hay más de lo que se pensó, o menos?',
        '¿Necesito pruebas de genes?',
        '¿Hay una medicina hecha para mi tipo (dirigida)?',
        '¿Qué se busca con este tratamiento?',
        '¿Hay un estudio para mí?',
        '¿Qué partes se pueden hacer cerca de casa?',
      ],
    ],
    'questions-valve': [
      'Sobre una válvula del corazón',
      'Los doctores no siempre piensan igual sobre cuándo cambiarla. Algunas se pueden vigilar con chequeos. Otras se deben tratar pronto. Pregunte:',
      [
        '¿Hay que cambiar la válvula ya, o se puede vigilar?',
        'Si se vigila, ¿cada cuánto la va a ver?',
        '¿Se puede hacer por un corte pequeño, o debe ser a pecho abierto?',
        'Válvula mecánica (artificial) o de tejido: ¿qué tiene de bueno y de malo cada una?',
        '¿Con qué señales debo llamar al {emergency}?',
      ],
    ],
    'tell-your-doctor': [
      'Lo que puede decir',
      'No se sienta mal. Casi todos los doctores lo ven mucho, y muchos preguntan a otros. Un buen doctor le apoya, y más si es grave.',
      'La enfermedad puede quitar el control. Quién le atiende lo elige usted. Eso puede dar paz.',
    ],
    'discouragement-is-a-warning': [
      'Si su doctor quiso impedirlo',
      'El director de pacientes de la American Cancer Society ve una alerta si el doctor no apoya.',
      'Su doctor puede tener una buena razón, como que esperar no es seguro. Pida la razón, y una fecha.',
      'Nada de esto quiere decir que el plan sea malo.',
    ],
    'if-your-doctor-is-not-keen': [
      'Si a su doctor no le gusta la idea',
      'Puede decir: “Valoro su consejo. Con otra opinión estaría más en paz.” Y pregunte qué le preocupa.',
    ],
    'what-it-can-change': [
      'Lo que puede cambiar',
      [
        'Puede decir lo mismo, y usted confía más.',
        'Puede hallar que la cirugía se puede dejar para después.',
        'Puede corregir o precisar el diagnóstico. Uno malo hace perder tiempo, o lleva a lo que no hace falta.',
        'Puede traer algo más nuevo, tal vez mejor o más suave.',
        'Puede hallar más enfermedad de lo que se pensó, o menos.',
        'Puede dar otras opciones, para una pieza o una enfermedad rara.',
      ],
    ],
    downsides: [
      'Lo que le puede costar',
      [
        'Puede decir lo mismo, y usted no sabe nada nuevo.',
        'Lleva tiempo, y su atención puede tardar más.',
        'Puede fallar. La opinión más nueva no siempre acierta.',
        'Puede traer más pruebas y más viajes, algunos lejos.',
        'Puede traer más cuentas, que tal vez su plan no pague.',
        'Puede ser duro elegir entre dos opiniones.',
      ],
    ],
    'if-opinions-differ': [
      'Si las opiniones no son iguales',
      'Si la nueva dice lo mismo, puede confiar más. Si no, tal vez no sea la que acierta.',
      [
        'Pregunte a los dos en qué se basan.',
        'Pida que hablen entre ellos.',
        'Piense en lo que más le importa.',
        'Si aún no está claro, pida una tercera opinión.',
        'Si tiene cuatro planes o más, pida que los vea un equipo. Otro doctor tal vez no ayude.',
      ],
    ],
    'shared-care': [
      'Dos lugares le pueden atender',
      'Si es cáncer, un centro de expertos y su doctor pueden trabajar juntos. Por ejemplo: allá la cirugía, y luego la quimio cerca de casa.',
      'Mucha gente lo hace. Las dos opiniones pueden ir de la mano.',
    ],
    'treatment-near-home': [
      'Atención cerca de casa',
      'Si es cáncer y los dos doctores están de acuerdo, las medicinas usuales suelen darse cerca de casa.',
    ],
    'you-can-still-ask': [
      'Siempre la puede pedir',
      'Puede pedir una segunda opinión cuando quiera. No tiene que dar un motivo.',
    ],
    'when-to-come-back': [
      'Cuándo volver aquí',
      [
        'Le dan un nuevo resultado.',
        'Un doctor le quiere operar.',
        'El tratamiento ya no ayuda.',
        'El tratamiento le cae muy mal. Llame antes a su equipo médico.',
        'Sus doctores no están de acuerdo.',
        'Usted siente que no le escuchan.',
      ],
    ],
  },
  adviceIn: {
    us: {
      'call-crisis-line': [
        'Llame ya al {crisis} y oprima 2 para español, o mande AYUDA por texto. Es gratis. Usted importa, y hay ayuda ya.',
      ],
      'call-emergency': ['Puede pedir un intérprete: diga “Spanish”.'],
      'cancer-subspecialist': [
        'En los diez años antes de 2022, muchas medicinas nuevas en EE. UU. fueron para el cáncer.',
      ],
      'surgeon-volume': [
        'El Leapfrog Group vela por que un hospital sea seguro. Lo menos que cada uno debe hacer al año, según él:',
        [
          'páncreas: hospital 20, cirujano 10',
          'esófago (de la boca al estómago): hospital 20, cirujano 7',
          'pulmón: hospital 40, cirujano 15',
          'recto: hospital 16, cirujano 6',
          'una válvula del corazón (la mitral): hospital 40, cirujano 20',
          'arteria del cuello (carótida): hospital 20, cirujano 10',
          'arteria mayor (aorta), abierta: hospital 10, cirujano 7',
          'cirugía para bajar de peso: hospital 50, cirujano 20',
          'rodilla o cadera nueva: hospital 50, cirujano 25',
        ],
      ],
      'cancer-centers': [
        [
          'Centros grandes que nombra el National Cancer Institute: llame al {cancer-institute}.',
          'Cerca de casa: un programa que aprobó la Commission on Cancer. Si es de seno, uno que aprobó NAPBC (revisa esos centros).',
          'American Cancer Society, de día o de noche: {cancer-society}.',
        ],
      ],
      'hospital-rankings': [
        'Listas como U.S. News Best Hospitals son una guía entre otras. U.S. News publicó también el artículo en que esto se basa.',
      ],
      'rare-disease-networks': [
        [
          'NORD, un grupo para enfermedades raras, da una lista de centros: {rare-organization} (en inglés).',
          'GARD, un servicio del gobierno, tiene datos de cada una: {rare-information}.',
        ],
      ],
      'trial-finders': ['Para cáncer, {institute-site} también tiene un buscador.'],
      virtual: [
        'U.S. News nombró en 2022:',
        [
          'Mass General',
          'Cleveland Clinic',
          'Yale Medicine',
          'Duke Health',
          'Mayo Clinic',
          'UCSF Health',
        ],
      ],
      'virtual-cost': [
        'Lo suele pagar usted. En 2022, Cleveland Clinic cobraba {$1850}.',
        'Antes pida el precio por escrito. Algunos planes y trabajos pagan parte: pregunte.',
      ],
      medicare: [
        'La Parte B ayuda a pagar una segunda opinión antes de una cirugía que no es de emergencia. Si no son iguales, ayuda con una tercera.',
        'Después del deducible anual (lo que paga primero), usted paga el 20%. No cubre cirugía estética.',
        '¿Dudas? Llame al {medicare-line}.',
      ],
      'medicare-advantage': [
        'Llame antes a su plan. Tal vez necesite un doctor de su red, o un referido. No todos son iguales.',
      ],
      medicaid: ['Llame a su plan o al Medicaid de su estado. Las reglas no son iguales.'],
      'self-pay': [
        'Antes de la cita, pida el precio por escrito (“good-faith estimate”).',
        'Si la cuenta lo pasa por {$400} o más, la puede disputar.',
      ],
      'records-rights': [
        'La ley de EE. UU. le da derecho a copias de sus papeles. Se las deben dar en 30 días, o antes.',
        'Mucho está en su portal (el sitio de su doctor), y suele ser gratis.',
      ],
    },
    gb: {
      'call-crisis-line': [
        'Llame a Samaritans al {crisis}, de día o de noche. Es gratis. Usted importa.',
      ],
      'while-in-hospital': [
        'En Inglaterra, pregunte por la Martha’s Rule: si empeora, puede pedir otro equipo, de día o de noche.',
      ],
      nhs: [
        'La ley no le da derecho a una segunda opinión, pero puede pedirla a su GP o especialista. Casi nunca dicen que no.',
        'Puede llevar tiempo: pregunte cuánto puede esperar sin peligro.',
      ],
      'nhs-records': ['Pregunte en la oficina de su GP o en el hospital. Puede tardar un mes.'],
    },
    intl: {
      'call-crisis-line': [
        'Llame a una línea de crisis de su zona. Usted importa, y hay ayuda ya.',
      ],
    },
  },
  adviceAfter: {
    crisis: {
      'call-emergency': [
        'Si hay peligro, llame al {emergency}',
        'Si usted u otra persona está en peligro ahora, llame al {emergency}. No maneje usted.',
      ],
    },
  },
  adviceUntil: {
    medicare: {
      lastDay: '2026-12-31',
      blocks: ['En 2026, el deducible de la Parte B es de {$283} al año.'],
    },
  },
  evidence: {
    'large-program': {
      title: 'Cuando la gente pide una segunda opinión',
      about:
        'Un programa grande de EE. UU., de una empresa, en 2011 y 2012. {6791} personas, con muchas enfermedades.',
      charts: {
        diagnosis: 'El diagnóstico',
        treatment: 'El plan para tratarlo',
      },
      parts: {
        changed: 'con un cambio',
        'not-changed': 'sin cambio',
      },
      limits:
        'La pidieron ellos: tal vez no sean como usted. Nadie sabe cuántas veces acertó la nueva.',
    },
    'mayo-referrals': {
      title: 'Cuando es difícil saber qué es',
      about:
        'Un estudio de 286 personas. Las mandaron a Mayo Clinic en 2009 y 2010: era difícil saber qué tenían.',
      charts: {
        diagnosis: 'El diagnóstico tras verlo otra vez',
      },
      parts: {
        'very-different': 'con uno muy distinto',
        clearer: 'con uno más claro',
        same: 'con el mismo',
      },
      limits: 'Nadie vio después quién acertó. Casi nadie tenía un problema simple.',
    },
    'breast-tumor-board': {
      title: 'Cáncer de seno, visto otra vez por un equipo',
      about:
        'Un estudio pequeño, solo de cáncer de seno. En 2015 y 2016, 70 personas fueron a un gran centro de cáncer de EE. UU.',
      charts: {
        diagnosis: 'El diagnóstico, tras más imágenes, más muestras y verlo otra vez',
      },
      parts: {
        changed: 'con un cambio',
        'not-changed': 'sin cambio',
      },
      limits:
        'Cambió para 30 de las 70. Muchas veces se halló más cáncer, o se leyó la muestra de otro modo. No dice qué le pasará a usted.',
    },
    'simulation-model': {
      title: '¿Y si…? Más opiniones, ¿menos fallas?',
      about: '¿Y si la mitad de los primeros diagnósticos estuviera mal? En ese caso inventado:',
      charts: {
        first: 'Después de una opinión',
        second: 'Después de una segunda opinión',
        third: 'Después de una tercera opinión',
      },
      parts: {
        wrong: 'mal',
        right: 'bien',
      },
      limits: 'La mitad es inventada. La vida real puede ser muy distinta.',
    },
  },
  about: {
    title: 'Sobre esta ayuda, y sus fuentes',
    blocks: [
      'Ayuda a decidir si pedir otra opinión, y a prepararse. No es para saber qué enfermedad se tiene, ni para elegir un tratamiento. No reemplaza a su doctor, ni es para emergencias.',
      'Es gratis y abierta, y se llama “second-opinion”. Nadie paga por estar en ella.',
      'Se basa en un artículo de U.S. News de 2022. Vimos sus cifras en los estudios. Se nombran otras fuentes, y nuestras reglas.',
      'Algunas de las personas que cita tienen lazos:',
      [
        'El Dr. Peter Rasmussen es jefe de un servicio pagado de segundas opiniones, en Cleveland Clinic.',
        'El Dr. Arif Kamal es jefe en la American Cancer Society.',
        'U.S. News, que publicó el artículo, también publica las listas de hospitales.',
      ],
      'Es del {date}. Se comparó con sus fuentes el {lastReviewDate}. Se verá otra vez antes del {reviewBy}.',
      'Ningún doctor ha revisado aún esta versión ({version}), ni nadie su español. Úsela para hablar con su doctor.',
    ],
    sources: 'En qué se basa:',
    due: 'Toca revisar este contenido. Pregunte a su doctor qué sigue siendo cierto.',
  },
  source: {
    ownRules: {
      editor: 'Una regla nuestra',
      unchecked: 'Una regla nuestra, que un doctor aún debe ver',
    },
    kinds: {
      article: 'El artículo: {name}',
      paper: 'Un estudio: {name}',
      other: 'Fuente: {name}',
    },
  },
  why: {
    title: '¿Por qué esto?',
    answered: 'Usted nos dijo: {answers} ({question}).',
    noSingleAnswer: 'Todos los que tienen este resultado lo ven.',
    quoted: '“{words}”',
  },
  changes: {
    title: 'Qué daría otro resultado',
    lead: 'Nuestras reglas dan esto con otras respuestas:',
    given: '{question}: {answers}',
    added: '{question}, también: {answers}',
    givenUp: '{question}, sin: {answers}',
    beyond: 'Para otro resultado hay que cambiar tres o más cosas.',
  },
  scripts: {
    visit: [
      'Para decir en la cita',
      'Antes de seguir, quiero la opinión de otro doctor. ¿A quién vería usted? ¿Me ayuda a mandar los papeles?',
    ],
    message: [
      'Para mandar en un mensaje',
      'Hola. Quiero la opinión de otro doctor antes de seguir. ¿Es seguro esperar para eso? ¿Hasta qué fecha?',
      '¿A quién vería usted? Por favor, mande copias de mis papeles y pruebas. Gracias por su ayuda.',
    ],
    phone: [
      'Para decir por teléfono',
      'Hola. Llamo por (nombre, fecha de nacimiento). Quiero la opinión de otro doctor.',
      '¿Me puede decir el doctor cuánto es seguro esperar? ¿Y cómo pido copias de los papeles?',
    ],
    letter: [
      'Para pedir los papeles',
      'Pido copias de mi expediente médico, para la opinión de otro doctor. Por favor, mande: resultados de pruebas; imágenes en archivos; informes de biopsia; notas de cirugías y de hospital; el plan.',
      'Si puede, mándelos en archivos. Si cuesta algo, dígamelo antes.',
      'Nombre del paciente: {blank}',
      'Fecha de nacimiento: {blank}',
      'Por favor, mándelos a: {blank}',
      'Fecha y firma: {blank}',
    ],
  },
  list: {
    questions: 'Marque lo que quiere preguntar. Las tres primeras que marque abren su hoja.',
    records: 'Marque lo que tiene.',
    toGet: 'Aún falta:',
    nothingToGet: 'Lo tiene todo.',
  },
  visitSummary: {
    title: 'Su hoja para llevar',
    lead: 'Una hoja para usted y su doctor, con lo que marcó. No va a nadie si usted no la manda.',
    read: 'Leerla antes',
    methods: { print: 'Imprimir', copy: 'Copiar', email: 'Correo', download: 'Descargar' },
    done: {
      print: 'Se pidió imprimir a su aparato. Si no sale nada, copie el texto.',
      copy: 'Copiado. Ya lo puede pegar.',
      email: 'Se pidió abrir su correo. Si no se abre, copie el texto.',
      download: 'El archivo se pasó a su aparato. Si no lo halla, copie el texto.',
    },
    blocked: 'Esta página no deja hacer eso. Aquí está el texto, para copiarlo.',
    box: 'El texto para copiar',
    fileName: 'mis-notas',
    subject: 'Mis notas',
    heading: 'Otra opinión médica: mi hoja',
    whoFor: 'Para',
    name: 'Nombre: {blank}',
    blank: '____________________',
    safeToWait: '¿Cuánto es seguro esperar?',
    safeToWaitAnswer: 'Hasta (fecha): {blank} Quién lo dice: {blank}',
    topQuestions: 'Mis preguntas principales',
    moreQuestions: 'Más preguntas',
    records: 'Papeles (con marca: los tengo)',
    script: 'Qué decir',
    sources: 'En qué se basa',
    made: 'Hecho el {date} con second-opinion {version}, de las respuestas de una persona. No dice qué enfermedad es, ni reemplaza a un doctor.',
    cut: 'Lo demás no cupo en este mensaje.',
  },
  staticEdition: {
    emergency: 'Primero: ¿necesita ayuda ya?',
    signs: 'Motivos para una segunda opinión',
    fits: 'Para usted si: {answers}',
    answer: '{answers} ({name})',
  },
  outcome: {
    announced: 'Su resultado',
    firstStep: 'Primer paso',
    reasons: 'Por qué',
    moreReasons: '{count} razones más',
    oneMoreReason: '1 razón más',
    balance: 'Lo que puede cambiar, y lo que puede costar',
    yourChoice: 'Usted decide',
    choicesLead: 'Cada opción tiene un lado bueno y uno malo.',
    choices: [
      [
        'Pedir otra opinión ya',
        'Lo bueno: puede confiar más, o saber de otra opción.',
        'Lo malo: lleva tiempo y puede costar. La nueva puede fallar.',
        'Lo que pide: sus papeles, y tiempo de otro doctor.',
      ],
      [
        'Hablar antes más con su doctor',
        'Lo bueno: puede aclarar las cosas, sin buscar otro doctor.',
        'Lo malo: también lleva tiempo. No oye otra opinión.',
        'Lo que pide: una cita más larga, y anotar sus preguntas.',
      ],
      [
        'Seguir ya con el plan',
        'Lo bueno: su atención sigue, sin tardar y sin más pruebas.',
        'Lo malo: no oye otra opinión. Si el plan falla, puede verse tarde.',
        'Lo que pide: las citas del plan. Luego puede pedirla si quiere.',
      ],
    ],
    evidence: 'Lo que hallaron los estudios',
    outOf100: 'De cada 100 personas:',
    outOf100Cases: 'De cada 100 casos inventados:',
    model: 'Es un cálculo de computadora, no de pacientes.',
    sections: {
      emergency: 'Qué hacer ya',
      'before-one': 'Antes de la cita',
      time: 'Cuánto tiempo tiene',
      'talk-first': 'Hablar con su doctor',
      whom: 'A quién ver',
      where: 'Dónde hallarlos',
      mode: 'En persona o desde lejos',
      cost: 'Lo que cuesta',
      records: 'Qué llevar',
      questions: 'Qué preguntar',
      telling: 'Cómo decírselo a su doctor',
      after: 'Después',
    },
    tailoring: 'Más a su medida',
    tailoringLead: 'Si quiere, conteste más. Si no, no.',
    answers: 'Sus respuestas',
    noneTicked: 'Nada de esto.',
    fromThisPage: 'Del tema de esta página',
    matters: 'Lo que más le importa',
    services: 'De {publisher}',
  },
};
