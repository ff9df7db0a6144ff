package io.standfirst.article.html;

import io.standfirst.article.format.Tables;
import java.util.HashSet;
import java.util.Set;

/**
 * Words in classes that promise an author or a date, after the table {@code html-mark-words.tsv}.
 */
final class MarkWords {
  private static final Set<String> AUTHORS = new HashSet<>();
  private static final Set<String> DATES = new HashSet<>();

  static {
    for (String[] row : Tables.rows(MarkWords.class, "html-mark-words.tsv")) {
      (row[0].equals("author") ? AUTHORS : DATES).addAll(Set.of(row[1].split(" ", -1)));
    }
  }

  private MarkWords() {}

  static boolean isKnown(String word) {
    return AUTHORS.contains(word) || DATES.contains(word);
  }

  static boolean isAuthor(Set<String> words) {
    return words.stream().anyMatch(AUTHORS::contains);
  }

  static boolean isDate(Set<String> words) {
    return words.stream().anyMatch(DATES::contains);
  }
}
