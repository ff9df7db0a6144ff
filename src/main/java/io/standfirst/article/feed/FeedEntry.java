package io.standfirst.article.feed;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.Whitespace;
import io.standfirst.article.html.body.HtmlBlocks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An item of RSS or entry of Atom, whatever the version, with what its elements mean. */
record FeedEntry(Element element) {

  /** The article: the whole text where the feed has it, else what it says of it. */
  List<Block> article() {
    return blocks("content|encoded", "content", "description", "summary");
  }

  /** What the feed says of the article: its summary where there is one, else the whole text. */
  List<Block> summary() {
    return blocks("description", "summary", "content|encoded", "content");
  }

  @Nullable String title() {
    Element title = child("title");
    return title == null ? null : plain(title);
  }

  Facts facts() {
    String date =
        text("pubDate", "dc|date", "published", "issued", "created", "updated", "modified");
    Element author = child("author");
    Element name = author == null ? null : author.selectFirst("> name");
    String byline = name == null ? text("dc|creator", "itunes|author", "author") : name.text();
    return new Facts(
        title(),
        byline == null ? List.of() : Bylines.names(nameOf(byline)),
        date == null ? null : Dates.first(date, true),
        element.hasAttr("xml:lang") ? element.attr("xml:lang") : text("dc|language"),
        link(),
        null,
        null);
  }

  /** "Jane Doe" of "jane@example.org (Jane Doe)", as RSS has it. */
  private static String nameOf(String author) {
    int open = author.indexOf('(');
    int close = author.lastIndexOf(')');
    return author.indexOf('@') >= 0 && open >= 0 && close > open
        ? author.substring(open + 1, close)
        : author;
  }

  private @Nullable String link() {
    for (Element link : element.select("> link")) {
      String rel = link.attr("rel");
      String address = link.hasAttr("href") ? link.attr("href") : link.text();
      if ((rel.isEmpty() || rel.equals("alternate")) && address.startsWith("http")) {
        return address;
      }
    }
    String id = text("guid", "id");
    return id != null && id.startsWith("http") ? id : null;
  }

  private List<Block> blocks(String... places) {
    for (String place : places) {
      Element found = child(place);
      if (found != null) {
        List<Block> blocks = blocks(found);
        if (!blocks.isEmpty()) {
          return blocks;
        }
      }
    }
    return List.of();
  }

  /** Markup of its own (XHTML), markup written as text (HTML), or mere text; base64 in Atom 0.3. */
  private static List<Block> blocks(Element content) {
    if (content.childrenSize() > 0) {
      return HtmlBlocks.of(Jsoup.parse(content.html()).body(), false);
    }
    String text = written(content);
    boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return markup && !content.attr("type").equals("text")
        ? HtmlBlocks.of(Jsoup.parse(text).body(), false)
        : paragraphs(text);
  }

  /** Text without markup: blank lines part it, other white space is as good as any. */
  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (!line.isBlank()) {
        open.append(line).append('\n');
      } else if (open.chars().anyMatch(Character::isLetterOrDigit)) {
        blocks.add(Block.paragraph(Whitespace.collapse(open.toString())));
        open.setLength(0);
      }
    }
    return blocks;
  }

  private static String written(Element content) {
    String text = content.wholeText().strip();
    String mode = content.attr("mode").toLowerCase(Locale.ROOT);
    if (!mode.equals("base64")) {
      return text;
    }
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // no base64: nothing that could be read
    }
  }

  /** The text of an element that may hold markup. */
  static String plain(Element element) {
    return element.childrenSize() > 0 ? element.text() : Jsoup.parse(written(element)).text();
  }

  private @Nullable String text(String... names) {
    for (String name : names) {
      Element found = child(name);
      if (found != null && !found.text().isBlank()) {
        return found.text();
      }
    }
    return null;
  }

  private @Nullable Element child(String name) {
    return element.selectFirst("> " + name);
  }
}
