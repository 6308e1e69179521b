<?php
/**
 * What an author may set.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/** Attributes of the element, with `_` for `-`: a shortcode knows no hyphens. */
const SECOND_OPINION_ATTRIBUTES = array(
	'topic',
	'country',
	'lang',
	'heading_level',
	'publisher',
	'publisher_interest',
	'share',
);

/** What goes into slots of the element. */
const SECOND_OPINION_SLOTS = array( 'services', 'services_url', 'notice', 'notice_url' );

/**
 * Completes the settings of a block or a shortcode.
 *
 * @param mixed $given Settings by name; WordPress gives a shortcode without any ''.
 * @return array All of them.
 */
function second_opinion_settings( $given ) {
	$names    = array_merge( SECOND_OPINION_ATTRIBUTES, SECOND_OPINION_SLOTS );
	$defaults = array_fill_keys( $names, '' );
	$settings = shortcode_atts( $defaults, (array) $given, 'second_opinion' );
	return array_map( 'second_opinion_plain_text', $settings );
}

/**
 * Editors and `wp_kses` write `&` as `&amp;` into settings, which are no HTML.
 *
 * @param mixed $value A text, or a list with texts.
 * @return string|array The same, without entities.
 */
function second_opinion_plain_text( $value ) {
	if ( is_array( $value ) ) {
		return array_map( 'second_opinion_plain_text', $value );
	}
	return is_scalar( $value ) ? trim( html_entity_decode( (string) $value, ENT_QUOTES, 'UTF-8' ) ) : '';
}

/**
 * The publisher's own services. The block lists them; a shortcode has one.
 *
 * @param array $settings All settings.
 * @return array[] Each with `name` and `url`, which may be empty.
 */
function second_opinion_services( $settings ) {
	$services = $settings['services'];
	if ( ! is_array( $services ) ) {
		$services = array(
			array(
				'name' => $services,
				'url'  => $settings['services_url'],
			),
		);
	}
	$complete = array_map(
		function ( $service ) {
			$service = is_array( $service ) ? $service : array();
			return array(
				'name' => is_string( $service['name'] ?? null ) ? $service['name'] : '',
				'url'  => is_string( $service['url'] ?? null ) ? $service['url'] : '',
			);
		},
		$services
	);
	return array_filter(
		$complete,
		function ( $service ) {
			return '' !== $service['name'];
		}
	);
}
