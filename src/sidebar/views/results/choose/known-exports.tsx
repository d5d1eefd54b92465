import { Fold } from '../../../components/fold.tsx';

/** Exports that are recognised, and how one gets at those that are no plain CSV file. */
const EXPORTS = [
  { from: 'Meta Business Suite', what: 'Content of Facebook and Instagram, Insights' },
  { from: 'Meta Ads Manager', what: 'Ads, with their dates and results' },
  { from: 'LinkedIn', what: 'Excel files: bring them in as a tab, by File, Import' },
  { from: 'X, TikTok, YouTube', what: 'Content and overview; from a .zip, the table in it' },
  { from: 'Google Analytics 4, Google Ads', what: 'Sessions by source and medium; campaigns' },
  { from: 'HubSpot, Salesforce', what: 'Deals, contacts, opportunities and leads' },
  { from: 'A table of your own', what: 'With a header for each number' },
] as const;

/** Which exports can be imported. */
export function KnownExports() {
  return (
    <Fold title="Which exports are known?">
      <dl class="content">
        {EXPORTS.map(({ from, what }) => (
          <div key={from}>
            <dt>{from}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
