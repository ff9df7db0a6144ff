package io.standfirst.article.mail;

import io.standfirst.article.Limits;
import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.html.HtmlReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pages that mail and web archives are made of. */
final class MailPages {
  /** What mail programs put around the message that is answered, and signatures. */
  private static final String QUOTED =
      "blockquote[type=cite], div.gmail_quote, div.gmail_attr, div.gmail_signature,"
          + " div.moz-cite-prefix, div.moz-signature, pre.moz-signature, div.yahoo_quoted,"
          + " div#divRplyFwdMsg ~ *, div#divRplyFwdMsg";

  private static final int ENOUGH_WORDS = 40;

  private MailPages() {}

  /** The message of an HTML part, without what it quotes; all where that is next to nothing. */
  static Draft message(String html, Limits limits) {
    Document page = HtmlReader.parse(html, limits);
    if (page.selectFirst(QUOTED) != null) {
      page.select(QUOTED).remove();
      return Sentences.words(page.text()) >= ENOUGH_WORDS
          ? HtmlReader.read(page, null)
          : HtmlReader.read(html, null, limits);
    }
    return HtmlReader.read(page, null);
  }

  /**
   * A page as it was saved. Its subtitle, the heading right under the first one, begins the text
   * where the body lacks it: a page that somebody keeps need not be a news article, and small sites
   * say there what the page is about.
   *
   * @param url where it was saved from
   */
  static Draft saved(String html, @Nullable String url, Limits limits) {
    Document page = HtmlReader.parse(html, limits);
    String subtitle = subtitle(page);
    Draft draft = HtmlReader.read(page, url); // changes the page
    if (subtitle == null) {
      return draft;
    }
    boolean told =
        draft.blocks().stream().anyMatch(block -> Echo.same(block.text(), subtitle))
            || !Sentences.isHeadlineLike(subtitle);
    if (told) {
      return draft;
    }
    List<Block> blocks = new ArrayList<>(draft.blocks());
    blocks.add(0, Block.paragraph(subtitle));
    return Draft.of(blocks, draft.facts());
  }

  private static @Nullable String subtitle(Document page) {
    Element heading = page.selectFirst("h1");
    Element under = heading == null ? null : heading.nextElementSibling();
    return under != null && under.normalName().matches("h[2-4]") ? under.text() : null;
  }
}
