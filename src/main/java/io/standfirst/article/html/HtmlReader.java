package io.standfirst.article.html;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Markup;
import io.standfirst.article.format.Source;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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
    String markup = Markup.within(html, limits);
    Draft draft = read(parsed(markup, limits), url);
    return markup.length() < html.length() ? draft.cut() : draft;
  }

  /** The article in a page that was parsed, and that is changed on the way. */
  public static Draft read(Document page, @Nullable String url) {
    JsonLd data = JsonLd.in(page);
    Facts facts = HtmlFacts.of(page, data, url);
    List<Block> body = HtmlBody.find(page, data, facts.title());
    return Draft.of(body, facts);
  }

  public static Document parse(String html, Limits limits) {
    return parsed(Markup.within(html, limits), limits);
  }

  private static Document parsed(String markup, Limits limits) {
    return Parser.htmlParser().setMaxDepth(limits.nesting()).parseInput(markup, "");
  }
}
