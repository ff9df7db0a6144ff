package io.standfirst.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells what language a text is written in: by its script where one language owns it, else by its
 * words ({@link WordVote}).
 *
 * <p>No model: two tables of some 5,000 words, letters and endings, read when a text needs them. It
 * reads at most the first {@value #SAMPLE} UTF-16 code units, so its cost is bounded; and it says
 * {@link Language#UNKNOWN} rather than guess when hardly any word is known or two languages come
 * out alike.
 */
public final class LanguageDetector {
  private static final int SAMPLE = 4_000;

  private static final Map<UnicodeScript, String> OWNED_SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.TIBETAN, "bo"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.ORIYA, "or"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));

  private LanguageDetector() {}

  /** The language of {@code text}; {@link Language#UNKNOWN} when it cannot be told. */
  public static Language detect(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    Map<UnicodeScript, Integer> letters = letters(sample);
    int total = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (total == 0) {
      return Language.UNKNOWN;
    }
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    if (2 * (kana + han) > total) {
      return new Language(20 * kana > han ? "ja" : "zh");
    }
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      if (2 * entry.getValue() > total) {
        String owner = OWNED_SCRIPTS.get(entry.getKey());
        return owner != null ? new Language(owner) : WordVote.of(sample, entry.getKey());
      }
    }
    return Language.UNKNOWN;
  }

  private static Map<UnicodeScript, Integer> letters(String sample) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int plain = 0;
    for (int i = 0; i < sample.length(); i++) {
      int c = sample.codePointAt(i);
      if (c < 0x80) {
        plain += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
      i += Character.charCount(c) - 1;
    }
    if (plain > 0) {
      letters.merge(UnicodeScript.LATIN, plain, Integer::sum);
    }
    return letters;
  }
}
