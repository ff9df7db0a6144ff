package io.standfirst.article.charset;

import io.standfirst.article.format.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How surprising a text is in the language that fits it best, in bits: the logarithm of the
 * probability of each character after the one before, as languages have been counted. Bytes read in
 * the wrong character set give pairs of letters that no language has.
 *
 * <p>Only pairs with a character beyond ASCII count, since ASCII reads alike in all sets. So the
 * cost is that of the same bytes whatever set they are read in, and readings can be compared: naive
 * Bayes over character bigrams (after Li and Momoi, "A composite approach to language/encoding
 * detection", 2001), with single characters for Chinese, Japanese and Korean. Linear in the text; a
 * language costs a look-up for each kind of pair in it.
 */
final class LanguageModel {
  private static final List<Map<Integer, Integer>> LANGUAGES = load();

  private static final int UNSEEN = 16;
  private static final int SIGN = 8;
  private static final int STRANGE = 18;
  private static final int NO_CHARACTER = 30;
  private static final int CAPITAL_WITHIN = 6;
  private static final String SIGNS = "\u00A0\u00AB\u00BB“”„‘’‚‹›–—…•§©®°™€£¥·¿¡ºª、。「」・（）：！？，；";

  private LanguageModel() {}

  /**
   * What a text costs.
   *
   * @param bits all together, in the language in which it costs least
   * @param characters those that count
   */
  record Cost(double bits, int characters) {
    double mean() {
      return characters == 0 ? 0 : bits / characters;
    }
  }

  static Cost of(String text) {
    Map<Integer, Integer> pairs = new HashMap<>();
    int fixed = 0;
    int characters = 0;
    char before = ' ';
    boolean smallBefore = false;
    for (int i = 0; i < text.length(); i++) {
      char written = text.charAt(i);
      char c = Character.toLowerCase(written);
      boolean letter = Character.isLetter(c) || isMark(c);
      if (c > 0x7F) {
        characters++;
        fixed += letter ? 0 : ofSign(c);
        fixed += letter && smallBefore && c != written ? CAPITAL_WITHIN : 0;
      }
      char now = letter ? c : ' ';
      if ((letter || before != ' ') && (now > 0x7F || before > 0x7F)) {
        pairs.merge(before << 16 | now, 1, Integer::sum);
      }
      smallBefore = letter && c == written && Character.isLowerCase(written);
      before = now;
    }
    return new Cost(fixed + least(pairs), characters);
  }

  private static double least(Map<Integer, Integer> pairs) {
    double least = Double.MAX_VALUE;
    for (Map<Integer, Integer> language : LANGUAGES) {
      double bits = 0;
      for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
        bits += (double) pair.getValue() * bits(language, pair.getKey());
        if (bits >= least) {
          break;
        }
      }
      least = Math.min(least, bits);
    }
    return pairs.isEmpty() ? 0 : least;
  }

  private static int bits(Map<Integer, Integer> language, int pair) {
    int now = pair & 0xFFFF;
    if (isWide((char) now)) {
      return language.getOrDefault(now, UNSEEN);
    }
    if (isWide((char) (pair >>> 16))) {
      return now > 0x7F ? UNSEEN : 0; // what follows an ideograph tells nothing
    }
    return language.getOrDefault(pair, UNSEEN);
  }

  private static int ofSign(char c) {
    if (c == '\uFFFD' || c >= '\uFFFE') {
      return NO_CHARACTER;
    }
    if (c < 0xA0 || (c >= '\uE000' && c <= '\uF8FF')) {
      return STRANGE + UNSEEN;
    }
    return SIGNS.indexOf(c) >= 0 ? SIGN : STRANGE;
  }

  private static boolean isMark(char c) {
    return c > 0x2FF && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Kana, ideographs and Hangul: scripts of which single characters are counted. */
  private static boolean isWide(char c) {
    return (c >= '\u3040' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3');
  }

  private static List<Map<Integer, Integer>> load() {
    Map<String, Map<Integer, Integer>> languages = new LinkedHashMap<>();
    for (String[] row : Tables.rows(LanguageModel.class, "letter-pairs.tsv")) {
      Map<Integer, Integer> language = languages.computeIfAbsent(row[0], it -> new HashMap<>());
      int bits = Integer.parseInt(row[1]);
      boolean single = row[0].startsWith("zh") || row[0].equals("ja") || row[0].equals("ko");
      for (int i = 0; i < row[2].length(); i += single ? 1 : 2) {
        char first = single ? 0 : row[2].charAt(i);
        char second = single ? row[2].charAt(i) : row[2].charAt(i + 1);
        language.put(first << 16 | second, bits);
      }
    }
    return new ArrayList<>(languages.values());
  }
}
