<?php
/**
 * The words of the plugin itself. The widget brings its own.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/** One Spanish serves every country that speaks it. */
const SECOND_OPINION_SPANISH = 'es_ES';

/**
 * Loads the words before the block is registered, whose title is one of them. WordPress itself
 * would look for those of the exact locale, such as `es_MX`.
 */
function second_opinion_load_words() {
	$path = second_opinion_path( 'languages/second-opinion-' . SECOND_OPINION_SPANISH . '.mo' );
	if ( $path && second_opinion_is_spanish() ) {
		load_textdomain( 'second-opinion', $path );
	}
}
add_action( 'init', 'second_opinion_load_words', 5 );

/**
 * Whether whoever looks at the page reads Spanish.
 *
 * @return bool
 */
function second_opinion_is_spanish() {
	return 0 === strpos( determine_locale(), 'es' );
}

/**
 * The same for the words of the editor's script.
 *
 * @param string|false $file   The path that WordPress looks at.
 * @param string       $handle The script.
 * @param string       $domain The text domain.
 * @return string|false The path to look at.
 */
function second_opinion_script_words( $file, $handle, $domain ) {
	if ( ! $file || 'second-opinion' !== $domain || ! second_opinion_is_spanish() ) {
		return $file;
	}
	$prefix = 'second-opinion-';
	return str_replace( $prefix . determine_locale(), $prefix . SECOND_OPINION_SPANISH, $file );
}
add_filter( 'load_script_translation_file', 'second_opinion_script_words', 10, 3 );
