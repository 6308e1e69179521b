/** @import { Condition } from './conditions.mjs' */

/** What content management systems leave of the snippet. @type {readonly Condition[]} */
export const STRIPPED = [
  {
    name: 'a div in place of the element',
    body: '<div data-second-opinion data-topic="cancer"></div>',
    setsTopic: true,
  },
  {
    name: 'odd casing',
    body: '<DIV DATA-Second-Opinion="" DATA-TOPIC="Cancer" Data-Country="US"></DIV>',
    setsTopic: true,
  },
  {
    name: 'empty values',
    body: `<div data-second-opinion="" data-topic="" data-country="" data-heading-level=""
      data-publisher="" data-publisher-interest="" data-share="" data-lang=""></div>`,
  },
  {
    name: 'the element in capitals, with empty values',
    body: '<SECOND-OPINION TOPIC="" COUNTRY="" SHARE></SECOND-OPINION>',
  },
  {
    name: 'a div that comes later',
    body: `<div id="container"></div><script>addEventListener('load', () => {
      document.querySelector('#container').innerHTML =
        '<section><div data-second-opinion data-topic="cancer"><p>Wait.</p></div></section>';
    });</script>`,
    setsTopic: true,
  },
  {
    name: 'a div whose topic comes later',
    body: `<div data-second-opinion></div><script>addEventListener('load', () => {
      document.querySelector('div').setAttribute('data-topic', 'cancer');
    });</script>`,
    setsTopic: true,
  },
  {
    name: 'paragraphs put around and into it',
    body: '<p><second-opinion><p></p></second-opinion></p>',
  },
  {
    name: 'quotes around values made round',
    body: '<div data-second-opinion data-topic=”cancer”></div>',
    warnings: [/topic=.*is not known\. Allowed: cancer/],
  },
  {
    name: 'a link',
    body: `<p><a href="/elsewhere.html#second-opinion&amp;topic=cancer">A second opinion?</a></p>`,
    setsTopic: true,
  },
  {
    name: 'a link that asks for answers',
    body: `<p><a href="/elsewhere.html#second-opinion&amp;share=answers">Ask</a></p>`,
    warnings: [/an address shares nothing, so "share" is left out/],
  },
  { name: 'the script stripped', head: '', showsContent: true },
  {
    name: 'element and script stripped',
    head: '',
    body: '<div>{edition}</div>',
    showsContent: true,
  },
];
