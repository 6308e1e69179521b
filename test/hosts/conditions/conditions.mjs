import { FLOWS } from './flows.mjs';
import { LOADING } from './loading.mjs';
import { CONTAINERS } from './containers.mjs';
import { POLICIES } from './policies.mjs';
import { SCRIPTS } from './scripts.mjs';
import { STRIPPED } from './stripped.mjs';
import { STYLES } from './styles.mjs';

export { EDITION, pageOf } from './page.mjs';

/** Host conditions by theme; the keys complete "on a page that …". */
export const CONDITIONS = {
  'gets the script as': LOADING,
  sends: POLICIES,
  'leaves of the snippet': STRIPPED,
  'puts it into': CONTAINERS,
  'has styles with': STYLES,
  'has scripts with': SCRIPTS,
  'could break a step with': FLOWS,
};

export const addressOf = ({ name }) =>
  `/test/hosts/pages/${name.replace(/[^a-z0-9]+/gi, '-')}.html`;
