/** One round with one contestant, in a fresh page of real Chromium. */

/** Questions of a round are walked so often, for what is kept. */
const ROUNDS_KEPT = 20;

/**
 * @param slowdown 1 is full speed; 4 a slow phone.
 * @returns Times in milliseconds, heap in bytes.
 */
export async function measureRound(browser, address, slowdown) {
  const { page, client } = await open(browser, address, slowdown);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  const { question, screens } = await page.evaluate(() => window.first);
  const { ScriptDuration } = await page.metrics();
  const steps = [];
  for (let turn = 0; turn < 3; turn++) steps.push(...(await page.evaluate(() => window.walk())));
  const shift = await page.evaluate(() => window.shiftOnArrival());
  await client.detach();
  await page.close();
  // Tracing takes time of its own: the longest task is that of another visit.
  const another = await open(browser, address, slowdown);
  const tasks = await traced(another.page, async () => {
    await another.page.goto(address);
    await another.page.evaluate(() => window.first);
  });
  await another.page.close();
  return {
    requests: requests.filter((url) => !url.endsWith('/') && !url.startsWith('data:')).length,
    script: ScriptDuration * 1000,
    screens,
    question,
    task: Math.max(...tasks),
    steps,
    shift,
  };
}

/** What a page keeps at the first question, and after many rounds. */
export async function measureKept(browser, address) {
  const { page, client } = await open(browser, address, 1);
  await page.goto(address);
  await page.evaluate(() => window.first);
  // The first walk fills caches of code and styles.
  await page.evaluate(() => window.walk());
  const before = await kept(client);
  for (let turn = 0; turn < ROUNDS_KEPT; turn++) await page.evaluate(() => window.walk());
  const after = await kept(client);
  await page.close();
  return { heap: before.heap, heapAfter: after.heap, nodes: after.nodes - before.nodes };
}

/** Until all of that many instances have painted their first screen. */
export async function measureMany(browser, address, count) {
  const { page } = await open(browser, address, 1);
  await page.goto(`${address}?count=${count}`);
  const { screens } = await page.evaluate(() => window.first);
  await page.close();
  return screens;
}

/** The longest task while that many instances paint their first screen. */
export async function measureTask(browser, address, count) {
  const { page } = await open(browser, address, 1);
  const tasks = await traced(page, async () => {
    await page.goto(`${address}?count=${count}`);
    await page.evaluate(() => window.first);
  });
  await page.close();
  return Math.max(...tasks);
}

async function open(browser, address, slowdown) {
  const page = await browser.newPage();
  await page.setViewport({ width: 700, height: 900 });
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, client };
}

async function kept(client) {
  await client.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  return { heap, nodes };
}

/**
 * How long each task of the page's main thread took meanwhile, in milliseconds. Those before the
 * page itself is there are the browser's own, and as long on an empty page.
 */
async function traced(page, run) {
  const categories = ['toplevel', 'devtools.timeline'];
  await page.tracing.start({ categories });
  await run();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const onMain = traceEvents.filter(({ pid, tid }) => main.has(`${pid} ${tid}`));
  const there = onMain.findLast(
    ({ name, args }) => name === 'CommitLoad' && args.data.isMainFrame,
  ).ts;
  return onMain
    .filter(({ name, ts }) => /RunTask$/.test(name) && ts > there)
    .map(({ dur = 0 }) => dur / 1000);
}
