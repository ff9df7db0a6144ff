package io.standfirst.store;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.DocumentJson;
import java.nio.charset.StandardCharsets;

/**
 * What an item may hold. DynamoDB takes 400 KB; text, document and what a list shows have their
 * shares of it, and 20 KB are left for keys, versions and marks.
 */
public final class ItemLimits {
  /** Bytes of the packed text. */
  public static final int TEXT = 300 << 10;

  /** Bytes of the packed document without its text. */
  public static final int DOCUMENT = 64 << 10;

  /** Bytes of the packed entry in a list. */
  static final int SHOWN = 16 << 10;

  /** Bytes of the entry in a list unpacked: a hundred of them fit an answer of AWS Lambda, 6 MB. */
  static final int SHOWN_UNPACKED = 32 << 10;

  private ItemLimits() {}

  /** Whether the document and its text fit an item. */
  public static boolean fits(ArticleDocument document) {
    String text = document.text();
    return Gzip.pack(DocumentJson.write(document.withText(null))).length <= DOCUMENT
        && (text == null || textFits(text));
  }

  private static boolean textFits(String text) {
    return Gzip.pack(text.getBytes(StandardCharsets.UTF_8)).length <= TEXT;
  }
}
