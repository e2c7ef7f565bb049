import type { VNode } from "preact";
import { Say } from "#src/web/kit/say.tsx";

/** Words line by line, as they are copied and printed; readings are not copied. What was typed comes as a literal. */
export function PlainLines({ text }: { text: string }): VNode {
  return (
    <p>
      {text.split("\n").map((line, i) => (
        <>
          {i === 0 ? null : <br />}
          <Say words={line} />
        </>
      ))}
    </p>
  );
}
