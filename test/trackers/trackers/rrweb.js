import { record } from 'rrweb';

/** rrweb itself sends nothing: what it emits goes as it comes. */
export function start({ server, isLoosest }) {
  let events = [];
  const send = () => {
    if (!events.length) return;
    fetch(`${server}/rrweb`, { method: 'POST', body: JSON.stringify(events) });
    events = [];
  };
  record({
    emit: (event) => void events.push(event),
    ...(isLoosest && { maskAllInputs: false, recordCanvas: true, inlineImages: true }),
  });
  setInterval(send, 500);
  addEventListener('pagehide', send);
}
