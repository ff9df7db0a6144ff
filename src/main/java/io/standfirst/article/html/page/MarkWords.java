package io.standfirst.article.html.page;

import io.standfirst.text.Tables;
import java.util.HashSet;
import java.util.Set;

/** Words in classes that promise an author or a date, after the table {@code mark-words.tsv}. */
public final class MarkWords {
  private static final Set<String> AUTHORS = new HashSet<>();
  private static final Set<String> DATES = new HashSet<>();
  private static final Set<String> PUBLISHED = new HashSet<>();
  private static final Set<String> CHANGED = new HashSet<>();
  private static final Set<String> TODAY = new HashSet<>();
  private static final Set<String> COMMENTS = new HashSet<>();

  static {
    for (String[] row : Tables.rows(MarkWords.class, "mark-words.tsv")) {
      Set<String> words =
          switch (row[0]) {
            case "author" -> AUTHORS;
            case "date" -> DATES;
            case "published" -> PUBLISHED;
            case "changed" -> CHANGED;
            case "today" -> TODAY;
            case "comment" -> COMMENTS;
            default -> throw new IllegalStateException("mark-words.tsv: no " + row[0]);
          };
      words.addAll(Set.of(row[1].split(" ", -1)));
    }
  }

  private MarkWords() {}

  static boolean isKnown(String word) {
    return AUTHORS.contains(word) || DATES.contains(word) || TODAY.contains(word);
  }

  /** Whether words promise an author of the article, not of a comment on it. */
  public static boolean isAuthor(Set<String> words) {
    return words.stream().anyMatch(AUTHORS::contains)
        && words.stream().noneMatch(COMMENTS::contains);
  }

  /** Whether words promise a date. */
  public static boolean isDate(Set<String> words) {
    return words.stream().anyMatch(DATES::contains);
  }

  /** Whether words say that a date is one of a change; many systems call a day both. */
  public static boolean isChange(Set<String> words) {
    return words.stream().anyMatch(CHANGED::contains)
        && words.stream().noneMatch(PUBLISHED::contains);
  }

  /** Whether words promise the date of the visit, as mastheads show it. */
  public static boolean isToday(Set<String> words) {
    return words.stream().anyMatch(TODAY::contains);
  }
}
