package io.standfirst.article.html;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Markup;
import io.standfirst.article.format.Source;
import io.standfirst.article.html.body.HtmlBody;
import io.standfirst.article.html.fact.HtmlFacts;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.PageElements;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** Web pages: facts from their metadata, the body from their markup. */
public final class HtmlReader implements FormatReader {
  @Override
  public Draft read(Source source) {
    return read(source.text(), source.hints().url(), source.limits());
  }

  /**
   * The article in a page, whole or part of another file.
   *
   * @param url where the page was published, as far as its sender said
   */
  public static Draft read(String html, @Nullable String url, Limits limits) {
    Parsed parsed = parsed(html, limits);
    Draft draft = read(parsed.page(), url);
    return parsed.isCut() ? draft.cut() : draft;
  }

  /** The article in a page that was parsed, and that is changed on the way. */
  public static Draft read(Document page, @Nullable String url) {
    PageElements elements = PageElements.of(page);
    JsonLd data = JsonLd.in(elements);
    Facts facts = HtmlFacts.of(elements, data, url);
    List<Block> body = HtmlBody.find(elements, data, facts.title());
    return Draft.of(body, facts);
  }

  /** The tree of as much of a page as may be read. */
  public static Document parse(String html, Limits limits) {
    return parsed(html, limits).page();
  }

  /**
   * The tree of as much of a page as may be read. Markup is cut by its tags first; but parsers open
   * elements that are left unclosed again in each block, any number for one tag, so that elements
   * are counted as well.
   */
  private static Parsed parsed(String html, Limits limits) {
    String markup = Markup.within(html, limits);
    StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(limits.nesting()));
    parser.parse(markup, "");
    Iterator<Element> closed = parser.iterator();
    int elements = 0;
    while (elements < limits.elements() && closed.hasNext()) {
      closed.next();
      elements++;
    }
    boolean isCut = markup.length() < html.length() || elements == limits.elements();
    parser.stop();
    return new Parsed(parser.document(), isCut);
  }

  /**
   * @param isCut whether the page goes on
   */
  private record Parsed(Document page, boolean isCut) {}
}
