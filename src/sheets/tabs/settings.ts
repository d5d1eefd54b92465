import { startSettings } from '../../core/settings/definitions.ts';
import { rowsOf } from '../../core/settings/setting-row.ts';
import { longText, text } from '../cells/text.ts';
import type { Tab } from './tab.ts';

export const settings: Tab<'settings'> = {
  key: 'settings',
  name: 'Settings',
  rowIs: 'a setting',
  shown: false,
  color: '#5f6368',
  columns: {
    setting: {
      header: 'Setting',
      codec: text,
      width: 220,
      help: 'What can be set. Leave the names as they are.',
    },
    value: { header: 'Value', codec: longText, width: 260, wrap: true, help: 'Yours to change.' },
    help: {
      header: 'What it does',
      codec: text,
      width: 460,
      wrap: true,
      help: 'What the setting does.',
    },
  },
  computed: [],
  examples: rowsOf(startSettings()),
};
