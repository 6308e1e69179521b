<?php
/**
 * The block.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/** The scripts of the editor, each of which needs those before it. */
const SECOND_OPINION_EDITOR = array( 'choices', 'preview', 'form', 'block' );

/** What of WordPress they use. */
const SECOND_OPINION_USES = array(
	'wp-blocks',
	'wp-block-editor',
	'wp-components',
	'wp-element',
	'wp-html-entities',
	'wp-i18n',
);

/**
 * Registers the block.
 */
function second_opinion_register_block() {
	register_block_type(
		dirname( SECOND_OPINION_FILE ),
		array(
			'render_callback'       => 'second_opinion_render_block',
			'editor_script_handles' => array( second_opinion_register_editor() ),
		)
	);
}
add_action( 'init', 'second_opinion_register_block' );

/**
 * Registers the scripts of the editor, with their words.
 *
 * @return string The last of them.
 */
function second_opinion_register_editor() {
	$words = plugin_dir_path( SECOND_OPINION_FILE ) . 'languages';
	$uses  = SECOND_OPINION_USES;
	foreach ( SECOND_OPINION_EDITOR as $name ) {
		$handle = "second-opinion-$name";
		$url    = plugins_url( "editor/$name.js", SECOND_OPINION_FILE );
		wp_register_script( $handle, $url, $uses, SECOND_OPINION_VERSION, true );
		wp_set_script_translations( $handle, 'second-opinion', $words );
		$uses = array( $handle );
	}
	$site = wp_json_encode( second_opinion_site() );
	$code = "var secondOpinion = { site: $site };";
	wp_add_inline_script( 'second-opinion-' . SECOND_OPINION_EDITOR[0], $code, 'before' );
	return $handle;
}

/**
 * What the preview in the editor needs to know. It loads the script itself, into whichever frame of
 * the editor it is shown: WordPress before 6.3 gives such a frame no script.
 *
 * @return array<string, string>
 */
function second_opinion_site() {
	$file = second_opinion_script_file( array( '' ) );
	return array(
		'language'  => second_opinion_language( '' ),
		'script'    => $file ? plugins_url( $file, SECOND_OPINION_FILE ) : '',
		'integrity' => second_opinion_hashes()[ $file ] ?? '',
	);
}

/**
 * Writes the block into a page.
 *
 * @param array $attributes The block's.
 * @return string HTML.
 */
function second_opinion_render_block( $attributes ) {
	$wrapper = function ( $style ) {
		return get_block_wrapper_attributes( $style ? array( 'style' => $style ) : array() );
	};
	return second_opinion_element( second_opinion_settings( $attributes ), '', $wrapper );
}
