package io.standfirst.article.html;

import io.standfirst.article.cleanup.Bylines;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The authors that a page states. */
final class HtmlByline {
  private static final String[] SELECTORS = {
    "[itemprop=author] [itemprop=name]",
    "[itemprop=author]",
    "a[rel=author]",
    "[rel=author]",
    "a[href*='/author/']",
    "a[href*='/authors/']",
    ".author-name",
    ".byline-name",
    ".byline__name",
    ".article-author",
    ".post-author",
    ".entry-author",
    ".p-author",
    ".author.vcard",
    ".vcard .fn",
    ".byline",
    ".author",
    "[class*=byline]",
    "[class*=author]"
  };

  private HtmlByline() {}

  static List<String> of(Document page, JsonLd data, HtmlMeta meta) {
    List<String> authors = data.authors();
    if (!authors.isEmpty()) {
      return authors.stream().distinct().toList();
    }
    for (String name :
        new String[] {
          "author",
          "article:author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "sailthru.author",
          "parsely-author",
          "twitter:data1"
        }) {
      String value = meta.of(name);
      if (value != null && !value.startsWith("http")) {
        List<String> names = Bylines.names(value);
        if (!names.isEmpty() && (!name.startsWith("twitter") || isWrittenBy(meta))) {
          return names;
        }
      }
    }
    for (String selector : SELECTORS) {
      List<String> names = new ArrayList<>();
      for (Element element : page.select(selector)) {
        String text = element.text();
        if (text.length() < 120 && names.isEmpty()) {
          names.addAll(Bylines.names(text));
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean isWrittenBy(HtmlMeta meta) {
    String label = meta.of("twitter:label1");
    return label != null && Bylines.isByline(label + " X");
  }
}
