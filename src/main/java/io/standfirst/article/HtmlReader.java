package io.standfirst.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Web pages: facts from their metadata, the body from their markup. */
final class HtmlReader implements FormatReader {
  @Override
  public Draft read(Source source) {
    return read(source.text(), source.hints().url(), source.limits());
  }

  /**
   * @param url where the page was published, as far as its sender said
   */
  static Draft read(String html, @Nullable String url, Limits limits) {
    Document page = parse(html, limits);
    JsonLd data = JsonLd.in(page);
    Facts facts = HtmlFacts.of(page, data, url);
    List<Block> body = HtmlBody.find(page, data);
    return Draft.of(body, facts);
  }

  static Document parse(String html, Limits limits) {
    return Parser.htmlParser().setMaxDepth(limits.nesting()).parseInput(html, "");
  }
}
