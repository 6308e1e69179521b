import type { Page } from 'puppeteer-core';
import type { Site } from './site.js';

/** A person at the pages of the administration, who finds things by their names. */
export class Admin {
  constructor(
    readonly page: Page,
    readonly site: Site,
  ) {}

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.site.address}${path}`);
  }

  /** By the cookies that the login sets. */
  async logIn(name: 'admin' | 'author'): Promise<void> {
    const cookies = JSON.parse(
      await this.site.php(`
        $id = get_user_by( 'login', '${name}' )->ID;
        $expires = time() + DAY_IN_SECONDS;
        $token = WP_Session_Tokens::get_instance( $id )->create( $expires );
        $names = array( 'auth' => AUTH_COOKIE, 'logged_in' => LOGGED_IN_COOKIE );
        foreach ( $names as $scheme => $name ) {
          $cookies[ $name ] = wp_generate_auth_cookie( $id, $expires, $scheme, $token );
        }
        echo wp_json_encode( $cookies );`),
    ) as Record<string, string>;
    const context = this.page.browserContext();
    await context.deleteCookie(...(await context.cookies()));
    const { hostname: domain } = new URL(this.site.address);
    for (const [cookie, value] of Object.entries(cookies)) {
      await context.setCookie({
        name: cookie,
        value: encodeURIComponent(value),
        domain,
        path: '/',
      });
    }
  }

  /** @param zip The path of the plugin. */
  async uploadPlugin(zip: string): Promise<void> {
    await this.open('/wp-admin/plugin-install.php?tab=upload');
    const field = await this.page.waitForSelector('input[type="file"]');
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(zip);
    await this.follow('#install-plugin-submit');
  }

  /** Presses what leads to another page. */
  async follow(selector: string): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.page.locator(selector).click()]);
  }

  /** What the page says, as one reads it. */
  async text(): Promise<string> {
    return this.page.$eval('body', (body) => body.innerText);
  }
}
