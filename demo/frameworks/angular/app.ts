// The templates are compiled in the browser: only so that this page needs no Angular workspace.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { CountryId, SecondOpinionEventMap } from 'second-opinion';
import 'second-opinion/define';

@Component({
  selector: 'heart-valves',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Heart valves, with Angular</h1>
    <second-opinion
      #widget
      topic="heart-valve"
      [country]="country()"
      [headingLevel]="2"
      publisher="Example Hospital"
      (second-opinion-outcome)="tell($event)"
    >
      <p slot="services">Our heart team reads records from elsewhere: 555-0100.</p>
    </second-opinion>
    <button (click)="country.set('gb')">Numbers for Great Britain</button>
    <button (click)="widget.restart()">From the start</button>
    <output aria-label="What this page is told">{{ told() }}</output>
  `,
})
class HeartValves {
  readonly country = signal<CountryId>('us');
  readonly told = signal('');

  tell({ detail }: SecondOpinionEventMap['second-opinion-outcome']): void {
    this.told.set(`Outcome of version ${detail.version}`);
  }
}

document.querySelector('#app')!.append(document.createElement('heart-valves'));
await bootstrapApplication(HeartValves);
