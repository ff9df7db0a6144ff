package io.standfirst.article.html.body;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * An element that may be the body of the article, and what speaks for and against it.
 *
 * @param features one value for each of {@link #FEATURES}
 */
record HtmlCandidate(Element element, List<Double> features) {
  /** What is known of a candidate. Shares are of the page's text, or of its running text. */
  static final List<String> FEATURES =
      List.of(
          "prose-share",
          "log-prose",
          "prose-of-text",
          "text-share",
          "stated",
          "named",
          "placed",
          "is-article",
          "is-main",
          "is-body",
          "h1-within",
          "log-subheadings",
          "log-paragraphs",
          "log-articles",
          "log-times",
          "log-links",
          "own-paragraphs",
          "alike-children",
          "prose-before",
          "title-before",
          "prose-since-title",
          "title-within",
          "title-after",
          "depth");

  HtmlCandidate {
    features = List.copyOf(features);
    if (features.size() != FEATURES.size()) {
      throw new IllegalArgumentException("features: " + features);
    }
  }
}
