package io.standfirst.article.pdf;

import io.standfirst.article.format.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What stands before the word {@code stream}, looked at as bytes: enough to know the usual, and to
 * know that something is not.
 *
 * @param bytes the file
 * @param start where to look from
 * @param end where the word begins
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, never changed
record PdfStreamDictionary(byte[] bytes, int start, int end) {
  private static final List<String> DEFLATE = List.of("/FlateDecode", "/Fl");
  private static final List<String> PICTURE_CODES =
      List.of("/DCTDecode", "/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode", "/DCT", "/CCF");

  PdfStreamDictionary {
    int object = Bytes.lastIndexOf(bytes, " obj", start, end);
    start = object < 0 ? start : object;
  }

  /** Whether a stream begins here, and does not end. */
  boolean isOfAStream() {
    return end < 3 || Bytes.indexOf(bytes, "end", end - 3, end - 2) < 0;
  }

  boolean isPicture() {
    return has("/Image") && has("/Width");
  }

  /**
   * Whether the stream has no filter, or one that is written out in full and is deflate or, for a
   * picture, one of the codes of pictures. Names that stand elsewhere, or have their letters
   * written as numbers, are not known; nor are filters upon filters.
   */
  boolean isFilterKnown() {
    if (has("#") || !has(" obj")) {
      return false;
    }
    int filter = Bytes.indexOf(bytes, "/Filter", start, end);
    if (filter < 0) {
      return !has("/F ") && !has("/F/") && !has("/F[");
    }
    int at = skipSpace(filter + "/Filter".length());
    boolean list = at < end && bytes[at] == '[';
    int name = list ? skipSpace(at + 1) : at;
    if (list && name < end && bytes[name] == ']') {
      return true;
    }
    int nameEnd = name + 1;
    while (nameEnd < end && !isDelimiter(bytes[nameEnd])) {
      nameEnd++;
    }
    String told = new String(bytes, name, nameEnd - name, StandardCharsets.ISO_8859_1);
    int after = skipSpace(nameEnd);
    return (DEFLATE.contains(told) || (isPicture() && PICTURE_CODES.contains(told)))
        && (!list || (after < end && bytes[after] == ']'))
        && Bytes.indexOf(bytes, "/Filter", nameEnd, end) < 0;
  }

  private boolean has(String ascii) {
    return Bytes.indexOf(bytes, ascii, start, end) >= 0;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < end && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isDelimiter(byte b) {
    return b <= ' ' || b == '/' || b == '[' || b == ']' || b == '>' || b == '<';
  }
}
