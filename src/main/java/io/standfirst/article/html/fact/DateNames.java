package io.standfirst.article.html.fact;

import io.standfirst.text.Tables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a piece of metadata says that its date is, after the table {@code
 * date-names.tsv}: "article:published_time" and "originalPublicationDate" are dates of publication.
 * Systems make up hundreds of such names; what they are made of is the same.
 */
final class DateNames {
  private static final String NONE = "none";
  private static final List<String[]> ROWS = Tables.rows(DateNames.class, "date-names.tsv");

  private DateNames() {}

  /** "published", "modified" or "date"; null when the name promises no date of an article. */
  static @Nullable String kindOf(String name) {
    for (String[] row : ROWS) {
      for (String piece : row[1].split(" ", -1)) {
        if (name.contains(piece)) {
          return row[0].equals(NONE) ? null : row[0];
        }
      }
    }
    return null;
  }
}
