<?php
/**
 * The script and the style sheet, on the pages that hold the widget and on no others.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/**
 * The script for what a page holds. The file of one language is smaller; the whole one follows the
 * language of the page, or of each element.
 *
 * @param string[] $languages Those that elements of the page ask for; '' for the page's own.
 * @return string The name of the file; empty where none is there.
 */
function second_opinion_script_file( $languages ) {
	$whole = 'second-opinion-' . SECOND_OPINION_VERSION . '.js';
	$one   = 'second-opinion-' . SECOND_OPINION_VERSION . '.' . reset( $languages ) . '.js';
	$is_known = isset( second_opinion_hashes()[ $one ] ) && second_opinion_path( $one );
	if ( 1 === count( $languages ) && $is_known ) {
		return $one;
	}
	return second_opinion_path( $whole ) ? $whole : '';
}

/**
 * Asks for the script at the end of the page.
 *
 * @param string $language The language that an element asks for; '' for the page's own.
 * @return bool Whether there is one.
 */
function second_opinion_enqueue_script( $language ) {
	static $languages       = array();
	$languages[ $language ] = $language;
	$file                   = second_opinion_script_file( $languages );
	// Registered anew: another element of the page may need another file.
	wp_deregister_script( 'second-opinion' );
	if ( $file ) {
		$url = plugins_url( $file, SECOND_OPINION_FILE );
		wp_enqueue_script( 'second-opinion', $url, array(), SECOND_OPINION_VERSION, true );
	}
	return '' !== $file;
}

/**
 * Completes the tag of the script. WordPress knows `defer` from 6.3 on, and no `integrity`.
 *
 * @param string $tag    The tag.
 * @param string $handle The script.
 * @param string $src    Its address.
 * @return string The tag.
 */
function second_opinion_script_tag( $tag, $handle, $src ) {
	$file = basename( (string) wp_parse_url( $src, PHP_URL_PATH ) );
	$hash = second_opinion_hashes()[ $file ] ?? '';
	if ( 'second-opinion' !== $handle || '' === $hash ) {
		return $tag;
	}
	// Where another host delivers the site's files, `integrity` needs a CORS request.
	$attributes = sprintf( ' defer integrity="%s" crossorigin="anonymous" src=', esc_attr( $hash ) );
	return str_replace( ' src=', $attributes, $tag );
}
add_filter( 'script_loader_tag', 'second_opinion_script_tag', 10, 3 );

/**
 * The style sheet that keeps the room of the widget until its script has run. It counts only if it
 * stands before the element: themes of blocks make the content before the head, others after it.
 *
 * @return string The tag, where the head is done and the page has none.
 */
function second_opinion_style_tag() {
	if ( ! wp_style_is( 'second-opinion', 'registered' ) ) {
		$url = plugins_url( 'style.css', SECOND_OPINION_FILE );
		wp_register_style( 'second-opinion', $url, array(), SECOND_OPINION_VERSION );
		wp_style_add_data( 'second-opinion', 'path', second_opinion_path( 'style.css' ) );
	}
	if ( ! did_action( 'wp_print_styles' ) || is_admin() ) {
		wp_enqueue_style( 'second-opinion' );
		return '';
	}
	ob_start();
	wp_print_styles( 'second-opinion' );
	return ob_get_clean();
}
