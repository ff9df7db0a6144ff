package io.standfirst.article.reader;

import io.standfirst.article.Unreadable;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import java.io.IOException;

/** Weighs and reads a file by the reader of its format; whatever a parser throws, it is broken. */
final class FormatReading {
  private FormatReading() {}

  /**
   * What a file weighs, after the guards have passed it.
   *
   * @throws LimitExceededException for one that they refuse
   */
  static long weight(Source source) throws UnreadableException {
    try {
      return Readers.of(source.type()).weigh(source);
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw corrupt(source);
    }
  }

  /** What is in a file that was weighed. */
  static Draft draft(Source source) throws UnreadableException {
    try {
      return Readers.of(source.type()).read(source);
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      // Parsers of binary formats answer broken files with exceptions of every kind, and rare parts
      // of files with the want of a class that is left out of what is shipped.
      throw corrupt(source);
    }
  }

  private static UnreadableException corrupt(Source source) {
    return new UnreadableException(new Unreadable.Corrupt(source.type().mediaType()));
  }
}
