package io.standfirst.article.html;

import io.standfirst.article.date.Dates;
import io.standfirst.article.date.UrlDates;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The date on which a page says that its article was published: metadata first, then marked
 * elements, then the address, then dated lines.
 */
final class HtmlDate {
  private static final String[] META = {
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "og:article:published_time",
    "date",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "published",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date",
    "dc.date.created",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "citation_publication_date",
    "cxenseparse:recs:publishtime",
    "created",
    "datecreated",
    "last-modified",
    "article:modified_time",
    "og:updated_time",
    "datemodified"
  };
  private static final String[] ELEMENTS = {
    "time[itemprop=datePublished]",
    "[itemprop=datePublished]",
    "time[pubdate]",
    "article time[datetime]",
    "time[datetime]",
    "[class*=publish]",
    "[class*=date]",
    "[class*=time]",
    "[id*=date]",
    "[class*=byline]",
    "[class*=meta]",
    "time",
    "[class*=posted]",
    "abbr.published"
  };

  private HtmlDate() {}

  static @Nullable String of(Document page, JsonLd data, HtmlMeta meta, @Nullable String url) {
    boolean dayFirst = dayFirst(page, url);
    String stated = data.published();
    String date = stated == null ? null : Dates.first(stated, dayFirst);
    for (int i = 0; date == null && i < META.length; i++) {
      String value = meta.of(META[i]);
      date = value == null ? null : Dates.first(value, dayFirst);
    }
    String addressed = url == null ? null : UrlDates.of(url);
    if (date == null) {
      date = element(page, dayFirst, addressed);
    }
    if (date == null) {
      date = addressed;
    }
    return date == null ? line(page, dayFirst) : date;
  }

  private static @Nullable String element(
      Document page, boolean dayFirst, @Nullable String addressed) {
    for (String selector : ELEMENTS) {
      for (Element element : page.select(selector).stream().limit(20).toList()) {
        for (String attribute : new String[] {"datetime", "content", "title", "data-time"}) {
          String date = Dates.first(element.attr(attribute), dayFirst);
          if (date != null && agrees(date, addressed)) {
            return date;
          }
        }
        String text = element.text();
        String date = text.length() > 200 ? null : Dates.first(text, dayFirst);
        if (date != null && agrees(date, addressed)) {
          return date;
        }
      }
    }
    return null;
  }

  private static boolean agrees(String date, @Nullable String addressed) {
    return addressed == null || date.startsWith(addressed.substring(0, 7));
  }

  private static @Nullable String line(Document page, boolean dayFirst) {
    String text = page.body().text();
    return Dates.first(text.substring(0, Math.min(text.length(), 50_000)), dayFirst);
  }

  /** Only American pages write the month first. */
  private static boolean dayFirst(Document page, @Nullable String url) {
    String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
    if (language.isEmpty() || language.equals("en")) {
      return url != null && isElsewhere(url);
    }
    return !language.startsWith("en-us") && !language.startsWith("en_us");
  }

  private static boolean isElsewhere(String url) {
    int start = url.indexOf("//") + 2;
    int end = url.indexOf('/', start);
    String host = url.substring(start, end < 0 ? url.length() : end);
    String top = host.substring(host.lastIndexOf('.') + 1);
    return top.length() == 2 && !top.equals("us") && !top.equals("co") && !top.equals("io");
  }
}
