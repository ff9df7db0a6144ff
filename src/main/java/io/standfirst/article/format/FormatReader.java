package io.standfirst.article.format;

import java.io.IOException;

/** Reads one family of formats. */
public interface FormatReader {
  /**
   * What the file holds, in its order, before the clean-up that all formats share.
   *
   * @throws UnreadableException with the reason why there is no article in the file
   * @throws IOException where the format's own parser gives up: the file is corrupt
   */
  Draft read(Source source) throws UnreadableException, IOException;
}
