package io.standfirst.article.html.fact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether "3/4/2025" on a page is the third of April: only American pages write months first. */
final class DayOrder {
  private DayOrder() {}

  static boolean isDayFirst(FactSources sources) {
    String url = sources.url();
    String language = tag(HtmlFacts.language(sources.elements().page()));
    String locale = tag(sources.meta().of("og:locale", "content-language", "language"));
    String stated = language.length() > 2 || locale.isEmpty() ? language : locale;
    if (stated.startsWith("en-us") || stated.startsWith("en-ph")) {
      return url != null && isElsewhere(url);
    }
    if (stated.isEmpty() || stated.equals("en")) {
      return url != null && (isElsewhere(url) || url.contains("/en-gb/"));
    }
    return true;
  }

  private static String tag(@Nullable String tag) {
    return tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the host belongs to a country where days come first. */
  private static boolean isElsewhere(String url) {
    int start = url.indexOf("//") + 2;
    int end = url.indexOf('/', start);
    String host = url.substring(start, end < 0 ? url.length() : end);
    String top = host.substring(host.lastIndexOf('.') + 1);
    return top.length() == 2
        && !top.equals("us")
        && !top.equals("co")
        && !top.equals("io")
        && !top.equals("ai")
        && !top.equals("tv")
        && !top.equals("me");
  }
}
