/**
 * What older browsers of the `browserslist` in package.json do not know, each with what becomes of
 * it there. A rule that a screen cannot do without has no place here.
 */
const KNOWN_LOSSES = {
  'at-rules.media.prefers-contrast': 'soft text keeps its own 7:1',
  'at-rules.page': 'the visit summary has the margins of the printer',
  'properties.accent-color': 'boxes and bars have the colours of the browser',
  'properties.content-visibility': 'asked for by @supports',
  'properties.forced-color-adjust': 'pictures keep their colours, and their shapes',
  'properties.text-size-adjust': 'a phone may enlarge the text',
  'properties.text-wrap': 'the lines of a heading differ in length',
  'selectors.dir': 'what a page slots runs as the card does',
};

export default {
  customSyntax: 'postcss-lit',
  plugins: ['stylelint-browser-compat'],
  rules: {
    'plugin/browser-compat': [true, { allow: { features: Object.keys(KNOWN_LOSSES) } }],
  },
};
