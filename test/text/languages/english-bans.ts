import type { Ban } from '../banned-wording.js';

/** Phrases that give permission. */
const MAY = String.raw`\b(?:you (?:can|could|may|might|should)|(?:is|be|it’s) (?:safe|fine|ok|okay|best|better) to|feel free to|just|please)(?: safely| also)?`;

const YEAR = String.raw`\b20\d\d\b`;

export const BANNED_IN_ENGLISH: readonly Ban[] = [
  {
    why: 'people speak in contractions',
    pattern:
      /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|should|could|can) not\b|\bcannot\b|\b(?:it|there|that) is (?=\w)|\b(?:you|they|we) are\b|\bI am\b/i,
    catches: ['Do not stop it.', 'It is free.', 'When you are safe, call.', 'You cannot know.'],
  },
  {
    why: 'nobody says “whom”',
    pattern: /\bwhom\b/i,
    catches: ['Whom to see'],
  },
  {
    why: 'no outcome says that no second opinion is needed',
    pattern:
      /\b(?:need no|no need (?:for|of|to (?:get|see|ask)))\b|(?:\bnot|n[’']t) (?:really )?(?:need|require) (?:a |an |any |the )?(?:second|third|other|another|more|new)\b/i,
    catches: [
      'You do not need a second opinion.',
      'There is no need for a second opinion.',
      'You don’t need another view.',
    ],
  },
  {
    why: 'no outcome says that no second opinion is needed',
    pattern:
      /\b(?:second|third|another|other|more) (?:opinions?|views?) (?:is|are|was) (?:not |un)(?:needed|necessary|required|worth)|\bno (?:second|third|other|more|further) (?:opinion|view)s?\b/i,
    catches: ['No second opinion is needed.', 'A second opinion is not needed.'],
  },
  {
    why: '88 of 100 adds unlike results up (D8)',
    pattern: /\b88\s?(?:%|percent|(?:out )?of)/i,
    catches: ['The diagnosis was new or clearer for 88% of them.', 'It changed for 88 out of 100.'],
  },
  {
    why: 'figures are out of 100, never 1 in so many',
    pattern:
      /\b(?:1|one) (?:in|out of) (?:every |each )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i,
    catches: ['It changed for 1 in 5 people.', 'One out of five got a new diagnosis.'],
  },
  {
    why: 'figures are out of 100, never in percent',
    pattern: /\d\s?%|\bpercent\b/i,
    catches: ['It changed for 43% of them.', 'It changed for 43 percent.'],
  },
  {
    why: 'no upper bound stands for a result',
    pattern: /\b(?:up to|as much as) \d+\s?(?:%|percent|(?:out )?of)/i,
    catches: ['Errors fell by up to 50%.', 'It changed for up to 62 of 100.'],
  },
  {
    why: 'no relative figure',
    pattern:
      /\b(?:\d+\s?%|percent|half|twice|times|third) (?:as|fewer|less|more|lower|higher|better|likelier)\b|\bcut (?:errors )?by\b/i,
    catches: ['There were 50% fewer errors.', 'There were half as many errors.'],
  },
  {
    why: 'the price of one center is of 2022 (D23)',
    pattern: /^(?!.*\b2022\b).*1,850/,
    catches: ['Cleveland Clinic charged $1,850 in 2021.'],
  },
  {
    why: 'a price or limit ages, so its year stands beside it',
    pattern: new RegExp(String.raw`^(?!.*${YEAR}).*[$£€]\s?\d`),
    // A limit of the good-faith-estimate rule (N12), and the person’s share with Medicare (N07).
    except: [/\bFrom \$400 on\b/, /\byou pay \$20 of each \$100\b/],
    catches: ['Others have charged about $600.', 'It costs £250.'],
  },
  {
    why: 'no text tells anyone to wait',
    pattern: new RegExp(
      String.raw`${MAY} (?:wait|delay|postpone|hold off|put (?:it |this )?off)\b|` +
        String.raw`\b(?:care|treatment|surgery|it|this|that) can (?:safely )?wait\b|` +
        String.raw`\b(?:and|then|so) wait\b|\bno (?:rush|need to hurry)\b|` +
        String.raw`\byou have (?:plenty of |some )?time\b`,
      'i',
    ),
    // Telling people what to ask is not advice to wait.
    except: [/\bAsk how long it’s safe to wait\b/],
    per: 'statement',
    catches: [
      'You can wait.',
      'It is safe to wait.',
      'There is no rush.',
      'Call your doctor, and wait.',
      'Your surgery can wait.',
      'You can safely put it off.',
    ],
  },
  {
    why: 'no text tells anyone to cancel, skip, stop or change care',
    pattern: new RegExp(
      String.raw`${MAY} (?:cancel|skip|stop|change|switch|leave|move|refuse)\b|` +
        String.raw`(?<!n’t )\b(?:cancel|skip|stop|change|refuse|pause|quit) (?:your|the|all|taking|any)\b`,
      'i',
    ),
    // A reason to be seen in person.
    except: [/\bBest when an exam matters, you may change doctors\b/],
    per: 'statement',
    catches: [
      'You can cancel your surgery.',
      'Please skip your next dose.',
      'Stop taking your medicine.',
      'It is fine to stop.',
    ],
  },
  {
    why: 'no order to wait, cancel, skip, stop or change care',
    pattern: /^[“(]?(?:wait|delay|postpone|cancel|skip|stop|change|switch|refuse|quit|pause)\b/i,
    // The tool's own buttons: they change answers, not care.
    except: [/^(?:Cancel|Skip|Change(?: \d+)?)$/],
    per: 'sentence',
    catches: ['Wait for the second opinion.', 'Ask first. Then rest. Postpone it.'],
  },
  {
    why: 'no text names a likely illness',
    pattern:
      /\byou (?:may|might|could|must|probably|likely|surely)(?: \w+)? have\b|\byou are likely to\b|\b(?:sounds|looks|seems) like\b|\byour (?:symptoms?|signs?|answers?) (?:suggests?|means?|shows?|points? to)\b/i,
    catches: ['You may have lupus.', 'You probably have cancer.', 'This sounds like a stroke.'],
  },
  {
    why: 'no text names a risk of the person’s own',
    pattern: /\byour (?:own )?(?:chances?|risks?|odds) (?:of|is|are)\b/i,
    catches: ['Your risk of this is low.'],
  },
  {
    why: 'no text says which doctor is right',
    pattern:
      /\b(?:doctor|surgeon|expert|specialist|opinion|diagnosis|first|second|third|first one|newer one|second one) (?:is|was|must be|will be) (?:probably |likely |usually )?(?:right|wrong|correct|better|best|mistaken)\b/i,
    except: [
      /\bdoesn’t mean (?:your doctor|the plan) is wrong\b/,
      // What the person wants.
      /\b(?:I|You) want to be sure the diagnosis is right\b/,
    ],
    per: 'statement',
    catches: ['The second is right.', 'Your doctor is wrong.', 'The newer one is usually better.'],
  },
  {
    why: 'no scare words',
    pattern:
      /\b(?:die|dies|died|dying|death|deaths|dead|deadly|fatal|lethal|kills?|killer|killing|terminal|horrible|terrible|terrifying|scary|nightmare|tragic|tragedy|disaster|catastrophic|hopeless|doomed|too late|ticking)\b/i,
    catches: ['You could be dying.', 'This is deadly.', 'It is fatal.'],
  },
  {
    why: 'no blame',
    pattern:
      /\b(?:blame|fault|your own doing|you failed|failed to|you should have \w+(?:ed|ne|en|me)|you neglected|neglect|negligent|careless|malpractice|incompetent|non-?complian(?:t|ce)|bad doctor|fire your doctor|foolish|stupid|lazy|silly|difficult patient)\b/i,
    catches: ['It is your own fault.', 'You should have asked sooner.'],
  },
  {
    why: 'a link says where it leads',
    pattern: /\b(?:click|tap|press) (?:here|this|below)\b/i,
    catches: ['Click here to learn more.'],
  },
  {
    why: 'surgery is not the only way to a cure (D17)',
    pattern: /\bonly way to (?:really )?(?:a )?cure\b|\bnon-?negotiable\b/i,
    catches: ['Surgery is the only way to cure cancer.'],
  },
  {
    why: 'what a study changed was not proved right (D3, D6, D11)',
    pattern: /\bcorrect(?:ed|ly|s)?\b|\bproved\b|\bmistakes?\b|\b(?:non)?invasive\b/i,
    only: ['evidence.**'],
    catches: ['The diagnosis was corrected for 30 of the 70.'],
  },
  {
    why: 'a plainer word says the same',
    pattern:
      /\b(?:clinicians?|physicians?|specimens?|metasta\w+|malignan\w+|benign|prognosis|utili[sz]e\w*|prior to|in order to|commence|regimen|modality|etiology|contraindicat\w+)\b/i,
    catches: ['Ask your physician for the specimen.', 'Send them prior to the visit.'],
  },
];
