<?php
/**
 * Sets a new WordPress up, as its installer does: `php set-up.php FOLDER THEME ADDRESS`. Two people
 * can log in, who have seen the welcome of the editor.
 */

define( 'WP_INSTALLING', true );
list( , $folder, $stylesheet, $address ) = $argv;
$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_SITEURL', $address );

$connection = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'DATABASE_SOCKET' ) );
$connection->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Example Daily', 'admin', 'admin@example.org', false, '', 'admin' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
foreach ( get_users() as $user ) {
	$closed = array(
		'welcomeGuide'            => false,
		'enableChoosePatternModal' => false,
	);
	update_user_meta(
		$user->ID,
		'wp_persisted_preferences',
		array(
			'core/edit-post' => $closed,
			'core'           => $closed,
			'_modified'      => gmdate( 'c' ),
		)
	);
}
update_option( 'home', $address );
update_option( 'siteurl', $address );
switch_theme( $stylesheet );
