interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** A titled list; nothing where there is nothing to say. */
export function Sentences({ title, sentences }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="notice-steps">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
