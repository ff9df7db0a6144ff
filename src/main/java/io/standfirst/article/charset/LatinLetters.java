package io.standfirst.article.charset;

import io.standfirst.article.format.Tables;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the single-byte character sets of the Latin alphabet from each other, which detectors
 * confuse: in the right one, the letters beyond ASCII are those of one language. "ő" belongs to
 * Hungarian; the same byte is "õ" in windows-1252, which no language has beside "ö" and "ű".
 */
final class LatinLetters {
  /** Those that letters are weighed for, the likelier first. */
  private static final List<Charset> SETS =
      Stream.of("windows-1252", "windows-1250", "ISO-8859-2", "windows-1254", "windows-1257")
          .map(Charset::forName)
          .toList();

  private static final List<String> ALPHABETS =
      Tables.rows(LatinLetters.class, "latin-letters.tsv").stream().map(row -> row[1]).toList();
  private static final String SIGNS = "\u00A0\u00AB\u00BB“”„‘’‚‹›–—…•§©®°™€£";

  /** By how much another set's share of fitting letters must exceed that of the one voted for. */
  private static final double MARGIN = 0.02;

  private LatinLetters() {}

  /** The set whose letters are those of one language; {@code voted} where none is better. */
  static Charset refine(Charset voted, byte[] bytes) {
    if (!SETS.contains(voted)) {
      return voted;
    }
    int[] counts = new int[0x100];
    for (byte b : bytes) {
      counts[b & 0xFF]++;
    }
    Charset best = voted;
    double most = share(voted, counts) + MARGIN;
    for (Charset charset : SETS) {
      double share = share(charset, counts);
      if (share > most) {
        best = charset;
        most = share;
      }
    }
    return best;
  }

  /** The share of the bytes beyond ASCII that are letters of the language that fits best. */
  private static double share(Charset charset, int[] counts) {
    int all = 0;
    int[] fitting = new int[ALPHABETS.size()];
    for (int b = 0x80; b < counts.length; b++) {
      all += counts[b];
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      for (int i = 0; i < fitting.length; i++) {
        fitting[i] += isOf(c, ALPHABETS.get(i)) ? counts[b] : 0;
      }
    }
    int most = 0;
    for (int fit : fitting) {
      most = Math.max(most, fit);
    }
    return all == 0 ? 0 : (double) most / all;
  }

  private static boolean isOf(char c, String alphabet) {
    return SIGNS.indexOf(c) >= 0
        || alphabet.indexOf(c) >= 0
        || alphabet.indexOf(Character.toLowerCase(c)) >= 0;
  }
}
