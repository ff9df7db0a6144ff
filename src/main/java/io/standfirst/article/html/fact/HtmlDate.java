package io.standfirst.article.html.fact;

import io.standfirst.article.date.UrlDates;
import io.standfirst.article.html.fact.Evidence.Candidate;
import io.standfirst.article.html.fact.Evidence.Telling;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.HtmlMeta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date on which a page says that its article was published. Data, metadata, scripts, marked
 * elements, the address and dated lines are evidence for days; see {@link Evidence} for how they
 * are weighed. A day told in the line below the title counts for much, since that is what the
 * article states to its readers.
 */
final class HtmlDate {
  private static final String[] DESCRIPTIONS = {"description", "og:description"};
  private static final int DAY = "2025-08-12".length();

  private HtmlDate() {}

  static @Nullable String of(FactSources sources, TitlePlace titled) {
    Candidate<String> best = evidence(sources, titled).best();
    return best == null ? null : told(best);
  }

  /**
   * The fullest telling of a day by those who may tell when the article was published. Where none
   * may, as on a page that only says when it was changed, what is told best stands in.
   */
  private static String told(Candidate<String> day) {
    List<String> tellings =
        day.tellings().stream()
            .filter(it -> DateEvidence.mayTellTime(it.kind()))
            .map(Telling::value)
            .toList();
    return tellings.stream()
        .filter(it -> it.length() > DAY)
        .findFirst()
        .orElseGet(() -> tellings.isEmpty() ? day.value() : day.key());
  }

  /** All days that the page states, with the evidence for each. */
  static Evidence<String> evidence(FactSources sources, TitlePlace titled) {
    JsonLd data = sources.data();
    HtmlMeta meta = sources.meta();
    String url = sources.url();
    DateEvidence dates = new DateEvidence(DayOrder.isDayFirst(sources));
    data.publishedDates().forEach(date -> dates.add(date, "data.published"));
    data.createdDates().forEach(date -> dates.add(date, "data.created"));
    data.modifiedDates().forEach(date -> dates.add(date, "data.modified"));
    data.pageDates().forEach(date -> dates.add(date, "data.page"));
    data.otherDates().forEach(date -> dates.add(date, "data.other"));
    for (String name : meta.names()) {
      String kind = DateNames.kindOf(name);
      if (kind != null) {
        dates.add(meta.all(name).getFirst(), "meta." + kind);
      }
    }
    for (String name : DESCRIPTIONS) {
      meta.all(name).forEach(text -> dates.add(text, "description"));
    }
    ScriptDates.add(sources.elements().scripts(), dates);
    String addressed = url == null ? null : UrlDates.of(url);
    if (addressed != null) {
      dates.add(addressed, "address");
    }
    sources.lines().marks().forEach(mark -> MarkedDates.add(mark, titled, dates));
    LineDates.add(sources.lines(), titled, dates);
    return dates.compared();
  }
}
