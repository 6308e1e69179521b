/** What compiles in each framework, and what must not. */
import type { JSX as React } from 'react';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import type {} from 'second-opinion/react';
import type {} from 'second-opinion/svelte';
import type {} from 'second-opinion/vue';

type InReact = React.IntrinsicElements['second-opinion'];
type InSvelte = SvelteHTMLElements['second-opinion'];
type InVue = InstanceType<GlobalComponents['second-opinion']>['$props'];

const settings = { topic: 'cancer', country: 'gb', headingLevel: 3, debug: true } as const;

export const allowed: readonly [InReact, InSvelte, InVue] = [
  { ...settings, 'onsecond-opinion-outcome': ({ detail }) => detail.tier === 'strong' },
  { ...settings, 'onsecond-opinion-take-away': ({ detail }) => detail.kind === 'print' },
  { ...settings, 'onSecond-opinion-outcome': ({ detail }) => detail.version.length },
];

export const refused: readonly [InReact, InSvelte, InVue][] = [
  // @ts-expect-error There is no such topic.
  [{ topic: 'flu' }, { topic: 'flu' }, { topic: 'flu' }],
  // @ts-expect-error An event has no other detail than its own.
  [{ 'onsecond-opinion-take-away': ({ detail }) => detail.answers }, {}, {}],
  // @ts-expect-error An event has no other detail than its own.
  [{}, { 'onsecond-opinion-take-away': ({ detail }) => detail.answers }, {}],
  // @ts-expect-error An event has no other detail than its own.
  [{}, {}, { 'onSecond-opinion-take-away': ({ detail }) => detail.answers }],
  // @ts-expect-error No event tells how far a person is.
  [{ 'onsecond-opinion-step': () => undefined }, {}, {}],
];
