<?php
/**
 * Plugin Name: Second Opinion
 * Description: The second-opinion widget as a block and as a shortcode. No request, cookie or storage.
 * Version: 0.2.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * Put the script of a release beside this file as second-opinion.js (and .en.js, .es.js), and this
 * folder into wp-content/plugins.
 */

defined( 'ABSPATH' ) || exit;

const SECOND_OPINION_SETTINGS = array(
	'topic'              => '',
	'country'            => '',
	'heading_level'      => '',
	'publisher'          => '',
	'publisher_interest' => '',
	'services'           => '',
	'lang'               => '',
);

/** Loads the script on pages that hold the widget, and on no others. */
function second_opinion_enqueue( $language ) {
	$file = in_array( $language, array( 'en', 'es' ), true ) ? "second-opinion.$language.js" : 'second-opinion.js';
	$path = plugin_dir_path( __FILE__ ) . $file;
	if ( ! is_readable( $path ) ) {
		$file = 'second-opinion.js';
		$path = plugin_dir_path( __FILE__ ) . $file;
	}
	// The hash is the file's own: a cache in between cannot change it unseen.
	$hash = base64_encode( hash_file( 'sha384', $path, true ) );
	wp_enqueue_script( 'second-opinion', plugins_url( $file, __FILE__ ), array(), null, true );
	add_filter(
		'script_loader_tag',
		function ( $tag, $handle ) use ( $hash ) {
			return 'second-opinion' === $handle && false === strpos( $tag, 'integrity' )
				? str_replace( ' src=', ' defer integrity="sha384-' . $hash . '" src=', $tag )
				: $tag;
		},
		10,
		2
	);
}

/** @return string The element, for the block and for the shortcode. */
function second_opinion_render( $given ) {
	$settings = shortcode_atts( SECOND_OPINION_SETTINGS, (array) $given, 'second_opinion' );
	second_opinion_enqueue( $settings['lang'] );
	$services = trim( html_entity_decode( $settings['services'], ENT_QUOTES ) );
	unset( $settings['services'] );
	$attributes = '';
	foreach ( array_filter( $settings, 'strlen' ) as $name => $value ) {
		$attributes .= sprintf(
			' %s="%s"',
			str_replace( '_', '-', $name ),
			esc_attr( html_entity_decode( $value, ENT_QUOTES ) )
		);
	}
	$without_scripts = 'es' === $settings['lang']
		? 'Pregunte a su doctor cuánto puede esperar sin peligro y a quién vería.'
		: 'Ask your doctor how long it is safe to wait, and whom they would see.';
	return sprintf(
		'<second-opinion%s><p>%s</p>%s</second-opinion>',
		$attributes,
		esc_html( $without_scripts ),
		'' === $services ? '' : '<p slot="services">' . esc_html( $services ) . '</p>'
	);
}

add_shortcode( 'second_opinion', 'second_opinion_render' );

add_action(
	'init',
	function () {
		$attributes = array();
		foreach ( array_keys( SECOND_OPINION_SETTINGS ) as $name ) {
			$attributes[ $name ] = array(
				'type'    => 'string',
				'default' => '',
			);
		}
		register_block_type(
			'second-opinion/second-opinion',
			array(
				'api_version'     => 2,
				'title'           => 'Second Opinion',
				'category'        => 'widgets',
				'attributes'      => $attributes,
				'render_callback' => 'second_opinion_render',
			)
		);
	}
);
