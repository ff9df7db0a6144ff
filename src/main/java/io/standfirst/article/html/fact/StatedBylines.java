package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.html.jsonld.Author;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.HtmlMeta;
import java.util.List;

/** Bylines that a page states to machines, in its data and in meta elements. */
final class StatedBylines {
  private static final List<MetaNames> NAMES = MetaNames.ofFact("byline");
  private static final int TWITTER_LABELS = 4;

  private StatedBylines() {}

  static void add(JsonLd data, BylineEvidence bylines) {
    List<Author> authors = data.authors();
    if (!authors.isEmpty()) {
      bylines.addStated(
          authors.stream().map(Author::name).toList(), "data." + authors.getFirst().type());
    }
  }

  static void add(HtmlMeta meta, BylineEvidence bylines) {
    for (MetaNames row : NAMES) {
      row.names().forEach(name -> bylines.addStated(meta.all(name), row.kind()));
    }
    List<String> cited = meta.all("citation_author").stream().map(StatedBylines::spoken).toList();
    bylines.addStated(cited, "meta.cited");
    for (int i = 1; i <= TWITTER_LABELS; i++) {
      String label = meta.of("twitter:label" + i);
      String value = meta.of("twitter:data" + i);
      if (label != null && value != null && Bylines.isStart(label)) {
        bylines.addStated(List.of(value), "meta.labelled");
      }
    }
  }

  /** "Jane Doe" for "Doe, Jane". */
  private static String spoken(String name) {
    int comma = name.indexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
  }
}
