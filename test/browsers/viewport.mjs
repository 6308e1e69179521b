/**
 * Sizes WebKit's window so that the page in it gets the size asked for.
 *
 * @returns The size that the page gets: a window has a minimum width.
 */
export async function resizeViewport(driver, { width, height }) {
  const frame = await driver.execute(() => ({
    width: outerWidth - innerWidth,
    height: outerHeight - innerHeight,
  }));
  const rect = await driver.setWindowRect(null, null, width + frame.width, height + frame.height);
  const size = { width: rect.width - frame.width, height: rect.height - frame.height };
  // The page is resized later than the window.
  await driver.executeAsync(
    (width, height, done) => {
      const check = () => {
        if (innerWidth !== width || innerHeight !== height) return;
        removeEventListener('resize', check);
        done();
      };
      addEventListener('resize', check);
      check();
    },
    size.width,
    size.height,
  );
  return size;
}
