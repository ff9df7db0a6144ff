package io.standfirst.article;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates the streams of a PDF into nothing, counting, before any parser holds them in memory.
 * Streams of pictures are passed over: reading text never decodes them. Linear in the file and the
 * limit.
 */
final class PdfGuard {
  private static final int DICTIONARY_WITHIN = 2048;

  private PdfGuard() {}

  /**
   * @throws LimitExceededException when the streams inflate beyond the limit
   */
  static void check(byte[] bytes, Limits limits) {
    long inflated = 0;
    int from = 0;
    for (int at = Bytes.indexOf(bytes, "stream", from, bytes.length);
        at >= 0;
        at = Bytes.indexOf(bytes, "stream", from, bytes.length)) {
      from = at + 6;
      String dictionary = dictionaryBefore(bytes, at);
      if (dictionary.contains("FlateDecode") && !dictionary.contains("/Image")
          || dictionary.contains("/Fl ")) {
        inflated += inflate(bytes, dataStart(bytes, from), limits.inflatedBytes() - inflated);
        if (inflated > limits.inflatedBytes()) {
          throw new LimitExceededException(limits.inflatedBytes() + " inflated bytes");
        }
      }
    }
  }

  private static String dictionaryBefore(byte[] bytes, int at) {
    int start = Math.max(0, at - DICTIONARY_WITHIN);
    String before = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    int object = before.lastIndexOf(" obj");
    return object < 0 ? before : before.substring(object);
  }

  private static int dataStart(byte[] bytes, int after) {
    int at = after;
    while (at < bytes.length && at < after + 2 && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    return at;
  }

  private static long inflate(byte[] bytes, int start, long most) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] sink = new byte[16 << 10];
      while (!inflater.finished() && inflater.getBytesWritten() <= most) {
        if (inflater.inflate(sink) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return 0; // not what its dictionary says; the parser will make of it what it can
    }
  }
}
