package io.standfirst.article.epub;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which pages of a book are its chapters, and in which order: as its package document says. */
final class EpubSpine {
  /** Types of pages around the text, in guides (EPUB 2) and structural semantics (EPUB 3). */
  private static final Set<String> FURNITURE =
      Set.of(
          "cover",
          "title-page",
          "titlepage",
          "toc",
          "copyright-page",
          "imprint",
          "landmarks",
          "loi",
          "lot",
          "index",
          "colophon",
          "halftitlepage");

  private EpubSpine() {}

  /** Paths of the chapters in the order of the spine, each once however often it stands there. */
  static Set<String> chapters(Document packaging, String path) {
    Map<String, String> items = new HashMap<>();
    for (Element item : packaging.select("manifest > item")) {
      items.putIfAbsent(item.id(), item.attr("href"));
    }
    Set<String> furniture = new HashSet<>();
    for (Element reference : packaging.select("guide > reference")) {
      if (FURNITURE.contains(reference.attr("type").toLowerCase(Locale.ROOT))) {
        furniture.add(resolved(path, reference.attr("href")));
      }
    }
    Set<String> navigation = new HashSet<>();
    packaging
        .select("manifest > item[properties~=\\bnav\\b]")
        .forEach(it -> navigation.add(it.id()));
    Set<String> chapters = new LinkedHashSet<>();
    for (Element reference : packaging.select("spine > itemref")) {
      String href = items.get(reference.attr("idref"));
      boolean read =
          !reference.attr("linear").equals("no")
              && !navigation.contains(reference.attr("idref"))
              && (href == null || !furniture.contains(resolved(path, href)));
      if (href != null && read) {
        chapters.add(resolved(path, href));
      }
    }
    return chapters;
  }

  /** Whether a page says that it is a cover, contents or an imprint, and no chapter. */
  static boolean isFurniture(Document page) {
    Element body = page.body();
    Element only = body.childrenSize() == 1 ? body.firstElementChild() : null;
    return isFurniture(body) || (only != null && isFurniture(only));
  }

  private static boolean isFurniture(Element element) {
    return Stream.of(element.attr("epub:type").split(" ", -1))
        .anyMatch(type -> FURNITURE.contains(type.toLowerCase(Locale.ROOT)));
  }

  /** The path of a reference within the file, beside the package document. */
  private static String resolved(String base, String href) {
    String path =
        java.net.URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8)
            .split("#", 2)[0];
    String folder = base.substring(0, base.lastIndexOf('/') + 1);
    return java.nio.file.Path.of("/" + folder + path).normalize().toString().substring(1);
  }
}
