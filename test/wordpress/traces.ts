import type { Site } from './site.js';

/** WordPress itself lists what is and was active, and what it would update. */
const QUERY = `
  global $wpdb;
  $listed = "'active_plugins', 'recently_activated', 'cron'";
  echo wp_json_encode( array(
    $wpdb->get_col( "SELECT option_name FROM $wpdb->options
      WHERE option_name NOT IN ( $listed ) AND option_name NOT LIKE '%transient%'
      AND ( option_name LIKE '%second%opinion%' OR option_value LIKE '%second%opinion%' )" ),
    $wpdb->get_col( 'SHOW TABLES' ),
  ) );`;

/** The names of the options that speak of the plugin, and of all tables. */
export function tracesOn(site: Site): Promise<string> {
  return site.php(QUERY);
}
