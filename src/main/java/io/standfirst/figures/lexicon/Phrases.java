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
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, Integer> longestBack = new HashMap<>();

  /** A phrase that was found: its meaning and the lexemes [from, to) that it covers. */
  public record Match<T>(T meaning, int from, int to) {}

  /** Adds a phrase; a meaning that it has already stays. */
  public void put(String phrase, T meaning) {
    String key = phrase.replace('-', ' ');
    if (meanings.putIfAbsent(key, meaning) == null) {
      int words = 1 + (int) key.chars().filter(c -> c == ' ').count();
      int first = key.indexOf(' ');
      longest.merge(first < 0 ? key : key.substring(0, first), words, Math::max);
      longestBack.merge(key.substring(key.lastIndexOf(' ') + 1), words, Math::max);
    }
  }

  /** What a whole phrase stands for; null for none. */
  public @Nullable T get(String phrase) {
    return meanings.get(phrase);
  }

  /** The longest phrase that begins at a lexeme; null for none. */
  public @Nullable Match<T> from(Lexemes line, int from) {
    Integer words = longest.get(line.at(from).word());
    if (words == null) {
      return null;
    }
    Match<T> best = null;
    StringBuilder key = new StringBuilder();
    int at = from;
    for (int count = 0; count < Math.min(words, MAX_WORDS) && at < line.size(); count++) {
      if (count > 0) {
        if (line.at(at).isHyphen() && line.at(at).glued()) {
          at++;
        }
        key.append(' ');
      }
      key.append(line.at(at).word());
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
    Integer words = longestBack.get(line.at(to - 1).word());
    if (words == null) {
      return null;
    }
    Match<T> best = null;
    String key = "";
    int at = to - 1;
    for (int count = 0; count < Math.min(words, MAX_WORDS) && at >= 0; count++) {
      if (count > 0 && line.at(at).isHyphen()) {
        at--;
      }
      key = count == 0 ? line.at(at).word() : line.at(at).word() + " " + key;
      T meaning = meanings.get(key);
      if (meaning != null) {
        best = new Match<>(meaning, at, to);
      }
      at--;
    }
    return best;
  }
}
