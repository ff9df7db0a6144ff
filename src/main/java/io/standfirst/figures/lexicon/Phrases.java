package io.standfirst.figures.lexicon;

import io.standfirst.figures.lexeme.Lexemes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of phrases of up to five words. Words are matched in lower case, hyphens between
 * them read as spaces; the longest phrase wins.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  private static final int MAX_WORDS = 5;

  private final Map<String, T> meanings = new HashMap<>();

  /** How many words the phrases of several have at most, by their first word and by their last. */
  private final Map<String, Integer> longest = new HashMap<>();

  private final Map<String, Integer> longestBack = new HashMap<>();

  /** A phrase that was found: its meaning and the lexemes [from, to) that it covers. */
  public record Match<T>(T meaning, int from, int to) {}

  /** Adds a phrase; a meaning that it has already stays. */
  public void put(String phrase, T meaning) {
    String key = phrase.replace('-', ' ');
    int first = key.indexOf(' ');
    if (meanings.putIfAbsent(key, meaning) == null && first >= 0) {
      int words = words(key);
      widen(longest, key.substring(0, first), words);
      widen(longestBack, key.substring(key.lastIndexOf(' ') + 1), words);
    }
  }

  private static int words(String key) {
    int words = 1;
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      words++;
    }
    return words;
  }

  private static void widen(Map<String, Integer> longest, String word, int words) {
    Integer known = longest.get(word);
    if (known == null || known < words) {
      longest.put(word, words);
    }
  }

  /** What a whole phrase stands for; null for none. */
  public @Nullable T get(String phrase) {
    return meanings.get(phrase);
  }

  /** The longest phrase that begins at a lexeme; null for none. */
  public @Nullable Match<T> from(Lexemes line, int from) {
    String first = line.at(from).word();
    T alone = meanings.get(first);
    Match<T> best = alone == null ? null : new Match<>(alone, from, from + 1);
    Integer words = longest.get(first);
    if (words == null) {
      return best;
    }
    StringBuilder key = new StringBuilder(first);
    int at = from + 1;
    for (int count = 1; count < Math.min(words, MAX_WORDS) && at < line.size(); count++) {
      at += line.at(at).isHyphen() && line.at(at).glued() ? 1 : 0;
      key.append(' ').append(line.at(at).word());
      at++;
      T meaning = meanings.get(key.toString());
      if (meaning != null) {
        best = new Match<>(meaning, from, at);
      }
    }
    return best;
  }

  /** The longest phrase that ends before a lexeme; null for none. */
  public @Nullable Match<T> before(Lexemes line, int to) {
    String key = line.at(to - 1).word();
    T alone = meanings.get(key);
    Match<T> best = alone == null ? null : new Match<>(alone, to - 1, to);
    Integer words = longestBack.get(key);
    if (words == null) {
      return best;
    }
    int at = to - 2;
    for (int count = 1; count < Math.min(words, MAX_WORDS) && at >= 0; count++) {
      at -= line.at(at).isHyphen() ? 1 : 0;
      key = line.at(at).word() + " " + key;
      T meaning = meanings.get(key);
      if (meaning != null) {
        best = new Match<>(meaning, at, to);
      }
      at--;
    }
    return best;
  }
}
