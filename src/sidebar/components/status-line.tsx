import { useEffect, useState } from 'preact/hooks';

interface StatusLineProps {
  /** What is being done; blank where nothing is. */
  readonly working: string;
  /** When that began, in milliseconds. */
  readonly since: number;
  /** What was done. */
  readonly said: string;
}

/** After so many seconds people wonder whether anything still happens. */
const PATIENCE = 4;

/** What is being done or was just done. It is always in the page, so that it is read aloud. */
export function StatusLine({ working, since, said }: StatusLineProps) {
  const text = working === '' ? said : `${working}\u2026`;
  return (
    <div class={text === '' ? 'status' : 'status shown'}>
      <span role="status">{text}</span>
      {working !== '' && <Seconds key={since} since={since} />}
    </div>
  );
}

/** How long it takes already. Nobody wants to hear it every second. */
function Seconds({ since }: { readonly since: number }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - since) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [since]);
  if (seconds < PATIENCE) return null;
  return <span aria-hidden="true"> {seconds} s</span>;
}
