"use client";

import { useState } from "react";
import type { Confidence } from "@/core/quiz/confidence";

/** What was said of the question with this token; another question begins with nothing said. */
export function useConfidence(token: string) {
  const [said, setSaid] = useState<{ token: string; confidence: Confidence | null }>({
    token,
    confidence: null,
  });
  return {
    confidence: said.token === token ? said.confidence : null,
    setConfidence: (confidence: Confidence | null) => setSaid({ token, confidence }),
  };
}
