package io.standfirst.article.epub;

import io.standfirst.article.Unreadable;
import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Markup;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import io.standfirst.article.format.Zip;
import io.standfirst.article.html.HtmlBlocks;
import io.standfirst.article.html.HtmlPruner;
import io.standfirst.article.html.HtmlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * EPUB: the chapters in the order of the spine, each once, and the facts of the package document.
 */
public final class EpubReader implements FormatReader {
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

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";
  private static final String RIGHTS = "META-INF/rights.xml";
  private static final List<String> HEAD = List.of(CONTAINER, ENCRYPTION, RIGHTS);

  @Override
  public Draft read(Source source) throws IOException, UnreadableException {
    Zip zip = new Zip(source.bytes(), source.limits());
    ZipContents head = ZipContents.of(zip, HEAD);
    Document container = xml(head.text(CONTAINER), source);
    Element rootfile = container.selectFirst("rootfile[full-path]");
    if (rootfile == null) {
      throw new IOException("no package document");
    }
    if (head.has(ENCRYPTION) && !head.has(RIGHTS)) {
      rejectEncryptedText(head, source);
    }
    String path = rootfile.attr("full-path");
    Document packaging = xml(ZipContents.of(zip, List.of(path)).text(path), source);
    return text(zip, List.copyOf(chapters(packaging, path)), facts(packaging), source);
  }

  private static Draft text(Zip zip, List<String> chapters, Facts facts, Source source)
      throws IOException {
    ZipContents contents = ZipContents.of(zip, chapters);
    List<Block> blocks = new ArrayList<>();
    boolean isCut = contents.isCut();
    long written = 0;
    for (String name : chapters) {
      source.deadline().check();
      String chapter = contents.find(name);
      if (chapter == null) {
        continue;
      }
      if (written > source.limits().written()) {
        isCut = true;
        break;
      }
      Document page = HtmlReader.parse(chapter, source.limits());
      if (!isFurniture(page)) {
        isCut |= Markup.within(chapter, source.limits()).length() < chapter.length();
        HtmlPruner.prune(page.body());
        for (Block block : HtmlBlocks.of(page.body(), true)) {
          blocks.add(block);
          written += block.text().length();
        }
      }
    }
    Draft draft = Draft.of(blocks, facts);
    return isCut ? draft.cut() : draft;
  }

  /** Paths of the chapters in the order of the spine, each once however often it stands there. */
  private static Set<String> chapters(Document packaging, String path) {
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
  private static boolean isFurniture(Document page) {
    Element body = page.body();
    Element only = body.childrenSize() == 1 ? body.firstElementChild() : null;
    return isFurniture(body) || (only != null && isFurniture(only));
  }

  private static boolean isFurniture(Element element) {
    return Stream.of(element.attr("epub:type").split(" ", -1))
        .anyMatch(type -> FURNITURE.contains(type.toLowerCase(Locale.ROOT)));
  }

  private static Facts facts(Document packaging) {
    List<String> byline = new ArrayList<>();
    packaging.select("dc|creator").forEach(it -> byline.addAll(Bylines.names(it.text())));
    String date = text(packaging, "dc|date");
    return new Facts(
        text(packaging, "dc|title"),
        byline,
        date == null ? null : Dates.first(date, true),
        text(packaging, "dc|language"),
        null,
        text(packaging, "dc|publisher"),
        text(packaging, "dc|description"));
  }

  private static void rejectEncryptedText(ZipContents head, Source source)
      throws UnreadableException, IOException {
    Document encryption = xml(head.text(ENCRYPTION), source);
    for (Element reference : encryption.getElementsByTag("enc:CipherReference")) {
      String uri = reference.attr("URI");
      if (uri.endsWith("html") || uri.endsWith("htm")) {
        throw new UnreadableException(new Unreadable.Encrypted());
      }
    }
  }

  private static @Nullable String text(Document document, String query) {
    Element found = document.selectFirst(query);
    return found == null || found.text().isBlank() ? null : found.text();
  }

  private static Document xml(String text, Source source) {
    String markup = Markup.within(text, source.limits());
    return Parser.xmlParser().setMaxDepth(source.limits().nesting()).parseInput(markup, "");
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
