package io.standfirst.article.html.page;

import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the classes and ids of a page's elements say of them. Most elements of a page share their
 * class with others: each class is looked at once.
 */
final class ElementNames {
  private static final Set<String> ASIDE =
      Set.copyOf(Tables.lines(ElementNames.class, "aside-words.txt"));
  private static final Name NONE = new Name(Set.of(), false, false);

  private final Map<String, Name> ofClasses = new HashMap<>();

  /**
   * @param words those in its class and id
   * @param aside whether one says that the element is no part of the article
   * @param promising whether one promises an author or a date
   */
  record Name(Set<String> words, boolean aside, boolean promising) {
    private static Name of(Element element) {
      Set<String> words = HtmlWords.of(element);
      boolean aside = false;
      boolean promising = false;
      for (String word : words) {
        aside |= ASIDE.contains(word);
        promising |= MarkWords.isKnown(word);
      }
      return new Name(words, aside, promising);
    }
  }

  Name of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    String classes = element.className();
    if (element.hasAttr("id")) {
      return Name.of(element);
    }
    return classes.isEmpty() ? NONE : ofClasses.computeIfAbsent(classes, it -> Name.of(element));
  }
}
