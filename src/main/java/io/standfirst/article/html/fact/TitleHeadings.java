package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.html.page.HtmlText;
import io.standfirst.article.html.page.HtmlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Headings of a page as evidence for its title. */
final class TitleHeadings {
  private static final int MOST_MAIN = 12;
  private static final int MOST_STEPS = 64;
  private static final Set<String> ASIDE = Set.of("nav", "footer", "aside");
  private static final Set<String> HIDDEN = Set.of("sr", "hidden", "aural", "logo", "site");

  private TitleHeadings() {}

  static void add(List<Element> headings, TitleEvidence titles) {
    int main = 0;
    boolean second = false;
    List<String> shown = new ArrayList<>();
    for (Element heading : headings) {
      String text = HtmlText.ofShort(heading, StatedTitles.LONGEST);
      if (text == null || Sentences.words(text) == 0) {
        continue;
      }
      if (heading.attr("itemprop").equalsIgnoreCase("headline")) {
        titles.add(text, "property");
      }
      Set<String> words = HtmlWords.of(heading);
      boolean isMain = heading.nameIs("h1");
      if (isMain && main < MOST_MAIN) {
        titles.add(text, main == 0 ? "h1.first" : "h1.later");
        main++;
        if (words.stream().anyMatch(HIDDEN::contains)) {
          titles.add(text, "hidden");
        } else {
          shown.add(text);
        }
        if (isAside(heading)) {
          titles.add(text, "h1.aside");
        }
      } else if (!second && heading.nameIs("h2") && !isSubtitle(heading)) {
        titles.add(text, main == 0 ? "h2.top" : "h2.first");
        second = true;
      }
      if (words.contains("title") || words.contains("headline")) {
        titles.add(text, isMain ? "h1.class" : "class");
      }
    }
    if (shown.size() == 1) {
      titles.add(shown.getFirst(), "h1.only");
    }
  }

  /** What stands right behind the main heading says more of it, and is none itself. */
  private static boolean isSubtitle(Element heading) {
    Element before = heading.previousElementSibling();
    return before != null && before.nameIs("h1") && before.hasText();
  }

  private static boolean isAside(Element heading) {
    Element up = heading.parent();
    for (int steps = 0; up != null && steps < MOST_STEPS; up = up.parent(), steps++) {
      if (ASIDE.contains(up.normalName())) {
        return true;
      }
    }
    return false;
  }
}
