import { useState } from 'preact/hooks';

/**
 * What was answered about a subject, such as a month, and how to set it. Once the subject is another
 * one, whoever chose it, nothing is known.
 */
export function useAnswerAbout<T>(
  subject: string,
): readonly [answer: T | null, setAnswer: (answer: T | null) => void] {
  const [known, setKnown] = useState<{ readonly subject: string; readonly answer: T | null }>();
  return [
    known?.subject === subject ? known.answer : null,
    (answer) => setKnown({ subject, answer }),
  ];
}
