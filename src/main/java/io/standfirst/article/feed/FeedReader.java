package io.standfirst.article.feed;

import io.standfirst.article.Article.Warning;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Markup;
import io.standfirst.article.format.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML: feeds (RSS, Atom, RDF) and other documents. A feed of one entry is that article.
 *
 * <p>A feed of several entries is no one article. It is read all the same
 * (docs/decisions/0013-feeds-of-several-entries.md), as what it is: a list of articles, each with
 * its title and what the feed says of it, in the order of the file, with the warning
 * SEVERAL_ENTRIES that says how many there were. Of the facts it then has only those that hold for
 * all: the feed's title and language; no author, date or address of one entry is told of the
 * others.
 */
public final class FeedReader implements FormatReader {
  @Override
  public Draft read(Source source) {
    String markup = Markup.within(source.text(), source.limits());
    Draft draft = read(markup, source);
    return markup.length() < source.text().length() ? draft.cut() : draft;
  }

  private static Draft read(String markup, Source source) {
    Document xml = Parser.xmlParser().setMaxDepth(source.limits().nesting()).parseInput(markup, "");
    dropPrefix(xml);
    List<FeedEntry> entries =
        xml.select("channel > item, rss > item, rdf|RDF > item, feed > entry").stream()
            .map(FeedEntry::new)
            .toList();
    if (entries.isEmpty()) {
      Element title = xml.selectFirst("title, headline");
      return Draft.of(XmlTexts.blocks(xml), Facts.ofTitle(title == null ? null : title.text()));
    }
    Facts feed = Facts.NONE.withLanguage(language(xml));
    Element named = xml.selectFirst("channel > title, feed > title");
    String site = named == null ? null : FeedEntry.plain(named);
    if (entries.size() > 1) {
      return several(entries, feed.withTitle(site));
    }
    FeedEntry entry = entries.getFirst();
    return Draft.of(
        entry.article(),
        entry.facts().or(feed).or(new Facts(null, List.of(), null, null, null, site, null)));
  }

  /** Some write "atom:feed", with the prefix on every element of the feed. */
  private static void dropPrefix(Document xml) {
    Element root = xml.firstElementChild();
    if (root != null && root.tagName().endsWith(":feed")) {
      String prefix = root.tagName().substring(0, root.tagName().length() - "feed".length());
      for (Element element : xml.getAllElements()) {
        if (element.tagName().startsWith(prefix)) {
          element.tagName(element.tagName().substring(prefix.length()));
        }
      }
    }
  }

  private static Draft several(List<FeedEntry> entries, Facts facts) {
    List<Block> blocks = new ArrayList<>();
    for (FeedEntry entry : entries) {
      String title = entry.title();
      if (title != null && title.chars().anyMatch(Character::isLetterOrDigit)) {
        blocks.add(Block.heading(title));
      }
      blocks.addAll(entry.summary());
    }
    String message =
        "The file is a feed of "
            + entries.size()
            + " entries, not one article; their titles and"
            + " summaries are read as one text.";
    return new Draft(blocks, facts, List.of(new Warning("SEVERAL_ENTRIES", message)), true);
  }

  private static @Nullable String language(Document feed) {
    Element stated = feed.selectFirst("channel > language, channel > dc|language");
    if (stated != null) {
      return stated.text();
    }
    Element marked = feed.selectFirst("[xml:lang]");
    return marked == null ? null : marked.attr("xml:lang");
  }
}
