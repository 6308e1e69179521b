import type { SecondOpinionElement, SecondOpinionEventMap } from '../index.js';

/** The settings of `<second-opinion>`, as a framework's templates give them. */
export type Settings = Partial<
  Pick<
    SecondOpinionElement,
    'topic' | 'country' | 'headingLevel' | 'publisher' | 'publisherInterest' | 'share' | 'debug'
  >
>;

/** The same by the names of the attributes. */
export type AttributeSettings = Settings & {
  readonly 'heading-level'?: Settings['headingLevel'];
  readonly 'publisher-interest'?: Settings['publisherInterest'];
};

/** What listens to the element, as `onsecond-opinion-outcome`. */
export type Listeners = {
  [Type in keyof SecondOpinionEventMap as `on${Type}`]?: (
    event: SecondOpinionEventMap[Type],
  ) => void;
};
