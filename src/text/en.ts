import type { Text } from './text.js';

/**
 * English, at grade 6 or below on every screen, no sentence over 20 words. No text tells anyone to
 * wait, cancel, skip, stop or change care, or says what the illness is or which doctor is right.
 */
export const EN: Text = {
  language: 'en',
  direction: 'ltr',
  opinion: { second: 'a second opinion', third: 'a third opinion', another: 'another opinion' },
  introduction: {
    title: 'Should I get a second opinion?',
    lead: 'A second opinion is another doctor’s view. See if it fits, who to ask, and what to say.',
    whatNot: 'It doesn’t diagnose or replace your doctor.',
    privacy: 'Your answers stay on this page. They aren’t saved or sent.',
    privacyShared: {
      outcome: 'Your answers stay on this page. This site is told only which result you get.',
      answers: 'Your answers aren’t saved here. But this site is told what you answer.',
    },
    preset: 'Topic: {problem}',
    start: 'Start',
    forSomeoneElse: 'Asking for someone else? Answer for the ill person.',
    about: 'Sources',
  },
  interest: {
    'offers-second-opinions': 'Good to know: {publisher} offers second opinions itself.',
    'pays-for-second-opinions': 'Good to know: {publisher} pays for second opinions.',
    thisSite: 'this site',
  },
  emergencyLine: {
    long: 'In an emergency, call {emergency}',
    short: 'Emergency: {emergency}',
    localNumber: 'your local emergency number',
    localCrisisLine: 'a local crisis line',
  },
  flow: {
    progress: 'Question {step} of {of}',
    result: 'Your steps: {steps}',
    newTab: 'Opens in a new tab.',
    why: 'Why we ask',
    next: 'Next',
    back: 'Back',
    save: 'Update',
    cancel: 'Cancel',
    change: 'Change',
    restart: 'Start over',
    restartNote: 'This clears your answers.',
    backToQuestion: 'Back to the question',
  },
  errors: {
    chooseOne: 'Choose one answer to go on.',
    chooseFewer: 'Choose at most {most}.',
    blocked: 'This page doesn’t allow that. Here’s the text to copy.',
  },
  questions: {
    safety: {
      ask: 'Is any of this true right now?',
      why: 'Some problems need help at once. A second opinion comes later.',
      name: 'Right now',
      options: {
        'danger-signs': {
          label: 'I have a danger sign:',
          short: 'I have a danger sign',
          help: [
            'Chest pain or pressure',
            'New or worse trouble breathing',
            'New weakness or numbness on one side',
            'New trouble speaking or seeing',
            'A sudden, very bad headache or other pain',
            'Fainting, sudden dizziness, new confusion, or a seizure',
            'Bleeding that won’t stop',
            'Throwing up or coughing up blood',
            'Vomiting or diarrhea that won’t stop',
            'A bad allergic reaction',
            'On chemo (cancer drugs): a fever',
            'With cancer: new bad back pain, newly weak legs, or loss of bladder or bowel control',
            'Pregnant: heavy bleeding, or the baby moves less',
          ],
          variants: [
            {
              in: 'gb',
              help: [
                'Chest pain or pressure',
                'New or worse trouble breathing',
                'New weakness or numbness on one side',
                'New trouble speaking or seeing',
                'A sudden, very bad headache or other pain',
                'Fainting, sudden dizziness, new confusion, or a seizure',
                'Bleeding that won’t stop',
                'Throwing up or coughing up blood',
                'Vomiting or diarrhoea that won’t stop',
                'A bad allergic reaction',
                'On chemo (cancer drugs): a fever',
                'With cancer: new bad back pain, newly weak legs, or loss of bladder or bowel control',
                'Pregnant: heavy bleeding, or the baby moves less',
              ],
            },
          ],
        },
        'treatment-today': 'A doctor says I need emergency surgery or treatment today.',
        crisis: 'I might hurt myself or someone else.',
        'none-of-these': 'None of these.',
      },
    },
    problem: {
      ask: 'What is it about?',
      why: 'Each kind of illness has its own experts.',
      name: 'Problem',
      options: {
        cancer: {
          label: 'Cancer, or a test that may show it.',
          short: 'Cancer, or a test for it',
          topic: 'cancer',
        },
        'heart-valve': { label: 'A heart valve.', short: 'A heart valve', topic: 'heart valve' },
        heart: {
          label: 'Another serious heart problem.',
          short: 'A heart problem',
          topic: 'heart',
        },
        'nervous-system': {
          label: 'A serious brain, spine, or nerve disease.',
          short: 'Brain, spine, or nerves',
          topic: 'brain and nerves',
        },
        'bone-joint-back': {
          label: 'A bone, joint, or back problem.',
          short: 'Bone, joint, or back',
          topic: 'bones and joints',
        },
        'rare-disease': {
          label: 'A rare disease.',
          short: 'A rare disease',
          topic: 'rare disease',
        },
        'no-cause-found': {
          label: 'No doctor has found a cause yet.',
          short: 'No cause found yet',
          topic: 'no cause yet',
        },
        other: {
          label: 'Something else.',
          short: 'Something else',
          topic: 'other',
          help: 'Such as lungs, kidneys, gut, skin, eyes, hormones, pregnancy, women’s health, mental health, or pain that lasts.',
        },
      },
    },
    opinions: {
      ask: 'How many doctors have looked at it?',
      help: [
        'Count each doctor who looked on their own, even one who found no cause.',
        'A doctor who only sent you on doesn’t count.',
        'A test report and the doctor who ordered it count as one. So does a team.',
      ],
      why: 'A second opinion comes after a first one. If two doctors disagree, a third can help.',
      name: 'Doctors so far',
      options: {
        'none-yet': 'None yet.',
        one: 'One.',
        agree: {
          label: 'Two or more, and they agree.',
          help: 'If both found no cause, they agree.',
        },
        differ: 'Two or more, and they don’t agree.',
      },
    },
    told: {
      ask: 'What have you been told?',
      help: 'Pick all that fit. It’s fine if none do.',
      why: 'Each of these can point to a second opinion.',
      name: 'What I was told',
      options: {
        'life-changing': {
          label: 'I just got a diagnosis that could change or end my life.',
          short: 'A life-changing diagnosis',
        },
        rare: {
          label: 'My illness is rare.',
          help: 'One example is mesothelioma (a rare cancer).',
        },
        complex: 'My case is complex.',
        'major-surgery': { label: 'I was told I need major surgery.', short: 'Major surgery' },
        'doctor-unsure': {
          label: 'My doctor isn’t sure what I have, or how far it has spread.',
          short: 'My doctor isn’t sure',
        },
        'many-causes': {
          label: 'I have a symptom that could have many causes.',
          short: 'Many possible causes',
          help: 'In body or mind. One example is headaches that won’t go away.',
        },
      },
    },
    treatment: {
      ask: 'How is treatment going?',
      help: 'Or what do you want from it? Pick all that fit. It’s fine if none do.',
      why: 'Another doctor may know of other choices.',
      name: 'Treatment',
      options: {
        'not-working': 'My treatment isn’t working.',
        'side-effects': 'It gives me bad side effects.',
        'all-tried': {
          label: 'I’ve tried the usual treatments, or was told nothing more can be done.',
          short: 'Usual treatments tried',
        },
        'newest-options': {
          label: 'I want to know the newest proven options.',
          short: 'Newest proven options',
          help: 'Or about a clinical trial (a study of a new treatment).',
        },
        'experienced-surgeon': {
          label: 'I want a surgeon who does this operation often, with good results.',
          short: 'A surgeon with practice',
        },
      },
    },
    doctor: {
      ask: 'How is it with your doctor?',
      help: 'And how sure do you feel? Pick all that fit. It’s fine if none do.',
      why: 'Trust and clear facts count, too.',
      name: 'My doctor and I',
      options: {
        'confirm-diagnosis': {
          label: 'I want to be sure the diagnosis is right.',
          short: 'To be sure of the diagnosis',
          help: 'Even one that looks simple may deserve another look.',
        },
        unclear: {
          label: 'I don’t fully understand the diagnosis or the plan.',
          short: 'Not clear to me',
        },
        disagree: {
          label: 'I don’t agree with the diagnosis or the plan.',
          short: 'I don’t agree',
        },
        'lost-trust': {
          label: 'I’ve lost trust in my doctor, or we don’t communicate well.',
          short: 'Trust, or how we communicate',
        },
        discouraged: {
          label: 'My doctor got upset or tried to stop me when I asked about a second opinion.',
          short: 'Upset, or tried to stop me',
          help: 'If they gave a clear reason why waiting isn’t safe, don’t pick this one.',
        },
      },
    },
    'cancer-surgeon': {
      ask: 'Has a surgeon for this kind of cancer looked at your case?',
      why: 'For many solid tumors (lumps), surgery is the main way to a cure. Blood cancers are treated in other ways.',
      name: 'Cancer surgeon',
      options: {
        'not-confirmed': {
          label: 'It isn’t clear yet if it’s cancer, and no operation is planned.',
          short: 'Not clear yet if it’s cancer',
        },
        'blood-cancer': {
          label: 'It’s a blood cancer.',
          help: 'Such as leukemia, lymphoma, or myeloma.',
          variants: [{ in: 'gb', help: 'Such as leukaemia, lymphoma, or myeloma.' }],
        },
        yes: 'Yes.',
        no: { label: 'No, and it isn’t a blood cancer.', short: 'No' },
        unsure: 'I’m not sure.',
      },
      variants: [
        {
          in: 'gb',
          why: 'For many solid tumours (lumps), surgery is the main way to a cure. Blood cancers are treated in other ways.',
        },
      ],
    },
    timing: {
      ask: 'Where do things stand?',
      help: 'Pick the first one that fits.',
      why: 'If time is short, there are faster ways to ask.',
      name: 'Where things stand',
      options: {
        'in-hospital': {
          label: 'I’m in the hospital now.',
          variants: [{ in: 'gb', label: 'I’m in hospital now.' }],
        },
        days: {
          label: 'Treatment or surgery starts in the next few days.',
          short: 'Treatment in a few days',
        },
        weeks: {
          label: 'Treatment or surgery starts in the next few weeks.',
          short: 'Treatment in a few weeks',
        },
        'on-treatment': 'I’m on treatment now.',
        'no-hurry': 'There’s no hurry.',
        'none-planned': {
          label: 'The plan is no treatment for now, or to watch it.',
          short: 'No treatment, or watching it',
        },
        unknown: {
          label: 'Nothing is decided yet, or I don’t know.',
          short: 'Nothing decided, or not known',
        },
      },
    },
    person: {
      ask: 'Who is this for?',
      why: 'Children have their own experts. For another adult, you need their OK.',
      name: 'Who it’s for',
      chip: 'Who it’s for',
      options: { self: 'Me.', child: 'A child.', adult: 'Another adult.' },
    },
    travel: {
      ask: 'Could you travel to another doctor?',
      why: 'If not, some doctors can look from far away.',
      name: 'Travel',
      chip: 'Can I travel?',
      options: { hard: 'No, that would be hard.', fine: 'Yes.' },
    },
    coverage: {
      ask: 'How is your care paid for?',
      why: 'The rules on who pays differ.',
      name: 'Who pays',
      chip: 'Who pays',
      options: {
        medicare: 'Original Medicare.',
        'medicare-advantage': 'A Medicare Advantage plan.',
        medicaid: 'Medicaid.',
        private: 'A plan from a job, or one I buy.',
        uninsured: 'I have no health plan.',
        other: { label: 'Something else, or I’m not sure.', help: 'Such as VA or TRICARE.' },
      },
    },
    matters: {
      ask: 'What matters most to you?',
      help: 'Pick up to three.',
      why: 'It doesn’t change the advice. It goes on your page, for your doctor.',
      name: 'What matters',
      chip: 'What matters to me',
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
  outcomes: {
    'danger-signs': { title: 'Get help now' },
    'treatment-today': { title: 'Get care now' },
    crisis: { title: 'You matter. Help is open now.' },
    'no-first-opinion': {
      title: 'See a doctor first',
      because: 'A second opinion comes after a first one.',
    },
    'opinions-differ': {
      title: 'A third opinion can help you choose',
      because: 'Your doctors don’t agree.',
      becauseOfMore: 'Your doctors don’t agree, and {reason}.',
    },
    strong: {
      title: 'It’s well worth asking for {opinion}',
      because: 'Mainly because {reason}.',
      becauseOfMore: 'Mainly because {reason}, and {reason2}.',
    },
    'several-signs': {
      title: 'It’s well worth asking for {opinion}',
      because: 'Several smaller reasons add up. One is that {reason}.',
    },
    reasonable: {
      title: 'It’s reasonable to ask for {opinion}',
      because: 'Mainly because {reason}.',
      becauseOfMore: 'Mainly because {reason}, and {reason2}.',
    },
    'opinions-agree': {
      title: 'Your doctors agree. That’s a good sign.',
      because: 'You can still ask for another view at any time. You don’t need a reason.',
    },
    'no-sign': {
      title: 'Nothing you told us clearly points to a second opinion',
      because: 'You can still ask for one at any time. You don’t need a reason.',
    },
  },
  reasons: {
    'no-first-opinion': {
      short: 'No first opinion',
      said: 'No doctor has looked at it yet.',
      because: 'A second doctor works from what the first one found.',
    },
    'opinions-differ': {
      short: 'Your doctors differ',
      said: 'Your doctors don’t agree.',
      because: 'Another view can help clear it up.',
    },
    'several-signs': {
      short: 'Three or more smaller reasons',
      said: 'Three or more smaller reasons fit you.',
      because: 'Together, they count like one big reason.',
    },
    'opinions-agree': {
      short: 'Two doctors, one view',
      said: 'Your doctors each looked and agree.',
      because: 'That can help you feel more sure of the plan.',
    },
    'no-sign': {
      short: 'No sign picked',
      said: 'You picked none of the signs.',
      because: 'We know only what you told us, so we may miss something.',
    },
    'no-cancer-surgeon': {
      short: 'A cancer surgeon',
      said: 'No cancer surgeon has looked at your case yet.',
      clause: 'no cancer surgeon has looked at your case yet',
      because: 'For many solid tumors (lumps), surgery is the main way to a cure.',
      variants: [
        { in: 'gb', because: 'For many solid tumours (lumps), surgery is the main way to a cure.' },
        {
          when: 'cancer-surgeon-unsure',
          said: 'You’re not sure if a cancer surgeon has looked at your case.',
          clause: 'a cancer surgeon may not have looked yet',
        },
      ],
    },
    'life-changing': {
      short: 'A life-changing diagnosis',
      said: 'You just got a life-changing diagnosis.',
      clause: 'you just got a life-changing diagnosis',
      because: 'At such a time, it helps to be as sure as you can.',
    },
    cancer: {
      short: 'Cancer, or a test',
      said: 'It’s about cancer, or a test that may show it.',
      clause: 'it’s about cancer',
      because:
        'Even with common cancers, like breast and prostate, mistakes happen, and advice can be out of date.',
      variants: [
        {
          when: 'child',
          because: 'Even with cancer, mistakes can happen, and advice can be out of date.',
        },
        {
          when: 'blood-cancer',
          short: 'A blood cancer',
          said: 'It’s a blood cancer.',
          clause: 'it’s a blood cancer',
          because: 'Even with cancer, mistakes can happen, and advice can be out of date.',
        },
        {
          when: 'cancer-not-confirmed',
          short: 'A test for cancer',
          said: 'It’s about a test that may show cancer.',
          clause: 'it’s about a test for cancer',
        },
      ],
    },
    'heart-valve': {
      short: 'A heart valve',
      said: 'It’s about a heart valve.',
      clause: 'it’s about a heart valve',
      because:
        'Experts who see thousands of valves often watch one longer, with checks. Some valves can’t wait.',
    },
    heart: {
      short: 'A heart problem',
      said: 'It’s a serious heart problem.',
      clause: 'it’s a serious heart problem',
      because: 'With a serious illness, it helps to hear from more than one expert.',
    },
    'nervous-system': {
      short: 'Brain, spine, or nerves',
      said: 'It’s a serious brain, spine, or nerve disease.',
      clause: 'it’s a serious brain, spine, or nerve disease',
      because: 'An expert in that disease may see more.',
    },
    rare: {
      short: 'A rare illness',
      said: 'Your illness is rare.',
      clause: 'your illness is rare',
      because: 'A doctor who sees it often may know of other choices.',
    },
    complex: {
      short: 'A complex case',
      said: 'Your case is complex.',
      clause: 'your case is complex',
      because: 'With a complex problem, another view can help.',
    },
    'major-surgery': {
      short: 'Major surgery',
      said: 'You were told you need major surgery.',
      clause: 'you were told you need major surgery',
      because: 'It can have lasting, disabling effects, so it’s worth being sure.',
    },
    'not-working': {
      short: 'Treatment not working',
      said: 'Your treatment isn’t working.',
      clause: 'your treatment isn’t working',
      because: 'Another doctor may know of something else to try.',
    },
    'side-effects': {
      short: 'Side effects',
      said: 'Your treatment gives you bad side effects.',
      clause: 'your treatment has bad side effects',
      because: 'There may be a gentler treatment.',
    },
    'all-tried': {
      short: 'Usual treatments tried',
      said: 'You’ve tried the usual treatments, or were told nothing more can be done.',
      clause: 'the usual treatments haven’t been enough',
      because:
        'Another doctor, or a clinical trial (a study of a new treatment), may have more to offer.',
    },
    'doctor-unsure': {
      short: 'A doctor who isn’t sure',
      said: 'Your doctor isn’t sure what you have, or how far it has spread.',
      clause: 'your doctor isn’t sure yet',
      because: 'A doctor who sees this more often may be able to tell.',
      variants: [{ when: 'opinions-differ', clause: 'one isn’t sure yet' }],
    },
    discouraged: {
      short: 'How your doctor took it',
      said: 'Your doctor got upset or tried to stop you when you asked.',
      clause: 'your doctor took it badly when you asked',
      because: 'Doctors should support you when you ask.',
      variants: [{ when: 'opinions-differ', clause: 'one took it badly when you asked' }],
    },
    disagree: {
      short: 'You see it another way',
      said: 'You don’t agree with the diagnosis or the plan.',
      clause: 'you don’t agree with the diagnosis or plan',
      because: 'Another doctor can help you sort out what’s right for you.',
    },
    'lost-trust': {
      short: 'Trust, or how you communicate',
      said: 'You’ve lost trust in your doctor, or you don’t communicate well.',
      clause: 'things aren’t right between you and your doctor',
      because: 'Trust leads to better choices, and often to better results.',
      variants: [{ when: 'opinions-differ', clause: 'things aren’t right with one of them' }],
    },
    'confirm-diagnosis': {
      short: 'Being sure',
      said: 'You want to be sure the diagnosis is right.',
      clause: 'you want to be sure of the diagnosis',
      because: 'Even a diagnosis that looks simple may deserve another look.',
    },
    unclear: {
      short: 'Things still not clear',
      said: 'You don’t fully understand the diagnosis or the plan.',
      clause: 'the diagnosis or plan isn’t clear to you',
      because: 'You should have full, correct facts about your own health.',
    },
    'many-causes': {
      short: 'Many possible causes',
      said: 'You have a symptom that could have many causes.',
      clause: 'your symptom could have many causes',
      because: 'A fresh look can help sort them out.',
      variants: [
        {
          when: 'no-cause-found',
          short: 'No cause found yet',
          said: 'No doctor has found a cause yet.',
          clause: 'no doctor has found a cause yet',
          because: 'A fresh look may help.',
        },
      ],
    },
    'newest-options': {
      short: 'Newest proven options',
      said: 'You want to know the newest proven options, or about a clinical trial.',
      clause: 'you want to know the newest proven options',
      because: 'Experts in one illness know more of the new research on it.',
    },
    'experienced-surgeon': {
      short: 'A surgeon with practice',
      said: 'You want a surgeon who does this operation often.',
      clause: 'you want a surgeon who does this often',
      because: 'Practice and good results count.',
    },
  },
  steps: {
    'ask-how-long-is-safe': {
      title: 'Ask how long it’s safe to wait',
      line: 'Get a date from your doctor, and write it down.',
    },
    'ask-if-there-is-time': {
      title: 'Ask if there’s time',
      line: 'At a visit or by message: “Any reason not to take time for {opinion}?”',
      variants: [
        {
          in: 'gb',
          line: 'At an appointment or by message: “Any reason not to take time for {opinion}?”',
        },
      ],
    },
    'ask-both-doctors': {
      title: 'Ask each doctor why',
      line: 'What did they base it on? Ask them to talk to each other.',
    },
    'talk-with-your-doctor': {
      title: 'Talk with your own doctor',
      line: 'Ask for a longer talk. It often clears things up.',
    },
    'second-doctor-here': {
      title: 'Ask for another doctor here',
      line: 'Ask the nurse or patient advocate (a helper) for another doctor’s view here.',
      variants: [
        {
          in: 'gb',
          line: 'Ask the nurse or PALS (patient advice) for another doctor’s view here.',
        },
      ],
    },
    'independent-third-doctor': {
      title: 'See a third doctor',
      line: 'Pick one who has no ties to the first two.',
    },
    'pediatric-specialist': {
      title: 'See a specialist for children',
      line: 'Look at a children’s hospital for an expert in this kind of problem.',
    },
    'hear-a-cancer-surgeon': {
      title: 'Talk with a cancer surgeon',
      line: 'For a solid tumor (a lump), always see one, even if treatment starts with drugs.',
      variants: [
        {
          in: 'gb',
          line: 'For a solid tumour (a lump), always see one, even if treatment starts with drugs.',
        },
      ],
    },
    'blood-cancer-specialist': {
      title: 'See a blood cancer specialist',
      line: 'Pick a doctor who treats your type often.',
    },
    'cancer-subspecialist': {
      title: 'See an expert in that cancer',
      line: 'The closer to your exact kind, the better.',
      variants: [
        {
          when: 'cancer-not-confirmed',
          title: 'Know who to see',
          line: 'If it’s cancer, pick an expert in that exact kind.',
        },
      ],
    },
    'heart-valve-team': {
      title: 'See a heart valve team',
      line: 'A heart doctor and a surgeon who work together and treat many valves.',
    },
    'heart-team': {
      title: 'See a heart team',
      line: 'Heart doctors and heart surgeons who look at your case together.',
    },
    'nervous-system-specialist': {
      title: 'See an expert in that disease',
      line: 'Pick a doctor who mainly treats that disease.',
    },
    'rare-disease-center': {
      title: 'Find a center for your disease',
      line: 'Look for one that sees many people with it.',
      variants: [{ in: 'gb', title: 'Find a centre for your disease' }],
    },
    'diagnostic-clinic': {
      title: 'Find a clinic that looks for causes',
      line: 'Try a diagnostic clinic or internal medicine at a university hospital, in person.',
      variants: [
        {
          in: 'gb',
          line: 'Try a diagnostic clinic or general medicine at a teaching hospital, in person.',
        },
      ],
    },
    'surgeon-and-non-surgeon': {
      title: 'Talk with two kinds of doctors',
      line: 'One who operates, and one who treats it without surgery.',
    },
    'specialist-elsewhere': {
      title: 'See a specialist in another practice',
      line: 'Pick one who treats this often and doesn’t work with your first doctor.',
      variants: [
        { in: 'gb', title: 'See a specialist at another hospital' },
        {
          when: 'opinions-agree',
          line: 'Pick one who treats this often and doesn’t work with the first two doctors.',
        },
      ],
    },
    records: {
      title: 'Get records. Pick three questions.',
      line: 'Take them along, with your page.',
    },
    'see-a-doctor-first': {
      title: 'Book a visit',
      line: 'Write down what you feel, when it comes, and how bad it is. It helps the doctor find out more.',
      variants: [{ in: 'gb', title: 'Book a GP appointment' }],
    },
  },
  advice: {
    'call-crisis-line': {
      title: 'Talk to someone now',
      text: ['People there listen and can help you stay safe, day and night.'],
      buttons: ['Call {crisis}', 'Text {crisis-text}'],
      variants: [
        { in: 'gb', buttons: ['Call Samaritans: {crisis}'] },
        { in: 'intl', text: ['Call a local crisis line.'] },
      ],
    },
    'stay-with-someone': {
      title: 'Don’t stay alone',
      text: [
        'You don’t have to be alone. Stay with someone you trust, or go to the nearest emergency room.',
      ],
      variants: [
        {
          in: 'gb',
          text: [
            'You don’t have to be alone. Stay with someone you trust, or go to the nearest A&E.',
          ],
        },
      ],
    },
    'call-emergency': {
      title: 'Call {emergency}',
      text: ['Don’t drive yourself: help can start in the ambulance.'],
      variants: [
        {
          in: 'us',
          text: [
            'Don’t drive yourself: help can start in the ambulance. You can ask for an interpreter.',
          ],
        },
        { in: 'intl', text: ['Call your local emergency number. Don’t drive yourself.'] },
        {
          when: 'crisis',
          title: 'If you’re in danger',
          text: ['If you or anyone else is in danger right now, call {emergency}.'],
          buttons: [],
        },
      ],
      buttons: ['Call {emergency}'],
    },
    'go-or-stay': {
      title: 'Go, or stay there',
      text: [
        'A doctor says this can’t wait. If you’re in a hospital, stay there. If a doctor told you to go in today, go now.',
      ],
      variants: [
        {
          in: 'gb',
          text: [
            'A doctor says this can’t wait. If you’re in hospital, stay there. If a doctor told you to go in today, go now.',
          ],
        },
      ],
    },
    'three-quick-questions': {
      title: 'Three quick questions',
      text: [
        'While care goes on, you can ask:',
        [
          'What could happen if we wait a day?',
          'Is there another safe choice?',
          'Can a second doctor here look now?',
        ],
      ],
    },
    'do-not-wait': {
      title: 'Care comes first',
      text: ['A second opinion comes later, when you’re safe.'],
    },
    'see-a-doctor-first': {
      title: 'If it gets worse',
      text: [
        'See a doctor. Write down what you feel, when it comes, and how bad it is.',
        'If it gets worse, get care at once. Do the same for a danger sign, such as chest pain or trouble breathing.',
      ],
      more: [
        'Get care at once, so help comes in time. Do the same for a danger sign, such as chest pain or trouble breathing.',
      ],
    },
    'ask-how-long-is-safe': {
      title: 'Do you have time?',
      text: [
        'Ask your doctor: “How long is it safe for me to wait?” Get a date. Most people have time, but some problems can’t wait.',
      ],
      more: ['Most people have time. But some problems need treatment within days.'],
      variants: [
        {
          when: 'time-is-short',
          text: [
            'Ask your doctor: “How long is it safe for me to wait?” Get a date. Some problems need treatment within days.',
          ],
          more: [
            'Some problems need treatment within days. Your doctor can tell you if yours does.',
          ],
        },
      ],
    },
    'ask-if-there-is-time': {
      title: 'Is there time?',
      text: [
        'At your next visit or by message, ask: “Is there any reason not to take time for {opinion}?” Most people have time, but not all.',
      ],
      more: ['Most people have time, but not all. If there’s a reason not to, ask for a date.'],
      variants: [
        {
          in: 'gb',
          text: [
            'At your next appointment or by message, ask: “Is there any reason not to take time for {opinion}?” Most people have time, but not all.',
          ],
        },
      ],
    },
    'when-time-is-short': {
      title: 'When time is short',
      text: [
        [
          'Ask your doctor to call an expert today.',
          'Take the first appointment, by phone or video if that’s faster.',
          'If you have a treatment date, keep it until a doctor says otherwise.',
        ],
      ],
      variants: [
        {
          when: 'in-hospital',
          text: [
            [
              'Ask your doctor to call an expert today.',
              'If you have a treatment date, keep it until a doctor says otherwise.',
            ],
          ],
        },
      ],
    },
    'keep-your-treatment': {
      title: 'While you ask',
      text: [
        'Don’t stop or change medicine on your own.',
        'Bad side effects? Tell your care team today. If they’re sudden or severe, get help at once.',
      ],
    },
    'ask-both-doctors': {
      title: 'To each doctor',
      text: ['Ask each doctor what they based it on. Ask them to talk to each other.'],
      more: ['You can say: “The other doctor sees it another way. What is your view based on?”'],
    },
    'talk-with-your-doctor': {
      title: 'What you can ask for',
      text: [
        'Ask for a longer talk. You can say: “Please explain it again, and write down all my choices.” That often clears things up.',
      ],
      more: ['You can say: “Please explain it again, and write down all my choices.”'],
    },
    'second-doctor-here': {
      title: 'Another doctor here',
      text: [
        'Ask the nurse or patient advocate (a helper) for another doctor’s view here.',
        'You can ask to move to a larger or university hospital.',
      ],
      more: ['You can ask to move to a larger or university hospital.'],
      variants: [
        {
          in: 'gb',
          text: [
            'Ask the nurse or PALS (patient advice) for another doctor’s view here.',
            'You can ask to move to a larger or teaching hospital.',
          ],
          added: [
            'In England, ask about Martha’s Rule. If you get worse, you can ask another team to look, day or night.',
          ],
        },
      ],
    },
    'independent-third-doctor': {
      title: 'A third doctor without ties',
      text: [
        'Pick one who has no ties to the first two. Have them look before they hear the others’ plans.',
        'In one survey, a first opinion swayed some doctors.',
      ],
      more: [
        'Have them look before they hear the others’ plans. In one survey, a first opinion swayed some doctors.',
      ],
    },
    'hear-a-cancer-surgeon': {
      title: 'A cancer surgeon',
      text: [
        'For a solid tumor (a lump), always talk with a surgeon for that cancer, even if treatment starts with drugs. Who treats you is your choice.',
      ],
      more: ['Pick one for that cancer. Who treats you is your choice.'],
      variants: [
        {
          in: 'gb',
          text: [
            'For a solid tumour (a lump), always talk with a surgeon for that cancer, even if treatment starts with drugs. Who treats you is your choice.',
          ],
        },
      ],
    },
    'blood-cancer-specialist': {
      title: 'A blood cancer specialist',
      text: ['Pick a doctor who treats your type often. Surgery isn’t the usual way to treat it.'],
      more: ['Surgery isn’t the usual way to treat it.'],
    },
    'cancer-subspecialist': {
      title: 'An expert in that cancer',
      text: ['If it’s cancer, closest is best:'],
      added: [
        [
          'Pancreas: a pancreas cancer doctor. Next: a gut cancer doctor. Then a general one.',
          'Ovary or womb: a women’s cancer surgeon (gynecologic oncologist). In group studies, women with ovary cancer lived longer when one did the surgery.',
          'Breast: a breast surgeon who does it each day.',
          'Radiation: a skilled doctor (radiation oncologist).',
        ],
        'New drugs and gene tests are a lot to know. Experts often run trials.',
      ],
      variants: [
        {
          in: 'gb',
          added: [
            [
              'Pancreas: a pancreas cancer doctor. Next: a gut cancer doctor. Then a general one.',
              'Ovary or womb: a women’s cancer surgeon (gynaecological oncologist). In group studies, women with ovary cancer lived longer when one did the surgery.',
              'Breast: a breast surgeon who does it each day.',
              'Radiation: a skilled doctor (radiation oncologist).',
            ],
            'New drugs and gene tests are a lot to know. Experts often run trials.',
          ],
        },
        { when: 'cancer-not-confirmed', title: 'If it’s cancer' },
      ],
    },
    'tumor-board': {
      title: 'A tumor board',
      text: ['Ask: “Will a team of cancer doctors review my case?”'],
      variants: [{ in: 'gb', title: 'A team review (MDT)' }],
    },
    'heart-valve-team': {
      title: 'A heart valve team',
      text: [
        'Pick a heart doctor and a surgeon who work together and treat many valves. Those who see the most are often at ease to watch one longer. But that isn’t safe for every valve, so ask about yours.',
      ],
      more: [
        'Those who see the most valves are often at ease to watch one longer. But that isn’t safe for every valve, so ask about yours.',
      ],
    },
    'heart-team': {
      title: 'A heart team',
      text: ['Heart doctors and heart surgeons look at your case together.'],
    },
    'nervous-system-specialist': {
      title: 'An expert in that disease',
      text: ['Pick a doctor who mainly treats that disease.'],
    },
    'surgeon-and-non-surgeon': {
      title: 'Two kinds of doctors',
      text: [
        'Talk with one who operates, and one who treats it without surgery. Then you can weigh both.',
      ],
      more: ['Then you can weigh both.'],
    },
    'rare-disease-center': {
      title: 'A center for your disease',
      text: ['Look for one that sees many people with it.'],
      variants: [{ in: 'gb', title: 'A centre for your disease' }],
    },
    'diagnostic-clinic': {
      title: 'A clinic that looks for causes',
      text: [
        'Look at a university hospital. Try its diagnostic clinic or internal medicine (adult care). Go in person, for an exam.',
      ],
      variants: [
        {
          in: 'gb',
          text: [
            'Look at a teaching hospital. Try its diagnostic clinic or general medicine. Go in person, for an exam.',
          ],
        },
        {
          when: 'child',
          text: ['Try a diagnostic clinic at a children’s hospital. Go in person, for an exam.'],
        },
      ],
    },
    'specialist-elsewhere': {
      title: 'A specialist in another practice',
      text: ['Pick one who treats this often and doesn’t work with your first doctor.'],
      more: ['Two may see what one misses.'],
      variants: [
        { in: 'gb', title: 'A specialist at another hospital' },
        { when: 'opinions-differ', title: 'An expert', text: ['Pick one who treats this often.'] },
        {
          when: 'opinions-agree',
          text: ['Pick one who treats this often and doesn’t work with the first two doctors.'],
          more: ['A fresh look may show something new.'],
        },
      ],
    },
    'surgeon-volume': {
      title: 'Surgeon and hospital',
      text: ['Ask: how many a year, with what results?'],
      variants: [
        {
          in: 'us',
          added: ['Leapfrog, a safety group, lists yearly minimums for some operations.'],
        },
        {
          in: 'us',
          when: 'organ-cancer',
          text: ['Practice counts.'],
          added: [
            'Leapfrog, a safety group, lists the fewest to do a year:',
            [
              'pancreas: hospital 20, surgeon 10',
              'food pipe (esophagus): hospital 20, surgeon 7',
              'lung: hospital 40, surgeon 15',
              'rectum: hospital 16, surgeon 6',
            ],
          ],
        },
        {
          in: 'us',
          when: 'heart-valve',
          added: [
            'If it’s the mitral valve (one of four), Leapfrog, a safety group, lists the fewest to do a year:',
            ['hospital: 40', 'surgeon: 20'],
          ],
        },
        {
          in: 'us',
          when: 'bone-joint-back',
          added: [
            'For a new hip or knee, Leapfrog (a safety group) lists the fewest to do a year:',
            ['hospital: 50', 'surgeon: 25'],
          ],
        },
        {
          in: 'us',
          when: 'child',
          added: ['Leapfrog, a safety group, lists yearly minimums for some operations.'],
        },
      ],
    },
    'doctor-who-listens': {
      title: 'A doctor who listens',
      text: [
        'To you, and to those who care for you. Losing trust doesn’t mean your doctor is wrong.',
      ],
    },
    'pediatric-specialist': {
      title: 'A specialist for children',
      text: ['Look at a children’s hospital for an expert in this kind of problem.'],
    },
    'helping-an-adult': {
      title: 'For another adult',
      text: ['Get their OK. You may need a form that they sign.'],
    },
    'ask-for-a-referral': {
      title: 'Your doctor',
      text: ['Ask for an expert’s name.'],
      variants: [{ in: 'gb', text: ['Ask your GP or consultant to refer you.'] }],
    },
    'academic-medical-center': {
      title: 'A university hospital',
      text: ['It often has experts in hard cases.'],
      variants: [{ in: 'gb', title: 'A teaching hospital' }],
    },
    'cancer-centers': {
      title: 'Cancer centers',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            [
              'National Cancer Institute centers: {cancer-institute}',
              'near home: programs the Commission on Cancer approves',
              'American Cancer Society: {cancer-society}',
            ],
          ],
        },
      ],
    },
    'hospital-rankings': {
      title: 'Rankings',
      text: [],
      variants: [
        {
          in: 'us',
          text: ['One guide is U.S. News Best Hospitals. Its publisher is also our main source.'],
        },
      ],
    },
    'patient-communities': {
      title: 'Patient groups and sites',
      text: [
        'They can point to experts. {patient-network} covers multiple sclerosis, fibromyalgia, Parkinson’s, and more. Check what you read with a doctor.',
      ],
      variants: [
        {
          when: 'heart-cancer-or-no-cause',
          text: [
            'They can point to experts. One site is {patient-network}. Check what you read with a doctor.',
          ],
        },
      ],
    },
    'rare-disease-networks': {
      title: 'Rare disease networks',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            [
              'NORD (a rare disease group), for centers: {rare-organization}',
              'GARD (a U.S. health service), for facts: {rare-information}',
            ],
          ],
        },
      ],
    },
    'clinical-trials': {
      title: 'Clinical trials (studies of new treatments)',
      text: [
        'Look for “recruiting” on {trial-register} (worldwide). If your case is unusual, one may fit: ask.',
        'Some take only people not treated yet, so ask early. Ask again if the usual treatments have been tried.',
      ],
      variants: [
        {
          in: 'us',
          text: [
            'Look for “recruiting” on {trial-register} (worldwide) or, for cancer, {institute-site}. If your case is unusual, one may fit: ask.',
            'Some take only people not treated yet, so ask early. Ask again if the usual treatments have been tried.',
          ],
        },
        {
          when: 'cancer-not-confirmed',
          title: 'If it’s cancer: clinical trials (studies of treatments)',
        },
      ],
    },
    'in-person': {
      title: 'In person',
      text: ['Best when an exam matters, you may change doctors, or surgery is near.'],
    },
    virtual: {
      title: 'From far away (virtual)',
      text: [
        'A doctor reads your records, scans, and tests. No travel, no exam. One service says records are usually enough.',
        'You can often book it yourself. Some services:',
        [
          'ask your own doctor to join',
          'gather your records and tissue slides',
          'don’t take every place or illness',
          'send only a written report',
        ],
      ],
      variants: [
        {
          in: 'us',
          text: [
            'A doctor reads your records, scans, and tests. No travel, no exam. One service says records are usually enough.',
            'You can often book it yourself. Some services:',
            [
              'ask your own doctor to join',
              'gather your records and tissue slides',
              'don’t take every state or illness',
              'send only a written report',
            ],
          ],
          added: [
            'In 2022, U.S. News named:',
            [
              'Mass General',
              'Cleveland Clinic',
              'Yale',
              'Duke',
              'Mayo',
              'UC San Francisco',
              'and others',
            ],
            'You often pay yourself: {$1850} at one center in 2022. Some plans help. Ask today’s price in writing.',
          ],
        },
        { in: 'intl', added: ['You often pay yourself. Ask the price in writing.'] },
        { in: 'gb', added: ['You often pay yourself. Ask the price in writing.'] },
      ],
    },
    'questions-valve': {
      title: 'About the valve',
      text: [
        [
          'Must it be done now, or can it be watched? How often would you check it?',
          'Can it be repaired, or do I need a new one?',
          'Small cut, catheter (a thin tube), or open surgery?',
          'Mechanical (man-made) or tissue (often animal) valve?',
          'Which signs mean I should call {emergency}?',
        ],
      ],
    },
    'questions-cancer': {
      title: 'About cancer',
      text: [
        [
          'What’s the exact type and stage (how far spread)?',
          'Is there more of it than thought, or less?',
          'Would gene tests or targeted drugs (for gene changes) help?',
          'What’s the goal of treatment?',
          'Is there a clinical trial for me?',
          'What can be given near home?',
        ],
      ],
    },
    'questions-third': {
      title: 'For the third doctor',
      text: [
        [
          'Where exactly do the two differ?',
          'Is it about facts, or judgment?',
          'What would settle it?',
        ],
      ],
    },
    'questions-no-cause': {
      title: 'About the cause',
      text: [
        [
          'What has been ruled out, and by which test?',
          'What else could it be?',
          'Which test would you do next?',
        ],
      ],
    },
    'questions-diagnosis': {
      title: 'About the diagnosis',
      text: [['Which tests show it?', 'Should my scans or tissue be read again?']],
    },
    'questions-surgery': {
      title: 'If surgery comes up',
      text: [
        [
          'Which operation is it, and why?',
          'Can it safely be put off?',
          'How many a year, with what results?',
          'In which hospital?',
          'What anesthesia (sleep or numbing)?',
          'How long is the recovery?',
          'What will it cost?',
        ],
      ],
      variants: [
        {
          in: 'gb',
          text: [
            [
              'Which operation is it, and why?',
              'Can it safely be put off?',
              'How many a year, with what results?',
              'In which hospital?',
              'What anaesthetic (sleep or numbing)?',
              'How long is the recovery?',
            ],
          ],
        },
        {
          when: 'heart-valve',
          text: [
            [
              'Which operation is it, and why?',
              'How many a year, with what results?',
              'In which hospital?',
              'What anesthesia (sleep or numbing)?',
              'How long is the recovery?',
              'What will it cost?',
            ],
          ],
        },
        {
          in: 'gb',
          when: 'heart-valve',
          text: [
            [
              'Which operation is it, and why?',
              'How many a year, with what results?',
              'In which hospital?',
              'What anaesthetic (sleep or numbing)?',
              'How long is the recovery?',
            ],
          ],
        },
      ],
    },
    'questions-implant': {
      title: 'If something is put in',
      text: [
        [
          'Which kinds are there, with what pros and cons?',
          'How long do they last?',
          'What if it fails?',
        ],
      ],
    },
    'questions-for-any-doctor': {
      title: 'For any doctor',
      text: [
        [
          'Do you agree with the diagnosis?',
          'All my choices: what’s good and bad about each?',
          'What if I wait, or do nothing?',
          'How sure are you? What would change your mind?',
          'How unusual is my case?',
          'Who will care for me?',
        ],
      ],
      variants: [
        {
          when: 'no-diagnosis',
          text: [
            [
              'All my choices: what’s good and bad about each?',
              'What if I wait, or do nothing?',
              'How sure are you? What would change your mind?',
              'How unusual is my case?',
              'Who will care for me?',
            ],
          ],
        },
      ],
    },
    records: {
      title: 'Records',
      text: [
        [
          'one page: what happened, and when',
          'medicines and allergies',
          'test results',
          'scans as files',
          'biopsy (tissue sample) reports',
          'operation and hospital notes',
          'your doctor’s plan',
        ],
      ],
    },
    'pathology-second-read': {
      title: 'Your biopsy, if you had one',
      text: ['Have a second lab read it. Ask the first lab to send the tissue slides.'],
    },
    'records-rights': {
      title: 'Your right to copies',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'By law, you should get copies within 30 days, often sooner. Much is online (patient portal) today.',
          ],
        },
      ],
    },
    'nhs-records': {
      title: 'From the NHS',
      text: [],
      variants: [
        {
          in: 'gb',
          text: ['Ask the practice manager or the hospital. It may take up to a month.'],
        },
      ],
    },
    'tell-your-doctor': {
      title: 'No need to feel bad',
      text: [
        'Most doctors are used to this, and ask each other, too. They should support you. Your care team is your choice. That can bring peace of mind.',
      ],
      variants: [
        { when: 'no-clear-sign', text: [] },
        { when: 'discouraged', title: 'Your care team', text: ['You choose it.'] },
      ],
    },
    'discouragement-is-a-warning': {
      title: 'If you were discouraged',
      text: [
        'The American Cancer Society’s chief patient officer (leader for patients) sees a warning sign when a doctor doesn’t encourage asking.',
        'There may be a fair reason, such as that waiting isn’t safe. Ask for it, and for a date. It doesn’t mean the plan is wrong.',
      ],
    },
    'if-your-doctor-is-not-keen': {
      title: 'If your doctor doesn’t like the idea',
      text: [
        'You can say: “I value your advice. Another view would help me feel sure.” Then ask what worries them.',
      ],
    },
    'call-your-plan': {
      title: 'Ask your health plan',
      text: [
        [
          'Is {opinion} covered? Are tests?',
          'Which doctors can I see?',
          'Do I need a referral or an OK first?',
          'What’s my share?',
        ],
      ],
    },
    medicare: {
      title: 'Original Medicare',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'Part B helps pay for a second opinion before surgery that isn’t an emergency, or before major tests or treatments. If the two differ, it helps with a third.',
            'After the deductible (what you pay first), you pay {$20} of each {$100}. It doesn’t cover cosmetic surgery. Questions? Call {medicare-line}.',
          ],
        },
        { in: 'us', until: '2026-12-31', added: ['The 2026 deductible is {$283}.'] },
      ],
    },
    'medicare-advantage': {
      title: 'Medicare Advantage',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'Call before you book. Ask which doctors are in its network (the ones it pays for), and if you need a referral.',
          ],
        },
      ],
    },
    medicaid: {
      title: 'Medicaid',
      text: [],
      variants: [{ in: 'us', text: ['Call your plan or your state’s office. The rules differ.'] }],
    },
    'self-pay': {
      title: 'If you pay yourself',
      text: [],
      variants: [
        {
          in: 'us',
          text: [
            'Ask for a good-faith estimate (the price in writing). If the bill is higher, ask the office by how much. From {$400} on, you can dispute it within 120 days.',
          ],
        },
      ],
    },
    nhs: {
      title: 'On the NHS',
      text: [],
      variants: [
        {
          in: 'gb',
          text: [
            'It’s free. You have no legal right to one, but you can ask your GP or consultant. Doctors rarely refuse. It may take time.',
          ],
        },
      ],
    },
    'what-it-can-change': {
      title: 'Good: it may',
      text: [
        [
          'find a wrong diagnosis before needless surgery or drugs',
          'safely put off surgery',
          'correct or sharpen the diagnosis',
          'show more disease, or less',
          'bring newer or gentler treatment',
          'agree, and reassure',
        ],
      ],
    },
    downsides: {
      title: 'Bad: it may',
      text: [
        [
          'be wrong: the newer view isn’t always right',
          'take time and delay care',
          'bring more tests',
          'bring more bills to pay',
          'leave you torn between views',
          'tell you nothing new',
        ],
      ],
    },
    'your-choices': {
      title: 'Your choices',
      text: [
        [
          'Ask another doctor now. Good: a fresh view. Bad: time, maybe money. Takes: records, an appointment.',
          'Talk with your doctor first. Good: may clear things up. Bad: no new view. Takes: a longer talk.',
          'Go on with the plan. Good: no delay. Bad: any error may show late. Takes: planned care.',
        ],
      ],
      variants: [
        {
          when: 'no-plan',
          text: [
            [
              'Ask another doctor now. Good: a fresh view. Bad: time, maybe money. Takes: records, an appointment.',
              'Talk with your doctor first. Good: may clear things up. Bad: no new view. Takes: a longer talk.',
              'Go on as now. Good: no delay. Bad: any error may show late. Takes: planned care.',
            ],
          ],
        },
      ],
    },
    'if-opinions-differ': {
      title: 'If the opinions differ',
      text: [
        [
          'Ask both doctors what they based it on.',
          'Ask them to talk to each other.',
          'Think about what matters to you.',
          'Still not clear? You can ask a third.',
        ],
      ],
      variants: [
        {
          when: 'opinions-agree',
          text: [
            [
              'Ask each doctor what they based it on.',
              'Ask them to talk to each other.',
              'Think about what matters to you.',
            ],
          ],
        },
      ],
    },
    'with-many-plans': {
      title: 'Four or more plans?',
      text: ['Ask for a team review instead of one more doctor.'],
    },
    'shared-care': {
      title: 'Doctors can share your care',
      text: ['An expert and your local doctor can work together. Many people do this.'],
      variants: [
        {
          when: 'cancer',
          text: [
            'An expert center can plan or operate. If both agree, you can often get standard drugs near home.',
          ],
        },
        {
          in: 'gb',
          when: 'cancer',
          text: [
            'An expert centre can plan or operate. If both agree, you can often get standard drugs near home.',
          ],
        },
        {
          when: 'blood-cancer',
          text: [
            'An expert can make the plan. If both agree, you can often get standard drugs near home.',
          ],
        },
        {
          when: 'cancer-not-confirmed',
          text: ['An expert and your local doctor can work together. Many people do this.'],
        },
      ],
    },
    'when-to-come-back': {
      title: 'Come back if',
      text: [
        [
          'you get a new result',
          'a doctor advises surgery',
          'treatment stops working, or side effects get bad',
          'doctors disagree',
          'you don’t feel heard',
        ],
      ],
      variants: [
        {
          when: 'no-first-opinion',
          title: 'After that',
          text: ['Come back here once a doctor has told you what they think.'],
        },
      ],
    },
  },
  balance: {
    text: 'Most second opinions don’t change the diagnosis. In one large program, it stayed the same for 85 of 100 people, and changed for 15. Asking takes time and may cost money. You decide.',
    variants: [
      {
        in: 'gb',
        text: 'Most second opinions don’t change the diagnosis. In one large U.S. programme, it stayed the same for 85 of 100 people, and changed for 15. Asking takes time and may cost money. You decide.',
      },
    ],
  },
  sections: {
    why: { title: 'Why' },
    emergency: { title: 'What to do now' },
    'before-one': { title: 'Before you go' },
    time: { title: 'How much time' },
    'talk-first': {
      title: 'Your own doctor',
      variants: [{ when: 'opinions-differ', title: 'Your own doctors' }],
    },
    whom: { title: 'Who to see' },
    where: { title: 'Where to look' },
    virtual: { title: 'In person or from far away' },
    'still-want-one': { title: 'If you still want one' },
    questions: { title: 'What to ask' },
    records: { title: 'What to bring' },
    telling: { title: 'What to say' },
    cost: { title: 'What it costs' },
    'worth-it': { title: 'Is it worth it?' },
    after: { title: 'Afterwards' },
    evidence: { title: 'What studies found' },
    answers: { title: 'Your answers' },
    about: { title: 'About and sources' },
  },
  services: 'From {publisher}',
  evidence: {
    'large-program': {
      title: 'People who asked for a second opinion',
      about: 'A large U.S. program run by a company, 2011 and 2012: {6791} people.',
      charts: { diagnosis: 'Diagnosis', treatment: 'Treatment' },
      parts: { changed: 'changed', 'not-changed': 'didn’t change' },
      limits:
        'Changes can be big or small. These people chose to ask. Ask your doctor if you’re like them. No one knows how often the new view was right.',
      variants: [
        {
          in: 'gb',
          about: 'A large U.S. programme run by a company, 2011 and 2012: {6791} people.',
        },
      ],
    },
    'mayo-referrals': {
      title: 'Hard problems',
      about: 'One study: 286 people whose clinics sent them to Mayo Clinic in 2009 and 2010.',
      charts: { diagnosis: 'Diagnosis' },
      parts: { same: 'the same', clearer: 'clearer', 'very-different': 'very different' },
      limits: 'No one checked later who was right.',
    },
    'breast-tumor-board': {
      title: 'Breast cancer only',
      about:
        'One small study at one U.S. cancer center, 2015 and 2016. A team looked again, with new scans and biopsies.',
      charts: { diagnosis: 'Diagnosis' },
      parts: { changed: 'changed', 'not-changed': 'didn’t change' },
      limits:
        'It changed for 30 of 70 people, often because they found more cancer, or read tissue another way.',
      variants: [
        {
          in: 'gb',
          about:
            'One small study at one U.S. cancer centre, 2015 and 2016. A team looked again, with new scans and biopsies.',
        },
      ],
    },
    'simulation-model': {
      title: 'What if half of first diagnoses were wrong?',
      about: 'In that case, these would be wrong:',
      charts: { first: 'After one opinion', second: 'After two', third: 'After three' },
      parts: { wrong: 'wrong', right: 'right' },
      limits: 'The half is made up. Real life may be very different.',
    },
  },
  charts: {
    outOf100: 'Out of 100 people:',
    outOf100Cases: 'Out of 100 made-up cases:',
    model: 'A computer model, not patients',
  },
  scripts: {
    visit: {
      title: 'At a visit',
      text: [
        'Before we go on, I’d like {opinion}. Who would you suggest? Will you help me send my records?',
      ],
      variants: [{ in: 'gb', title: 'At an appointment' }],
    },
    message: {
      title: 'In a message',
      text: ['I’d like {opinion}. How long is it safe to wait?'],
    },
    phone: {
      title: 'By phone',
      text: [
        'Hello, I’m calling about (name, date of birth). I’d like {opinion}. How do I get my records?',
      ],
    },
    letter: {
      title: 'To ask for records',
      text: [
        'Please send copies of my full health record, with scans as files. Tell me first if there’s a cost.',
        'Name, date of birth: {blank}',
        'Send to: {blank}',
        'Date, signature: {blank}',
      ],
    },
  },
  lists: {
    questions: 'Tick what you’ll ask.',
    records: 'Tick what you have.',
    toGet: 'Still to get',
    nothingToGet: 'You have it all.',
  },
  tailoring: {
    title: 'Make it fit you',
    added: 'Added: {what}.',
    removed: 'Taken out: {what}.',
    noted: 'Noted.',
  },
  visitSummary: {
    title: 'Your page to take along',
    lead: 'One page for the doctor, with what you tick.',
    methods: { print: 'Print', copy: 'Copy', email: 'Email', download: 'Save' },
    done: {
      print: 'We asked your device to print. If nothing comes out, copy the text.',
      copy: 'Copied. You can paste it now.',
      email: 'We asked your mail app to open. If it doesn’t, copy the text.',
      download: 'We sent the file to your device. If you can’t find it, copy the text.',
    },
    box: 'The text to copy',
    fileName: 'my-visit',
    subject: 'My visit',
    heading: 'My page for the doctor',
    name: 'Name: {blank}',
    date: 'Date: {blank}',
    blank: '______________',
    problem: 'Problem',
    timing: 'Where things stand',
    why: 'Why I ask',
    whyLine: 'In my own words: {blank}',
    symptomsLine: 'What I feel, when it comes, how bad it is: {blank}',
    safeToWait: 'Safe to wait until',
    safeToWaitLine: 'Date: {blank} Who says so: {blank}',
    questions: 'My three questions',
    moreQuestions: 'More questions',
    whom: 'Who to see',
    records: 'Records (ticked: I have them)',
    matters: 'What matters to me',
    sources: 'Sources',
    made: 'Made on {date} with second-opinion {version}, from a person’s own answers. It doesn’t say what the illness is, or replace a doctor.',
    cut: 'The rest didn’t fit into this message.',
  },
  about: {
    text: [
      'This free, open tool helps you decide whether to ask for another opinion, and get ready. It doesn’t find out what you have, choose a treatment, or replace your doctor. No one pays to be named.',
      'It draws on a U.S. News article of 2022. We checked its figures against the original studies. Some people it quotes have ties:',
      [
        'Dr. Peter Rasmussen is a chief officer of Cleveland Clinic’s paid second opinion service.',
        'Dr. Arif Kamal is a chief officer of the American Cancer Society.',
        'U.S. News also makes the hospital rankings.',
      ],
      'Made on {date}. Sources checked on {lastReviewDate}. Next check by {reviewBy}.',
      'No doctor has checked this version ({version}) yet. Use it to get ready to talk with yours.',
    ],
    sources: 'Sources',
    due: 'This content is due for a new check. Ask your doctor what’s still true.',
  },
  source: {
    ownRules: {
      editor: 'Our own advice, not from a study',
      unchecked: 'Our own advice, which no doctor has checked yet',
    },
    kinds: { article: 'The article: {name}', paper: 'Study: {name}', other: 'Source: {name}' },
    names: {},
  },
  contacts: {},
  explain: {
    title: 'Why this?',
    answered: 'You told us: {answers}',
    everyone: 'Everyone with this result sees this.',
    quoted: '“{words}”',
  },
  changes: {
    title: 'What would change this',
    to: {
      'opinions-differ': 'If doctors disagreed, a third opinion could help.',
      strong:
        'A bigger reason, such as a treatment that isn’t working, would make it well worth asking.',
      'several-signs':
        'A bigger reason, such as a treatment that isn’t working, would make it well worth asking.',
      reasonable: 'With only one or two smaller reasons, it would be reasonable to ask.',
      'opinions-agree': 'If another doctor agreed, that would answer some of these.',
      'no-sign': 'If none of this fit you, nothing would clearly point to it.',
    },
  },
  answers: { none: 'None', fromThisPage: 'From the topic of this page' },
  staticEdition: {
    emergency: 'First: do you need help now?',
    signs: 'Signs that point to a second opinion',
    fairReason: 'It doesn’t count if they gave a clear reason why waiting isn’t safe.',
    fits: 'For you if: {answers}',
    fitsOne: 'For you if one of these fits:',
    fitsNone: 'For you if nothing in the list above fits',
    unless: 'Not for you if: {answers}',
    answer: '{answers} ({question})',
  },
};
