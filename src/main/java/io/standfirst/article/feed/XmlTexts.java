package io.standfirst.article.feed;

import io.standfirst.article.format.Block;
import io.standfirst.article.format.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The paragraphs of a document of unknown elements: each element with text of its own, together
 * with what stands within it, for that is emphasis and the like. Elements that are named paragraphs
 * are such as well, though their text stand in parts within them, as in Word 2003 XML; the body of
 * a document that has one is its text.
 */
final class XmlTexts {
  private static final Set<String> PARAGRAPHS = Set.of("p", "para");

  private XmlTexts() {}

  static List<Block> blocks(Document xml) {
    List<Block> blocks = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (!(node instanceof Element element)
              || !(hasLetters(element.ownText()) || isParagraph(element))) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          String text = Whitespace.collapse(element.wholeText());
          if (hasLetters(text)) {
            blocks.add(Block.paragraph(text));
          }
          return NodeFilter.FilterResult.SKIP_ENTIRELY;
        },
        body(xml));
    return blocks;
  }

  private static Element body(Document xml) {
    return xml.stream()
        .filter(it -> localName(it).equals("body") && it.childrenSize() > 0)
        .findFirst()
        .orElse(xml);
  }

  private static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(localName(element))
        && element.getElementsByTag(element.tagName()).size() == 1;
  }

  private static String localName(Element element) {
    return element.tagName().substring(element.tagName().indexOf(':') + 1);
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
