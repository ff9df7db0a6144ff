package io.standfirst.article.html;

import io.standfirst.article.date.Dates;
import io.standfirst.article.date.UrlDates;
import io.standfirst.article.html.Evidence.Candidate;
import io.standfirst.article.html.PageLines.Line;
import io.standfirst.article.html.PageLines.Mark;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The date on which a page says that its article was published. Data, marked elements, the address
 * and dated lines are evidence for days; see {@link Evidence} for how they are weighed. A day told
 * in the line below the title counts for much, since that is what the article states to its
 * readers.
 */
final class HtmlDate {
  private static final FactWeights WEIGHTS = FactWeights.ofFact("date");
  private static final int LONGEST_LINE = 300;
  private static final int WITHIN_PROSE = 60;
  private static final String[][] META = {
    {
      "meta.published",
      "article:published_time",
      "og:published_time",
      "og:article:published_time",
      "datepublished",
      "article:published",
      "article.published",
      "published",
      "published_time",
      "published-time",
      "published-date",
      "published_at",
      "pubdate",
      "pub_date",
      "publishdate",
      "publish_date",
      "publish-date",
      "publication_date",
      "publication-date",
      "parsely-pub-date",
      "article_date_original",
      "originalpublicationdate",
      "citation_publication_date",
      "citation_online_date",
      "cxenseparse:recs:publishtime",
      "dcterms.issued",
      "dc.date.issued",
      "prism.publicationdate",
      "w-published-date",
      "bt:pubdate",
      "rnews:datepublished"
    },
    {
      "meta.date",
      "date",
      "dc.date",
      "dcterms.date",
      "dc.date.created",
      "dcterms.created",
      "created",
      "creation_date",
      "datecreated",
      "sailthru.date",
      "article.created",
      "uploaddate"
    },
    {
      "meta.modified",
      "article:modified_time",
      "og:article:modified_time",
      "og:updated_time",
      "datemodified",
      "modified",
      "modified-date",
      "last-modified",
      "dc.date.modified",
      "dcterms.modified",
      "revised",
      "revision_date",
      "updated_time"
    }
  };

  private final boolean dayFirst;
  private final Evidence<String> evidence = new Evidence<>(WEIGHTS);

  private HtmlDate(boolean dayFirst) {
    this.dayFirst = dayFirst;
  }

  static @Nullable String of(
      Document page,
      PageLines lines,
      int titled,
      JsonLd data,
      HtmlMeta meta,
      @Nullable String url) {
    Candidate<String> best = evidence(page, lines, titled, data, meta, url).best();
    return best == null ? null : told(best);
  }

  /** The fullest telling of a day, except that of a change of the page. */
  private static String told(Candidate<String> day) {
    String strongest = day.value();
    if (strongest.length() > 10) {
      return strongest;
    }
    for (Evidence.Telling<String> telling : day.tellings()) {
      if (telling.value().length() > 10 && telling.weight() > 0) {
        return telling.value();
      }
    }
    return strongest;
  }

  /** All days that the page states, with the evidence for each. */
  static Evidence<String> evidence(
      Document page,
      PageLines lines,
      int titled,
      JsonLd data,
      HtmlMeta meta,
      @Nullable String url) {
    HtmlDate dates = new HtmlDate(DayOrder.isDayFirst(page, meta, url));
    data.publishedDates().forEach(date -> dates.add(date, "data.published"));
    data.createdDates().forEach(date -> dates.add(date, "data.created"));
    data.modifiedDates().forEach(date -> dates.add(date, "data.modified"));
    data.pageDates().forEach(date -> dates.add(date, "data.page"));
    data.otherDates().forEach(date -> dates.add(date, "data.other"));
    for (String[] names : META) {
      for (int i = 1; i < names.length; i++) {
        String value = meta.of(names[i]);
        if (value != null) {
          dates.add(value, names[0]);
        }
      }
    }
    String addressed = url == null ? null : UrlDates.of(url);
    if (addressed != null) {
      dates.add(addressed, "address");
    }
    lines.marks().forEach(mark -> dates.marked(mark, titled));
    dates.lines(lines, titled);
    return dates.evidence;
  }

  private void marked(Mark mark, int titled) {
    Element element = mark.element();
    String property = element.attr("itemprop");
    boolean time = element.nameIs("time");
    if (!time && property.isEmpty() && !MarkWords.isDate(mark.words())) {
      return;
    }
    String place = Place.of(mark.at(), titled, mark.aside());
    String stated = null;
    for (String attribute : new String[] {"datetime", "content", "data-time", "title"}) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && value.length() < 100) {
        stated = value;
        break;
      }
    }
    boolean modified =
        property.equalsIgnoreCase("dateModified")
            || mark.words().contains("updated")
            || mark.words().contains("modified");
    String text = HtmlText.ofShort(element, PageLines.LONGEST_MARK);
    String value = stated == null || Dates.first(stated, dayFirst) == null ? text : stated;
    if (value == null) {
      return;
    }
    DateLabels.Label label = DateLabels.in(text == null ? "" : text);
    boolean changed = modified || label == DateLabels.Label.UPDATED;
    if (property.equalsIgnoreCase("datePublished") || element.hasAttr("pubdate")) {
      add(value, "item.published." + place);
    } else if (property.equalsIgnoreCase("dateModified")) {
      add(value, "item.modified");
    } else if (time) {
      add(value, (changed ? "time.changed." : "time.") + place);
    } else if (!MarkWords.isDate(mark.words())) {
      return;
    } else if (text != null) {
      add(text, (changed ? "class.changed." : "class.") + place);
    }
  }

  private void lines(PageLines lines, int titled) {
    boolean first = true;
    for (Line line : lines.lines()) {
      String text = line.text();
      if (text.length() > LONGEST_LINE) {
        text = text.substring(0, WITHIN_PROSE);
      }
      String place = Place.of(line.at(), titled, line.aside());
      int from = 0;
      for (int found = 0; found < 3; found++) {
        Dates.Found date = Dates.find(text.substring(from), dayFirst);
        if (date == null) {
          break;
        }
        String before = text.substring(from, from + date.start());
        int end = from + date.end();
        if (before.indexOf('©') < 0) {
          boolean prose = text.length() > 120;
          String kind = prose ? "prose" : DateLabels.in(before).kind();
          add(text.substring(from + date.start(), end), "line." + kind + "." + place);
          if (first && !line.aside() && line.at() >= titled && !prose) {
            add(text.substring(from + date.start(), end), "first");
            first = false;
          }
        }
        from = end;
      }
    }
  }

  private void add(String text, String kind) {
    Dates.Found found = text.length() > 300 ? null : Dates.find(text, dayFirst);
    if (found == null) {
      return;
    }
    evidence.add(found.iso().substring(0, 10), found.iso(), kind);
    String other = found.swapped();
    if (other != null) {
      evidence.add(other.substring(0, 10), other, kind);
      evidence.add(other.substring(0, 10), other, "swapped");
    }
  }
}
