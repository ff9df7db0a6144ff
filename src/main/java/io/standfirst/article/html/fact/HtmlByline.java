package io.standfirst.article.html.fact;

import io.standfirst.article.html.fact.Evidence.Candidate;
import java.util.List;

/**
 * The authors that a page states. Data, metadata, marked elements and lines such as "By Jane Doe"
 * are evidence for names; see {@link Evidence} for how they are weighed.
 */
final class HtmlByline {
  private HtmlByline() {}

  static List<String> of(FactSources sources, TitlePlace titled) {
    Candidate<List<String>> best = evidence(sources, titled).best();
    return best == null ? List.of() : best.value();
  }

  /** All bylines of the page, with the evidence for each. */
  static Evidence<List<String>> evidence(FactSources sources, TitlePlace titled) {
    BylineEvidence bylines = new BylineEvidence(sources.siteNames());
    StatedBylines.add(sources.data(), bylines);
    StatedBylines.add(sources.meta(), bylines);
    sources.lines().marks().forEach(mark -> MarkedBylines.add(mark, titled, bylines));
    LineBylines.add(sources.lines().lines(), titled, bylines);
    OwnerBylines.add(sources, bylines);
    return bylines.compared(titled.letters());
  }
}
