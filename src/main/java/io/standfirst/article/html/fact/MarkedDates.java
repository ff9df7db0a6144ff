package io.standfirst.article.html.fact;

import io.standfirst.article.html.fact.DateLabels.Label;
import io.standfirst.article.html.page.HtmlText;
import io.standfirst.article.html.page.MarkWords;
import io.standfirst.article.html.page.PageLines;
import io.standfirst.article.html.page.PageLines.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Dates in elements whose name, class or properties promise one. */
final class MarkedDates {
  private static final String[] ATTRIBUTES = {"datetime", "content", "data-time", "title"};
  private static final int LONGEST_ATTRIBUTE = 100;
  private static final int LONGEST_LABEL = 40;

  private MarkedDates() {}

  static void add(Mark mark, TitlePlace titled, DateEvidence dates) {
    Element element = mark.element();
    String property = element.attr("itemprop");
    boolean time = element.nameIs("time");
    boolean today = MarkWords.isToday(mark.words());
    boolean named = MarkWords.isDate(mark.words());
    if (!time && property.isEmpty() && !named && !today) {
      return;
    }
    Place place = titled.placeOf(mark);
    String stated = stated(element, dates);
    String text = HtmlText.ofShort(element, PageLines.LONGEST_MARK);
    String value = stated == null ? text : stated;
    if (value == null) {
      return;
    }
    boolean changed = isOfChange(mark, text == null ? "" : text);
    if (today) {
      dates.add(value, "class.today");
    } else if (property.equalsIgnoreCase("datePublished") || element.hasAttr("pubdate")) {
      dates.add(value, place.of("item.published"));
    } else if (property.equalsIgnoreCase("dateModified")) {
      dates.add(value, "item.modified");
    } else if (time) {
      dates.add(value, place.of(changed ? "time.changed" : "time"));
    } else if (named) {
      String shown = text == null || dates.find(text) == null ? value : text;
      dates.add(shown, place.of(changed ? "class.changed" : "class"));
    }
  }

  private static boolean isOfChange(Mark mark, String text) {
    return MarkWords.isChange(mark.words()) || label(mark.element(), text) == Label.UPDATED;
  }

  /** The label in an element's text, else in the words right before it. */
  private static Label label(Element element, String text) {
    Label label = DateLabels.in(text);
    Node before = element.previousSibling();
    if (label != Label.NONE || before == null) {
      return label;
    }
    String words = before instanceof TextNode plain && plain.isBlank() ? "" : shown(before);
    if (words.isEmpty() && before.previousSibling() != null) {
      words = shown(before.previousSibling());
    }
    return DateLabels.in(words);
  }

  private static String shown(@Nullable Node node) {
    String text =
        node instanceof TextNode plain
            ? plain.getWholeText()
            : node instanceof Element element ? HtmlText.ofShort(element, LONGEST_LABEL) : null;
    return text == null || text.length() > LONGEST_LABEL ? "" : text;
  }

  /** The attribute that tells machines the date; null when there is none. */
  private static @Nullable String stated(Element element, DateEvidence dates) {
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && value.length() < LONGEST_ATTRIBUTE) {
        return dates.find(value) == null ? null : value;
      }
    }
    return null;
  }
}
