import type { Text } from './text.js';

/**
 * English, at grade 6 or below on every screen, no sentence over 20 words. No text tells anyone to
 * wait, cancel, skip, stop or change care, or says what the illness is or which doctor is right.
 */
export const EN: Text = {
  language: 'en',
  direction: 'ltr',

  introduction: {
    title: 'Should I get a second opinion?',
    lead: 'Answer up to 7 short questions.',
    youGetTitle: 'You will see:',
    youGet: [
      'what points toward a second opinion',
      'whom to see, and where',
      'what to bring, and what to ask',
      'how to tell your doctor',
    ],
    limits:
      'This tool does not tell you what illness you have or which treatment to choose. It does not replace your doctor.',
    privacy: 'Your answers stay on this page. They are not saved or sent.',
    privacyShared: {
      outcome: 'Your answers stay on this page. This site is told only which result you get.',
      answers: 'Your answers are not saved here. But this site is told what you answer.',
    },
    behindTitle: 'Who is behind this',
    behind: [
      'This is a free, open tool called “second-opinion”. No one pays to be named in it.',
      'It draws on a U.S. News article on second opinions, last updated in 2022. We checked its figures against the first studies. Facts from other sources, and rules of our own, are marked.',
      'Two doctors quoted there have ties of their own. One leads a paid second opinion service. One works for the American Cancer Society.',
      'No doctor has signed off on this version yet. Use it to get ready to talk with yours.',
    ],
    preset: 'We start from the topic of this page: {problem} You can change that on the way.',
    start: 'Start',
  },
  interest: {
    'offers-second-opinions': 'Good to know: {publisher} offers second opinions itself.',
    'pays-for-second-opinions': 'Good to know: {publisher} pays for second opinions.',
    thisSite: 'this site',
  },
  emergencyLine: 'In an emergency, call {emergency}.',
  emergencyNumber: 'your local emergency number',

  flow: {
    progress: 'Question {step} of {of}',
    why: 'Why we ask',
    next: 'Next',
    back: 'Back',
    save: 'Save',
    cancel: 'Cancel',
    skip: 'Skip',
    change: 'Change',
    changeNamed: 'Change: {name}',
    restart: 'Start again',
    chooseOne: 'Choose one answer to go on.',
    chooseFewer: 'Choose at most {most}.',
    optional: 'If you want to answer',
  },

  questions: {
    safety: {
      ask: 'Is any of this true right now?',
      rationale: 'Some problems need help at once. A second opinion comes later.',
      name: 'Right now',
      options: {
        'danger-signs': {
          label: 'I have signs of an emergency.',
          help: [
            'Chest pain or pressure',
            'Trouble breathing',
            'One side of the face or body is weak or numb',
            'Trouble speaking or seeing',
            'A sudden, very bad headache or other sudden, severe pain',
            'Fainting, new confusion, or a seizure',
            'Bleeding that will not stop',
            'Throwing up blood or coughing up blood',
            'A bad allergic reaction',
            'With cancer: a fever during chemo, new weak legs, or loss of control of your bladder or bowels',
          ],
        },
        'treatment-today': { label: 'A doctor says I need emergency surgery or treatment today.' },
        crisis: { label: 'I may hurt myself or someone else.' },
        'none-of-these': { label: 'None of these.' },
      },
    },
    opinions: {
      ask: 'How many doctors have told you what they think about this problem?',
      help: 'A test report with a finding counts as one. One team counts as one.',
      rationale:
        'A second opinion comes after a first one. When two doctors do not agree, a third can help.',
      name: 'Doctors so far',
      options: {
        'none-yet': { label: 'None yet.' },
        one: { label: 'One.' },
        agree: { label: 'Two or more, and they agree with each other.' },
        differ: { label: 'Two or more, and they do not agree.' },
      },
    },
    problem: {
      ask: 'What is the problem?',
      rationale: 'Each kind of illness has its own experts. For some, another view counts more.',
      name: 'The problem',
      options: {
        cancer: { label: 'Cancer, or a test that may show cancer.' },
        'heart-valve': { label: 'A heart valve.' },
        heart: { label: 'Another serious heart problem.' },
        'nervous-system': { label: 'A serious brain, spine, or nerve disease.' },
        'bone-joint-back': { label: 'A bone, joint, or back problem.' },
        'rare-disease': { label: 'A rare disease.' },
        'no-cause-found': { label: 'No one has found the cause yet.' },
        other: { label: 'Something else.' },
      },
    },
    signs: {
      ask: 'Which of these fit you?',
      help: 'Pick all that fit. It is fine if none do.',
      rationale:
        'Each of these can point toward a second opinion. Your own words become the reasons.',
      name: 'What fits you',
      options: {
        'life-changing': {
          label: 'I just learned I have an illness that could change or end my life.',
        },
        rare: { label: 'My illness is rare, or my doctor has seen few people with it.' },
        'major-surgery': { label: 'A doctor says I need major surgery.' },
        'doctor-unsure': {
          label: 'My doctor is not sure what I have.',
          help: 'Or is not sure of the type, or how far it has spread.',
        },
        'confirm-diagnosis': {
          label: 'I want to be sure the diagnosis is right.',
          help: 'Even common diagnoses can be wrong, or be treated with old advice.',
        },
        'many-causes': {
          label: 'I have a symptom that could have many causes.',
          help: 'One example is headaches that will not go away.',
        },
        'not-working': { label: 'My treatment is not working.' },
        'side-effects': { label: 'My treatment gives me bad side effects.' },
        'all-tried': { label: 'I have tried all the usual treatments.' },
        'newest-options': {
          label: 'I want to know the newest proven options, or if a study could help.',
        },
        disagree: { label: 'I do not agree with the diagnosis or the plan.' },
        'lost-trust': { label: 'I have lost trust in my doctor, or we do not talk well.' },
        discouraged: {
          label: 'My doctor got upset or tried to stop me when I asked about a second opinion.',
          help: 'If your doctor gave a clear reason why waiting is not safe, do not pick this one.',
        },
        'experienced-surgeon': {
          label: 'I want a surgeon who does this operation often and has good results.',
        },
      },
    },
    'cancer-surgeon': {
      ask: 'Has a surgeon who works on your kind of cancer looked at your case?',
      rationale:
        'For many solid tumors, surgery is the main way to a cure. Blood cancers are treated in other ways.',
      name: 'A cancer surgeon',
      options: {
        'blood-cancer': { label: 'It is a blood cancer, such as leukemia or lymphoma.' },
        yes: { label: 'Yes.' },
        no: { label: 'No, and it is not a blood cancer.' },
        unsure: { label: 'I am not sure.' },
      },
    },
    timing: {
      ask: 'When do doctors want treatment to start?',
      rationale: 'If it is soon, there are faster ways to get another opinion.',
      name: 'Start of treatment',
      options: {
        days: { label: 'In the next few days.' },
        weeks: { label: 'In the next few weeks.' },
        'no-hurry': { label: 'There is no hurry, or I am on treatment now.' },
        unknown: { label: 'I do not know.' },
      },
    },
    'in-hospital': {
      ask: 'Are you in the hospital now?',
      rationale: 'In a hospital, another doctor there can often look at your case.',
      name: 'In the hospital',
      options: { yes: { label: 'Yes.' }, no: { label: 'No.' } },
    },
    person: {
      ask: 'Who is this for?',
      rationale: 'Children have their own experts. For an adult, you need their OK.',
      name: 'Who it is for',
      options: {
        self: { label: 'Me.' },
        child: { label: 'A child.' },
        adult: { label: 'Another adult.' },
      },
    },
    travel: {
      ask: 'Could you travel to another doctor?',
      rationale: 'If not, some doctors can look at your records from far away.',
      name: 'Travel',
      options: {
        hard: { label: 'No, the right doctor may be too far for me.' },
        fine: { label: 'Yes, I could travel.' },
      },
    },
    coverage: {
      ask: 'How is your care paid for?',
      rationale: 'The rules on who pays for a second opinion differ.',
      name: 'Who pays',
      options: {
        medicare: { label: 'Original Medicare.' },
        'medicare-advantage': { label: 'A Medicare Advantage plan.' },
        medicaid: { label: 'Medicaid.' },
        private: { label: 'A health plan from a job, or one I buy.' },
        uninsured: { label: 'I have no health plan.' },
        other: { label: 'Something else, or I am not sure.' },
      },
    },
    matters: {
      ask: 'What matters most to you?',
      help: 'Pick up to three.',
      rationale: 'It changes nothing in the advice. It helps you, and your doctor, to choose.',
      name: 'What matters most',
      options: {
        'being-sure': { label: 'Being sure what I have.' },
        'avoiding-surgery': { label: 'Avoiding surgery if I safely can.' },
        time: { label: 'Not losing time.' },
        cost: { label: 'What it costs.' },
        'staying-close': { label: 'Staying close to home.' },
        trust: { label: 'A doctor I trust.' },
      },
    },
  },
  signGroups: {
    'what-i-was-told': 'What I was told',
    'my-treatment': 'My treatment',
    'my-doctor-and-me': 'My doctor and me',
  },

  outcomes: {
    'danger-signs': {
      title: 'Get help now',
      lead: 'Do not wait for a second opinion.',
      firstStep: 'Call {emergency} now. Do not drive yourself.',
    },
    'treatment-today': {
      title: 'Get care now',
      lead: 'Do not wait for a second opinion in an emergency.',
      firstStep: 'If you are in a hospital, stay there. If you were told to go in today, go now.',
    },
    crisis: {
      title: 'You matter, and help is open now',
      lead: 'You do not have to face this alone.',
      firstStep: 'Call a local crisis line now.',
      firstStepIn: {
        us: 'Call or text {crisis} now, at any hour.',
        gb: 'Call Samaritans on {crisis} now, at any hour.',
      },
    },
    'no-first-opinion': {
      title: 'See a doctor first',
      lead: 'A second opinion comes after a first one.',
      firstStep: 'Book a visit. If you feel worse or see a danger sign, get care at once.',
    },
    'opinions-differ': {
      title: 'A third opinion can help you choose',
      lead: 'Your doctors do not agree.',
      firstStep: 'Ask your doctor today: “How long is it safe for me to wait?”',
    },
    strong: {
      title: 'A second opinion is well worth asking for',
      lead: 'What you told us points to it.',
      firstStep: 'Ask your doctor today: “How long is it safe for me to wait?”',
    },
    'several-signs': {
      title: 'A second opinion is well worth asking for',
      lead: 'Several things together point to it.',
      firstStep: 'Ask your doctor today: “How long is it safe for me to wait?”',
    },
    reasonable: {
      title: 'It is reasonable to ask for a second opinion',
      lead: 'You may also start with a longer talk with your own doctor.',
      firstStep: 'Ask your doctor today: “How long is it safe for me to wait?”',
    },
    'opinions-agree': {
      title: 'Two doctors agree: a good reason to feel more sure',
      lead: 'You can still ask for another view at any time. You do not need a reason.',
      firstStep: 'Talk over the plan with your own doctor. Ask all you still want to know.',
    },
    'no-sign': {
      title: 'We see no clear sign for a second opinion right now',
      lead: 'You can still ask for one at any time. You do not need a reason.',
      firstStep: 'Talk over the plan with your own doctor. Ask all you still want to know.',
    },
  },

  reasons: {
    'danger-signs': {
      said: 'You have signs of an emergency.',
      because: 'They need care at once.',
    },
    'treatment-today': {
      said: 'A doctor says you need emergency surgery or treatment today.',
      because: 'In an emergency, waiting for another opinion can do harm.',
    },
    crisis: {
      said: 'You may hurt yourself or someone else.',
      because: 'People are there to listen, day and night.',
    },
    'no-first-opinion': {
      said: 'No doctor has told you yet what they think.',
      because: 'A second doctor works from what the first one found.',
    },
    'opinions-differ': {
      said: 'Two or more doctors do not agree.',
      because: 'A third view can help to clear it up.',
    },
    'several-signs': {
      said: 'Three or more smaller things fit you.',
      because: 'Together, we count them as much as one big reason.',
    },
    'opinions-agree': {
      said: 'Two or more doctors agree with each other.',
      because: 'When doctors agree, you can be more sure that the plan is right.',
    },
    'no-sign': {
      said: 'Nothing that you picked points toward a second opinion.',
      because: 'We go only by what you told us, and we may miss something.',
    },
    'no-cancer-surgeon': {
      said: 'A surgeon for your kind of cancer has not looked at your case, or you are not sure.',
      because: 'With a solid tumor, always hear a cancer surgeon, even if care starts with drugs.',
    },
    'life-changing': {
      said: 'You just learned you have an illness that could change or end your life.',
      because: 'At a time like this, most people want to be as sure as they can.',
    },
    cancer: {
      said: 'It is cancer, or a test that may show cancer.',
      because: 'Even common cancers can be read wrong, or treated with old advice.',
    },
    'heart-valve': {
      said: 'It is about a heart valve.',
      because: 'Is a new valve needed now? Which kind, and how? Experts may see this differently.',
    },
    heart: {
      said: 'It is a serious heart problem.',
      because: 'A complex illness is a good time for another view.',
    },
    'nervous-system': {
      said: 'It is a serious brain, spine, or nerve disease.',
      because: 'A complex illness is a good time for another view.',
    },
    rare: {
      said: 'Your illness is rare, or your doctor has seen few people with it.',
      because: 'A doctor who sees it often may know of other choices.',
    },
    'major-surgery': {
      said: 'A doctor says you need major surgery.',
      because: 'Surgery can have lasting effects. It is worth being sure.',
    },
    'not-working': {
      said: 'Your treatment is not working.',
      because: 'Another doctor may know of something else to try.',
    },
    'side-effects': {
      said: 'Your treatment gives you bad side effects.',
      because: 'Another treatment may have fewer of them.',
    },
    'all-tried': {
      said: 'You have tried all the usual treatments.',
      because: 'Another doctor, or a study, may have more to offer.',
    },
    'doctor-unsure': {
      said: 'Your doctor is not sure what you have.',
      because: 'A doctor who sees this more often may be able to tell.',
    },
    discouraged: {
      said: 'Your doctor got upset or tried to stop you when you asked.',
      because: 'Doctors should support you when you ask for another view.',
    },
    disagree: {
      said: 'You do not agree with the diagnosis or the plan.',
      because: 'Another doctor can help you see if the plan fits you.',
    },
    'lost-trust': {
      said: 'You have lost trust in your doctor, or you do not talk well.',
      because:
        'Trust helps you make better choices. To lose it does not mean that your doctor is wrong.',
    },
    'confirm-diagnosis': {
      said: 'You want to be sure the diagnosis is right.',
      because: 'Even common diagnoses can be wrong, or be treated with old advice.',
    },
    'many-causes': {
      said: 'The symptoms could have many causes, or no one has found the cause.',
      because: 'A fresh look can help to sort them out.',
    },
    'newest-options': {
      said: 'You want to know the newest proven options, or if a study could help.',
      because: 'Experts in one illness know more of the new research on it.',
    },
    'experienced-surgeon': {
      said: 'You want a surgeon who does this operation often and has good results.',
      because: 'Practice counts. You can ask how many a surgeon does in a year.',
    },
  },

  advice: {
    'call-crisis-line': {
      title: 'Talk to someone now',
      blocks: [],
      additions: {
        us: ['Call or text {crisis}, day or night. It is free. You matter, and help is open now.'],
        gb: ['Call Samaritans on {crisis}, day or night. It is free. You matter.'],
        intl: ['Call a local crisis line. You matter, and help is open now.'],
      },
    },
    'call-emergency': {
      title: 'Call {emergency}',
      blocks: ['Call {emergency} now. Do not drive yourself.'],
      inOutcome: {
        crisis: {
          title: 'If you are in danger, call {emergency}',
          blocks: ['If you are in danger right now, call {emergency}. Do not drive yourself.'],
        },
      },
    },
    'go-or-stay': {
      title: 'Be where the care is',
      blocks: ['If you are in a hospital, stay there. If you were told to go in today, go now.'],
    },
    'three-quick-questions': {
      title: 'Three quick questions you can still ask',
      blocks: [
        'While care goes on, ask:',
        [
          'What could happen if we wait one day?',
          'Is there a safe choice other than this?',
          'Can another doctor here look at my case right now?',
        ],
      ],
    },
    'do-not-wait': {
      title: 'Do not wait for a second opinion',
      blocks: ['In an emergency, get care first.'],
    },
    'come-back-when-safe': {
      title: 'Later, when you are safe',
      blocks: ['A second opinion can still help with the next steps. You can come back then.'],
    },

    'see-a-doctor-first': {
      title: 'Get ready for the visit',
      blocks: [
        'Write down:',
        ['what you feel', 'when it started, and when it comes', 'how bad it is, and what helps'],
        'If you feel worse or see a danger sign, get care at once.',
      ],
    },

    'ask-how-long-is-safe': {
      title: 'Ask how long it is safe to wait',
      blocks: [
        'Before you plan anything, ask your doctor: “How long is it safe for me to wait?” Ask for a date, and write it down.',
        'Most people have time. Some do not. A few cancers and other problems must be treated within days.',
      ],
    },
    'when-time-is-short': {
      title: 'When time is short',
      blocks: [
        [
          'Ask your doctor to call an expert today.',
          'Ask for a second doctor in the same hospital.',
          'Ask for the first open visit by phone or video.',
        ],
        'Keep your treatment date until a doctor tells you it is safe to move it.',
      ],
    },
    'keep-your-treatment': {
      title: 'Keep up your treatment',
      blocks: [
        'Do not stop or change your medicine on your own while you ask.',
        'If side effects are bad, call your care team today. If they are sudden or severe, call {emergency}.',
      ],
    },
    'while-in-hospital': {
      title: 'While you are in the hospital',
      blocks: [
        'Ask the nurse or the patient advocate (a person there who speaks up for you) for another doctor’s view.',
        'Your doctors can also ask if you could move to another hospital. Many online services do not take people who are in a hospital.',
      ],
      additions: {
        gb: [
          'In England, ask about Martha’s Rule. If you are getting worse, you can ask for another team to look, day or night.',
        ],
      },
    },

    'talk-with-your-doctor': {
      title: 'Talk with your own doctor',
      blocks: [
        'Ask for a longer visit. You can say: “Please explain it to me again. Please write it down, with all my choices.”',
        'This often clears things up. You can still ask for a second opinion after that.',
      ],
    },

    'specialist-elsewhere': {
      title: 'An expert in another practice',
      blocks: [
        'Look for a specialist who sees your problem often. Choose one who does not work with your first doctor.',
        'Many people feel that care from such a doctor fits them better.',
      ],
    },
    'independent-third-doctor': {
      title: 'A third doctor with no ties to the first two',
      blocks: [
        'See a team if you can. Have them look at your tests before they hear the others’ plans.',
        'Why: in one survey, some doctors were swayed by hearing the first opinion.',
      ],
    },
    'hear-a-cancer-surgeon': {
      title: 'Hear a cancer surgeon',
      blocks: [
        'If it is a solid tumor (a lump, not a blood cancer), always hear a surgeon for that cancer. Do so even if care starts with drugs.',
        'For many solid tumors, surgery is the main way to a cure. Who treats you stays your choice.',
      ],
    },
    'blood-cancer-specialist': {
      title: 'A doctor for your type of blood cancer',
      blocks: [
        'Look for a doctor who treats your type often. Surgery is not the usual way to treat blood cancers.',
      ],
    },
    'cancer-subspecialist': {
      title: 'The doctor closest to your exact cancer',
      blocks: [
        'If it is cancer, the more a doctor works on your kind, the better. For example:',
        [
          'Pancreas: a doctor who treats mainly that. If there is none, a doctor for gut cancers. A general cancer doctor comes last.',
          'Ovary or womb: a surgeon for women’s cancers (gynecologic oncologist). In studies that compared groups, women treated by one lived longer.',
          'Breast: a breast surgeon who does this surgery every day, rather than a general surgeon.',
          'Radiation: the doctor’s skill and practice count there, too.',
        ],
        'Why: there are many new drugs and gene tests. A general doctor can hardly follow them all. These experts often run the newest studies, too.',
      ],
    },
    'tumor-board': {
      title: 'A team that looks at your case together',
      blocks: [
        'Ask: “Will a team of cancer doctors review my case?” Hospitals call this a tumor board.',
      ],
    },
    'pathology-second-read': {
      title: 'A second look at your tissue sample',
      blocks: [
        'If you had a biopsy (a tissue sample), ask for a second lab to read it. Much of the plan rests on it.',
      ],
    },
    'heart-valve-team': {
      title: 'A heart valve team',
      blocks: [
        'Look for a heart doctor and a heart surgeon who work together. They should treat many valves each year.',
      ],
    },
    'heart-team': {
      title: 'A heart team',
      blocks: [
        'Look for a team of heart doctors and heart surgeons who look at your case together.',
      ],
    },
    'nervous-system-specialist': {
      title: 'A doctor for that disease',
      blocks: [
        'Look for a brain, spine, or nerve doctor who treats mainly the disease that you were told of.',
      ],
    },
    'surgeon-and-non-surgeon': {
      title: 'A surgeon, and someone who treats without surgery',
      blocks: ['Hear both sides. Then you can weigh surgery against other care.'],
    },
    'rare-disease-center': {
      title: 'A center for your disease',
      blocks: [
        'Look for a center that sees many people with your rare disease. It may be far away.',
      ],
    },
    'diagnostic-clinic': {
      title: 'A clinic that looks for causes',
      blocks: [
        'Look for an internal medicine or diagnostic clinic at a university hospital. Go in person, so that they can examine you.',
      ],
    },
    'surgeon-volume': {
      title: 'A surgeon with practice',
      blocks: [
        'Ask: “How many of these do you do each year? How did those people do?” Ask the hospital, too.',
      ],
      additions: {
        us: [
          'For some operations, the Leapfrog Group (a U.S. safety group) asks for a yearly minimum. The first number is for the hospital, the second for the surgeon:',
          [
            'pancreas: 20 and 10',
            'food pipe (esophagus): 20 and 7',
            'lung: 40 and 15',
            'rectum: 16 and 6',
            'mitral valve of the heart: 40 and 20',
            'neck artery (carotid): 20 and 10',
            'open repair of the main artery (aorta): 10 and 7',
            'surgery to lose weight: 50 and 20',
            'new knee or hip: 50 and 25',
          ],
        ],
      },
    },
    'doctor-who-listens': {
      title: 'A doctor who hears you',
      blocks: [
        'You, and the person who cares for you, should feel heard. The doctor should know what matters to you.',
        'If you do not click with your doctor, take it as a signal. It does not mean that the doctor is wrong.',
      ],
    },
    'pediatric-specialist': {
      title: 'A doctor for children',
      blocks: ['For a child, look for a specialist at a children’s hospital.'],
    },
    'helping-an-adult': {
      title: 'When you help another adult',
      blocks: [
        'Get their OK first. The doctor’s office may need a signed form before it can talk with you.',
      ],
    },

    'ask-for-a-referral': {
      title: 'Ask your doctor for a name',
      blocks: ['Your doctor may know an expert in just your problem, and can refer you.'],
    },
    'academic-medical-center': {
      title: 'A university hospital',
      blocks: ['Hospitals that train doctors often have experts in hard cases.'],
    },
    'cancer-centers': {
      title: 'A cancer center',
      blocks: [],
      additions: {
        us: [
          [
            'Large centers named by the National Cancer Institute: call {cancer-institute}.',
            'Near home: a program accredited by the Commission on Cancer. For breast cancer, one accredited by NAPBC.',
            'American Cancer Society, day or night: {cancer-society}.',
          ],
        ],
      },
    },
    'hospital-rankings': {
      title: 'Hospital rankings',
      blocks: [],
      additions: {
        us: [
          'Rankings such as U.S. News Best Hospitals can help. They are one guide among others. U.S. News also published the article that this tool draws on.',
        ],
      },
    },
    'patient-communities': {
      title: 'People with the same illness',
      blocks: [
        'Patient groups and sites for one illness can help you find experts. {patient-network} covers, for example, multiple sclerosis, fibromyalgia, and Parkinson’s.',
        'Check what you read there with a doctor.',
      ],
    },
    'rare-disease-networks': {
      title: 'Rare disease networks',
      blocks: [],
      additions: {
        us: [
          [
            'NORD, a group for rare diseases, lists centers: {rare-organization}.',
            'GARD, a government service, has facts on each disease: {rare-information}.',
          ],
        ],
      },
    },
    'trial-finders': {
      title: 'Studies that test new care',
      blocks: [
        'Search {trial-register}. It lists studies in many countries. Only those marked “recruiting” are open.',
        'A doctor who takes part in studies may know more of them. Ask how unusual your case is. A study may fit it.',
      ],
      additions: { us: ['For cancer, {institute-site} has a finder, too.'] },
    },
    'trials-before-treatment': {
      title: 'Ask about studies before you start',
      blocks: [
        'If it is cancer, some studies take only people who have not been treated yet. So ask early.',
      ],
    },
    'trials-after-standard-care': {
      title: 'Ask about studies again now',
      blocks: ['When the usual treatments have been tried, a study may be the right next step.'],
    },

    'in-person': {
      title: 'A visit in person',
      blocks: [
        'This is best when an exam matters, when you may change doctors, or when surgery is near.',
      ],
    },
    virtual: {
      title: 'A review from far away',
      blocks: [
        'A doctor far away reads your records, scans, and lab results. It is like going to a big center, without the trip.',
        'Some services gather your records, and tissue samples, for you. Most times there is enough to form an opinion.',
      ],
      additions: {
        us: [
          'Hospitals named in 2022: Mass General, Cleveland Clinic, Yale Medicine, Duke Health, Mayo Clinic, and UCSF Health. There are others.',
        ],
      },
    },
    'virtual-limits': {
      title: 'What a review from far away cannot do',
      blocks: [
        [
          'The doctor does not examine you.',
          'Not every service takes every illness, or people from every place.',
          'Some need your own doctor to take part.',
          'Some give you only a letter, with no talk.',
        ],
      ],
    },
    'virtual-cost': {
      title: 'What a review from far away costs',
      blocks: [],
      additions: {
        us: [
          'You often pay for it yourself. In 2022, Cleveland Clinic charged $1,850. Others have charged from about $600 to $2,400.',
          'Ask for today’s price in writing first. Ask your health plan and your job if they pay.',
        ],
      },
    },

    'call-your-plan': {
      title: 'Call your health plan',
      blocks: [
        'Most plans pay for a second opinion. Ask:',
        [
          'Is a second opinion covered?',
          'Which doctors can I see?',
          'Do I need a referral or an OK first?',
          'What is my share? What about tests?',
        ],
      ],
    },
    medicare: {
      title: 'Original Medicare',
      blocks: [],
      additions: {
        us: [
          'Part B helps pay for a second opinion before surgery that is not an emergency. If the first two differ, it helps pay for a third.',
          'After the yearly deductible (what you pay first), you pay 20%. It does not cover cosmetic surgery.',
          'Questions? Call {medicare-line}.',
        ],
      },
      expiring: {
        lastDay: '2026-12-31',
        blocks: ['In 2026 the Part B deductible is $283 for the year.'],
      },
    },
    'medicare-advantage': {
      title: 'Medicare Advantage',
      blocks: [],
      additions: {
        us: [
          'Call your plan first. You may need a doctor in its network, or a referral. Plans differ.',
        ],
      },
    },
    medicaid: {
      title: 'Medicaid',
      blocks: [],
      additions: { us: ['Call your plan or your state’s Medicaid office. The rules differ.'] },
    },
    'self-pay': {
      title: 'If you pay yourself',
      blocks: [],
      additions: {
        us: [
          'Ask for a “good-faith estimate”: the price in writing, before the visit.',
          'If the bill is $400 or more above it, you can dispute it.',
        ],
      },
    },
    nhs: {
      title: 'On the NHS',
      blocks: [],
      additions: {
        gb: [
          'You have no legal right to a second opinion, but you can ask. Doctors rarely say no. Ask your GP or consultant.',
          'It may take time, so ask how long it is safe to wait.',
        ],
      },
    },

    records: {
      title: 'What to bring',
      blocks: [
        [
          'one page on what happened, and when',
          'your medicines and allergies',
          'test results',
          'scans as files (the pictures, not only the report)',
          'biopsy reports (what the lab saw in a tissue sample)',
          'notes from surgery and hospital stays',
          'the plan that your doctor gave you',
        ],
      ],
    },
    'tissue-slides': {
      title: 'Tissue slides',
      blocks: [
        'If you had a biopsy, ask the lab to send the slides. Then a second lab can read them.',
      ],
    },
    'records-rights': {
      title: 'Your right to copies',
      blocks: [],
      additions: {
        us: [
          'By U.S. law, you can get copies of your records. The office must act within 30 days, and is often faster.',
          'Much is on your patient portal (your doctor’s website for patients), often free.',
        ],
      },
    },
    'nhs-records': {
      title: 'Your records on the NHS',
      blocks: [],
      additions: {
        gb: ['Ask the practice manager or the hospital. It may take up to a month.'],
      },
    },

    'questions-for-any-doctor': {
      title: 'For any doctor',
      blocks: [
        [
          'Do you agree with the diagnosis? What else could it be?',
          'What are all my choices? What is good and bad about each?',
          'What could happen if I wait, or do nothing?',
          'How sure are you? What would change your mind?',
          'How unusual is my case?',
          'Who will take care of me?',
        ],
      ],
    },
    'questions-third': {
      title: 'For the third doctor',
      blocks: [
        [
          'Where exactly do the two doctors differ?',
          'Is it about facts, or about judgment?',
          'What would settle it?',
        ],
      ],
    },
    'questions-diagnosis': {
      title: 'About the diagnosis',
      blocks: [
        ['Which tests show that this is what I have?', 'Should my scans or tissue be read again?'],
      ],
    },
    'questions-surgery': {
      title: 'About surgery',
      blocks: [
        [
          'Which operation is it, and why do I need it?',
          'What else could I do?',
          'What is the good of it? What are the risks?',
          'What could happen without it? Can it safely be put off?',
          'How many have you done, and how did they go?',
          'In which hospital would it be?',
          'What kind of numbing or sleep (anesthesia) will I have?',
          'How long until I am well again?',
          'What will it cost?',
        ],
      ],
    },
    'questions-implant': {
      title: 'If something will be put in',
      blocks: [
        [
          'Which kinds are there?',
          'How long does each last?',
          'What is good and bad about each?',
          'What if it fails?',
        ],
      ],
    },
    'questions-cancer': {
      title: 'About cancer',
      blocks: [
        'If it is cancer, ask:',
        [
          'What exact type is it? What stage (how far has it spread)?',
          'Is there more of it than first thought, or less?',
          'Should I have gene tests?',
          'Is there a drug aimed at my kind (a targeted drug)?',
          'What is the goal of this treatment?',
          'Is there a study for me?',
          'Which parts can be given near home?',
        ],
      ],
    },
    'questions-valve': {
      title: 'About a heart valve',
      blocks: [
        [
          'Does the valve need to be replaced now, or can it be watched?',
          'If it is watched, how often will you check it?',
          'Could it be done through a small cut, or must it be open surgery?',
          'Mechanical valve or tissue valve: what is good and bad about each?',
          'Which signs mean that I should call {emergency}?',
        ],
      ],
    },

    'tell-your-doctor': {
      title: 'What you can say',
      blocks: [
        'Say: “Before we start, I would like a second opinion. Whom would you see? Will you help me send my records?”',
        'Or write: “I would like a second opinion before I decide. Please send me copies of my records and test results. Thank you for your help.”',
        'Most doctors are used to this. Many ask for second opinions when they are ill, too. A good doctor will back you.',
      ],
    },
    'discouragement-is-a-warning': {
      title: 'If your doctor tried to stop you',
      blocks: [
        'The chief patient officer of the American Cancer Society takes anything but support as a warning sign.',
        'Your doctor may have a fair reason, such as that it is not safe to wait. Ask for the reason, and for a date.',
        'It does not mean that the plan is wrong.',
      ],
    },
    'if-your-doctor-is-not-keen': {
      title: 'If your doctor is not keen',
      blocks: [
        'You can say: “I value your advice. A second view would help me feel sure.” Then ask what worries your doctor.',
      ],
    },

    'what-it-can-change': {
      title: 'What it can change',
      blocks: [
        [
          'It may say the same, so that you can feel more sure.',
          'It may find that surgery can be put off.',
          'It may correct a wrong diagnosis, or make it more exact.',
          'It may bring up newer care, or care with fewer side effects.',
          'It may find more illness than thought, or less.',
          'It may offer other choices, for an implant or a rare illness.',
        ],
      ],
    },
    downsides: {
      title: 'What it can cost you',
      blocks: [
        [
          'It may say the same, so that you learn nothing new.',
          'It takes time, and may delay your care.',
          'It can be wrong. The newer opinion is not always the right one.',
          'It can mean more tests and more trips.',
          'It can mean more bills.',
          'It can be hard to choose between two opinions.',
        ],
      ],
    },
    'if-opinions-differ': {
      title: 'If the opinions differ',
      blocks: [
        'If the new opinion is the same, you can feel more sure. If it differs, it may not be the right one.',
        [
          'Ask both doctors what they based it on.',
          'Ask them to talk with each other.',
          'Think about what matters most to you.',
          'If it is still not clear, ask for a third opinion.',
          'If you have four or more plans, ask for a team review. One more doctor may not help.',
        ],
      ],
    },
    'shared-care': {
      title: 'Two places can share your care',
      blocks: [
        'If it is cancer, an expert center and your local doctor can work together. For example: surgery at the center, then chemo near home.',
        'People do this all the time. Doctors who share what they know work best.',
      ],
    },
    'treatment-near-home': {
      title: 'Care near home',
      blocks: ['If both doctors agree, the usual cancer drugs can often be given near home.'],
    },
    'you-can-still-ask': {
      title: 'You can still ask',
      blocks: ['You can ask for a second opinion at any time. You do not need a reason.'],
    },
    'when-to-come-back': {
      title: 'When to come back here',
      blocks: [
        [
          'You get a new result.',
          'A doctor says you need surgery.',
          'Treatment stops working.',
          'Side effects get bad.',
          'Your doctors do not agree.',
          'You feel that you are not heard.',
        ],
      ],
    },
  },

  evidence: {
    'large-program': {
      title: 'When people ask for a second opinion',
      about:
        'One large U.S. program, 2011 and 2012. Second opinions for 6,791 people, with many kinds of illness.',
      charts: { diagnosis: 'The diagnosis', treatment: 'The treatment plan' },
      parts: { changed: 'changed', 'not-changed': 'did not change' },
      limits:
        'People asked for it themselves, so they may not be like you. No one knows how often the second opinion was right.',
    },
    'mayo-referrals': {
      title: 'When the problem is hard to pin down',
      about:
        'One study of 286 people. Their clinics sent them to Mayo Clinic in 2009 and 2010, with problems that were hard to pin down.',
      charts: { diagnosis: 'The diagnosis after the second look' },
      parts: {
        'very-different': 'was very different',
        clearer: 'was clearer',
        same: 'was the same',
      },
      limits:
        'No one checked later who was right. Most people with simple problems were not in this study. The paper prints 21 for the 22.',
    },
    'breast-tumor-board': {
      title: 'Breast cancer, looked at again by a team',
      about:
        'One small study, of breast cancer only. 70 people with this diagnosis went to one large U.S. cancer center in 2015 and 2016.',
      charts: {
        diagnosis: 'The diagnosis, after more scans, more tissue samples and a second look',
      },
      parts: { changed: 'changed', 'not-changed': 'did not change' },
      limits:
        'It changed for 30 of the 70. Often more cancer was found, or the tissue was read another way. The study cannot tell what would happen to you.',
    },
    'simulation-model': {
      title: 'A what-if: more opinions, fewer errors?',
      about: 'It asks: what if half of all first diagnoses were wrong? In that made-up case:',
      charts: {
        first: 'After one opinion',
        second: 'After a second opinion',
        third: 'After a third opinion',
      },
      parts: { wrong: 'wrong', right: 'right' },
      limits:
        'In real life, far fewer than half are thought to be wrong. The same sums may not hold.',
    },
  },

  ownRules: {
    editor: 'our own rule',
    unchecked: 'our own rule, which a doctor has yet to check',
  },

  outcome: {
    announced: 'Your result',
    firstStep: 'First step',
    reasons: 'What points to it',
    moreReasons: '{count} more reasons',
    oneMoreReason: '1 more reason',
    balance: 'What it can change, and what it can cost',
    yourChoice:
      'You decide. You can ask now, talk more with your doctor first, or go on with the plan.',
    evidence: 'What studies found',
    outOf100: 'Out of 100 people:',
    outOf100Cases: 'Out of 100 made-up cases:',
    model: 'A computer model, not patients.',
    sections: {
      emergency: 'What to do now',
      'before-one': 'Before the visit',
      time: 'How much time you have',
      'talk-first': 'A talk with your own doctor',
      whom: 'Whom to see',
      where: 'Where to find them',
      mode: 'In person or from far away',
      cost: 'What it costs',
      records: 'What to bring',
      questions: 'What to ask',
      telling: 'How to tell your doctor',
      after: 'Afterwards',
    },
    tailoring: 'Make it fit you',
    tailoringLead: 'Answer more, if you want. You can skip any of these.',
    answers: 'Your answers',
    noneTicked: 'None of these.',
    fromThisPage: 'From the topic of this page',
    matters: 'What matters most to you',
    source: 'Source:',
    services: 'From {publisher}',
  },
};
