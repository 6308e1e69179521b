import { ZoneContextManager } from '@opentelemetry/context-zone';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { UserInteractionInstrumentation } from '@opentelemetry/instrumentation-user-interaction';
import { BatchSpanProcessor, WebTracerProvider } from '@opentelemetry/sdk-trace-web';

const EVENTS = ['click', 'dblclick', 'mousedown', 'mouseup', 'change', 'input', 'submit'];
const KEYS = ['keydown', 'keyup', 'focusin', 'focusout', 'toggle', 'copy'];

export function start({ server, isLoosest }) {
  const exporter = new OTLPTraceExporter({ url: `${server}/v1/traces` });
  const provider = new WebTracerProvider({
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: 500 })],
  });
  provider.register({ contextManager: new ZoneContextManager() });
  const options = isLoosest ? { eventNames: [...EVENTS, ...KEYS] } : {};
  registerInstrumentations({ instrumentations: [new UserInteractionInstrumentation(options)] });
}
