package io.standfirst.article.charset;

/**
 * How surprising a text is in the language that fits it best, in bits: the logarithm of the
 * probability of each character after the one before, as languages have been counted. Bytes read in
 * the wrong character set give pairs of letters that no language has.
 *
 * <p>Only pairs with a character beyond ASCII count, since ASCII reads alike in all sets. So the
 * cost is that of the same bytes whatever set they are read in, and readings can be compared: naive
 * Bayes over character bigrams (after Li and Momoi, "A composite approach to language/encoding
 * detection", 2001), with single characters for Chinese, Japanese and Korean. Linear in the text,
 * one look-up a pair for all languages.
 */
final class LanguageModel {
  private static final LetterPairs PAIRS = LetterPairs.load();

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
    int[] counts = new int[PAIRS.rows()];
    int unknown = 0;
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
        int row = isWide(now) ? PAIRS.row(now) : PAIRS.row(before << 16 | now);
        if (row >= 0) {
          counts[row]++;
        } else if (now > 0x7F || !isWide(before)) { // what follows an ideograph tells nothing
          unknown++;
        }
      }
      smallBefore = letter && c == written && Character.isLowerCase(written);
      before = now;
    }
    return new Cost(fixed + PAIRS.leastBits(counts, unknown), characters);
  }

  private static int ofSign(char c) {
    if (c == '\uFFFD' || c >= '\uFFFE') {
      return NO_CHARACTER;
    }
    if (c < 0xA0 || (c >= '\uE000' && c <= '\uF8FF')) {
      return STRANGE + LetterPairs.UNSEEN;
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
}
