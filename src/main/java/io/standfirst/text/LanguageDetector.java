package io.standfirst.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells what language a text is written in: by its script where one language owns it, else by the
 * closed-class words that it uses, each counting the more the fewer languages have it.
 *
 * <p>No model: one table of some 2,000 words. It reads at most the first {@value #SAMPLE} UTF-16
 * code units, so its cost is bounded; and it says {@link Language#UNKNOWN} rather than guess when
 * hardly any word is known or two languages come out alike.
 */
public final class LanguageDetector {
  private static final int SAMPLE = 8_000;

  /** Words below which nothing is said, unless the script says it. */
  private static final int MIN_WORDS = 3;

  /** Share of words that must be closed-class words of the winner; running text has 0.3 to 0.5. */
  private static final double MIN_SHARE = 0.12;

  /** How far the winner must lead the second. */
  private static final double MIN_LEAD = 1.08;

  private static final Map<UnicodeScript, String> OWNED_SCRIPTS =
      Map.of(
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.BENGALI, "bn",
          UnicodeScript.TAMIL, "ta",
          UnicodeScript.TELUGU, "te",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.ETHIOPIC, "am");

  private static final Map<UnicodeScript, Set<String>> SHARED_SCRIPTS =
      Map.of(
          UnicodeScript.CYRILLIC, Set.of("ru", "uk", "bg", "sr"),
          UnicodeScript.ARABIC, Set.of("ar", "fa", "ur"),
          UnicodeScript.DEVANAGARI, Set.of("hi", "mr"),
          UnicodeScript.LATIN,
              Set.of(
                  "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "fi", "pl", "cs",
                  "hu", "ro", "tr", "id", "vi", "ca"));

  private static final Map<String, List<String>> LANGUAGES_OF = languagesOfWords();

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
        return owner != null
            ? new Language(owner)
            : byWords(sample, SHARED_SCRIPTS.getOrDefault(entry.getKey(), Set.of()));
      }
    }
    return Language.UNKNOWN;
  }

  private static Map<UnicodeScript, Integer> letters(String sample) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return letters;
  }

  private static Language byWords(String sample, Set<String> candidates) {
    Map<String, Double> scores = new TreeMap<>();
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    int start = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean inside = i < sample.length() && isWordPart(sample.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = sample.substring(start, i).toLowerCase(Locale.ROOT);
        words++;
        start = -1;
        List<String> languages = LANGUAGES_OF.getOrDefault(word, List.of());
        for (String code : languages) {
          if (candidates.contains(code)) {
            scores.merge(code, 1.0 / languages.size(), Double::sum);
            hits.merge(code, 1, Integer::sum);
          }
        }
      }
    }
    return winner(scores, hits, words);
  }

  private static boolean isWordPart(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static Language winner(Map<String, Double> scores, Map<String, Integer> hits, int words) {
    String best = "und";
    double first = 0;
    double second = 0;
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    boolean sure =
        words >= MIN_WORDS
            && hits.getOrDefault(best, 0) >= MIN_SHARE * words
            && first >= MIN_LEAD * second;
    return sure ? new Language(best) : Language.UNKNOWN;
  }

  private static Map<String, List<String>> languagesOfWords() {
    Map<String, List<String>> languages = new HashMap<>();
    FunctionWords.all()
        .forEach(
            (code, words) ->
                words.forEach(
                    word -> languages.computeIfAbsent(word, _ -> new ArrayList<>()).add(code)));
    return Map.copyOf(languages);
  }
}
