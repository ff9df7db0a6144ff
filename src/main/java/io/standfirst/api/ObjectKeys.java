package io.standfirst.api;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Keys for uploads: a folder that nobody can guess, and in it the file's own name, so that it is
 * recognised by people and by its extension.
 */
final class ObjectKeys {
  private static final int FOLDER_BYTES = 16;
  private static final int LONGEST_NAME = 100;
  private static final String NAMELESS = "article";

  private ObjectKeys() {}

  static String of(String name, RandomGenerator random) {
    byte[] folder = new byte[FOLDER_BYTES];
    random.nextBytes(folder);
    return HexFormat.of().formatHex(folder) + '/' + sanitised(name);
  }

  /**
   * A file name's letters, digits, dots, hyphens and underscores, in NFC; whatever else is between
   * them is one hyphen. Folders are dropped, the extension outlives the cut of a long name.
   */
  static String sanitised(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(file, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            codePoint -> {
              int last = kept.length() - 1;
              boolean afterGap = last >= 0 && kept.charAt(last) == '-';
              if (codePoint == '.' && afterGap) {
                kept.setCharAt(last, '.');
              } else if (isKept(codePoint)) {
                kept.appendCodePoint(codePoint);
              } else if (last >= 0 && !afterGap) {
                kept.append('-');
              }
            });
    int start = 0;
    while (start < kept.length() && (kept.charAt(start) == '.' || kept.charAt(start) == '-')) {
      start++;
    }
    int end = kept.length();
    while (end > start && (kept.charAt(end - 1) == '.' || kept.charAt(end - 1) == '-')) {
      end--;
    }
    return shortened(start == end ? NAMELESS : kept.substring(start, end));
  }

  /** Letters with their marks (Hindi's vowels are such), digits, dot and underscore. */
  private static boolean isKept(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(codePoint) || codePoint == '.' || codePoint == '_';
    };
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST_NAME) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int room = LONGEST_NAME - extension.codePointCount(0, extension.length());
    return name.substring(0, name.offsetByCodePoints(0, room)) + extension;
  }
}
