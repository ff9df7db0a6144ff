package io.standfirst.article.cleanup;

import io.standfirst.article.date.Dates;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows lines that stand around articles: adverts, share buttons, pointers to other articles,
 * cookie notices, credits, lines of dates. What is long is never furniture.
 */
final class Furniture {
  private static final int LONGEST = 400;
  private static final Set<String> WHOLE = new HashSet<>();
  private static final List<Rule> ANYWHERE = new ArrayList<>();
  private static final List<Rule> AT_END = new ArrayList<>();
  private static final List<Rule> AT_START = new ArrayList<>();

  static {
    for (String[] row : Tables.rows(Furniture.class, "furniture.tsv")) {
      Rule rule = new Rule(row[1].equals("has"), Integer.parseInt(row[2]), row[3]);
      switch (row[0]) {
        case "any" -> {
          if (row[1].equals("is")) {
            WHOLE.add(row[3]);
          } else {
            ANYWHERE.add(rule);
          }
        }
        case "end" -> AT_END.add(rule);
        case "start" -> AT_START.add(rule);
        default -> throw new IllegalStateException("furniture.tsv: no place " + row[0]);
      }
    }
  }

  private Furniture() {}

  static boolean isAnywhere(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = lower(line);
    return WHOLE.contains(lower) || matches(ANYWHERE, lower);
  }

  /** Furniture of the last lines: credits, copyright, sources. */
  static boolean isAtEnd(String line) {
    return line.length() <= LONGEST && matches(AT_END, lower(line));
  }

  /** Furniture of the first lines: a date alone, "Published …", "5 min read". */
  static boolean isAtStart(String line) {
    if (line.length() > 120) {
      return false;
    }
    String lower = lower(line);
    return isDateLine(line)
        || (matches(AT_START, lower) && line.chars().anyMatch(Character::isDigit))
        || isReadingTime(lower);
  }

  /** A line that is a date and little else: "12 August 2025, 05:10". */
  static boolean isDateLine(String line) {
    if (line.length() > 90) {
      return false;
    }
    Dates.Found found = Dates.find(line, true);
    return found != null
        && Sentences.words(line.substring(0, found.start()))
                + Sentences.words(line.substring(found.end()))
            <= 5
        && !Sentences.isEnded(line);
  }

  private static boolean isReadingTime(String lower) {
    return Sentences.words(lower) <= 6
        && (lower.endsWith("min read")
            || lower.endsWith("minute read")
            || lower.endsWith("minutes read")
            || lower.endsWith("min. lesezeit")
            || lower.startsWith("lesezeit")
            || lower.startsWith("reading time"));
  }

  private static boolean matches(List<Rule> rules, String lower) {
    for (Rule rule : rules) {
      if ((rule.within() ? lower.contains(rule.words()) : lower.startsWith(rule.words()))
          && Sentences.words(lower) <= rule.mostWords()) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    return lower.endsWith(":") || lower.endsWith("…") || lower.endsWith("»") || lower.endsWith("→")
        ? lower.substring(0, lower.length() - 1).strip()
        : lower;
  }

  /**
   * @param within whether the words may stand anywhere in the line; else they begin it
   */
  private record Rule(boolean within, int mostWords, String words) {}
}
