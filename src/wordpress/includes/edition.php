<?php
/**
 * The static edition: what the tool says as plain HTML, for readers without scripts.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

const SECOND_OPINION_LANGUAGES = array( 'en', 'es' );
const SECOND_OPINION_COUNTRIES = array( 'us', 'gb', 'intl' );
/** The level of the first heading of an edition. */
const SECOND_OPINION_TOP_LEVEL = 2;

/**
 * Reads an edition from its file.
 *
 * @param array<string, string> $settings What the author has set.
 * @param bool                  $is_whole Where nothing else will come: in a feed, or in mail.
 * @return string HTML; empty where the file is missing.
 */
function second_opinion_edition( $settings, $is_whole ) {
	$language = second_opinion_language( $settings['lang'] );
	$country  = strtolower( $settings['country'] );
	if ( ! in_array( $country, SECOND_OPINION_COUNTRIES, true ) ) {
		$country = '' === $country ? 'us' : 'intl';
	}
	$whole = second_opinion_path( "static/$language-$country.html" );
	$short = second_opinion_path( "static/$language-$country.short.html" );
	$path  = $is_whole || ! $short ? $whole : $short;
	if ( ! $path ) {
		return '';
	}
	$html = file_get_contents( $path ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- Our own.
	$html = second_opinion_add_interest( $html, $settings, $language );
	$html = second_opinion_shift_headings( $html, (int) $settings['heading_level'] );
	return sprintf( '<div lang="%s">%s</div>', $language, $html );
}

/**
 * The language that the widget will speak: the element's, else the page's, else English.
 *
 * @param string $language The one that the author has set, or ''.
 * @return string One that an edition is in.
 */
function second_opinion_language( $language ) {
	$primary = strtolower( substr( $language ? $language : get_bloginfo( 'language' ), 0, 2 ) );
	return in_array( $primary, SECOND_OPINION_LANGUAGES, true ) ? $primary : 'en';
}

/**
 * Discloses the publisher's own interest after the introduction, as the widget does.
 *
 * @param string                $html     An edition.
 * @param array<string, string> $settings What the author has set.
 * @param string                $language Of the edition.
 * @return string HTML.
 */
function second_opinion_add_interest( $html, $settings, $language ) {
	$list  = __DIR__ . '/interest.php';
	$words = is_readable( $list ) ? ( include $list )[ $language ] : array();
	$line  = $words[ strtolower( $settings['publisher_interest'] ) ] ?? '';
	if ( '' === $line ) {
		return $html;
	}
	$name = '' === $settings['publisher'] ? $words['thisSite'] : $settings['publisher'];
	$told = '<p>' . esc_html( str_replace( '{publisher}', $name, $line ) ) . '</p>';
	$end  = strpos( $html, '</p>' ) + strlen( '</p>' );
	return substr_replace( $html, "\n" . $told, $end, 0 );
}

/**
 * Fits the headings into the outline of the page.
 *
 * @param string $html  An edition.
 * @param int    $level Of its first heading.
 * @return string HTML.
 */
function second_opinion_shift_headings( $html, $level ) {
	$shift = $level < 1 || $level > 6 ? 0 : $level - SECOND_OPINION_TOP_LEVEL;
	return preg_replace_callback(
		'~(</?h)([1-6])(?=[ >])~',
		function ( $found ) use ( $shift ) {
			return $found[1] . min( 6, $found[2] + $shift );
		},
		$html
	);
}
