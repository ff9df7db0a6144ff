package io.standfirst.article.html.fact;

import io.standfirst.article.html.jsonld.JsonLd;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the values that scripts carry for their own use: {@code "published_at": "2019-03-02"}.
 * The first value of a page is that of its article, as later ones are of what it points to. The
 * scripts are searched, not parsed: linear, and blind to how the values are nested.
 */
final class ScriptDates {
  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int MOST_FINDS = 200;
  private static final int LONGEST = 40;
  private static final String[] PUBLISHED = {"ublish", "ublication"};
  private static final String[] CREATED = {"reated", "reation"};

  private ScriptDates() {}

  static void add(List<Element> scripts, DateEvidence dates) {
    int left = MOST_CHARACTERS;
    boolean published = false;
    boolean created = false;
    for (Element script : scripts) {
      String text = script.data();
      left -= text.length();
      if (left < 0) {
        return;
      }
      if (JsonLd.isData(script)) {
        continue;
      }
      published = published || add(text, PUBLISHED, "published", dates);
      created = created || add(text, CREATED, "date", dates);
    }
  }

  private static boolean add(String script, String[] stems, String named, DateEvidence dates) {
    for (String stem : stems) {
      int at = script.indexOf(stem);
      for (int finds = 0; at >= 0 && finds < MOST_FINDS; finds++) {
        String value = value(script, at, named);
        if (value != null && dates.find(value) != null) {
          dates.add(value, "script." + named);
          return true;
        }
        at = script.indexOf(stem, at + stem.length());
      }
    }
    return false;
  }

  /** What the key around an offset has for a value; null when it promises no such date. */
  private static @Nullable String value(String script, int at, String named) {
    int start = at;
    while (start > 0 && at - start < LONGEST && isKeyPart(script.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < script.length() && end - at < LONGEST && isKeyPart(script.charAt(end))) {
      end++;
    }
    String key = script.substring(start, end).toLowerCase(Locale.ROOT);
    if (!named.equals(DateNames.kindOf(key))) {
      return null;
    }
    int from = end;
    boolean assigned = false;
    while (from < script.length()
        && from - end < 8
        && "\\\"': =".indexOf(script.charAt(from)) >= 0) {
      assigned |= script.charAt(from) == ':' || script.charAt(from) == '=';
      from++;
    }
    int to = from;
    while (to < script.length()
        && to - from < LONGEST
        && "\\\"',}".indexOf(script.charAt(to)) < 0) {
      to++;
    }
    return assigned && to > from ? script.substring(from, to) : null;
  }

  private static boolean isKeyPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
