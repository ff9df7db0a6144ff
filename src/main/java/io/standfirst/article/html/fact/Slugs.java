package io.standfirst.article.html.fact;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Words of addresses and titles in the letters that addresses have: "Müller" is "muller". */
final class Slugs {
  private static final int SHORTEST = 3;

  private Slugs() {}

  /** The words of an address's path. */
  static Set<String> words(String url) {
    int start = Math.max(0, url.lastIndexOf("://") + 3);
    int path = url.indexOf('/', start);
    int query = url.indexOf('?', start);
    return path < 0 || (query >= 0 && query < path)
        ? Set.of()
        : wordsOf(query < 0 ? url.substring(path) : url.substring(path, query));
  }

  static Set<String> wordsOf(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        if (word.length() >= SHORTEST) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
