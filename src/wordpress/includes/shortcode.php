<?php
/**
 * The shortcode: `[second_opinion topic="cancer"]`, or with content up to `[/second_opinion]`.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes the shortcode into a page.
 *
 * @param array|string $attributes The shortcode's.
 * @param string|null  $content    What stands between its tags.
 * @return string HTML.
 */
function second_opinion_render_shortcode( $attributes, $content = null ) {
	$wrapper = function ( $style ) {
		$class = 'class="wp-block-second-opinion-second-opinion"';
		return $style ? sprintf( '%s style="%s"', $class, esc_attr( $style ) ) : $class;
	};
	return second_opinion_element(
		second_opinion_settings( $attributes ),
		second_opinion_content( (string) $content ),
		$wrapper
	);
}
add_shortcode( 'second_opinion', 'second_opinion_render_shortcode' );

/**
 * What an author has put between the tags. `wpautop` has run by now, and closes paragraphs that it
 * opened before the shortcode, and opens one that it closes after it. What authors may write has no
 * `slot`, but `data-slot`.
 *
 * @param string $content HTML.
 * @return string HTML.
 */
function second_opinion_content( $content ) {
	$loose = '~^(\s|</p>|<br ?/?>)+|(\s|<p>|<br ?/?>)+$~';
	$html  = force_balance_tags( preg_replace( $loose, '', do_shortcode( $content ) ) );
	$slot  = '~(<[a-z][^<>]*\s)data-slot=(["\'])(services|notice)\2~i';
	return preg_replace( $slot, '$1slot="$3"', $html );
}
