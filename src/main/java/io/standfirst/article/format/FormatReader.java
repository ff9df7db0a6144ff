package io.standfirst.article.format;

import java.io.IOException;

/** Reads one family of formats. */
public interface FormatReader {
  /**
   * Looks at a file before any parser does, and refuses what goes past the limits.
   *
   * @return what the file weighs: the bytes that its parts inflate to, or {@link Long#MAX_VALUE}
   *     where nobody can tell; 0 for a format whose own reader bounds what it holds
   * @throws LimitExceededException for a file that goes past a limit
   * @throws IOException where the file is corrupt
   */
  default long weigh(Source source) throws IOException {
    return 0;
  }

  /**
   * What the file holds, in its order, before the clean-up that all formats share. Call it for
   * files that were {@linkplain #weigh weighed}.
   *
   * @throws UnreadableException with the reason why there is no article in the file
   * @throws IOException where the format's own parser gives up: the file is corrupt
   */
  Draft read(Source source) throws UnreadableException, IOException;
}
