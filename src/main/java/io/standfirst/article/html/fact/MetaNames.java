package io.standfirst.article.html.fact;

import io.standfirst.text.Tables;
import java.util.List;

/**
 * Which meta elements state a fact, after the table {@code meta-names.tsv}.
 *
 * @param fact "title" or "byline"
 * @param kind what kind of evidence they are
 * @param names their names in lower case
 */
record MetaNames(String fact, String kind, List<String> names) {
  private static final List<MetaNames> ALL =
      Tables.rows(MetaNames.class, "meta-names.tsv").stream()
          .map(row -> new MetaNames(row[0], row[1], List.of(row[2].split(" ", -1))))
          .toList();

  static List<MetaNames> ofFact(String fact) {
    return ALL.stream().filter(it -> it.fact.equals(fact)).toList();
  }
}
