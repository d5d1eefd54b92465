import { render } from 'preact';
import { createClient } from '../addon/contract/client.ts';
import { App } from './app.tsx';
import { scriptHost } from './script-host.ts';
import { createTransport } from './transport.ts';
import { readViewName } from './view-name.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');
render(
  <App
    api={createClient(createTransport(scriptHost))}
    firstView={readViewName(document.body.dataset.view)}
    focusGrid={() => scriptHost().host.editor.focus()}
  />,
  place,
);
