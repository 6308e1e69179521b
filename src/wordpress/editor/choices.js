/* global wp, secondOpinion */
/**
 * The settings that an author chooses from a list.
 */
(function ({ __ }) {
  /** Of each setting that is chosen from a list: its label, its help, and its values with names. */
  secondOpinion.choices = {
    topic: {
      label: __('Topic of the page', 'second-opinion'),
      help: __('Answers “What is it about?” for readers, who can change it.', 'second-opinion'),
      options: [
        ['', __('None', 'second-opinion')],
        ['cancer', __('Cancer, or a test for it', 'second-opinion')],
        ['heart-valve', __('A heart valve', 'second-opinion')],
        ['heart', __('A heart problem', 'second-opinion')],
        ['nervous-system', __('Brain, spine, or nerves', 'second-opinion')],
        ['bone-joint-back', __('Bone, joint, or back', 'second-opinion')],
        ['rare-disease', __('A rare disease', 'second-opinion')],
        ['no-cause-found', __('No cause found yet', 'second-opinion')],
        ['other', __('Something else', 'second-opinion')],
      ],
    },
    country: {
      label: __('Country of the readers', 'second-opinion'),
      help: __('For emergency numbers, costs, records and services.', 'second-opinion'),
      options: [
        ['', __('United States', 'second-opinion')],
        ['gb', __('United Kingdom', 'second-opinion')],
        ['intl', __('Any other', 'second-opinion')],
      ],
    },
    lang: {
      label: __('Language', 'second-opinion'),
      options: [
        ['', __('As the page', 'second-opinion')],
        ['en', 'English'],
        ['es', 'Español'],
      ],
    },
    heading_level: {
      label: __('Level of its heading', 'second-opinion'),
      help: __('One below the heading that it stands under.', 'second-opinion'),
      options: [
        ['1', 'H1'],
        ['', 'H2'],
        ['3', 'H3'],
        ['4', 'H4'],
        ['5', 'H5'],
        ['6', 'H6'],
      ],
    },
    publisher_interest: {
      label: __('Your own interest', 'second-opinion'),
      help: __('Readers are told in a plain line.', 'second-opinion'),
      options: [
        ['', __('None', 'second-opinion')],
        ['offers-second-opinions', __('We offer second opinions', 'second-opinion')],
        ['pays-for-second-opinions', __('We pay for second opinions', 'second-opinion')],
      ],
    },
    share: {
      label: __('What the page is told', 'second-opinion'),
      help: __(
        'Answers are about health. Every script of the page can read what it is told, and readers are told so.',
        'second-opinion',
      ),
      options: [
        ['', __('Nothing (recommended)', 'second-opinion')],
        ['outcome', __('The outcome', 'second-opinion')],
        ['answers', __('The answers', 'second-opinion')],
        ['outcome answers', __('The outcome and the answers', 'second-opinion')],
      ],
    },
  };
})(wp.i18n);
