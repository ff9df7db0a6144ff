package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Names out of a byline as its markup parts it: "By" + "Jane Doe" + "and" + "John Roe" + "Updated
 * 12 August" has two.
 */
final class BylineParts {
  private BylineParts() {}

  /** The pieces of text of an element. */
  static List<String> of(Element element) {
    List<String> parts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && parts.size() < 40) {
            String part = Whitespace.collapse(text.getWholeText());
            if (!part.isEmpty() && !isCode(text)) {
              parts.add(part);
            }
          }
        },
        element);
    return parts;
  }

  private static boolean isCode(TextNode text) {
    Element parent = text.parent();
    return parent != null && (parent.nameIs("script") || parent.nameIs("style"));
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
      if (found.isEmpty() && !names.isEmpty()) {
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
}
