package io.standfirst.article.html.fact;

import io.standfirst.article.html.fact.Evidence.Candidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article. Headings, metadata, data and the address are evidence for it, as
 * they are and without the parts that pages put around them ("Title | Site", "Site: Title"); see
 * {@link Evidence} for how they are weighed. The main heading counts for most: it is what the
 * article states to its readers.
 */
final class HtmlTitle {
  private static final List<MetaNames> NAMES = MetaNames.ofFact("title");

  private HtmlTitle() {}

  static @Nullable String of(FactSources sources) {
    Candidate<String> best = evidence(sources).best();
    return best == null ? null : best.value();
  }

  /** All that may be the title, with the evidence for each. */
  static Evidence<String> evidence(FactSources sources) {
    TitleEvidence titles = new TitleEvidence(sources.siteNames());
    TitleHeadings.add(sources.elements().headings(), titles);
    StatedTitles stated = new StatedTitles(sources.siteNames(), titles);
    String page = sources.elements().page().title();
    stated.add(page, "page");
    for (MetaNames row : NAMES) {
      for (String name : row.names()) {
        sources.meta().all(name).forEach(it -> stated.add(it, row.kind()));
      }
    }
    stated.add(sources.data().headline(), "data");
    stated.add(sources.data().pageName(), "data.page");
    return titles.compared(page, sources.url());
  }
}
