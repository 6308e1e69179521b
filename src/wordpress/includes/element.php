<?php
/**
 * The element as a page holds it.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes the element, with the short edition inside. Where no script will run, as in a feed or in
 * mail, the whole edition stands in its place.
 *
 * @param array    $settings All settings.
 * @param string   $content  What the author has put into it, as HTML.
 * @param callable $wrapper  Given the style, returns the attributes of the element around it.
 * @return string HTML.
 */
function second_opinion_element( $settings, $content, $wrapper ) {
	$slots = second_opinion_slot( 'services', second_opinion_services( $settings ) )
		. second_opinion_slot(
			'notice',
			array(
				array(
					'name' => $settings['notice'],
					'url'  => $settings['notice_url'],
				),
			)
		);
	if ( is_feed() || wp_doing_cron() ) {
		return '<div>' . $content . second_opinion_edition( $settings, true ) . $slots . '</div>';
	}
	$has_script = second_opinion_enqueue_script( $settings['lang'] );
	return sprintf(
		'%s<div %s><second-opinion%s>%s</second-opinion></div>',
		$has_script ? second_opinion_style_tag() : '',
		$wrapper( second_opinion_notice_room( $slots . $content ) ),
		second_opinion_attributes( $settings ),
		$content . second_opinion_edition( $settings, ! $has_script ) . $slots
	);
}

/**
 * The room that a notice will take below the first screen: lines of a narrow column, and margins.
 *
 * @param string $html What the element holds of its author.
 * @return string For `style`; empty where there is no notice.
 */
function second_opinion_notice_room( $html ) {
	if ( ! preg_match( '~ slot="notice".*~s', $html, $found ) ) {
		return '';
	}
	$length = strlen( wp_strip_all_tags( '<p' . $found[0] ) );
	return sprintf( '--second-opinion-notice:%dem', 3 + 2 * ceil( $length / 34 ) );
}

/**
 * The attributes of the element.
 *
 * @param array $settings All settings.
 * @return string HTML.
 */
function second_opinion_attributes( $settings ) {
	$attributes = '';
	foreach ( SECOND_OPINION_ATTRIBUTES as $name ) {
		if ( is_string( $settings[ $name ] ) && '' !== $settings[ $name ] ) {
			$attribute   = str_replace( '_', '-', $name );
			$attributes .= sprintf( ' %s="%s"', $attribute, esc_attr( $settings[ $name ] ) );
		}
	}
	return $attributes;
}

/**
 * What goes into a slot: a paragraph, or a list of several.
 *
 * @param string  $slot  Its name.
 * @param array[] $items Each with `name` and `url`, which may be empty.
 * @return string HTML.
 */
function second_opinion_slot( $slot, $items ) {
	$written = array_filter( array_map( 'second_opinion_link', $items ) );
	if ( count( $written ) > 1 ) {
		$items = implode( '</li><li>', $written );
		return sprintf( '<ul slot="%s"><li>%s</li></ul>', esc_attr( $slot ), $items );
	}
	return $written ? sprintf( '<p slot="%s">%s</p>', esc_attr( $slot ), reset( $written ) ) : '';
}

/**
 * A name, linked where there is an address.
 *
 * @param array $item With `name` and `url`.
 * @return string HTML.
 */
function second_opinion_link( $item ) {
	$name = esc_html( $item['name'] );
	$url  = esc_url( $item['url'] );
	return $url && $name ? sprintf( '<a href="%s">%s</a>', $url, $name ) : $name;
}
