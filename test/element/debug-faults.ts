export const PLAIN = '<second-opinion debug></second-opinion>';

/** The page's own style sheet. */
export const styled = (css: string, page = PLAIN) => `<style>${css}</style>${page}`;

/** What a page does to the widget, and what the one message about it says. */
export const FAULTS: readonly (readonly [string, string, RegExp])[] = [
  [
    'text too pale on the card',
    styled('second-opinion { --so-text: #999; --so-background: #fff; }'),
    /contrast 2\.85:1 of the text .*"heading".*rgb\(153, 153, 153\) on rgb\(255, 255, 255\).*3:1/,
  ],
  [
    'a button whose words cannot be read, by its part',
    styled('second-opinion::part(button-primary) { background: #ccc; color: white; }'),
    /contrast 1\.61:1 of the text of the part "button button-primary"/,
  ],
  [
    'edges that cannot be seen',
    styled('second-opinion { color-scheme: light; --so-accent: #d0d0d0; }'),
    /contrast 1\.54:1 of the edge of a button button-primary/,
  ],
  [
    'a ring around the focus that cannot be seen',
    styled('second-opinion { color-scheme: light; --so-focus: oklch(0.95 0.03 90); }'),
    /the ring of the focus .* is below 3:1/,
  ],
  [
    'a custom property that is not there',
    styled('@media (min-width: 1px) { :root { --so-colour: red; } }'),
    /set the property "--so-colour", which is not there\. There are: --so-text, /,
  ],
  [
    'a part that is not there',
    styled('.card::part(x), second-opinion::part(buton) { color: red; }'),
    /set the part "buton", which is not there\. There are: card, .*, button-primary, /,
  ],
  [
    'an attribute that is not known',
    '<second-opinion debug heading="3"></second-opinion>',
    /the attribute "heading" is not known\. There are: topic, .*heading-level/,
  ],
  [
    'a slot that is not known',
    '<second-opinion debug><p slot="service">Call us.</p></second-opinion>',
    /the slot "service" is not known\. There are: services, notice/,
  ],
  ['no width', `<div style="width: 0">${PLAIN}</div>`, /it has no width/],
  ['something hidden around it', `<div hidden>${PLAIN}</div>`, /it is not shown/],
  [
    'a script that is loaded twice',
    `<script src="/a/second-opinion.js"></script><script src="/b/second-opinion.es.js"></script>
      ${PLAIN}`,
    /the page loads it 2 times: .*\/a\/second-opinion\.js, .*\/b\/second-opinion\.es\.js\./,
  ],
  [
    'a setting that is not known, as ever',
    '<second-opinion debug topic="flu"></second-opinion>',
    /topic="flu" is not known/,
  ],
];
