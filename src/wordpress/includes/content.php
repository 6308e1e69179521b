<?php
/**
 * Placeholders in a post: WordPress strips the element itself from what authors write, and keeps
 * `<div data-second-opinion>` and links. The script makes elements of them.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks for the script where content holds a placeholder.
 *
 * @param string $content HTML.
 * @return string The same, with the style sheet before it where the head is done.
 */
function second_opinion_find_placeholders( $content ) {
	$is_marked = preg_match( '~data-second-opinion|#second-opinion&~', $content );
	if ( ! $is_marked || is_feed() || is_admin() ) {
		return $content;
	}
	return ( second_opinion_enqueue_script( '' ) ? second_opinion_style_tag() : '' ) . $content;
}
// After blocks and shortcodes.
add_filter( 'the_content', 'second_opinion_find_placeholders', 20 );
add_filter( 'widget_block_content', 'second_opinion_find_placeholders', 20 );
add_filter( 'widget_text', 'second_opinion_find_placeholders', 20 );
