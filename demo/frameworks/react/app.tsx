import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { CountryId, SecondOpinionElement } from 'second-opinion';
import 'second-opinion/define';
import type {} from 'second-opinion/react';

function HeartValves() {
  const widget = useRef<SecondOpinionElement>(null);
  const [country, setCountry] = useState<CountryId>('us');
  const [told, setTold] = useState('');
  return (
    <>
      <h1>Heart valves, with React</h1>
      <second-opinion
        ref={widget}
        topic="heart-valve"
        country={country}
        headingLevel={2}
        publisher="Example Hospital"
        onsecond-opinion-outcome={({ detail }) => setTold(`Outcome of version ${detail.version}`)}
      >
        <p slot="services">Our heart team reads records from elsewhere: 555-0100.</p>
      </second-opinion>
      <button onClick={() => setCountry('gb')}>Numbers for Great Britain</button>
      <button onClick={() => widget.current?.restart()}>From the start</button>
      <output aria-label="What this page is told">{told}</output>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<HeartValves />);
