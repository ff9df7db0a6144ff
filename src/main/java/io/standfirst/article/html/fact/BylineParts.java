package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Whitespace;
import io.standfirst.article.html.page.HtmlNames;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Names out of a byline as its markup parts it: "By" + "Jane Doe" + "and" + "John Roe" + "Updated
 * 12 August" has two.
 */
final class BylineParts {
  private static final int MOST = 40;

  private BylineParts() {}

  /** The pieces of text that an element shows: titles of drawings are none. */
  static List<String> of(Element element) {
    List<String> parts = new ArrayList<>();
    element.filter(
        (node, depth) -> {
          if (node instanceof Element inner && HtmlNames.isUnseen(inner.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text) {
            String part = Whitespace.collapse(text.getWholeText());
            if (!part.isEmpty()) {
              parts.add(part);
            }
          }
          return parts.size() < MOST ? FilterResult.CONTINUE : FilterResult.STOP;
        });
    return parts;
  }

  /** Index of the part that a byline begins with; -1 when there is none. */
  static int start(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (Bylines.isStart(part) ? i + 1 < parts.size() : Bylines.isByline(part)) {
        return i;
      }
      if (Sentences.words(part) > 12) {
        return -1;
      }
    }
    return -1;
  }

  /** The byline that a line goes on with: "12 May 2020 by Jane Doe", "Date: … Author: Jane Doe". */
  static List<String> within(String text) {
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      String rest = text.substring(space + 1);
      if (Bylines.isByline(rest)) {
        return Bylines.names(rest);
      }
    }
    return List.of();
  }

  /** The names that the first parts hold, up to what is no name and joins none. */
  static List<String> names(List<String> parts) {
    List<String> names = new ArrayList<>();
    boolean joined = true;
    for (String part : parts) {
      if (Bylines.isStart(part)) {
        if (!names.isEmpty()) {
          break;
        }
        continue;
      }
      if (Bylines.isJoin(part)) {
        joined = true;
        continue;
      }
      boolean leads = Bylines.startsWithJoin(part);
      List<String> found = joined || leads || names.isEmpty() ? Bylines.names(part) : List.of();
      if (!names.isEmpty() && (found.isEmpty() || isField(found.getFirst()))) {
        break;
      }
      if (found.isEmpty() && Dates.find(part, true) == null && Sentences.words(part) > 6) {
        break;
      }
      names.addAll(found);
      joined = Bylines.endsWithJoin(part);
    }
    return names.stream().distinct().toList();
  }

  /** Whether what follows a name is no other, but what somebody writes on: "software". */
  private static boolean isField(String name) {
    return Bylines.words(name) == 1 && Character.isLowerCase(name.codePointAt(0));
  }
}
