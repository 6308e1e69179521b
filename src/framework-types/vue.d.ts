/**
 * For Vue 3 in TypeScript: `import type {} from 'second-opinion/vue'` and `<second-opinion>` is
 * known in templates, with its settings and `@second-opinion-outcome="…"`.
 *
 * @packageDocumentation
 */
import type { HTMLAttributes, VNodeProps } from 'vue';
import type { SecondOpinionEventMap } from '../index.js';
import type { AttributeSettings } from './attributes.js';

/** `second-opinion-start` as `onSecond-opinion-start`. */
type Listeners = {
  [Type in keyof SecondOpinionEventMap as `on${Capitalize<Type>}`]?: (
    event: SecondOpinionEventMap[Type],
  ) => void;
};

type Element = new () => {
  $props: AttributeSettings & Listeners & HTMLAttributes & VNodeProps;
};

declare module 'vue' {
  interface GlobalComponents {
    'second-opinion': Element;
  }
}
