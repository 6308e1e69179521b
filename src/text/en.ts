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
    lead: [
      'A second opinion is another doctor’s view of what your doctor found or plans.',
      'Answer up to 7 short questions. You will see:',
      [
        'what points toward a second opinion',
        'whom to see, and where',
        'what to bring, and what to ask',
        'how to tell your doctor',
      ],
      'This tool does not tell you what illness you have or which treatment to choose. It does not replace your doctor.',
    ],
    privacy: 'Your answers stay on this page. They are not saved or sent.',
    privacyShared: {
      outcome: 'Your answers stay on this page. This site is told only which result you get.',
      answers: 'Your answers are not saved here. But this site is told what you answer.',
    },
    preset: 'We start with this problem: {problem}',
    start: 'Start',
  },
  interest: {
    'offers-second-opinions': 'Good to know: {publisher} offers second opinions itself.',
    'pays-for-second-opinions': 'Good to know: {publisher} pays for second opinions.',
    thisSite: 'this site',
  },
  emergencyLine: 'In an emergency, call {emergency}',
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
    restart: 'Clear my answers',
    chooseOne: 'Choose one answer to go on.',
    chooseFewer: 'Choose at most {most}.',
  },
  questions: {
    safety: {
      ask: 'Is any of this true right now?',
      rationale: 'Some problems need help at once. A second opinion comes later.',
      name: 'Right now',
      options: {
        'danger-signs': [
          'I have signs of an emergency.',
          [
            'Chest pain or pressure',
            'Trouble breathing',
            'One side of the face or body is weak or numb',
            'Trouble speaking or seeing',
            'A sudden, very bad headache or other sudden, severe pain',
            'Fainting, new confusion, or a seizure',
            'Bleeding that will not stop',
            'Throwing up blood or coughing up blood',
            'A bad allergic reaction',
            'With cancer: a fever during chemo, new weakness in the legs, or loss of control of your bladder or bowels',
          ],
        ],
        'treatment-today': 'A doctor says I need emergency surgery or treatment today.',
        crisis: 'I may hurt myself or someone else.',
        'none-of-these': 'None of these.',
      },
    },
    opinions: {
      ask: 'How many doctors have told you what they think about this problem?',
      help: 'A test report with a finding counts as one. One team counts as one.',
      rationale:
        'A second opinion comes after a first one. When two doctors do not agree, a third can help.',
      name: 'Doctors so far',
      options: {
        'none-yet': 'None yet.',
        one: 'One.',
        agree: 'Two or more, and they agree with each other.',
        differ: 'Two or more, and they do not agree.',
      },
    },
    problem: {
      ask: 'What is the problem?',
      rationale: 'Each kind of illness has its own experts. For some, another view counts more.',
      name: 'The problem',
      options: {
        cancer: 'Cancer, or a test that may show cancer.',
        'heart-valve': 'A heart valve.',
        heart: 'Another serious heart problem.',
        'nervous-system': 'A serious brain, spine, or nerve disease.',
        'bone-joint-back': 'A bone, joint, or back problem.',
        'rare-disease': 'A rare disease.',
        'no-cause-found': 'No one has found the cause yet.',
        other: 'Something else.',
      },
    },
    signs: {
      ask: 'Which of these fit you?',
      help: 'Pick all that fit. It is fine if none do.',
      rationale: 'Each of these can point toward a second opinion.',
      name: 'What fits you',
      options: {
        'life-changing': 'I just learned I have an illness that could change or end my life.',
        rare: 'My illness is rare, or my doctor has seen few people with it.',
        'major-surgery': 'A doctor says I need major surgery.',
        'doctor-unsure': [
          'My doctor is not sure what I have.',
          'Or is not sure of the type, or how far it has spread.',
        ],
        'confirm-diagnosis': [
          'I want to be sure the diagnosis is right.',
          'Even common diagnoses can be wrong, or be treated with old advice.',
        ],
        'many-causes': [
          'I have a symptom that could have many causes.',
          'One example is headaches that will not go away.',
        ],
        'not-working': 'My treatment is not working.',
        'side-effects': 'My treatment gives me bad side effects.',
        'all-tried': 'I have tried all the usual treatments.',
        'newest-options': 'I want to know the newest proven options, or if a study could help.',
        disagree: 'I do not agree with the diagnosis or the plan.',
        'lost-trust': 'I have lost trust in my doctor, or we do not talk well.',
        discouraged: [
          'My doctor got upset or tried to stop me when I asked about a second opinion.',
          'If your doctor gave a clear reason why waiting is not safe, do not pick this one.',
        ],
        'experienced-surgeon':
          'I want a surgeon who does this operation often and has good results.',
      },
    },
    'cancer-surgeon': {
      ask: 'Has a surgeon who works on your kind of cancer looked at your case?',
      rationale:
        'For many solid tumors (lumps), surgery is the main way to a cure. Blood cancers are treated in other ways.',
      name: 'A cancer surgeon',
      options: {
        'blood-cancer': 'It is a blood cancer, such as leukemia or lymphoma.',
        yes: 'Yes.',
        no: 'No, and it is not a blood cancer.',
        unsure: 'I am not sure.',
      },
    },
    timing: {
      ask: 'When do doctors want treatment to start?',
      rationale: 'If it is soon, there are faster ways to get another opinion.',
      name: 'Start of treatment',
      options: {
        days: 'In the next few days.',
        weeks: 'In the next few weeks.',
        'no-hurry': 'There is no hurry, or I am on treatment now.',
        unknown: 'I do not know.',
      },
    },
    'in-hospital': {
      ask: 'Are you in the hospital now?',
      rationale: 'In a hospital, another doctor there can often look at your case.',
      name: 'In the hospital',
      options: {
        yes: 'Yes.',
        no: 'No.',
      },
    },
    person: {
      ask: 'Who is this for?',
      rationale: 'Children have their own experts. For an adult, you need their OK.',
      name: 'Who it is for',
      options: {
        self: 'Me.',
        child: 'A child.',
        adult: 'Another adult.',
      },
    },
    travel: {
      ask: 'Could you travel to another doctor?',
      rationale: 'If not, some doctors can look at your records from far away.',
      name: 'Travel',
      options: {
        hard: 'No, the right doctor may be too far for me.',
        fine: 'Yes, I could travel.',
      },
    },
    coverage: {
      ask: 'How is your care paid for?',
      rationale: 'The rules on who pays for a second opinion differ.',
      name: 'Who pays',
      options: {
        medicare: 'Original Medicare.',
        'medicare-advantage': 'A Medicare Advantage plan.',
        medicaid: 'Medicaid.',
        private: 'A health plan from a job, or one I buy.',
        uninsured: 'I have no health plan.',
        other: 'Something else, or I am not sure.',
      },
    },
    matters: {
      ask: 'What matters most to you?',
      help: 'Pick up to three.',
      rationale: 'It changes no advice. It helps you and your doctor to choose.',
      name: 'What matters most',
      options: {
        'being-sure': 'Being sure what I have.',
        'avoiding-surgery': 'Avoiding surgery if I safely can.',
        time: 'Not losing time.',
        cost: 'What it costs.',
        'staying-close': 'Staying close to home.',
        trust: 'A doctor I trust.',
      },
    },
  },
  signGroups: {
    'what-i-was-told': 'What I was told',
    'my-treatment': 'My treatment',
    'my-doctor-and-me': 'My doctor and me',
  },
  outcomes: {
    'danger-signs': [
      'Get help now',
      'Do not wait for a second opinion.',
      'Call {emergency} now. Do not drive yourself.',
    ],
    'treatment-today': [
      'Get care now',
      'Do not wait for a second opinion in an emergency.',
      'If you are in a hospital, stay there. If a doctor told you to go in today, go now.',
    ],
    crisis: [
      'You matter, and help is open now',
      'You do not have to face this alone.',
      'Call a local crisis line now.',
    ],
    'no-first-opinion': [
      'See a doctor first',
      'A second opinion comes after a first one.',
      'Book a visit. If you feel worse or see a danger sign, get care at once.',
    ],
    'opinions-differ': [
      'A third opinion can help you choose',
      'Your doctors do not agree.',
      'Ask your doctor today: “How long is it safe for me to wait?”',
    ],
    strong: [
      'A second opinion is well worth asking for',
      'What you told us points to it.',
      'Ask your doctor today: “How long is it safe for me to wait?”',
    ],
    'several-signs': [
      'A second opinion is well worth asking for',
      'Several things together point to it.',
      'Ask your doctor today: “How long is it safe for me to wait?”',
    ],
    reasonable: [
      'It is reasonable to ask for a second opinion',
      'You may also start with a longer talk with your own doctor.',
      'Ask your doctor today: “How long is it safe for me to wait?”',
    ],
    'opinions-agree': [
      'Your doctors agree: a good reason to feel more sure',
      'You can still ask for another view at any time. You do not need a reason.',
      'Talk with your own doctor. Ask what you still want to know.',
    ],
    'no-sign': [
      'We see no clear sign for a second opinion right now',
      'You can still ask for one at any time. You do not need a reason.',
      'Talk with your own doctor. Ask what you still want to know.',
    ],
  },
  firstStepIn: {
    us: {
      crisis: 'Call or text {crisis} now. It is open day and night.',
    },
    gb: {
      crisis: 'Call Samaritans on {crisis} now. They are there day and night.',
    },
  },
  reasons: {
    'danger-signs': [
      'You have signs of an emergency.',
      'They need care at once. Waiting can do harm.',
    ],
    'treatment-today': [
      'A doctor says you need emergency surgery or treatment today.',
      'Waiting for another opinion can do harm.',
    ],
    crisis: [
      'You may hurt yourself or someone else.',
      'People are there to listen, day and night.',
    ],
    'no-first-opinion': [
      'No doctor has told you yet what they think.',
      'A second doctor works from what the first one found.',
    ],
    'opinions-differ': [
      'Two or more doctors do not agree.',
      'A third view can help to clear it up.',
    ],
    'several-signs': [
      'Three or more smaller things fit you.',
      'Together, we count them as much as one big reason.',
    ],
    'opinions-agree': [
      'Two or more doctors agree with each other.',
      'When doctors agree, you can feel more sure of the plan.',
    ],
    'no-sign': [
      'Nothing that you picked points toward a second opinion.',
      'We know only what you told us. We may miss something.',
    ],
    'no-cancer-surgeon': [
      'No cancer surgeon has looked at your case, or you are not sure.',
      'If it is a solid tumor (a lump), always hear one, even if care starts with drugs.',
    ],
    'life-changing': [
      'You just learned you have an illness that could change or end your life.',
      'At such a time, it helps to be as sure as you can.',
    ],
    cancer: [
      'It is about cancer, or a test that may show it.',
      'Even common cancers can be read wrong, or treated with old advice.',
    ],
    'heart-valve': [
      'It is about a heart valve.',
      'Is a new valve needed now? Which kind, and how? Experts can differ.',
    ],
    heart: ['It is a serious heart problem.', 'A complex illness is a good time for another view.'],
    'nervous-system': [
      'It is a serious brain, spine, or nerve disease.',
      'A complex illness is a good time for another view.',
    ],
    rare: [
      'Your illness is rare, or your doctor has seen few people with it.',
      'A doctor who sees it often may know of other choices.',
    ],
    'major-surgery': [
      'A doctor says you need major surgery.',
      'Surgery can have lasting effects. It is worth being sure.',
    ],
    'not-working': [
      'Your treatment is not working.',
      'Another doctor may know of something else to try.',
    ],
    'side-effects': [
      'Your treatment gives you bad side effects.',
      'Another treatment may have fewer of them.',
    ],
    'all-tried': [
      'You have tried all the usual treatments.',
      'Another doctor, or a study, may have more to offer.',
    ],
    'doctor-unsure': [
      'Your doctor is not sure what you have.',
      'A doctor who sees this more often may be able to tell.',
    ],
    discouraged: [
      'Your doctor got upset or tried to stop you when you asked.',
      'Doctors should support you when you ask for another view.',
    ],
    disagree: [
      'You do not agree with the diagnosis or the plan.',
      'Another doctor can help you see what fits you.',
    ],
    'lost-trust': [
      'You have lost trust in your doctor, or you do not talk well.',
      'With trust, people make better choices, and often do better. To lose it does not mean that your doctor is wrong.',
    ],
    'confirm-diagnosis': [
      'You want to be sure the diagnosis is right.',
      'Even common diagnoses can be wrong, or be treated with old advice.',
    ],
    'many-causes': [
      'The symptoms could have many causes, or no one has found the cause.',
      'A fresh look can help to sort them out.',
    ],
    'newest-options': [
      'You want to know the newest proven options, or if a study could help.',
      'Experts in one illness know more of the new research on it.',
    ],
    'experienced-surgeon': [
      'You want a surgeon who does this operation often and has good results.',
      'Practice counts. You can ask how many a surgeon does in a year.',
    ],
  },
  advice: {
    'call-crisis-line': ['Talk to someone now'],
    'call-emergency': ['Call {emergency}', 'Call {emergency} now. Do not drive yourself.'],
    'go-or-stay': [
      'Be where the care is',
      'If you are in a hospital, stay there. If a doctor told you to go in today, go now.',
    ],
    'three-quick-questions': [
      'Three quick questions you can still ask',
      'While care goes on, ask:',
      [
        'What could happen if we wait one day?',
        'Is there a safe choice other than this?',
        'Can another doctor here look at my case right now?',
      ],
    ],
    'do-not-wait': ['Do not wait for a second opinion', 'In an emergency, get care first.'],
    'come-back-when-safe': [
      'Later, when you are safe',
      'A second opinion can still help with the next steps. You can come back then.',
    ],
    'see-a-doctor-first': [
      'Get ready for the visit',
      'Write down:',
      ['what you feel', 'when it started, and when it comes', 'how bad it is, and what helps'],
      'If you feel worse or see a danger sign, get care at once.',
    ],
    'ask-how-long-is-safe': [
      'Ask how long it is safe to wait',
      'First of all, ask your doctor: “How long is it safe for me to wait?” Ask for a date, and write it down.',
      'Most people have time. Some do not: a few cancers and other problems must be treated within days.',
    ],
    'when-time-is-short': [
      'When time is short',
      [
        'Ask your doctor to call an expert today.',
        'Ask for a second doctor in the same hospital.',
        'Ask for the first open visit by phone or video.',
      ],
      'Keep your treatment date until a doctor tells you it is safe to move it.',
    ],
    'keep-your-treatment': [
      'Your medicine for now',
      'Do not stop or change your medicine on your own while you ask.',
      'If side effects are bad, call your care team today. If they are sudden or severe, call {emergency}.',
    ],
    'while-in-hospital': [
      'While you are in the hospital',
      'Ask the nurse or the patient advocate (who speaks up for you there) for another doctor’s view.',
      'Your doctors can also ask if you could move to another hospital. Many online services take no one who is in a hospital.',
    ],
    'talk-with-your-doctor': [
      'Talk with your own doctor',
      'Ask for a longer visit. You can say: “Please explain it to me again. Please write it down, with all my choices.”',
      'This often clears things up. You can still ask for a second opinion.',
    ],
    'specialist-elsewhere': [
      'An expert in another practice',
      'Two experts can see more than one. What they know of your illness counts, too.',
      'Look for an expert who sees your problem often, and does not work with your first doctor.',
      'Many people feel that such care fits them better.',
    ],
    'independent-third-doctor': [
      'A third doctor with no ties to the first two',
      'See a team if you can. Have them look at your tests before they hear the others’ plans.',
      'Why: in one survey, some doctors were swayed by hearing the first opinion.',
    ],
    'hear-a-cancer-surgeon': [
      'Hear a cancer surgeon',
      'If it is a solid tumor (a lump, not a blood cancer), always hear a surgeon for that cancer. Do so even if care starts with drugs.',
      'For many solid tumors, surgery is the main way to a cure. Who treats you stays your choice.',
    ],
    'blood-cancer-specialist': [
      'A doctor for your type of blood cancer',
      'Look for a doctor who treats your type often. Surgery is not the usual way to treat blood cancers.',
    ],
    'cancer-subspecialist': [
      'An expert in that exact cancer',
      'If it is cancer, look for a doctor who treats mainly that kind. For example:',
      [
        'Pancreas: best a doctor for that; if not, for gut cancers; if not, a general cancer doctor.',
        'Ovary or womb: a surgeon for women’s cancers (gynecologic oncologist). In studies that compared groups, some women with ovary cancer lived longer when one did the surgery.',
        'Breast: a surgeon who does breast surgery every day.',
        'Surgery or radiation: cancer care is more than drugs. The skill of the doctor who does it counts.',
      ],
      'Why: there are many new drugs and gene tests. It is hard for a general cancer doctor to follow them all. These experts often run studies, too.',
    ],
    'tumor-board': [
      'A team that looks at your case together',
      'Ask: “Will a team of cancer doctors review my case?” Hospitals call this a tumor board.',
    ],
    'pathology-second-read': [
      'A second look at your tissue sample',
      'If you had a biopsy (a tissue sample), ask for a second lab to read it. Much of the plan rests on it.',
    ],
    'heart-valve-team': [
      'A heart valve team',
      'Look for a heart doctor and a heart surgeon who work together, and treat many valves each year.',
    ],
    'heart-team': [
      'A heart team',
      'Look for heart doctors and heart surgeons who look at your case together.',
    ],
    'nervous-system-specialist': [
      'A doctor for that disease',
      'Look for a doctor who treats mainly that disease.',
    ],
    'surgeon-and-non-surgeon': [
      'A surgeon, and someone who treats without surgery',
      'Hear both, to weigh surgery against other care.',
    ],
    'rare-disease-center': [
      'A center for your disease',
      'Look for a center that sees many people with it. It may be far away.',
    ],
    'diagnostic-clinic': [
      'A clinic that looks for causes',
      'Look for a clinic at a university hospital that searches for causes (internal medicine). Go in person, for an exam.',
    ],
    'surgeon-volume': [
      'A surgeon with practice',
      'Ask: “How many of these do you do each year? What were the results?” Ask the hospital, too.',
    ],
    'doctor-who-listens': [
      'A doctor who hears you',
      'You, and those who help care for you, should feel heard. Skill and training count. So does trust.',
      'If you and your doctor do not get along, that can be reason enough. It does not mean that your doctor is wrong.',
    ],
    'pediatric-specialist': [
      'A doctor for children',
      'For a child, look for a specialist at a children’s hospital.',
    ],
    'helping-an-adult': [
      'When you help another adult',
      'Get their OK first. The doctor’s office may need a signed form to talk with you.',
    ],
    'ask-for-a-referral': [
      'Ask your doctor for a name',
      'Your doctor may know an expert, and can refer you.',
    ],
    'academic-medical-center': [
      'A university hospital',
      'Hospitals that train doctors often have experts in hard cases.',
    ],
    'cancer-centers': ['A cancer center'],
    'hospital-rankings': ['Hospital rankings'],
    'patient-communities': [
      'People with the same illness',
      'Patient groups and sites for one illness can help you find experts. One is {patient-network}, for multiple sclerosis, fibromyalgia, Parkinson’s and more.',
      'Check what you read there with a doctor.',
    ],
    'rare-disease-networks': ['Rare disease networks'],
    'trial-finders': [
      'Studies that test new care',
      'Search {trial-register}. It lists studies in many countries. Only those marked “recruiting” are open. A listing does not mean that a study is good.',
      'A doctor who takes part in studies may know more. Ask how unusual your case is. Many people do not know that a study may fit them.',
    ],
    'trials-before-treatment': [
      'Ask about studies before you start',
      'If it is cancer, some studies take only people not treated yet. So ask early.',
    ],
    'trials-after-standard-care': [
      'Ask about studies again now',
      'After the usual treatments, a study may be the right next step.',
    ],
    'in-person': [
      'A visit in person',
      'This is best when an exam matters, when you may change doctors, or when surgery is near.',
    ],
    virtual: [
      'A review from far away',
      'A doctor far away reads your records, scans, and lab results. You do not travel. You can often set it up yourself.',
      'Some services gather your records and tissue samples for you. One service says that this is mostly enough. Ask who will read it, and how often they see your problem.',
    ],
    'virtual-limits': [
      'What a review from far away cannot do',
      [
        'The doctor does not examine you.',
        'Some take only some illnesses, or people from some places.',
        'Some need your own doctor to take part.',
        'Some give you only a letter, with no talk.',
      ],
    ],
    'virtual-cost': ['What a review from far away costs'],
    'call-your-plan': [
      'Call your health plan',
      'Ask:',
      [
        'Is a second opinion covered?',
        'Which doctors can I see?',
        'Do I need a note from my doctor (a referral), or an OK first?',
        'What is my share? What about tests?',
      ],
    ],
    medicare: ['Original Medicare'],
    'medicare-advantage': ['Medicare Advantage'],
    medicaid: ['Medicaid'],
    'self-pay': ['If you pay yourself'],
    nhs: ['On the NHS'],
    records: [
      'What to bring',
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
    'tissue-slides': [
      'Tissue slides',
      'If you had a biopsy, ask the lab to send the slides. Then a second lab can read them.',
      ['the slides of your biopsy, if you had one'],
    ],
    'records-rights': ['Your right to copies'],
    'nhs-records': ['Your records on the NHS'],
    'questions-for-any-doctor': [
      'For any doctor',
      'You should have full and correct facts about your own health. Ask:',
      [
        'Do you agree with the diagnosis? What else could it be?',
        'What are all my choices? What is good and bad about each?',
        'What could happen if I wait, or do nothing?',
        'How sure are you? What would change your mind?',
        'How unusual is my case?',
        'Who will take care of me?',
      ],
    ],
    'questions-third': [
      'For the third doctor',
      [
        'Where exactly do the two doctors differ?',
        'Is it about facts, or about judgment?',
        'What would settle it?',
      ],
    ],
    'questions-diagnosis': [
      'About the diagnosis',
      ['Which tests show that this is what I have?', 'Should my scans or tissue be read again?'],
    ],
    'questions-surgery': [
      'About surgery',
      [
        'Which operation is it, and why do I need it?',
        'What else could I do?',
        'How could it help me? What are the risks?',
        'What could happen without it? Can it safely be put off?',
        'How many have you done, and how did they go?',
        'In which hospital would it be?',
        'What kind of numbing or sleep (anesthesia) will I have?',
        'How long does it take to get over it?',
        'What will it cost?',
      ],
    ],
    'questions-implant': [
      'If something will be put in',
      [
        'Which kinds are there?',
        'How long does each last?',
        'What is good and bad about each?',
        'What if it fails?',
      ],
    ],
    'questions-cancer': [
      'About cancer',
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
    'questions-valve': [
      'About a heart valve',
      'Heart doctors differ on when to replace a valve. Some valves can be watched with regular checks. Others need care soon. Ask:',
      [
        'Does the valve need to be replaced now, or can it be watched?',
        'If watched, how often will you check it?',
        'Could it be done through a small cut, or must it be open surgery?',
        'Mechanical (man-made) or tissue valve: what is good and bad about each?',
        'Which signs mean that I should call {emergency}?',
      ],
    ],
    'tell-your-doctor': [
      'What you can say',
      'No need to feel bad. Most doctors are used to this, and many ask other doctors about hard cases. A good doctor will support you, above all in a serious illness.',
      'Illness can take away control. Who is on your care team is your choice. That can bring peace of mind.',
    ],
    'discouragement-is-a-warning': [
      'If your doctor tried to stop you',
      'The American Cancer Society’s chief patient officer sees a warning sign when a doctor does not back you.',
      'Your doctor may have a fair reason, such as that it is not safe to wait. Ask for the reason, and for a date.',
      'None of this means that the plan is wrong.',
    ],
    'if-your-doctor-is-not-keen': [
      'If your doctor does not like the idea',
      'You can say: “I value your advice. A second view would help me feel sure.” Then ask what worries your doctor.',
    ],
    'what-it-can-change': [
      'What it can change',
      [
        'It may say the same, so that you can feel more sure.',
        'It may find that surgery can be put off.',
        'It may correct or sharpen the diagnosis. A wrong one can delay care, or bring needless care.',
        'It may bring up newer care, which may be better or gentler.',
        'It may find more illness than thought, or less.',
        'It may offer other choices, for an implant or a rare illness.',
      ],
    ],
    downsides: [
      'What it can cost you',
      [
        'It may say the same, so that you learn nothing new.',
        'It takes time, and may delay your care.',
        'It can be wrong. The newer opinion is not always the right one.',
        'It can mean more tests and more trips, some of them far.',
        'It can mean more bills, which your plan may not pay.',
        'It can be hard to choose between two opinions.',
      ],
    ],
    'if-opinions-differ': [
      'If the opinions differ',
      'If the new opinion is the same, you can feel more sure. If it differs, it may not be the right one.',
      [
        'Ask both doctors what they based it on.',
        'Ask them to talk with each other.',
        'Think about what matters most to you.',
        'If it is still not clear, ask for a third opinion.',
        'If you have four or more plans, ask for a team review. One more doctor may not help.',
      ],
    ],
    'shared-care': [
      'Two places can share your care',
      'If it is cancer, an expert center and your local doctor can work together. For example: the plan or surgery there, then chemo near home.',
      'People do this all the time. The two opinions can work together.',
    ],
    'treatment-near-home': [
      'Care near home',
      'If it is cancer and both doctors agree, the usual drugs can often be given near home.',
    ],
    'you-can-still-ask': [
      'You can still ask',
      'You can ask for a second opinion at any time. You do not need a reason.',
    ],
    'when-to-come-back': [
      'When to come back here',
      [
        'You get a new result.',
        'A doctor says you need surgery.',
        'Treatment stops working.',
        'Side effects get bad. Call your care team first.',
        'Your doctors do not agree.',
        'You feel that you are not heard.',
      ],
    ],
  },
  adviceIn: {
    us: {
      'call-crisis-line': [
        'Call or text {crisis}, day or night. It is free. You matter, and help is open now.',
      ],
      'call-emergency': ['You can ask for an interpreter.'],
      'cancer-subspecialist': [
        'In the ten years before 2022, many new U.S. drugs were for cancer.',
      ],
      'surgeon-volume': [
        'The Leapfrog Group works for safe hospitals. It names the fewest that each should do in a year:',
        [
          'pancreas: hospital 20, surgeon 10',
          'food pipe (esophagus): hospital 20, surgeon 7',
          'lung: hospital 40, surgeon 15',
          'rectum: hospital 16, surgeon 6',
          'one heart valve (the mitral): hospital 40, surgeon 20',
          'neck artery (carotid): hospital 20, surgeon 10',
          'open repair of the main artery (aorta): hospital 10, surgeon 7',
          'surgery to lose weight: hospital 50, surgeon 20',
          'new knee or hip: hospital 50, surgeon 25',
        ],
      ],
      'cancer-centers': [
        [
          'Large centers named by the National Cancer Institute: call {cancer-institute}.',
          'Near home: a cancer program approved by the Commission on Cancer. For breast cancer, one approved by NAPBC (which checks breast centers).',
          'American Cancer Society, day or night: {cancer-society}.',
        ],
      ],
      'hospital-rankings': [
        'Rankings such as U.S. News Best Hospitals are one guide among others. U.S. News also published the article behind this tool.',
      ],
      'rare-disease-networks': [
        [
          'NORD, a group for rare diseases, lists centers: {rare-organization}.',
          'GARD, a government service, has facts on each disease: {rare-information}.',
        ],
      ],
      'trial-finders': ['For cancer, {institute-site} has a finder, too.'],
      virtual: [
        'Named by U.S. News in 2022:',
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
        'You often pay for it yourself. In 2022, Cleveland Clinic charged {$1850}.',
        'Ask for today’s price in writing first. Some health plans and jobs help to pay: ask yours.',
      ],
      medicare: [
        'Part B helps pay for a second opinion before surgery that is not an emergency. If the first two differ, it helps pay for a third.',
        'After the yearly deductible (what you pay first), you pay 20%. It does not cover cosmetic surgery.',
        'Questions? Call {medicare-line}.',
      ],
      'medicare-advantage': [
        'Call your plan first. You may need a doctor in its network, or a referral. Plans differ.',
      ],
      medicaid: ['Call your plan or your state’s Medicaid office. The rules differ.'],
      'self-pay': [
        'Ask for a “good-faith estimate”: the price in writing, before the visit.',
        'If the bill is {$400} or more above it, you can dispute it.',
      ],
      'records-rights': [
        'U.S. law gives you a right to copies of your records. You should get them within 30 days, often sooner.',
        'Much is on your patient portal (your doctor’s website for patients), often free.',
      ],
    },
    gb: {
      'call-crisis-line': ['Call Samaritans on {crisis}, day or night. It is free. You matter.'],
      'while-in-hospital': [
        'In England, ask about Martha’s Rule: if you get worse, you can ask another team to look, day or night.',
      ],
      nhs: [
        'You have no legal right to a second opinion, but you can ask your GP or consultant. Doctors rarely say no.',
        'It may take time, so ask how long it is safe to wait.',
      ],
      'nhs-records': ['Ask the practice manager or the hospital. It may take up to a month.'],
    },
    intl: {
      'call-crisis-line': ['Call a local crisis line. You matter, and help is open now.'],
    },
  },
  adviceAfter: {
    crisis: {
      'call-emergency': [
        'If you are in danger, call {emergency}',
        'If you or others are in danger right now, call {emergency}. Do not drive yourself.',
      ],
    },
  },
  adviceUntil: {
    medicare: {
      lastDay: '2026-12-31',
      blocks: ['In 2026 the Part B deductible is {$283} for the year.'],
    },
  },
  evidence: {
    'large-program': {
      title: 'When people ask for a second opinion',
      about:
        'One large U.S. program, run by a company, 2011 and 2012. Second opinions for {6791} people, with many kinds of illness.',
      charts: {
        diagnosis: 'The diagnosis',
        treatment: 'The treatment plan',
      },
      parts: {
        changed: 'had a change',
        'not-changed': 'had no change',
      },
      limits:
        'They asked for it themselves, so they may not be like you. No one knows how often the new view was right.',
    },
    'mayo-referrals': {
      title: 'When the problem is hard to pin down',
      about:
        'One study of 286 people. Their clinics sent them to Mayo Clinic in 2009 and 2010, with problems that were hard to pin down.',
      charts: {
        diagnosis: 'The diagnosis after the second look',
      },
      parts: {
        'very-different': 'had a very different one',
        clearer: 'had a clearer one',
        same: 'had the same one',
      },
      limits:
        'No one checked later who was right. Most people with simple problems were not in this study.',
    },
    'breast-tumor-board': {
      title: 'Breast cancer, looked at again by a team',
      about:
        'One small study, of breast cancer only. 70 people with this diagnosis went to one large U.S. cancer center in 2015 and 2016.',
      charts: {
        diagnosis: 'The diagnosis, after more scans, more tissue samples and a second look',
      },
      parts: {
        changed: 'had a change',
        'not-changed': 'had no change',
      },
      limits:
        'It changed for 30 of the 70. Often more cancer was found, or the tissue was read another way. It cannot tell what would happen to you.',
    },
    'simulation-model': {
      title: 'A what-if: more opinions, fewer errors?',
      about: 'It asks: what if half of all first diagnoses were wrong? In that made-up case:',
      charts: {
        first: 'After one opinion',
        second: 'After a second opinion',
        third: 'After a third opinion',
      },
      parts: {
        wrong: 'wrong',
        right: 'right',
      },
      limits: 'The half is made up. In real life, the numbers may be very different.',
    },
  },
  about: {
    title: 'About this tool, and its sources',
    blocks: [
      'It helps people decide whether to ask for another medical opinion, and get ready for it. It is not for finding out what illness you have, or for choosing a treatment. It does not replace your doctor, and it is not for emergencies.',
      'It is free and open, and is called “second-opinion”. No one pays to be named in it.',
      'It draws on a U.S. News article of 2022. We checked its figures against the original studies. Other sources, and rules of our own, are named.',
      'Some of those it quotes have ties:',
      [
        'Dr. Peter Rasmussen is a chief officer of a paid second opinion service, at Cleveland Clinic.',
        'Dr. Arif Kamal is a chief officer of the American Cancer Society.',
        'U.S. News, which published the article, also publishes the hospital rankings.',
      ],
      'It was made on {date}. It was last checked against its sources on {lastReviewDate}. The next check is due by {reviewBy}.',
      'No doctor has checked this version ({version}) yet. Use it to get ready to talk with yours.',
    ],
    sources: 'What it rests on:',
    due: 'This content is due for a new check. Ask your doctor what is still true.',
  },
  source: {
    ownRules: {
      editor: 'Our own rule',
      unchecked: 'Our own rule, which a doctor has yet to check',
    },
    kinds: {
      article: 'The article: {name}',
      paper: 'A paper: {name}',
      other: 'Source: {name}',
    },
  },
  why: {
    title: 'Why this?',
    answered: 'You told us: {answers} ({question}).',
    noSingleAnswer: 'All people with this kind of result see it here.',
    quoted: '“{words}”',
  },
  changes: {
    title: 'What would change this result',
    lead: 'Our rules say that other answers lead to these results:',
    given: '{question}: {answers}',
    added: '{question}, also: {answers}',
    givenUp: '{question}, without: {answers}',
    beyond: 'Any other result takes three or more other answers.',
  },
  scripts: {
    visit: [
      'To say at a visit',
      'Before we go on, I would like another doctor’s opinion. Whom would you see? Will you help me send the records?',
    ],
    message: [
      'To send as a message',
      'Hello. I would like another doctor’s opinion before the next step. Is it safe to take time for that? Until what date?',
      'Whom would you see? Please send me copies of the records and test results. Thank you for your help.',
    ],
    phone: [
      'To say on the phone',
      'Hello. I call about (name, date of birth). I would like another doctor’s opinion.',
      'Can the doctor tell me how long it is safe to wait? And how do I get copies of the records?',
    ],
    letter: [
      'To ask for the records',
      'I ask for copies of my health records, for another doctor’s opinion. Please send: test results; scans as files; biopsy reports; notes from surgery and hospital stays; the plan of care.',
      'Please send them as files if you can. If there is a cost, please tell me first.',
      'Name of the patient: {blank}',
      'Date of birth: {blank}',
      'Please send them to: {blank}',
      'Date and signature: {blank}',
    ],
  },
  list: {
    questions: 'Tick what you want to ask. The first three that you tick come first on your page.',
    records: 'Tick what you have.',
    toGet: 'Still to get:',
    nothingToGet: 'You have it all.',
  },
  visitSummary: {
    title: 'Your page to take along',
    lead: 'One page for you and your doctor, with what you ticked. It goes nowhere unless you send it.',
    read: 'Read it first',
    methods: { print: 'Print', copy: 'Copy', email: 'E-mail', download: 'Download' },
    done: {
      print: 'Your device was asked to print. If nothing comes, copy it.',
      copy: 'Copied. You can paste it now.',
      email: 'Your mail app was asked to open. If it does not, copy the text.',
      download: 'The file was handed to your device. If you cannot find it, copy the text.',
    },
    blocked: 'This page does not allow that. Here is the text, for you to copy.',
    box: 'The text to copy',
    fileName: 'my-notes',
    subject: 'My notes',
    heading: 'Another medical opinion: my page',
    whoFor: 'For',
    name: 'Name: {blank}',
    blank: '____________________',
    safeToWait: 'How long is it safe to wait?',
    safeToWaitAnswer: 'Until (date): {blank} Who says so: {blank}',
    topQuestions: 'My top questions',
    moreQuestions: 'More questions',
    records: 'Records (ticked: I have them)',
    script: 'Words to say',
    sources: 'What this rests on',
    made: 'Made on {date} with second-opinion {version}, from a person’s own answers. It does not say what the illness is, and does not replace a doctor.',
    cut: 'The rest did not fit into this message.',
  },
  staticEdition: {
    emergency: 'First: do you need help now?',
    signs: 'Signs that point toward a second opinion',
    fits: 'For you if: {answers}',
    answer: '{answers} ({name})',
  },
  outcome: {
    announced: 'Your result',
    firstStep: 'First step',
    reasons: 'Why',
    moreReasons: '{count} more reasons',
    oneMoreReason: '1 more reason',
    balance: 'What it can change, and what it can cost',
    yourChoice: 'You decide',
    choicesLead: 'Each choice has a good side and a bad one.',
    choices: [
      [
        'Ask for another opinion now',
        'Good: you may feel more sure, or hear of other care.',
        'Bad: it takes time and may cost money. The new view can be wrong.',
        'What it takes: your records, and another doctor’s time.',
      ],
      [
        'Talk more with your doctor first',
        'Good: it may clear things up, with no new doctor to find.',
        'Bad: it takes time, too. You hear no new view.',
        'What it takes: a longer visit, and questions that you write down.',
      ],
      [
        'Go on with the plan now',
        'Good: your care goes on with no delay and no new tests.',
        'Bad: no new view. If the plan is wrong, that may show late.',
        'What it takes: the visits in the plan. Ask later if you want.',
      ],
    ],
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
    tailoringLead: 'Answer more if you want, or none.',
    answers: 'Your answers',
    noneTicked: 'None of these.',
    fromThisPage: 'From the topic of this page',
    matters: 'What matters most to you',
    services: 'From {publisher}',
  },
};
