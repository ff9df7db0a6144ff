package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decades of a life rather than of a century: "(in their) 60s", "(in her late) thirties". */
public final class LifeDecades {
  private static final int REACH = 10;
  private static final Set<String> OWNERS = Set.of("their", "his", "her", "my", "our", "your");
  private static final Set<String> BETWEEN =
      Set.of("early", "mid", "late", "-", ",", "and", "or", "to", "s", "'s");

  private static final Map<String, Integer> SPELLED =
      Map.of(
          "twenties", 20,
          "thirties", 30,
          "forties", 40,
          "fifties", 50,
          "sixties", 60,
          "seventies", 70,
          "eighties", 80,
          "nineties", 90);

  private LifeDecades() {}

  /** A decade of somebody's life: its first age, and the lexeme after it. */
  public record Match(int age, int to) {}

  /** The decade that begins at a lexeme; null where it is nobody's. */
  public static @Nullable Match read(Lexemes line, int at) {
    Integer spelled = SPELLED.get(line.at(at).word());
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

  private static boolean isBetween(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    return BETWEEN.contains(lexeme.word())
        || SPELLED.containsKey(lexeme.word())
        || isDecade(line, at);
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
