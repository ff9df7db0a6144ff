package io.standfirst.article.feed;

import io.standfirst.article.format.Block;
import io.standfirst.article.format.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The paragraphs of a document of unknown elements: each element with text of its own, together
 * with what stands within it, for that is emphasis and the like.
 */
final class XmlTexts {
  private XmlTexts() {}

  static List<Block> blocks(Document xml) {
    List<Block> blocks = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (!(node instanceof Element element)
              || element.ownText().chars().noneMatch(Character::isLetterOrDigit)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          blocks.add(Block.paragraph(Whitespace.collapse(element.text())));
          return NodeFilter.FilterResult.SKIP_ENTIRELY;
        },
        xml);
    return blocks;
  }
}
