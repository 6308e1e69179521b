<?php
/**
 * Plugin Name:       Second Opinion
 * Description:       Helps readers decide about a second medical opinion, and prepare for it. A block and a shortcode. No request, no cookie, no storage.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The second-opinion maintainers
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       second-opinion
 * Domain Path:       /languages
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

const SECOND_OPINION_VERSION = '{version}';
const SECOND_OPINION_FILE    = __FILE__;

require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/edition.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/notice.php';
