package io.standfirst.article.cleanup;

import io.standfirst.article.date.Months;
import io.standfirst.text.Tables;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What can be the name of an author: no post, degree, date, address, or words of a page's buttons.
 * The words that tell are in the table {@code name-words.tsv}.
 */
final class PersonNames {
  private static final String OPENERS = "\"'.-–—:*@(“„«✉";
  private static final String CLOSERS = "\"'-–—:*)”“»,";
  private static final Set<String> POSTS = new HashSet<>();
  private static final Set<String> DEGREES = new HashSet<>();
  private static final Set<String> ENDS = new HashSet<>();
  private static final Set<String> PARTICLES = new HashSet<>();
  private static final Set<String> NEVER = new HashSet<>();
  private static final Set<String> NEVER_FIRST = new HashSet<>();

  static {
    for (String[] row : Tables.rows(PersonNames.class, "name-words.tsv")) {
      Set<String> words =
          switch (row[0]) {
            case "post" -> POSTS;
            case "degree" -> DEGREES;
            case "end" -> ENDS;
            case "particle" -> PARTICLES;
            case "never" -> NEVER;
            case "never-first" -> NEVER_FIRST;
            default -> throw new IllegalStateException("name-words.tsv: no " + row[0]);
          };
      words.addAll(Set.of(row[1].split("\\|", -1)));
    }
  }

  private PersonNames() {}

  static boolean isDegree(String text) {
    return DEGREES.contains(lower(text).replace(".", ""));
  }

  /** A piece of a byline without what stands around the name in it. */
  static String tidy(String piece) {
    String name = piece.strip();
    int bracket = name.lastIndexOf('(');
    name = bracket > 0 && name.indexOf(' ', bracket) < 0 ? name.substring(0, bracket) : name;
    int mail = name.indexOf('<');
    name = trimmed(mail > 0 ? name.substring(0, mail) : name);
    String[] words = name.split(" ", -1);
    int from = 0;
    int to = words.length;
    while (to - from > 2 && POSTS.contains(bare(words[from]))) {
      from++;
    }
    for (int i = from + 1; i < to; i++) {
      if (ends(words[i], i - from)) {
        to = i;
      }
    }
    return trimmed(String.join(" ", Arrays.copyOfRange(words, from, to)));
  }

  private static boolean ends(String word, int before) {
    String bare = bare(word);
    boolean dash = word.equals("-") || word.equals("–") || word.equals("—");
    return dash
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)))
        || word.startsWith("@")
        || (ENDS.contains(bare)
            && !word.isEmpty()
            && (Character.isLowerCase(word.charAt(0)) || bare.equals("for")))
        || (before >= 2 && POSTS.contains(bare))
        || (before >= 2 && DEGREES.contains(bare.replace(".", "")) && !word.endsWith("."));
  }

  /**
   * Words of a name: ideographs one by one; in other scripts without capitals, whose letters have
   * signs between them that part no words, what stands between spaces.
   */
  static int words(String name) {
    if (hasCapitals(name)) {
      return Sentences.words(name);
    }
    int words = 0;
    boolean inside = false;
    int c;
    for (int i = 0; i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      boolean ideograph = Character.isIdeographic(c) || (c >= 0x3040 && c < 0x30A0);
      boolean space = c == ' ';
      words += ideograph || (!space && !inside) ? 1 : 0;
      inside = !ideograph && !space;
    }
    return words;
  }

  /** Whether the script of a name's first letter tells capitals from small letters. */
  static boolean hasCapitals(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  static boolean isName(String name) {
    int words = words(name);
    String lower = lower(name);
    if (words < 1
        || words > 7
        || name.length() > 60
        || name.length() < 2
        || !Character.isLetter(name.codePointAt(0))
        || name.indexOf('@') >= 0
        || name.indexOf(':') >= 0
        || name.indexOf('?') >= 0
        || name.indexOf('!') >= 0
        || name.contains("://")
        || NEVER.contains(lower)) {
      return false;
    }
    String[] parts = name.split(" ", -1);
    if (parts.length == 1 && Months.isName(bare(name))) {
      return false;
    }
    String first = bare(parts[0]);
    if (isButton(name) || (POSTS.contains(first) && parts.length <= 3)) {
      return false;
    }
    for (int i = parts.length == 1 ? 1 : 0; i < parts.length; i++) {
      if (!isNamePart(parts[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text begins as what one can do on a page: "View more posts". */
  static boolean isButton(String text) {
    int space = text.indexOf(' ');
    return NEVER_FIRST.contains(bare(space < 0 ? text : text.substring(0, space)));
  }

  private static boolean isNamePart(String part) {
    return part.isEmpty()
        || !Character.isLowerCase(part.codePointAt(0))
        || PARTICLES.contains(bare(part))
        || part.indexOf('\'') == 1
        || part.indexOf('’') == 1;
  }

  private static String trimmed(String text) {
    String name = text.strip();
    while (!name.isEmpty() && OPENERS.indexOf(name.charAt(0)) >= 0) {
      name = name.substring(1).strip();
    }
    while (!name.isEmpty() && isCloser(name)) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name;
  }

  /** A bracket that was opened within closes a name's part: "Paramita (Guha)". */
  private static boolean isCloser(String name) {
    char last = name.charAt(name.length() - 1);
    return CLOSERS.indexOf(last) >= 0 && (last != ')' || name.indexOf('(') < 0);
  }

  private static String bare(String word) {
    String lower = lower(word);
    int end = lower.length();
    while (end > 0 && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(0, end);
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
