import { startSettings } from '../../settings/definitions.ts';
import type { Settings } from '../../settings/settings.ts';

export const settings: Settings = {
  ...startSettings(),
  planCode: 'LHL',
  campaignPattern: 'lhl_{month}',
  approver: 'Marco',
  valueName: 'Loan volume',
  numberOfStaff: 9,
  numberOfSalesStaff: 3,
  trade: 'Mortgage',
};
