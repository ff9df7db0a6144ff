package io.standfirst.article.feed;

import io.standfirst.article.Article.Warning;
import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Markup;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.Whitespace;
import io.standfirst.article.html.HtmlBlocks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML: feeds (RSS, Atom, RDF) and other documents. A feed of one entry is that article.
 *
 * <p>A feed of several entries is no one article. It is read all the same, since a summary of a
 * feed tells its reader more than a refusal does: each entry under its title, in the order of the
 * file, with the warning SEVERAL_ENTRIES that says how many there were. Of the facts it then has
 * only those that hold for all: the feed's title and language; no author, date or address of one
 * entry is told of the others.
 */
public final class FeedReader implements FormatReader {
  @Override
  public Draft read(Source source) {
    String markup = Markup.within(source.text(), source.limits().elements());
    Document xml = Parser.xmlParser().setMaxDepth(source.limits().nesting()).parseInput(markup, "");
    List<Element> entries = new ArrayList<>(xml.select("item"));
    entries.addAll(xml.select("entry"));
    if (entries.isEmpty()) {
      return Draft.of(texts(xml), Facts.ofTitle(text(xml, "title", "headline")));
    }
    return entries.size() == 1 ? entry(entries.getFirst(), xml) : several(entries, xml);
  }

  private static Draft entry(Element entry, Document feed) {
    String date = text(entry, "pubDate", "dc|date", "published", "issued", "updated", "modified");
    String author = text(entry, "dc|creator", "author > name", "author");
    String link = text(entry, "link");
    Element href = entry.selectFirst("link[href]");
    Facts facts =
        new Facts(
            plain(text(entry, "title")),
            author == null ? List.of() : Bylines.names(author),
            date == null ? null : Dates.first(date, true),
            language(feed),
            link == null && href != null ? href.attr("href") : link,
            plain(text(feed, "channel > title", "feed > title")),
            null);
    return Draft.of(content(entry), facts);
  }

  private static Draft several(List<Element> entries, Document feed) {
    List<Block> blocks = new ArrayList<>();
    for (Element entry : entries) {
      String title = plain(text(entry, "title"));
      if (title != null && !title.isBlank()) {
        blocks.add(Block.heading(Whitespace.collapse(title)));
      }
      blocks.addAll(content(entry));
    }
    Facts facts =
        Facts.ofTitle(plain(text(feed, "channel > title", "feed > title")))
            .withLanguage(language(feed));
    return new Draft(
        blocks,
        facts,
        List.of(
            new Warning(
                "SEVERAL_ENTRIES",
                "The feed has " + entries.size() + " entries; they are read as one text.")),
        true);
  }

  private static List<Block> content(Element entry) {
    String html = text(entry, "content|encoded", "content", "description", "summary");
    return html == null ? List.of() : HtmlBlocks.of(Jsoup.parse(html).body(), false);
  }

  private static @Nullable String language(Document feed) {
    String stated = text(feed, "channel > language", "dc|language");
    if (stated != null) {
      return stated;
    }
    Element marked = feed.selectFirst("[xml:lang]");
    return marked == null ? null : marked.attr("xml:lang");
  }

  private static @Nullable String plain(@Nullable String html) {
    return html == null ? null : Jsoup.parse(html).text();
  }

  private static @Nullable String text(Element element, String... queries) {
    for (String query : queries) {
      Element found = element.selectFirst(query);
      if (found != null) {
        String text = found.childrenSize() > 0 ? found.html() : found.wholeText();
        if (!text.isBlank()) {
          return text.strip();
        }
      }
    }
    return null;
  }

  /** Each element with text of its own is a paragraph. */
  private static List<Block> texts(Document xml) {
    List<Block> blocks = new ArrayList<>();
    for (Element element : xml.getAllElements()) {
      String text = Whitespace.collapse(element.ownText());
      if (text.chars().anyMatch(Character::isLetterOrDigit)) {
        blocks.add(Block.paragraph(text));
      }
    }
    return blocks;
  }
}
