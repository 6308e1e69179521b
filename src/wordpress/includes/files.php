<?php
/**
 * The files of the plugin, and the hash of each.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/**
 * The hashes that were written when the plugin was packed, as `integrity` names them. Of the file
 * as it was packed, never as it is found: an altered file must not pass.
 *
 * @return array<string, string> By the name of the file.
 */
function second_opinion_hashes() {
	static $hashes = null;
	if ( null === $hashes ) {
		$list   = __DIR__ . '/hashes.php';
		$hashes = is_readable( $list ) ? include $list : array();
	}
	return $hashes;
}

/**
 * Where a file of the plugin is.
 *
 * @param string $file Its name.
 * @return string Its path; empty where it is missing.
 */
function second_opinion_path( $file ) {
	$path = plugin_dir_path( SECOND_OPINION_FILE ) . $file;
	return is_readable( $path ) ? $path : '';
}

/**
 * What an upload lost or cut short.
 *
 * @return string[] The names of the files.
 */
function second_opinion_broken_files() {
	$hashes = second_opinion_hashes();
	$broken = array_filter(
		array_keys( $hashes ),
		function ( $file ) use ( $hashes ) {
			$path = second_opinion_path( $file );
			// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- As `integrity` has it.
			$digest = $path ? base64_encode( hash_file( 'sha384', $path, true ) ) : '';
			return "sha384-$digest" !== $hashes[ $file ];
		}
	);
	return $hashes ? array_values( $broken ) : array( 'includes/hashes.php' );
}
