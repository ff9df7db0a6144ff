package io.standfirst.article.html;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.format.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The title of a page's article, without the site's name that pages add to it. */
final class HtmlTitle {
  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / "
  };

  private HtmlTitle() {}

  static @Nullable String of(Document page, JsonLd data, HtmlMeta meta, @Nullable String site) {
    String title = withoutSite(Whitespace.collapse(page.title()), site);
    String shared = meta.of("og:title", "twitter:title", "dc.title", "title", "headline");
    String stated = shared == null ? null : withoutSite(Whitespace.collapse(shared), site);
    String headline = data.headline();
    Element heading = heading(page, HtmlFacts.first(stated, headline, title));
    if (heading != null) {
      String text = Whitespace.collapse(heading.text());
      if (agrees(text, stated) || agrees(text, title) || agrees(text, headline)) {
        return text;
      }
    }
    return HtmlFacts.first(headline, stated, title, heading == null ? null : heading.text());
  }

  /** The main heading: the only h1, or the one that the metadata bear out. */
  private static @Nullable Element heading(Document page, @Nullable String wanted) {
    Element named = page.selectFirst("h1[itemprop=headline], [itemprop=headline]");
    if (named != null && !named.text().isBlank()) {
      return named;
    }
    Elements headings = page.select("h1, h2");
    Element only = null;
    int count = 0;
    for (Element heading : headings) {
      if (heading.text().isBlank()) {
        continue;
      }
      if (agrees(heading.text(), wanted)) {
        return heading;
      }
      if (heading.nameIs("h1")) {
        count++;
        only = heading;
      }
    }
    return count == 1 ? only : null;
  }

  /** Whether one holds nearly all words of the other. */
  private static boolean agrees(String heading, @Nullable String stated) {
    if (stated == null || heading.isBlank()) {
      return false;
    }
    String one = Echo.letters(heading);
    String two = Echo.letters(stated);
    return one.equals(two)
        || (one.length() >= 12 && two.contains(one))
        || (two.length() >= 12 && one.contains(two) && one.length() < two.length() * 2);
  }

  static String withoutSite(String title, @Nullable String site) {
    String rest = title;
    for (int parts = 0; parts < 3; parts++) {
      int cut = -1;
      int length = 0;
      for (String separator : SEPARATORS) {
        int at = rest.lastIndexOf(separator);
        if (at > cut) {
          cut = at;
          length = separator.length();
        }
      }
      if (cut <= 0) {
        return rest;
      }
      String head = rest.substring(0, cut).strip();
      String tail = rest.substring(cut + length).strip();
      boolean isSite = site != null && Echo.same(tail, site);
      boolean isShort =
          Sentences.words(tail) <= 4
              && Sentences.words(head) > Sentences.words(tail)
              && Sentences.words(head) >= 3;
      if (!isSite && !isShort) {
        return site != null && Echo.same(head, site) ? tail : rest;
      }
      rest = head;
    }
    return rest;
  }
}
