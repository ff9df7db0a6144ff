package io.standfirst.article.cleanup;

import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Tables;
import io.standfirst.article.format.Whitespace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names out of bylines: "By Jane Doe and John Roe, in Seoul" has two. */
public final class Bylines {
  private static final int LONGEST = 200;
  private static final List<String> STARTS = Tables.lines(Bylines.class, "byline-starts.txt");
  private static final List<String> JOINS =
      List.of(
          " and ", " und ", " et ", " y ", " e ", " en ", " og ", " och ", " i ", " & ", " with ");
  private static final Set<String> NO_NAMES =
      Set.of(
          "admin",
          "administrator",
          "editor",
          "staff",
          "unknown",
          "author",
          "anonymous",
          "guest",
          "user",
          "webmaster",
          "redaktion",
          "redaction",
          "root");

  private Bylines() {}

  /** The names in a byline, in order; empty when there is none in it. */
  public static List<String> names(String byline) {
    String text = Whitespace.collapse(byline);
    if (text.isEmpty() || text.length() > LONGEST || text.startsWith("http")) {
      return List.of();
    }
    text = withoutStart(text);
    for (String join : JOINS) {
      text = text.replace(join, ",");
    }
    Set<String> names = new LinkedHashSet<>();
    for (String part : text.split("[,;|/\u2022\u00b7]", -1)) {
      String name = tidy(part);
      if (isName(name)) {
        names.add(name);
      } else if (!names.isEmpty()) {
        break; // what follows the names is a place, post or date
      }
    }
    return new ArrayList<>(names);
  }

  /** Whether a line says that it is a byline: "By …", "Von …", "Por …", "Text: …". */
  public static boolean isByline(String line) {
    String rest = withoutStart(line);
    return rest.length() < line.length()
        && line.length() <= 150
        && Sentences.words(line) <= 16
        && !rest.isEmpty()
        && Character.isUpperCase(rest.charAt(0))
        && (!Sentences.isEnded(rest) || Sentences.words(rest) <= 4)
        && !names(line).isEmpty();
  }

  private static String withoutStart(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String start : STARTS) {
      if (lower.startsWith(start)
          && lower.length() > start.length()
          && !Character.isLetter(text.charAt(start.length()))) {
        int at = start.length();
        while (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == ' ')) {
          at++;
        }
        return text.substring(at);
      }
    }
    return text;
  }

  private static String tidy(String part) {
    String name = part.strip();
    int bracket = name.indexOf('(');
    name = bracket > 0 ? name.substring(0, bracket).strip() : name;
    int mail = name.indexOf('<');
    name = mail > 0 ? name.substring(0, mail).strip() : name;
    int dash = name.indexOf(" - ");
    name = dash > 0 ? name.substring(0, dash).strip() : name;
    name = withoutStart(name);
    while (!name.isEmpty() && "\"'.-–—:*@".indexOf(name.charAt(0)) >= 0) {
      name = name.substring(1).strip();
    }
    while (!name.isEmpty() && "\"'-–—:*".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name;
  }

  private static boolean isName(String name) {
    int words = Sentences.words(name);
    return words >= 1
        && words <= 6
        && name.length() <= 60
        && name.length() >= 2
        && Character.isLetter(name.codePointAt(0))
        && name.indexOf('@') < 0
        && !name.contains("://")
        && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT))
        && Dates.find(name, true) == null;
  }
}
