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
import io.standfirst.article.html.HtmlReader;
import io.standfirst.article.html.body.HtmlBlocks;
import io.standfirst.article.html.body.HtmlPruner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * EPUB: the chapters in the order of the spine, each once, and the facts of the package document.
 */
public final class EpubReader implements FormatReader {
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
    return text(zip, List.copyOf(EpubSpine.chapters(packaging, path)), facts(packaging), source);
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
      if (!EpubSpine.isFurniture(page)) {
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
}
