<?php
/**
 * Tells administrators of files that are missing or damaged. Readers get what the element holds.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

/**
 * Prints the notice, where administrators first look.
 */
function second_opinion_print_notice() {
	$screen = get_current_screen();
	$is_here = $screen && in_array( $screen->id, array( 'dashboard', 'plugins' ), true );
	if ( ! $is_here || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	$files = second_opinion_broken_files();
	if ( $files ) {
		printf(
			'<div class="notice notice-error"><p>%s</p></div>',
			esc_html(
				sprintf(
					/* translators: %s: names of files, with commas. */
					__( 'Second Opinion: files of the plugin are missing or damaged (%s). Readers may see only its text. Upload the zip of the plugin again.', 'second-opinion' ),
					implode( ', ', $files )
				)
			)
		);
	}
}
add_action( 'admin_notices', 'second_opinion_print_notice' );
