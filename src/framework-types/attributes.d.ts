import type { SecondOpinionElement, SecondOpinionEventMap } from '../index.js';

/** Settings as properties of `<second-opinion>`. */
export type Settings = Partial<
  Pick<
    SecondOpinionElement,
    'topic' | 'country' | 'headingLevel' | 'publisher' | 'publisherInterest' | 'share' | 'debug'
  >
>;

/** Settings by the names of the attributes too, which templates may use as well. */
export type AttributeSettings = Settings & {
  readonly 'heading-level'?: Settings['headingLevel'];
  readonly 'publisher-interest'?: Settings['publisherInterest'];
};

/** Event listeners such as `onsecond-opinion-outcome`. */
export type Listeners = {
  [Type in keyof SecondOpinionEventMap as `on${Type}`]?: (
    event: SecondOpinionEventMap[Type],
  ) => void;
};
