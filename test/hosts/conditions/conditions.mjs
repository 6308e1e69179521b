import { FLOWS } from './flows.mjs';
import { LOADING } from './loading.mjs';
import { PLACES } from './places.mjs';
import { POLICIES } from './policies.mjs';
import { SCRIPTS } from './scripts.mjs';
import { STRIPPED } from './stripped.mjs';
import { STYLES } from './styles.mjs';

export { EDITION, pageOf } from './page.mjs';

/** Every kind of page that the element is put into, by theme. */
export const CONDITIONS = {
  'gets the script as': LOADING,
  sends: POLICIES,
  'leaves of the snippet': STRIPPED,
  'puts it into': PLACES,
  'has styles with': STYLES,
  'has scripts with': SCRIPTS,
  'could break a step with': FLOWS,
};

/** Where a condition's page is served. */
export const addressOf = ({ name }) =>
  `/test/hosts/pages/${name.replace(/[^a-z0-9]+/gi, '-')}.html`;
