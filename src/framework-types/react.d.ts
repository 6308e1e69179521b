/**
 * For React 19 in TypeScript: `import type {} from 'second-opinion/react'` and `<second-opinion>`
 * is known, with its settings and `onsecond-opinion-outcome={…}`.
 *
 * @packageDocumentation
 */
import type * as React from 'react';
import type { SecondOpinionElement } from '../index.js';
import type { AttributeSettings, Listeners } from './attributes.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'second-opinion': AttributeSettings &
        Listeners &
        React.DetailedHTMLProps<React.HTMLAttributes<SecondOpinionElement>, SecondOpinionElement>;
    }
  }
}
