package io.standfirst.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the languages of one script are told by, as sets of bits: bit <i>n</i> is the <i>n</i>th of
 * them. Read once a script, when a text in it first asks.
 */
final class LanguageSigns {
  private static final int SHORTEST_ENDING = 2;
  private static final int LONGEST_ENDING = 6;

  /** Letters a word must have before its ending. */
  private static final int STEM = 2;

  private static final Map<UnicodeScript, Lazy<LanguageSigns>> BY_SCRIPT =
      Map.of(
          UnicodeScript.CYRILLIC, lazy("be", "bg", "kk", "mk", "ru", "sr", "uk"),
          UnicodeScript.ARABIC, lazy("ar", "fa", "ur"),
          UnicodeScript.HEBREW, lazy("he", "yi"),
          UnicodeScript.DEVANAGARI, lazy("hi", "mr", "ne"),
          UnicodeScript.LATIN,
              lazy(
                  "af", "az", "ca", "cs", "da", "de", "en", "es", "et", "eu", "fi", "fr", "ga",
                  "gl", "hr", "hu", "id", "is", "it", "lt", "lv", "ms", "nl", "no", "pl", "pt",
                  "ro", "sk", "sl", "sq", "sr", "sv", "sw", "tl", "tr", "vi"));

  private final List<String> languages;
  private final Map<String, Long> words = new HashMap<>();
  private final Map<String, Long> endings = new HashMap<>();
  private final Map<Character, Long> letters = new HashMap<>();
  private final long all;

  private LanguageSigns(List<String> languages) {
    this.languages = languages;
    all = (1L << languages.size()) - 1;
    for (int i = 0; i < languages.size(); i++) {
      long bit = 1L << i;
      for (String word : FunctionWords.of(new Language(languages.get(i)))) {
        words.merge(word, bit, (a, b) -> a | b);
      }
    }
    for (String line : Tables.lines(LanguageSigns.class, "language-signs.tsv")) {
      String[] columns = line.split("\t", 3);
      int language = languages.indexOf(columns[0]);
      if (language >= 0) {
        long bit = 1L << language;
        for (char letter : columns[1].toCharArray()) {
          letters.merge(letter, bit, (a, b) -> a | b);
        }
        for (String ending : Tables.words(columns[2], ' ')) {
          endings.merge(ending, bit, (a, b) -> a | b);
        }
      }
    }
  }

  private static Lazy<LanguageSigns> lazy(String... languages) {
    return new Lazy<>(() -> new LanguageSigns(List.of(languages)));
  }

  /** The signs of the languages of a script, at most 63; null where no table tells any apart. */
  static @Nullable LanguageSigns of(UnicodeScript script) {
    Lazy<LanguageSigns> signs = BY_SCRIPT.get(script);
    return signs == null ? null : signs.get();
  }

  List<String> languages() {
    return languages;
  }

  /** All of them. */
  long all() {
    return all;
  }

  /** The languages that have a word as a closed-class word. */
  long havingWord(String word) {
    return words.getOrDefault(word, 0L);
  }

  /** The languages that have the longest known ending of a word. */
  long havingEnding(String word) {
    int longest = Math.min(LONGEST_ENDING, word.length() - STEM);
    for (int length = longest; length >= SHORTEST_ENDING; length--) {
      long having = endings.getOrDefault(word.substring(word.length() - length), 0L);
      if (having != 0) {
        return having;
      }
    }
    return 0;
  }

  /** The languages that write all letters of a word: all where no letter is told of. */
  long writing(String word) {
    long writing = all;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      writing &= letter < 0x80 ? all : letters.getOrDefault(letter, all);
    }
    return writing;
  }
}
