import type { LitElement } from 'lit';

/** Called with whether an input is checked. */
type Choice = (isChecked: boolean) => void;

/** What a view sets on its inputs and forms. */
interface Control extends HTMLInputElement {
  readonly choice?: Choice;
}

interface Form extends HTMLFormElement {
  readonly confirm?: () => void;
}

/** Calls `choose` where an input is no longer as it was rendered, or as it was last seen. */
export function choiceOf(wasChecked: boolean, choose: Choice): Choice {
  let last = wasChecked;
  return (isChecked) => {
    if (isChecked === last) return;
    last = isChecked;
    choose(isChecked);
  };
}

/**
 * Hears choices at the host. A tracker that wraps `addEventListener`, as OpenTelemetry's does,
 * reads the target of each event that a listener gets: there it is the host, never an option.
 */
export class ChoiceListener {
  constructor(private readonly host: LitElement) {
    host.addEventListener('input', this);
    host.addEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    if (event.target !== this.host) return;
    if (event.type === 'input') this.readInputs();
    else if ((event as KeyboardEvent).key === 'Enter') this.confirm(event);
  }

  private readInputs(): void {
    const inputs = this.host.renderRoot.querySelectorAll<Control>('input');
    for (const { choice, checked } of inputs) choice?.(checked);
  }

  private confirm(event: Event): void {
    const { activeElement } = this.host.renderRoot as ShadowRoot;
    const form = activeElement instanceof HTMLInputElement && (activeElement.form as Form | null);
    if (!form) return;
    event.preventDefault();
    form.confirm?.();
  }
}
