package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decades of a life rather than of a century: "(in their) 60s", "(in her late) thirties",
 * "60-something", "thirtysomething".
 */
public final class LifeDecades {
  private static final int REACH = 10;
  private static final Set<String> OWNERS = Set.of("their", "his", "her", "my", "our", "your");
  private static final Set<String> BETWEEN =
      Set.of("early", "mid", "late", "-", ",", "and", "or", "to", "s", "'s");

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20,
          "thirty", 30,
          "forty", 40,
          "fifty", 50,
          "sixty", 60,
          "seventy", 70,
          "eighty", 80,
          "ninety", 90);

  private static final String PLURAL = "ies";
  private static final String SOMETHING = "something";

  private LifeDecades() {}

  /** A decade of somebody's life: its first age, and the lexeme after it. */
  public record Match(int age, int to) {}

  /** The decade that begins at a lexeme; null where it is nobody's. */
  public static @Nullable Match read(Lexemes line, int at) {
    Match vague = something(line, at);
    if (vague != null) {
      return vague;
    }
    Integer spelled = spelled(line.at(at));
    if (spelled == null && !isDecade(line, at)) {
      return null;
    }
    int owner = at - 1;
    while (owner > at - REACH && isBetween(line, owner)) {
      owner--;
    }
    if (!OWNERS.contains(line.at(owner).word())) {
      return null;
    }
    return spelled == null
        ? new Match(Integer.parseInt(line.at(at).raw()), at + 2)
        : new Match(spelled, at + 1);
  }

  /** The 60 of "sixties". */
  private static @Nullable Integer spelled(Lexeme lexeme) {
    String word = lexeme.word();
    return word.endsWith(PLURAL)
        ? TENS.get(word.substring(0, word.length() - PLURAL.length()) + "y")
        : null;
  }

  private static @Nullable Match something(Lexemes line, int at) {
    String word = line.at(at).word();
    if (line.at(at + 1).isHyphen() && line.at(at + 2).word().startsWith(SOMETHING)) {
      boolean tens = line.at(at).isPlainDigits() && word.length() == 2 && word.endsWith("0");
      Integer age = tens ? Integer.valueOf(word) : TENS.get(word);
      return age == null ? null : new Match(age, at + 3);
    }
    int end = word.indexOf(SOMETHING);
    Integer age = end > 0 ? TENS.get(word.substring(0, end)) : null;
    return age == null ? null : new Match(age, at + 1);
  }

  private static boolean isBetween(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    return BETWEEN.contains(lexeme.word()) || spelled(lexeme) != null || isDecade(line, at);
  }

  private static boolean isDecade(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme end = line.at(at + 1);
    return number.isPlainDigits()
        && number.raw().length() == 2
        && number.raw().endsWith("0")
        && end.glued()
        && (end.is("s") || end.isPossessive());
  }
}
