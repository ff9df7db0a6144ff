package io.standfirst.article.cleanup;

import io.standfirst.article.format.Whitespace;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names out of bylines: "By Jane Doe and John Roe, in Seoul" has two. A byline is read word by
 * word: signs and words such as "and" part names, posts ("editor"), places and dates end them,
 * degrees are left out. Linear in its length, which is bounded.
 */
public final class Bylines {
  private static final int LONGEST = 300;
  private static final int MOST_NAMES = 30;
  private static final String SIGNS = ",;|/\u2022\u00b7\u3001\u060c\uff0c";
  private static final Set<String> STARTS = table("byline-starts.txt");

  /** Those that begin with a character, the longest first. */
  private static final Map<Character, List<String>> STARTS_BY_CHARACTER =
      STARTS.stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.groupingBy(start -> start.charAt(0)));

  private static final Set<String> JOINS = table("byline-joins.txt");

  private Bylines() {}

  /** The names in a byline, in order; empty when there is none in it. */
  public static List<String> names(String byline) {
    String text = Whitespace.collapse(byline);
    if (text.isEmpty() || text.length() > LONGEST || text.startsWith("http")) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (Piece piece : pieces(withoutStart(text))) {
      String name = PersonNames.tidy(withoutStart(piece.text()));
      if (PersonNames.isDegree(name)) {
        continue;
      }
      boolean more = !names.isEmpty() && Sentences.words(name) < 2;
      boolean isPlaceOrField = more && (!piece.joined() || isLower(name));
      if (!isPlaceOrField && PersonNames.isName(name)) {
        names.add(name);
      } else if (!names.isEmpty()) {
        break; // what follows the names is a place, post, field or date
      }
      if (names.size() == MOST_NAMES) {
        break;
      }
    }
    return new ArrayList<>(names);
  }

  /**
   * What a byline states where nothing in it looks like a person's name: "Staff", a pen name; null
   * where that is no author either.
   */
  public static @Nullable String penName(String byline) {
    String name = withoutStart(Whitespace.collapse(byline)).strip();
    return PenNames.isPossible(name) ? name : null;
  }

  /** How many words a name has, as its script tells them. */
  public static int words(String name) {
    return PersonNames.words(name);
  }

  /** Whether a name is in a script that tells capitals from small letters. */
  public static boolean hasCapitals(String name) {
    return PersonNames.hasCapitals(name);
  }

  /** Whether a line says that it is a byline: "By …", "Von …", "Por …", "Text: …". */
  public static boolean isByline(String line) {
    String rest = withoutStart(line);
    return rest.length() < line.length()
        && line.length() <= 150
        && Sentences.words(line) <= 16
        && !rest.isEmpty()
        && (Character.isUpperCase(rest.charAt(0)) || !isCased(rest.charAt(0)))
        && (!Sentences.isEnded(rest) || Sentences.words(rest) <= 4)
        && !names(line).isEmpty();
  }

  /** Whether a text is but the word that a byline begins with: "By", "Von:", "Written by". */
  public static boolean isStart(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String word = lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
    return STARTS.contains(word);
  }

  /** Whether a text only joins two names: "and", ",", "&". */
  public static boolean isJoin(String text) {
    String stripped = text.strip().toLowerCase(Locale.ROOT);
    return JOINS.contains(stripped) || (stripped.length() == 1 && isSign(stripped.charAt(0)));
  }

  public static boolean startsWithJoin(String text) {
    String stripped = text.strip();
    int space = stripped.indexOf(' ');
    return !stripped.isEmpty()
        && (isSign(stripped.charAt(0)) || (space > 0 && isJoin(stripped.substring(0, space))));
  }

  public static boolean endsWithJoin(String text) {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && (isSign(stripped.charAt(stripped.length() - 1))
            || isJoin(stripped.substring(stripped.lastIndexOf(' ') + 1)));
  }

  /**
   * @param joined whether a word such as "and" stands before it, not a comma
   */
  private record Piece(String text, boolean joined) {}

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean joined = true;
    for (String word : text.split(" ", -1)) {
      if (JOINS.contains(word.toLowerCase(Locale.ROOT)) && !piece.isEmpty()) {
        pieces.add(new Piece(piece.toString(), joined));
        piece.setLength(0);
        joined = true;
      } else if (!(JOINS.contains(word.toLowerCase(Locale.ROOT)) && piece.isEmpty())) {
        joined = append(word, piece, joined, pieces);
      } else {
        joined = true;
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece.toString(), joined));
    }
    return pieces;
  }

  /** Adds a word to a piece, which ends at the signs in it; what says how the next piece begins. */
  private static boolean append(
      String word, StringBuilder piece, boolean joined, List<Piece> pieces) {
    boolean begins = joined;
    if (!piece.isEmpty()) {
      piece.append(' ');
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isSign(c)) {
        piece.append(c);
      } else if (!piece.toString().isBlank()) {
        pieces.add(new Piece(piece.toString(), begins));
        piece.setLength(0);
        begins = false;
      }
    }
    return begins;
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  private static boolean isLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  private static boolean isCased(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  private static String withoutStart(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String start : STARTS_BY_CHARACTER.getOrDefault(lower.charAt(0), List.of())) {
      if (lower.startsWith(start)
          && lower.length() > start.length()
          && text.length() > start.length()
          && !Character.isLetter(text.charAt(start.length()))) {
        int at = start.length();
        while (at < text.length() && (": ：/／".indexOf(text.charAt(at)) >= 0)) {
          at++;
        }
        return text.substring(at);
      }
    }
    return text;
  }

  private static Set<String> table(String name) {
    return Set.copyOf(Tables.lines(Bylines.class, name));
  }
}
